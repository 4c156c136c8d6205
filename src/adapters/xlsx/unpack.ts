import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../../engine/index.ts';
import type { WorkbookProblem } from '../../ports/interview-sheets.ts';

/** A workbook of ours has some 50 KB; pictures people paste in make it larger, but not its XML. */
export const fileLimit = 40 * 1024 * 1024;
export const unpackedLimit = 32 * 1024 * 1024;

/** The XML files of a workbook by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

type Entry = { readonly name: string; readonly method: number; readonly locked: boolean; readonly packed: number; readonly at: number };

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const pushSize = 4096;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the list of entries ends: behind it there may be a comment of up to 65,535 bytes. */
const findEnd = (view: DataView): number | null => {
  const earliest = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return null;
};

const readEntry = (view: DataView, bytes: Uint8Array, at: number): { readonly entry: Entry; readonly next: number } | null => {
  if (view.getUint32(at, true) !== entryMark) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    locked: (view.getUint16(at + 8, true) & 1) === 1,
    packed: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  };
  return { entry, next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true) };
};

const listEntries = (bytes: Uint8Array): readonly Entry[] | null => {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    const read = readEntry(view, bytes, at);
    if (!read) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
};

const packedBytes = (bytes: Uint8Array, { at, packed }: Entry): Uint8Array | null => {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== localMark) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
};

const join = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/** Inflates bit by bit and stops as soon as there is more than `room`: sizes a file states of itself are not believed. Null: too much. */
const inflate = (packed: Uint8Array, room: number): Uint8Array | null => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  for (let at = 0; at < packed.length && size <= room; at += pushSize)
    stream.push(packed.subarray(at, at + pushSize), at + pushSize >= packed.length);
  return size <= room ? join(chunks, size) : null;
};

const isNeeded = ({ name }: Entry): boolean => /\.(xml|rels)$/i.test(name);

const unpackEntry = (bytes: Uint8Array, entry: Entry, room: number): Result<Uint8Array, WorkbookProblem> => {
  const packed = packedBytes(bytes, entry);
  if (!packed || (entry.method !== 0 && entry.method !== 8)) return fail({ code: 'damaged' });
  const content = entry.method === 0 ? packed : inflate(packed, room);
  return content && content.length <= room ? ok(content) : fail({ code: 'unpacks-too-large', max: unpackedLimit });
};

const unpackAll = (bytes: Uint8Array, entries: readonly Entry[]): Result<Parts, WorkbookProblem> => {
  const parts = new Map<string, Uint8Array>();
  let room = unpackedLimit;
  for (const entry of entries.filter(isNeeded)) {
    if (entry.locked) return fail({ code: 'old-or-locked' });
    const content = unpackEntry(bytes, entry, room);
    if (!content.ok) return content;
    room -= content.value.length;
    parts.set(entry.name, content.value);
  }
  return ok(parts);
};

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** Errors: `not-xlsx`, `old-or-locked`, `damaged`, `unpacks-too-large`. */
export const unpack = (bytes: Uint8Array): Result<Parts, WorkbookProblem> => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return fail({ code: 'old-or-locked' });
  if (!startsWith(bytes, 0x50, 0x4b)) return fail({ code: 'not-xlsx' });
  try {
    const entries = listEntries(bytes);
    if (!entries) return fail({ code: 'damaged' });
    return entries.some(({ name }) => name === 'xl/workbook.xml') ? unpackAll(bytes, entries) : fail({ code: 'not-xlsx' });
  } catch {
    /** Offsets outside the file, or what is no deflate stream. */
    return fail({ code: 'damaged' });
  }
};
