/** A dictionary of a PDF: of each key the tokens of its value, names with their stroke. */
export type Dictionary = ReadonlyMap<string, readonly string[]>;

const token = /[\s\0]+|%[^\r\n]*|<<|>>|[[\]{}]|<[\dA-Fa-f\s]*>|\/[^\s\0()<>[\]{}/%]*|[^\s\0()<>[\]{}/%]+/y;
const blank = /^[\s\0%]/;

/** Where a string in brackets ends; it may hold pairs of brackets, and others behind a backslash. */
const endOfString = (text: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
};

const nextToken = (text: string, at: number): string | null => {
  if (text[at] === '(') return text.slice(at, endOfString(text, at));
  token.lastIndex = at;
  return token.exec(text)?.[0] ?? null;
};

const depthOf = (word: string): number => (word === '<<' || word === '[' ? 1 : Number(word === '>>' || word === ']') * -1);

type Found = { readonly dictionary: Dictionary; readonly end: number };

/**
 * Reads the dictionary that begins at `start` (ISO 32000-1, 7.3.7), and where it ends; null where there is none that is whole.
 * A loop, no recursion: what it reads may be made to harm.
 */
export const readDictionary = (text: string, start: number): Found | null => {
  const entries = new Map<string, string[]>();
  let value: string[] | null = null;
  let depth = 0;
  let at = start;
  for (let word = nextToken(text, at); word !== null; word = nextToken(text, at)) {
    at += word.length;
    if (blank.test(word)) continue;
    if (depth === 0 && word !== '<<') return null;
    const isKey = depth === 1 && word.startsWith('/') && (value === null || value.length > 0);
    depth += depthOf(word);
    if (depth === 0) return { dictionary: entries, end: at };
    if (isKey) {
      value = [];
      entries.set(word.slice(1), value);
    } else value?.push(word);
  }
  return null;
};
