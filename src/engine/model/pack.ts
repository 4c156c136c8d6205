import { z } from 'zod';
import { condition } from './condition.ts';
import { criterion } from './criterion.ts';
import { formula } from './formula.ts';
import { checkId, formId, groupId, indicatorId, levelId, markId, packId, questionId, unitId } from './ids.ts';
import { degrees, proofs, type Question, question } from './question.ts';

/**
 * A node of the weighted tree: it holds either groups or questions, never both.
 * A group of weight 0 is shown and may decide a level, but adds nothing to the score above it.
 */
export type Group = {
  readonly id: z.infer<typeof groupId>;
  readonly weight: number;
  readonly groups: readonly Group[];
  readonly questions: readonly Question[];
};

export const group: z.ZodType<Group> = z.lazy(() =>
  z
    .strictObject({
      id: groupId,
      weight: z.number().min(0),
      groups: z.array(group).readonly(),
      questions: z.array(question).readonly(),
    })
    .readonly()
    .refine((g) => (g.groups.length === 0) !== (g.questions.length === 0)),
);

/** Where a rule comes from: a published document, or our own judgement, which every screen and page must then say. */
export const origin = z.enum(['published', 'own']);
export type Origin = z.infer<typeof origin>;

const band = z.strictObject({ level: levelId, min: z.number() }).readonly();
const requirement = z.strictObject({ group: groupId, min: z.number() }).readonly();

/** At least `atLeast` of the questions asked that carry `mark` score `score` or more. */
const countRequirement = z.strictObject({ mark: markId, score: z.number(), atLeast: z.int().positive() }).readonly();

const gate = z
  .strictObject({ level: levelId, requires: z.array(requirement).readonly(), counts: z.array(countRequirement).default([]).readonly() })
  .readonly();

/** `bands`: the highest band whose minimum the score reaches. `gates`: the highest level whose requirements, and those of all before it, hold. */
export const levelRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bands'), group: groupId, bands: z.array(band).min(1).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('gates'), gates: z.array(gate).min(1).readonly() }).readonly(),
]);
export type LevelRule = z.infer<typeof levelRule>;

/**
 * What of an assessment may be held against published figures.
 * `rate`: a percentage of this enterprise, by a declared formula. `adoption`: whether it does a thing at all. `score`: a group's score, with the published scale it belongs to.
 */
export const indicator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rate'), id: indicatorId, formula }).readonly(),
  z.strictObject({ kind: z.literal('adoption'), id: indicatorId, when: condition }).readonly(),
  z.strictObject({ kind: z.literal('score'), id: indicatorId, group: groupId, scale: z.string() }).readonly(),
  z.strictObject({ kind: z.literal('none'), id: indicatorId }).readonly(),
]);
export type Indicator = z.infer<typeof indicator>;

/** What each degree of a practice is worth (0–1), and the mean worth at which a level's practices count as met. */
const practiceRule = z
  .strictObject({ worth: z.record(z.enum(degrees), z.number().min(0).max(1)).readonly(), metAt: z.number().gt(0).max(1) })
  .readonly();
export type PracticeRule = z.infer<typeof practiceRule>;

/** The highest score a question may have while no evidence of this kind is ticked; only where the question has evidence of that kind. */
const evidenceCap = z.strictObject({ proof: z.enum(proofs), max: z.number() }).readonly();
export type EvidenceCap = z.infer<typeof evidenceCap>;

/** Two answers that hardly go together. `too-good`: possible, but worth a second look. */
const consistencyCheck = z
  .strictObject({
    id: checkId,
    severity: z.enum(['contradiction', 'too-good']),
    when: condition,
    questions: z.array(questionId).min(2).readonly(),
  })
  .readonly();
export type ConsistencyCheck = z.infer<typeof consistencyCheck>;

/** Conditions for applying for a level, each tested from what is known or, with `test` null, left to the reader. */
const readinessList = z
  .strictObject({
    id: z.string().min(1),
    level: levelId,
    items: z
      .array(z.strictObject({ id: z.string().min(1), test: criterion.nullable() }).readonly())
      .min(1)
      .readonly(),
  })
  .readonly();
export type ReadinessList = z.infer<typeof readinessList>;

export const packFormat = 'rongchi-pack';
export const packFormatVersion = 1;

const packShape = {
  $schema: z.string().optional(),
  format: z.literal(packFormat),
  formatVersion: z.literal(packFormatVersion),
  id: packId,
  /** Place among the questionnaires offered, ascending; those without one come last. */
  order: z.int().optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  edition: z.string(),
  scale: z.strictObject({ min: z.number(), max: z.number(), decimals: z.int().min(0).max(3) }).readonly(),
  origins: z.strictObject({ weights: origin, curves: origin, thresholds: origin }).readonly(),
  forms: z
    .array(z.strictObject({ id: formId, minutes: z.int().positive() }).readonly())
    .min(1)
    .readonly(),
  /** The profile facts this pack's conditions look at, asked before it is answered. */
  facts: z.array(z.string()).readonly(),
  levels: z.array(levelId).min(1).readonly(),
  levelRule,
  practiceRule: practiceRule.nullable().default(null),
  evidenceCaps: z.array(evidenceCap).default([]).readonly(),
  /** Under this share of applicable questions answered, no level is given (0–1). */
  minimumAnsweredShare: z.number().min(0).max(1),
  /** Groups shown on the radar, in order. */
  radar: z.array(groupId).min(3).readonly(),
  indicators: z.array(indicator).readonly(),
  checks: z.array(consistencyCheck).default([]).readonly(),
  readiness: z.array(readinessList).default([]).readonly(),
  units: z
    .array(
      z
        .strictObject({
          id: unitId,
          /** Other units understood at the field, and what to multiply by to reach this one. */
          also: z.array(z.strictObject({ unit: unitId, factor: z.number().positive() }).readonly()).readonly(),
        })
        .readonly(),
    )
    .readonly(),
};

/**
 * A questionnaire as data: a weighted tree of questions, what its scores mean, and what may be compared.
 * Scores of options and curves lie on `scale` (0–5 or 0–100, say); weights are relative among siblings.
 */
export const pack = z.strictObject({ ...packShape, root: group }).readonly();
export type Pack = z.infer<typeof pack>;

/** A question taken over from the pack's bank, under an id of its own: answers, texts and advice are the bank's. */
const borrowedQuestion = z.strictObject({ id: questionId, weight: z.number().positive(), borrow: questionId }).readonly();
export type BorrowedQuestion = z.infer<typeof borrowedQuestion>;

export type SourceGroup = {
  readonly id: z.infer<typeof groupId>;
  readonly weight: number;
  readonly groups: readonly SourceGroup[];
  readonly questions: readonly (Question | BorrowedQuestion)[];
};

const sourceGroup: z.ZodType<SourceGroup> = z.lazy(() =>
  z
    .strictObject({
      id: groupId,
      weight: z.number().min(0),
      groups: z.array(sourceGroup).readonly(),
      questions: z.array(z.union([borrowedQuestion, question])).readonly(),
    })
    .readonly()
    .refine((g) => (g.groups.length === 0) !== (g.questions.length === 0)),
);

/** A pack as it lies in its file: some of its questions may be borrowed from the questionnaire named as `bank`. */
export const packSource = z.strictObject({ ...packShape, bank: packId.nullable().default(null), root: sourceGroup }).readonly();
export type PackSource = z.infer<typeof packSource>;

export const groupsBelow = (g: Group): readonly Group[] => [g, ...g.groups.flatMap(groupsBelow)];
export const questionsBelow = (g: Group): readonly Question[] => [...g.questions, ...g.groups.flatMap(questionsBelow)];
