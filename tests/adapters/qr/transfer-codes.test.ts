import { describe, expect, it } from 'vitest';
import { inspectCode, splitIntoCodes } from '../../../src/adapters/qr/code-text.ts';
import { deflate } from '../../../src/adapters/qr/deflate.ts';
import { findCode } from '../../../src/adapters/qr/find-code.ts';
import { drawTransfer, joinTransfer } from '../../../src/adapters/qr/transfer-codes.ts';
import { fingerprintOf } from '../../../src/engine/index.ts';
import type { CodePart, HandOverContent } from '../../../src/ports/hand-over.ts';
import { anAssessment, answersOf, packs, percent } from '../../support/app-fixtures.ts';
import { drawnCodes } from '../../support/drawn-codes.ts';
import { paintCode } from '../../support/paint-code.ts';
import { aFile, countAnswers, everyPack, everythingAnswered } from '../../support/transfer-fixtures.ts';

const samples = (await packs.samples()).map(({ file }) => file);
const wholeOf = (file: HandOverContent['file']): HandOverContent => ({ extent: { kind: 'enterprise' }, file });

const partsIn = (texts: readonly string[] | null): readonly CodePart[] =>
  (texts ?? []).flatMap((text) => {
    const part = inspectCode(text);
    return part.ok ? [part.value] : [];
  });

describe('a transfer by codes', () => {
  it('takes at most three codes for more than two hundred answers, in whole questionnaires with evidence, flags and notes', async () => {
    const file = everythingAnswered();
    expect(countAnswers(file)).toBeGreaterThanOrEqual(200);
    const codes = await drawnCodes(wholeOf(file));
    expect(codes.length).toBeLessThanOrEqual(3);
  });

  it('takes at most three codes for each sample, none larger than version 22', async () => {
    for (const file of samples) {
      const codes = await drawnCodes(wholeOf(file));
      expect(codes.length).toBeLessThanOrEqual(3);
      for (const { size } of codes) expect(size).toBeLessThanOrEqual(22 * 4 + 17);
    }
  });

  it('is refused where it would take more codes than anyone would read', async () => {
    const noise = (seed: number): string => Array.from({ length: 30 }, (_, i) => fingerprintOf([seed, i])).join('');
    const notes = Array.from({ length: 90 }, (_, i) => [`q${i}`, { ...percent(1), note: noise(i) }] as const);
    const file = aFile([anAssessment(answersOf(Object.fromEntries(notes)))]);
    expect(await drawTransfer(wholeOf(file), everyPack)).toEqual({ ok: false, error: 'too-large' });
  });

  it('gives the same codes for the same content, so that they may be shown again later', async () => {
    const content = wholeOf(everythingAnswered());
    const again = await drawnCodes(content);
    expect((await drawnCodes(content)).map(({ text }) => text)).toEqual(again.map(({ text }) => text));
  });

  it('gives the content back through the pictures of its codes, taken in any order', async () => {
    const { $schema: _, ...file } = samples.find(({ enterprise }) => enterprise.id === 'sample-precision-parts') ?? aFile([]);
    const codes = await drawnCodes(wholeOf(file));
    expect(codes.length).toBeGreaterThan(1);
    const texts = codes.map((code) => findCode(paintCode(code), { still: true }) ?? '').reverse();
    expect(texts).toEqual(codes.map(({ text }) => text).reverse());
    const joined = await joinTransfer(partsIn(texts), everyPack);
    expect(joined.ok && JSON.parse(joined.value.text)).toEqual(file);
  });

  it('calls damaged what was no transfer to begin with', async () => {
    const damaged = { ok: false, error: { code: 'damaged-transfer' } };
    expect(await joinTransfer(partsIn(splitIntoCodes(new Uint8Array([1, 2, 3]))), everyPack)).toEqual(damaged);
    expect(await joinTransfer(partsIn(splitIntoCodes(deflate('{}'))), everyPack)).toEqual(damaged);
    expect(await joinTransfer([], everyPack)).toEqual(damaged);
  });

  it('does not unpack what would fill the memory', async () => {
    const bomb = deflate('0'.repeat(5 * 1024 * 1024));
    expect(await joinTransfer(partsIn(splitIntoCodes(bomb)), everyPack)).toEqual({ ok: false, error: { code: 'damaged-transfer' } });
  });
});
