import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WordDocument } from '../../../src/adapters/docx/document.ts';
import { createWordRenderer } from '../../../src/adapters/docx/word-renderer.ts';
import type { Progress } from '../../../src/ports/report-renderer.ts';
import { readSample, requestFor } from '../../support/report-request.ts';

/** Workers begun, and what stands in for the thread: it answers nothing by itself. */
const begun = vi.hoisted(() => [] as FakeWorker[]);

type FakeWorker = EventTarget & { order: WordDocument | null; isEnded: boolean };

vi.mock('../../../src/adapters/docx/word-worker.ts?worker', () => ({
  default: class extends EventTarget {
    order: WordDocument | null = null;
    isEnded = false;
    constructor() {
      super();
      begun.push(this);
    }
    postMessage(order: WordDocument) {
      this.order = order;
    }
    terminate() {
      this.isEnded = true;
    }
  },
}));

const request = requestFor(readSample('sample-precision-parts'), { options: { sections: ['summary'] } });

const start = (signal: AbortSignal = new AbortController().signal) => {
  const progress: Progress[] = [];
  const rendered = createWordRenderer().render(request, { onProgress: (p) => progress.push(p), signal });
  return { rendered, progress };
};

const worker = (): Promise<FakeWorker> => vi.waitFor(() => begun[0] ?? Promise.reject(new Error('no worker yet')), 20_000);

describe('making a Word file', () => {
  beforeEach(() => {
    begun.length = 0;
  });

  it('hands the worker the laid-out document and gives back what it wrote, without a number of pages', async () => {
    const { rendered, progress } = start();
    const at = await worker();
    expect(at.order?.parts[0].body[0]).toMatchObject({ kind: 'heading', level: 1 });
    at.dispatchEvent(new MessageEvent('message', { data: { kind: 'finished', bytes: new Uint8Array([80, 75]) } }));
    expect(await rendered).toEqual({ bytes: new Uint8Array([80, 75]), pages: null });
    expect(at.isEnded).toBe(true);
    expect(progress.at(0)).toEqual({ stage: 'pages', done: 0 });
    expect(progress.at(-1)).toEqual({ stage: 'file', done: 1 });
  });

  it('begins no worker when it is cancelled before', async () => {
    const { rendered } = start(AbortSignal.abort());
    await expect(rendered).rejects.toMatchObject({ name: 'AbortError' });
    expect(begun).toEqual([]);
  });

  it('ends the worker when it is cancelled', async () => {
    const control = new AbortController();
    const { rendered } = start(control.signal);
    const at = await worker();
    control.abort();
    await expect(rendered).rejects.toMatchObject({ name: 'AbortError' });
    expect(at.isEnded).toBe(true);
  });

  it('rejects with the worker’s words when it fails', async () => {
    const { rendered } = start();
    const at = await worker();
    at.dispatchEvent(new MessageEvent('message', { data: { kind: 'failed', message: 'RangeError: too long' } }));
    await expect(rendered).rejects.toThrow('RangeError: too long');
    expect(at.isEnded).toBe(true);
  });
});
