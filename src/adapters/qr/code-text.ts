import { fail, fingerprintOf, ok, type Result } from '../../engine/index.ts';
import type { CodePart, CodeProblem } from '../../ports/hand-over.ts';
import { fromBase45, toBase45 } from './base45.ts';
import { crc32 } from './crc32.ts';

const formatVersion = 1;

/** A code of this many characters is of version 22 at error correction M: 105 modules a side, which a tablet reads from a screen. */
const textLimit = 1100;
/** `RONGCHI:1:12/34:` transfer `:` checksum `:` … `:`, with room for two digits of number and count. */
const headLength = 39;
const bytesPerCode = Math.floor((textLimit - headLength) / 3) * 2;
const mostParts = 99;

/** What a transfer is known by: the beginning of the SHA-256 of all it says. */
const transferOf = (data: string): string => fingerprintOf(data).slice(0, 12).toUpperCase();

const signed = (data: string, transfer: string, index: number, count: number): string =>
  `RONGCHI:${formatVersion}:${index}/${count}:${transfer}:${crc32(`${index}/${count}:${transfer}:${data}`)}:${data}:`;

/** The last colon keeps a data part that ends with blanks from being cut. */
const pattern = /^RONGCHI:(\d{1,3}):(?:(\d{1,2})\/(\d{1,2}):([0-9A-F]{12}):([0-9A-F]{8}):([\s\S]*):)?/;

/** Splits into as few codes as will do, all of about the same size; null where they would be more than 99. */
export const splitIntoCodes = (bytes: Uint8Array): readonly string[] | null => {
  const count = Math.max(1, Math.ceil(bytes.length / bytesPerCode));
  if (count > mostParts) return null;
  const transfer = transferOf(toBase45(bytes));
  const size = Math.ceil(bytes.length / count);
  return Array.from({ length: count }, (_, i) => signed(toBase45(bytes.subarray(i * size, (i + 1) * size)), transfer, i + 1, count));
};

type Read = CodePart & { readonly data: string };

const readCode = (text: string): Result<Read, CodeProblem> => {
  const [found, version, index, count, transfer, checksum, data] = pattern.exec(text) ?? [];
  if (found === undefined) return fail('foreign-code');
  if (Number(version) > formatVersion) return fail('newer-code');
  if (transfer === undefined || data === undefined || crc32(`${index}/${count}:${transfer}:${data}`) !== checksum)
    return fail('damaged-code');
  const part = { transfer, index: Number(index), count: Number(count), text };
  return part.index >= 1 && part.index <= part.count ? ok({ ...part, data }) : fail('damaged-code');
};

/** Errors: `foreign-code`, `newer-code`, `damaged-code`. */
export const inspectCode = (text: string): Result<CodePart, CodeProblem> => {
  const read = readCode(text);
  if (!read.ok) return read;
  const { data: _, ...part } = read.value;
  return ok(part);
};

const concat = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

/** The bytes of a transfer from all its parts in any order; null where one is missing or they do not belong together. */
export const joinCodes = (parts: readonly CodePart[]): Uint8Array<ArrayBuffer> | null => {
  const count = parts[0]?.count ?? 0;
  const data = Array.from({ length: count }, (_, i) => {
    const part = parts.find(({ index }) => index === i + 1);
    const read = part && readCode(part.text);
    return read?.ok ? fromBase45(read.value.data) : null;
  });
  const pieces = data.filter((piece) => piece !== null);
  if (count === 0 || pieces.length < count) return null;
  const bytes = concat(pieces);
  return parts.every(({ transfer }) => transfer === transferOf(toBase45(bytes))) ? bytes : null;
};
