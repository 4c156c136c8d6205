import type { PartShelf } from '../../ports/hand-over.ts';

const key = 'rongchi.received-codes';

/** Strings only: whatever else stands there is not ours. */
const parse = (text: string | null): readonly string[] => {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
};

/** PartShelf in the storage of the tab: what was read outlives a reload and ends with the tab. */
export const createPartShelf = (): PartShelf => {
  /** Takes the place of a storage that is blocked or full. */
  let memory: readonly string[] | null = null;
  return {
    read: () => {
      try {
        return memory ?? parse(sessionStorage.getItem(key));
      } catch {
        return [];
      }
    },
    write: (texts) => {
      try {
        if (texts.length === 0) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(texts));
        memory = null;
        return true;
      } catch {
        memory = texts;
        return texts.length === 0;
      }
    },
  };
};
