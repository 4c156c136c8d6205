// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { createChosenFiles } from '../../../src/adapters/files/chosen-files.ts';

type Handle = { readonly name: string; readonly texts: string[]; broken: boolean };
type Pickers = { showSaveFilePicker?: unknown; showOpenFilePicker?: unknown };

const aHandle = (name: string) => {
  const handle: Handle = { name, texts: [], broken: false };
  const createWritable = async () => {
    if (handle.broken) throw new DOMException('gone', 'NotFoundError');
    let text = '';
    return {
      write: async (content: Blob) => {
        text = String(content);
      },
      close: async () => void handle.texts.push(text),
    };
  };
  return Object.assign(handle, { createWritable, getFile: async () => new File(['{}'], name) });
};

/** A browser whose pickers give these, one after the other; an error is thrown. */
const browserOf = (given: { readonly save?: readonly unknown[]; readonly open?: readonly unknown[] }) => {
  const asked: string[] = [];
  const giver = (list: readonly unknown[]) => {
    const left = [...list];
    return async ({ suggestedName = '' }) => {
      asked.push(suggestedName);
      const next = left.shift();
      if (next instanceof DOMException) throw next;
      return next;
    };
  };
  const pickers = window as Pickers;
  if (given.save) pickers.showSaveFilePicker = giver(given.save);
  if (given.open) pickers.showOpenFilePicker = giver(given.open.map((h) => (h instanceof DOMException ? h : [h])));
  const downloads: string[] = [];
  return { asked, downloads, ...createChosenFiles((name) => void downloads.push(name)) };
};

/** Named in what is written, since jsdom's blobs cannot be read. */
const content = (text: string): Blob => ({ toString: () => text }) as unknown as Blob;

afterEach(() => {
  delete (window as Pickers).showSaveFilePicker;
  delete (window as Pickers).showOpenFilePicker;
});

describe('keeping in a chosen file', () => {
  it('asks once and writes to the same file the next time, and asks again for a new one', async () => {
    const [first, second] = [aHandle('甲.json'), aHandle('乙.json')];
    const { keep, asked } = browserOf({ save: [first, second] });
    expect(await keep('甲.json', content('一'), { place: 'e1' })).toEqual({ kind: 'written', name: '甲.json', isKnown: true });
    await keep('别的.json', content('二'), { place: 'e1' });
    await keep('乙.json', content('三'), { place: 'e1', anew: true });
    await keep('乙.json', content('四'), { place: 'e1' });
    expect(asked).toEqual(['甲.json', '乙.json']);
    expect([first.texts, second.texts]).toEqual([
      ['一', '二'],
      ['三', '四'],
    ]);
  });

  it('keeps places apart, and remembers nothing without one', async () => {
    const { keep, asked } = browserOf({ save: [aHandle('a'), aHandle('b'), aHandle('c')] });
    await keep('a', content('一'), { place: 'e1' });
    await keep('b', content('二'), { place: 'e2' });
    expect(await keep('c', content('三'))).toEqual({ kind: 'written', name: 'c', isKnown: false });
    await keep('d', content('四'));
    expect(asked).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does nothing where the person chooses none', async () => {
    const { keep, downloads } = browserOf({ save: [new DOMException('', 'AbortError')] });
    expect(await keep('a', content('一'), { place: 'e1' })).toEqual({ kind: 'cancelled' });
    expect(downloads).toEqual([]);
  });

  it.each([
    ['has no picker', undefined],
    ['refuses to ask', [new DOMException('', 'SecurityError')]],
  ])('downloads where the browser %s', async (_, save) => {
    const { keep, downloads } = browserOf(save ? { save } : {});
    expect(await keep('a', content('一'), { place: 'e1' })).toEqual({ kind: 'downloaded' });
    expect(downloads).toEqual(['a']);
  });

  it('says which file could not be written, and asks for another the next time', async () => {
    const [first, second] = [aHandle('甲.json'), aHandle('乙.json')];
    const { keep } = browserOf({ save: [first, second] });
    await keep('甲.json', content('一'), { place: 'e1' });
    first.broken = true;
    expect(await keep('甲.json', content('二'), { place: 'e1' })).toEqual({ kind: 'failed', name: '甲.json' });
    expect(await keep('甲.json', content('二'), { place: 'e1' })).toMatchObject({ kind: 'written', name: '乙.json' });
    expect([first.texts, second.texts]).toEqual([['一'], ['二']]);
  });
});

describe('choosing a file', () => {
  it('lets what it holds be saved there again', async () => {
    const handle = aHandle('甲.json');
    const { choose, adopt, keep } = browserOf({ open: [handle], save: [] });
    const file = await choose?.(['.json']);
    expect(file?.name).toBe('甲.json');
    adopt('e1', file as File);
    expect(await keep('甲.json', content('新'), { place: 'e1' })).toMatchObject({ kind: 'written', name: '甲.json' });
    expect(handle.texts).toEqual(['新']);
  });

  it('gives none where the person chooses none, and takes no file that came another way', async () => {
    const { choose, adopt, keep, asked } = browserOf({ open: [new DOMException('', 'AbortError')], save: [aHandle('a')] });
    expect(await choose?.(['.json'])).toBeNull();
    adopt('e1', new File(['{}'], 'dropped.json'));
    await keep('a', content('一'), { place: 'e1' });
    expect(asked.at(-1)).toBe('a');
  });

  it('is not offered where the browser has no picker', () => {
    expect(browserOf({}).choose).toBeNull();
  });
});
