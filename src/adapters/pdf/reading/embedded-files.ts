import { type Dictionary, readDictionary } from './dictionary.ts';

/** A file inside a PDF, as its bytes lie there. */
export type EmbeddedFile = {
  /** More than one where it is not said how long it is: with and without the line break before `endstream`. */
  readonly readings: readonly Uint8Array<ArrayBuffer>[];
  readonly isPacked: boolean;
};

/** A PDF as one character a byte, to search in, and its bytes. */
type Document = { readonly text: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Longer ones are no dictionaries of an embedded file. */
const longestDictionary = 8192;
/** Of a file with more of them the last are looked at. */
const mostFiles = 100;

/** The number a reference leads to, as it stands in the file last. */
const resolve = ({ text }: Document, [object, generation]: readonly string[]): number | null => {
  const definitions = [...text.matchAll(new RegExp(`(?:^|\\D)${object}\\s+${generation}\\s+obj\\s+(\\d+)\\s+endobj`, 'g'))];
  const last = definitions.at(-1)?.[1];
  return last === undefined ? null : Number(last);
};

const lengthIn = (document: Document, dictionary: Dictionary): number | null => {
  const length = dictionary.get('Length') ?? [];
  const [first = '', second = '', third] = length;
  if (!/^\d+$/.test(first)) return null;
  return third === 'R' && /^\d+$/.test(second) ? resolve(document, length) : Number(first);
};

const endstream = /(\r\n|\r|\n)?endstream/y;

const endsAt = ({ text }: Document, at: number): boolean => {
  endstream.lastIndex = at;
  return endstream.test(text);
};

/** The bytes of a stream by its length; by the word that ends it where the length is wrong or not said. */
const readingsOf = (document: Document, dictionary: Dictionary, start: number): EmbeddedFile['readings'] => {
  const length = lengthIn(document, dictionary);
  if (length !== null && endsAt(document, start + length)) return [document.bytes.subarray(start, start + length)];
  const end = document.text.indexOf('endstream', start);
  if (end < 0) return [];
  const whole = document.text.slice(start, end);
  const ends = [end - (/(\r\n|\r|\n)$/.exec(whole)?.[0].length ?? 0), end];
  return [...new Set(ends)].map((at) => document.bytes.subarray(start, at));
};

const unpackable = /^(\/FlateDecode|\/Fl|\[|\])$/;

/** Whether its bytes are packed; null: in a way that is not read here. */
const packing = (dictionary: Dictionary): boolean | null => {
  const filters = dictionary.get('Filter') ?? [];
  const predicted = (dictionary.get('DecodeParms') ?? []).includes('/Predictor');
  if (predicted || !filters.every((word) => unpackable.test(word))) return null;
  const count = filters.filter((word) => word.startsWith('/')).length;
  return count > 1 ? null : count === 1;
};

const head = /(\d+)\s+(\d+)\s+obj\s*$/;
const streamStart = /[\s\0]*stream(\r\n|\n)/y;

const fileAround = (document: Document, at: number): readonly [object: string, file: EmbeddedFile] | null => {
  const from = Math.max(0, at - longestDictionary);
  const before = document.text.slice(from, at);
  const begin = before.lastIndexOf('obj') + 'obj'.length;
  const [, object, generation] = head.exec(before.slice(0, begin)) ?? [];
  const opening = from + before.indexOf('<<', begin);
  if (object === undefined || opening < from) return null;
  const found = readDictionary(document.text.slice(opening, opening + longestDictionary), 0);
  if (found?.dictionary.get('Type')?.[0] !== '/EmbeddedFile') return null;
  streamStart.lastIndex = opening + found.end;
  const start = streamStart.exec(document.text);
  const isPacked = packing(found.dictionary);
  if (!start || isPacked === null) return null;
  const readings = readingsOf(document, found.dictionary, start.index + start[0].length);
  return [`${object} ${generation}`, { readings, isPacked }];
};

/**
 * The files inside a PDF (ISO 32000-1, 7.11.4), the last first. Found by their streams, which stand by themselves however a program
 * has written the rest of the file; of an object written anew by a later update, as signing does, only the newest.
 */
export const findEmbeddedFiles = (bytes: Uint8Array<ArrayBuffer>): readonly EmbeddedFile[] => {
  const document = { bytes, text: new TextDecoder('latin1').decode(bytes) };
  const places = [...document.text.matchAll(/\/EmbeddedFile(?![\w#])/g)].slice(-mostFiles);
  const newest = new Map<string, EmbeddedFile>();
  for (const { index } of places) {
    const [object, file] = fileAround(document, index) ?? [];
    if (object === undefined || !file) continue;
    newest.delete(object);
    newest.set(object, file);
  }
  return [...newest.values()].reverse();
};

/** Whether the PDF asks for a key: said in the clear in every encrypted file. */
export const isEncrypted = (bytes: Uint8Array): boolean =>
  /\/Encrypt(\s+\d+\s+\d+\s+R|\s*<<)/.test(new TextDecoder('latin1').decode(bytes));
