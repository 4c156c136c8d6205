/**
 * A Chromium that is only told what to do. Browser test libraries watch every page they open, which takes a good part of a slow
 * machine's time from the page that is measured; here nothing of a page is watched, and it is asked only once it has come to rest.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { browserFlags } from '../support/browser.ts';
import { findChromium } from '../support/find-chromium.ts';

type Reply = Readonly<Record<string, unknown>>;
type Message = { readonly id?: number; readonly result?: Reply; readonly error?: { readonly message: string } };
type Send = (method: string, params?: Reply, sessionId?: string) => Promise<Reply>;

export type PlainPage = {
  readonly open: (address: string) => Promise<void>;
  /** How many times slower than it is the processor is to be. */
  readonly slow: (rate: number) => Promise<void>;
  /** The value of an expression, or of the promise it is. */
  readonly ask: <T>(expression: string) => Promise<T>;
  /** The mouse alone, at a point of the window in CSS pixels. */
  readonly click: (x: number, y: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Storage and caches of its own. */
export type PlainContext = { readonly page: () => Promise<PlainPage>; readonly close: () => Promise<void> };

/** Messages end in a zero byte, either way. */
const talk = (browser: ChildProcess): Send => {
  const [, , , to, from] = browser.stdio as unknown as readonly [null, null, null, Writable, Readable];
  const waiting = new Map<number, (message: Message) => void>();
  let [last, rest] = [0, ''];
  from.setEncoding('utf8').on('data', (text: string) => {
    const whole = (rest + text).split('\0');
    rest = whole.pop() ?? '';
    for (const message of whole.map((one) => JSON.parse(one) as Message)) {
      waiting.get(message.id ?? 0)?.(message);
      waiting.delete(message.id ?? 0);
    }
  });
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) => (result ? resolve(result) : reject(new Error(`${method}: ${error?.message}`))));
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
};

const press = { button: 'left', clickCount: 1 } as const;

const pageOf = async (send: Send, browserContextId: unknown, before: string): Promise<PlainPage> => {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const tell = (method: string, params?: Reply): Promise<Reply> => send(method, params, String(sessionId));
  await tell('Page.enable');
  await tell('Page.addScriptToEvaluateOnNewDocument', { source: before });
  return {
    open: async (url) => void (await tell('Page.navigate', { url })),
    slow: async (rate) => void (await tell('Emulation.setCPUThrottlingRate', { rate })),
    ask: async <T>(expression: string) => {
      const { result, exceptionDetails } = await tell('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
      return (result as { readonly value: T }).value;
    },
    click: async (x, y) => {
      await tell('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...press });
      await tell('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, ...press });
    },
    close: async () => void (await send('Target.closeTarget', { targetId })),
  };
};

export type PlainBrowser = {
  /** `before` runs in each page of the context before anything of its own. */
  readonly context: (before: string) => Promise<PlainContext>;
  readonly stop: () => Promise<void>;
};

export const openPlainBrowser = async (): Promise<PlainBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const own = ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`, '--lang=zh-CN', '--window-size=1280,900'];
  const browser = spawn(await findChromium(), [...browserFlags, ...own], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const send = talk(browser);
  return {
    context: async (before) => {
      const { browserContextId } = await send('Target.createBrowserContext');
      return {
        page: () => pageOf(send, browserContextId, before),
        close: async () => void (await send('Target.disposeBrowserContext', { browserContextId })),
      };
    },
    stop: async () => {
      const ended = once(browser, 'exit');
      await send('Browser.close');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
