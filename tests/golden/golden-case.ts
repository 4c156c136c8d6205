import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { answeredShare, assemblePack, type LevelOutcome, type Pack, packSource, parseJson, parseWith } from '../../src/engine/index.ts';
import { factsOf, groupScore, type States, scoreStates, valueIn } from '../support/engine-fixtures.ts';

/** A case worked by hand: answers in, every score out. Groups without score are null; `share` is answered of asked. */
export type GoldenCase = {
  readonly name: string;
  readonly productionType: string | null;
  readonly answers: States;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly share: number;
  readonly level: string | LevelOutcome['kind'];
  /** What the next level lacks: the score wanted by group, the number of questions wanted by mark. */
  readonly lacks: Readonly<Record<string, number>>;
};

export const shippedPack = (folder: string): Pack => {
  const file = new URL(`../../questionnaires/${folder}/pack.json`, import.meta.url);
  const source = valueIn(parseWith(packSource, valueIn(parseJson(readFileSync(file, 'utf8')))));
  return valueIn(assemblePack(source, source.bank === null ? null : shippedPack(source.bank)));
};

const tolerance = 1e-9;

/** Every group of the questionnaire is in the table, and every score agrees to nine decimals. */
export const expectScores = (on: Pack, { productionType, answers, scores, share, level, lacks }: GoldenCase): void => {
  const card = scoreStates(on, answers, { facts: factsOf({ productionType }) });
  for (const [id, expected] of Object.entries(scores)) {
    const { score } = groupScore(card, id);
    if (expected === null || score === null) expect([id, score]).toEqual([id, expected]);
    else expect([id, Math.abs(score - expected) < tolerance, score]).toEqual([id, true, score]);
  }
  expect(Math.abs(answeredShare(card.root.counts) - share)).toBeLessThan(tolerance);
  expect(card.level.kind === 'reached' ? card.level.level : card.level.kind).toBe(level);
  const shortfalls = 'shortfalls' in card.level ? card.level.shortfalls : [];
  expect(Object.fromEntries(shortfalls.map((s) => (s.kind === 'score' ? [s.group, s.min] : [s.mark, s.atLeast])))).toEqual(lacks);
};
