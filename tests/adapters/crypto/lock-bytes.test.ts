import { describe, expect, it } from 'vitest';
import { lockBytes, unlockBytes } from '../../../src/adapters/crypto/lock-bytes.ts';
import { readLocked, usualCost, writeHead, writeLocked } from '../../../src/adapters/crypto/lock-format.ts';
import { isLocked, mark } from '../../../src/adapters/crypto/lock-mark.ts';

/** Little memory: what is tested here does not depend on it. */
const cheap = { memory: 64, passes: 1, lanes: 1 };
const password = '江城 2026';
const content = new TextEncoder().encode('六家企业，十二份诊断');

const codeOf = async (bytes: Uint8Array, tried = password): Promise<string> => {
  const opened = await unlockBytes(bytes, tried);
  return opened.ok ? 'ok' : opened.error.code;
};

/** The file with another byte in a place, and a checksum that holds: not damage but somebody's work. */
const forged = (file: Uint8Array, change: (bytes: Uint8Array) => void): Uint8Array => {
  const body = file.slice(0, -32);
  change(body);
  return writeLocked(body.subarray(0, 46), body.subarray(46, 62), body.subarray(62));
};

const withCost = (cost: typeof cheap): Uint8Array =>
  writeLocked(writeHead({ cost, salt: new Uint8Array(16), nonce: new Uint8Array(12) }), new Uint8Array(16), new Uint8Array(40));

describe('a locked file', () => {
  it('opens with its password to the very bytes, and is not the same twice', async () => {
    const [one, two] = [await lockBytes(content, password, cheap), await lockBytes(content, password, cheap)];
    expect(await unlockBytes(one, password)).toEqual({ ok: true, value: content });
    expect(one).not.toEqual(two);
    expect(Buffer.from(one).includes(Buffer.from(content))).toBe(false);
  });

  it('opens as well when it was locked with the cost that is usual', async () => {
    const locked = await lockBytes(content, password);
    expect(readLocked(locked)).toMatchObject({ ok: true, value: { cost: usualCost } });
    expect(await unlockBytes(locked, password)).toEqual({ ok: true, value: content });
  });

  it.each(['', 'wrong', `${password} `, `${password}!`])('says that “%s” is a wrong password', async (tried) => {
    expect(await codeOf(await lockBytes(content, password, cheap), tried)).toBe('wrong-password');
  });

  it('takes full-width figures and letters for plain ones, as a Chinese keyboard may give them', async () => {
    expect(await codeOf(await lockBytes(content, 'abc12345', cheap), 'ａｂｃ１２３４５')).toBe('ok');
  });

  it('is said to be damaged, never wrongly locked, whichever byte is changed and whichever password is tried', async () => {
    const locked = await lockBytes(content, password, cheap);
    for (let at = 0; at < locked.length; at += 1)
      for (const flip of [1, 0x80, 0xff]) {
        const changed = locked.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect([at, await codeOf(changed), await codeOf(changed, 'wrong')]).toEqual([at, 'damaged', 'damaged']);
      }
  });

  it('is said to be damaged wherever it breaks off after its mark, and when something follows it', async () => {
    const locked = await lockBytes(content, password, cheap);
    for (let length = mark.length; length < locked.length; length += 1)
      expect([length, await codeOf(locked.slice(0, length))]).toEqual([length, 'damaged']);
    expect(await codeOf(Uint8Array.of(...locked, 0))).toBe('damaged');
  });

  it('is said to be damaged where content and checksum were both changed', async () => {
    const locked = await lockBytes(content, password, cheap);
    const swap = (at: number) => forged(locked, (bytes) => bytes.set([(bytes[at] ?? 0) ^ 1], at));
    expect(await codeOf(swap(70))).toBe('damaged');
    expect(await codeOf(swap(40))).toBe('damaged');
  });

  it('of a newer version is refused as such', async () => {
    const locked = await lockBytes(content, password, cheap);
    const newer = forged(locked, (bytes) => bytes.set([2], mark.length));
    expect(await unlockBytes(newer, password)).toEqual({ ok: false, error: { code: 'newer', found: 2, known: 1 } });
  });

  it.each([
    { ...cheap, memory: 4 * 1024 * 1024 },
    { ...cheap, passes: 1_000_000 },
    { ...cheap, lanes: 200, memory: 4096 },
  ])('that asks for more than any of ours is refused before anything is spent: %o', async (cost) => {
    expect(await codeOf(withCost(cost))).toBe('too-costly');
  });

  it.each([
    { ...cheap, memory: 0 },
    { ...cheap, passes: 0 },
    { ...cheap, lanes: 0 },
  ])('with a cost that cannot be is damaged: %o', async (cost) => {
    expect(await codeOf(withCost(cost))).toBe('damaged');
  });

  it('is known by its mark; a zip, a PDF, a text and nothing are not', async () => {
    expect(isLocked(await lockBytes(content, password, cheap))).toBe(true);
    for (const head of ['PK\u0003\u0004........', '%PDF-1.7 ....', '{"format":"rongchi"}', ''])
      expect([head, await codeOf(new TextEncoder().encode(head))]).toEqual([head, 'not-a-backup']);
  });
});
