import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchData } from '../../../src/adapters/packs/fetch-data.ts';
import { missingPart } from '../../../src/ports/app-updates.ts';

let files = 0;
/** Each test has a file of its own, as what was fetched is kept. */
const newAddress = (): string => {
  files += 1;
  return `https://example.test/words.json?${files}`;
};

describe('data of the app', () => {
  let told = 0;
  let address = '';
  beforeEach(() => {
    told = 0;
    address = newAddress();
    const window = new EventTarget();
    window.addEventListener(missingPart, () => {
      told += 1;
    });
    vi.stubGlobal('window', window);
  });
  afterEach(() => vi.unstubAllGlobals());

  const answerWith = (...answers: readonly (() => Promise<Response>)[]) => {
    const answering = vi.fn();
    for (const answer of answers) answering.mockImplementationOnce(answer);
    vi.stubGlobal('fetch', answering);
    return answering;
  };

  it('is what the file holds, fetched once for all who ask', async () => {
    const answering = answerWith(async () => Response.json({ a: 1 }));
    const both = [fetchData(address), fetchData(address)];
    expect(await Promise.all(both)).toEqual([{ a: 1 }, { a: 1 }]);
    expect(await fetchData(address)).toEqual({ a: 1 });
    expect(answering).toHaveBeenCalledTimes(1);
    expect(told).toBe(0);
  });

  it.each([
    ['the network is gone', () => Promise.reject(new TypeError('Failed to fetch')), /Failed to fetch/],
    ['the file is gone', async () => new Response('', { status: 404 }), /404: .*words\.json/],
    ['the file is cut off', async () => new Response('{"a":'), /JSON/],
  ] as const)('is refused where %s, the page is told, and it is there when asked for again', async (_, failing, message) => {
    answerWith(failing, async () => Response.json({ a: 1 }));
    await expect(fetchData(address)).rejects.toThrow(message);
    expect(told).toBe(1);
    expect(await fetchData(address)).toEqual({ a: 1 });
    expect(told).toBe(1);
  });
});
