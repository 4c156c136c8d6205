/** Damages files: as bytes, as text and as JSON. The same seed damages in the same way. */

import { seededNumbers } from '../support/many-assessments.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** A whole number from 0, below the limit. */
export type Random = (below: number) => number;

export const randomFrom = (seed: number): Random => {
  const next = seededNumbers(seed);
  return (below) => Math.floor(next() * below);
};

const oneOf = <T>(list: readonly [T, ...T[]], random: Random): T => list[random(list.length)] ?? list[0];

const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

type Damage = (bytes: Bytes, random: Random) => Bytes;

const flip: Damage = (bytes, random) => {
  const out = bytes.slice();
  for (let times = 1 + random(8); times > 0; times -= 1) {
    const at = random(out.length);
    out[at] = (out[at] ?? 0) ^ (1 << random(8));
  }
  return out;
};
const cut: Damage = (bytes, random) => bytes.slice(0, random(bytes.length));
const takeOut: Damage = (bytes, random) => {
  const from = random(bytes.length);
  return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + random(200)));
};
const double: Damage = (bytes, random) => {
  const from = random(bytes.length);
  const piece = bytes.subarray(from, from + 1 + random(2000));
  return joined(bytes.subarray(0, from), piece, piece, bytes.subarray(from + piece.length));
};
const strew: Damage = (bytes, random) => {
  const from = random(bytes.length);
  const noise = Uint8Array.from({ length: 1 + random(64) }, () => random(256));
  return joined(bytes.subarray(0, from), noise, bytes.subarray(from));
};
/** Numbers in headers: lengths, offsets, counts. */
const overwrite: Damage = (bytes, random) => {
  const out = bytes.slice();
  const from = random(out.length);
  return out.fill(oneOf([0x00, 0xff, 0x7f, 0x80], random), from, from + 1 + random(8));
};

/** As a bad stick, a broken download or another program leaves it. */
export const damageBytes: Damage = (bytes, random) =>
  bytes.length === 0 ? bytes : oneOf([flip, cut, takeOut, double, strew, overwrite], random)(bytes, random);

/** What no one expects in place of a value. */
const strange = (random: Random): unknown =>
  oneOf<() => unknown>(
    [
      () => null,
      () => '',
      () => 'A'.repeat(1 + random(5000)),
      () => '\u0000\ud800',
      () => '<img src=x onerror=alert(1)>',
      () => -1,
      () => 0,
      () => 1e308,
      () => 0.1 + 0.2,
      () => Number.MAX_SAFE_INTEGER + 2,
      () => true,
      () => [],
      () => ({}),
      () => [[[[[[[[[[{}]]]]]]]]]],
      () => '9999-99-99T99:99:99Z',
      () => '1970-01-01T00:00:00.000Z',
      () => JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"toString":2}'),
    ],
    random,
  )();

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;
const holdersIn = (value: unknown): readonly Holder[] => (isHolder(value) ? [value, ...Object.values(value).flatMap(holdersIn)] : []);

type Change = (holder: Holder, key: string, random: Random, all: readonly Holder[]) => void;
const set = (holder: Holder, key: string, value: unknown): void => {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};
const drop: Change = (holder, key) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};
const replace: Change = (holder, key, random) => set(holder, key, strange(random));
const addKey: Change = (holder, _, random) =>
  Array.isArray(holder) ? void holder.push(strange(random)) : set(holder, oneOf(['__proto__', 'id', 'extra', ''], random), strange(random));
const twice: Change = (holder, key) => {
  if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else set(holder, `${key}2`, structuredClone(holder[key]));
};
/** A value that is right somewhere else. */
const borrow: Change = (holder, key, random, all) => {
  const values = Object.values(all[random(all.length)] ?? {});
  set(holder, key, structuredClone(values[random(values.length)] ?? null));
};
const nudge: Change = (holder, key, random) => {
  const value = (holder as Record<string, unknown>)[key];
  if (typeof value === 'number') set(holder, key, value + oneOf([-1, 1, 0.5, -1e9], random));
  else if (typeof value === 'string') set(holder, key, random(2) === 0 ? value.slice(0, random(value.length + 1)) : `${value}x`);
  else if (typeof value === 'boolean') set(holder, key, !value);
};

/** The values of a JSON text changed in one to four places; the text stays JSON. */
export const damageJson = (text: string, random: Random): string => {
  const root: unknown = JSON.parse(text);
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const all = holdersIn(root);
    const holder = all[random(all.length)];
    if (!holder) break;
    const keys = Object.keys(holder);
    oneOf([drop, replace, addKey, twice, borrow, nudge, nudge], random)(holder, keys[random(keys.length)] ?? '', random, all);
  }
  return JSON.stringify(root);
};

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const bytesOf = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));
