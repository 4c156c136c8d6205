import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPartShelf } from '../../../src/adapters/qr/part-shelf.ts';

/** The storage of a tab; `full` refuses to take more. */
const aStorage = () => {
  const items = new Map<string, string>();
  const storage = {
    full: false,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    setItem: (key: string, text: string) => {
      if (storage.full) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, text);
    },
  };
  vi.stubGlobal('sessionStorage', storage);
  return storage;
};

afterEach(() => vi.unstubAllGlobals());

describe('the shelf for codes read so far', () => {
  it('keeps them over a reload of the page', () => {
    aStorage();
    expect(createPartShelf().read()).toEqual([]);
    expect(createPartShelf().write(['one', 'two'])).toBe(true);
    expect(createPartShelf().read()).toEqual(['one', 'two']);
  });

  it('leaves nothing behind once it is emptied', () => {
    const storage = aStorage();
    const shelf = createPartShelf();
    shelf.write(['one']);
    expect(shelf.write([])).toBe(true);
    expect(storage.getItem('rongchi.received-codes')).toBeNull();
  });

  it('keeps them in memory where the storage is full, and says that a reload would lose them', () => {
    const storage = aStorage();
    const shelf = createPartShelf();
    shelf.write(['one']);
    storage.full = true;
    expect(shelf.write(['one', 'two'])).toBe(false);
    expect(shelf.read()).toEqual(['one', 'two']);
    storage.full = false;
    expect(shelf.write(['one', 'two', 'three'])).toBe(true);
    expect(createPartShelf().read()).toEqual(['one', 'two', 'three']);
  });

  it('works where there is no storage at all', () => {
    vi.stubGlobal('sessionStorage', undefined);
    const shelf = createPartShelf();
    expect(shelf.write(['one'])).toBe(false);
    expect(shelf.read()).toEqual(['one']);
  });

  it.each(['{', '{"a":1}', '[1,"one",null]'])('takes from %s in its place no more than texts', (text) => {
    aStorage().setItem('rongchi.received-codes', text);
    expect(createPartShelf().read()).toEqual(text.startsWith('[') ? ['one'] : []);
  });
});
