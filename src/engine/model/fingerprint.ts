import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';

/** SHA-256 as 64 hexadecimal digits. */
export const fingerprint = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export type Fingerprint = z.infer<typeof fingerprint>;

/** UTF-16 code units, as RFC 8785 sorts. */
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => Number(a > b) - Number(a < b);

const writtenList = (items: readonly unknown[]): string | null =>
  items.length === 0 ? null : `[${items.map((item) => written(item) ?? 'null').join(',')}]`;

const writtenObject = (value: object): string | null => {
  const fields = Object.entries(value)
    .sort(byKey)
    .flatMap(([key, field]) => {
      const text = written(field);
      return text === null ? [] : [`${JSON.stringify(key)}:${text}`];
    });
  return fields.length === 0 ? null : `{${fields.join(',')}}`;
};

/** Null: says nothing. */
const written = (value: unknown): string | null => {
  if (value === undefined || value === null || value === false || value === '') return null;
  if (Array.isArray(value)) return writtenList(value);
  return typeof value === 'object' ? writtenObject(value) : JSON.stringify(value);
};

/**
 * JSON with sorted keys and no blanks, numbers and strings as in RFC 8785. Fields that are null, false or empty are left out:
 * a field that a later version adds with nothing in it leaves the fingerprint of old content as it was.
 */
export const canonicalJson = (value: unknown): string => written(value) ?? 'null';

/** The same for the same content, in whatever order its fields were written. Takes JSON values. */
export const fingerprintOf = (value: unknown): Fingerprint => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));

/** As it is printed: the first 16 digits in groups of four. */
export const printedFingerprint = (full: Fingerprint): string => (full.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
