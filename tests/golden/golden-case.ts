import { expect } from 'vitest';
import { load, questionnaires, readQuestionnaires } from '../../src/cli/read-data.ts';
import {
  type Answers,
  answeredShare,
  choicesOf,
  type LevelOutcome,
  type Pack,
  profileCatalogue,
  questionsBelow,
  type Shortfall,
} from '../../src/engine/index.ts';
import { answersOf, factsOf, groupScore, questionScore, type States, scoreStates, valueIn } from '../support/engine-fixtures.ts';

/** How many questions with a mark are wanted at `score` or more, and how many there are. */
export type CountLack = { readonly score: number; readonly atLeast: number; readonly found: number };

/** A case worked by hand: answers in, every score out. Groups without score are null; `share` is answered of asked. */
export type GoldenCase = {
  readonly name: string;
  readonly productionType: string | null;
  /** The form; the questionnaire's first where left out. */
  readonly form?: string;
  /** Relation to a group: single, group-head, group-member. */
  readonly group?: string;
  /** Which evidence is ticked: all there is (the default), or by question. */
  readonly evidence?: 'all' | Readonly<Record<string, readonly string[]>>;
  readonly answers: States;
  readonly scores: Readonly<Record<string, number | null>>;
  /** Scores of single questions, where the groups alone do not tell how they came about. */
  readonly questions?: Readonly<Record<string, number | null>>;
  readonly share: number;
  readonly level: string | LevelOutcome['kind'];
  /** What the next level lacks: the minimum by group, the questions by mark. */
  readonly lacks: Readonly<Record<string, number | CountLack>>;
};

export const shippedPack = (folder: string): Pack => {
  const choices = choicesOf(load(profileCatalogue, `${questionnaires}profile/profile.json`));
  const found = readQuestionnaires(choices).find((q) => q.folder === folder);
  if (!found) throw new Error(`no questionnaire ${folder}`);
  return valueIn(found.read).pack;
};

const tolerance = 1e-9;

const lackOf = (s: Shortfall): readonly [string, number | CountLack] =>
  s.kind === 'count' ? [s.mark, { score: s.score, atLeast: s.atLeast, found: s.found }] : [s.group, s.min];

const withEvidence = (on: Pack, states: States, evidence: GoldenCase['evidence'] = 'all'): Answers => {
  const available = new Map<string, readonly string[]>(questionsBelow(on.root).map((q) => [q.id, q.evidence]));
  const ticked = (id: string): readonly string[] => (evidence === 'all' ? (available.get(id) ?? []) : (evidence[id] ?? []));
  return Object.fromEntries(Object.entries(answersOf(states)).map(([id, record]) => [id, { ...record, evidence: ticked(id) }])) as Answers;
};

const expectScore = (id: string, score: number | null, expected: number | null): void => {
  if (expected === null || score === null) expect([id, score]).toEqual([id, expected]);
  else expect([id, Math.abs(score - expected) < tolerance, score]).toEqual([id, true, score]);
};

/** Every group of the questionnaire is in the table, and every score agrees to nine decimals. */
export const expectScores = (on: Pack, golden: GoldenCase): void => {
  const { productionType, answers, scores, questions = {}, share, level, lacks, form, group = null, evidence } = golden;
  const facts = factsOf({ productionType, group });
  const card = scoreStates(on, answers, { facts, answers: withEvidence(on, answers, evidence), ...(form ? { form } : {}) });
  for (const [id, expected] of Object.entries(questions)) expectScore(id, questionScore(card, id).score, expected);
  for (const [id, expected] of Object.entries(scores)) expectScore(id, groupScore(card, id).score, expected);
  expect(Math.abs(answeredShare(card.root.counts) - share)).toBeLessThan(tolerance);
  expect(card.level.kind === 'reached' ? card.level.level : card.level.kind).toBe(level);
  const shortfalls = 'shortfalls' in card.level ? card.level.shortfalls : [];
  expect(Object.fromEntries(shortfalls.map(lackOf))).toEqual(lacks);
};
