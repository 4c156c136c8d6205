import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits, namesIn, packFiles, unpackFiles } from '../../../src/adapters/archive/zip-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const files = [
  { name: 'manifest.json', text: '{"清单":1}' },
  { name: 'enterprises/001-武汉测试机械.rongchi.json', text: '回答'.repeat(5000) },
];

const zipped = (content: Readonly<Record<string, Uint8Array>>, level: 0 | 6 = 6): Bytes =>
  new Uint8Array(zipSync({ ...content }, { level }));

const find = (bytes: Uint8Array, mark: readonly number[], from = 0): number => {
  for (let at = from; at < bytes.length; at += 1) if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  throw new Error('no such mark');
};

/** States another size of the first file in the list of contents. */
const stating = (bytes: Bytes, size: number): Bytes => {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(find(changed, [0x50, 0x4b, 1, 2]) + 24, size, true);
  return changed;
};

describe('an archive', () => {
  it('gives back the files that were put in, names and texts to the letter', async () => {
    const packed = await packFiles(files);
    expect(await unpackFiles(packed)).toEqual({ ok: true, value: { files, broken: [] } });
    expect(namesIn(packed)).toEqual(files.map((f) => f.name));
  });

  it('is an ordinary zip, whoever reads it', async () => {
    const read = unzipSync(await packFiles(files));
    expect(Object.entries(read).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }))).toEqual(files);
  });

  it('names a file that is broken and gives the others', async () => {
    const packed = await packFiles(files);
    const at = find(packed, [...strToU8('武汉')]) + 60;
    packed.fill(0xff, at, at + 20);
    const unpacked = await unpackFiles(packed);
    expect(unpacked).toEqual({ ok: true, value: { files: [files[0]], broken: [files[1]?.name] } });
  });

  it('of which the end is missing, or that has one name twice, is damaged', async () => {
    const packed = await packFiles(files);
    expect(await unpackFiles(packed.slice(0, -30))).toEqual({ ok: false, error: { code: 'damaged' } });
    expect(namesIn(packed.slice(0, -30))).toBeNull();
    const twice = zipped({ 'a.json': strToU8('1'), 'b.json': strToU8('2') });
    for (const mark of [
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 1, 2],
    ]) {
      const second = find(twice, mark, find(twice, mark) + 1);
      twice[second + (mark[2] === 3 ? 30 : 46)] = 'a'.charCodeAt(0);
    }
    expect(await unpackFiles(twice)).toEqual({ ok: false, error: { code: 'damaged' } });
  });

  it('says that text which is not UTF-8 is broken', async () => {
    const unpacked = await unpackFiles(zipped({ 'a.json': Uint8Array.of(0xc4, 0xe3, 0xba, 0xc3) }));
    expect(unpacked).toEqual({ ok: true, value: { files: [], broken: ['a.json'] } });
  });
});

describe('a zip bomb', () => {
  const tooLarge = { ok: false, error: { code: 'too-large', max: limits.total } };

  it('is not unpacked where one file says it is huge, or there are too many', async () => {
    expect(await unpackFiles(stating(zipped({ 'a.json': strToU8('x') }), 0x7fffffff))).toEqual(tooLarge);
    const many = Object.fromEntries(Array.from({ length: limits.files + 1 }, (_, i) => [`${i}.json`, new Uint8Array(0)]));
    expect(await unpackFiles(zipped(many, 0))).toEqual(tooLarge);
  });

  it('that understates its size gives no more than it stated', async () => {
    const bomb = zipped({ 'a.json': new Uint8Array(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpackFiles(stating(bomb, 1000))).toMatchObject({ ok: true, value: { files: [{ text: '\0'.repeat(1000) }] } });
  });

  it('with an endless list of contents is given up', async () => {
    const bytes = zipped({ 'a.json': strToU8('x') });
    const end = find(bytes, [0x50, 0x4b, 5, 6]);
    new DataView(bytes.buffer).setUint16(end + 8, 0xffff, true);
    expect(await unpackFiles(bytes)).toMatchObject({ ok: false });
  });
});
