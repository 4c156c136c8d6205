import * as z from 'zod/mini';
import { degrees } from './answer-terms.ts';
import { condition } from './condition.ts';
import { criterion } from './criterion.ts';
import { formula } from './formula.ts';
import { checkId, formId, groupId, indicatorId, levelId, markId, packId, questionId, unitId } from './ids.ts';
import { proofs, type Question, question } from './question.ts';

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

export const group: z.ZodMiniType<Group> = z.lazy(() =>
  z
    .readonly(
      z.strictObject({
        id: groupId,
        weight: z.number().check(z.gte(0)),
        groups: z.readonly(z.array(group)),
        questions: z.readonly(z.array(question)),
      }),
    )
    .check(z.refine((g) => (g.groups.length === 0) !== (g.questions.length === 0))),
);

/** Where a rule comes from: a published document, or our own judgement, which every screen and page must then say. */
export const origin = z.enum(['published', 'own']);
export type Origin = z.infer<typeof origin>;

const band = z.readonly(z.strictObject({ level: levelId, min: z.number() }));
const requirement = z.readonly(z.strictObject({ group: groupId, min: z.number() }));

/** At least `atLeast` of the questions asked that carry `mark` score `score` or more. */
const countRequirement = z.readonly(z.strictObject({ mark: markId, score: z.number(), atLeast: z.int().check(z.positive()) }));

const gate = z.readonly(
  z.strictObject({
    level: levelId,
    requires: z.readonly(z.array(requirement)),
    counts: z.readonly(z._default(z.array(countRequirement), [])),
  }),
);

/** `bands`: the highest band whose minimum the score reaches. `gates`: the highest level whose requirements, and those of all before it, hold. */
export const levelRule = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('bands'), group: groupId, bands: z.readonly(z.array(band).check(z.minLength(1))) })),
  z.readonly(z.strictObject({ kind: z.literal('gates'), gates: z.readonly(z.array(gate).check(z.minLength(1))) })),
]);
export type LevelRule = z.infer<typeof levelRule>;

/**
 * What of an assessment may be held against published figures.
 * `rate`: a percentage of this enterprise, by a declared formula. `adoption`: whether it does a thing at all. `score`: a group's score, with the published scale it belongs to.
 */
export const indicator = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('rate'), id: indicatorId, formula })),
  z.readonly(z.strictObject({ kind: z.literal('adoption'), id: indicatorId, when: condition })),
  z.readonly(z.strictObject({ kind: z.literal('score'), id: indicatorId, group: groupId, scale: z.string() })),
  z.readonly(z.strictObject({ kind: z.literal('none'), id: indicatorId })),
]);
export type Indicator = z.infer<typeof indicator>;

/** What each degree of a practice is worth (0–1), and the mean worth at which a level's practices count as met. */
const practiceRule = z.readonly(
  z.strictObject({
    worth: z.readonly(z.record(z.enum(degrees), z.number().check(z.gte(0), z.lte(1)))),
    metAt: z.number().check(z.gt(0), z.lte(1)),
  }),
);
export type PracticeRule = z.infer<typeof practiceRule>;

/** The highest score a question may have while no evidence of this kind is ticked; only where the question has evidence of that kind. */
const evidenceCap = z.readonly(z.strictObject({ proof: z.enum(proofs), max: z.number() }));
export type EvidenceCap = z.infer<typeof evidenceCap>;

/** Two answers that hardly go together. `too-good`: possible, but worth a second look. */
const consistencyCheck = z.readonly(
  z.strictObject({
    id: checkId,
    severity: z.enum(['contradiction', 'too-good']),
    when: condition,
    questions: z.readonly(z.array(questionId).check(z.minLength(2))),
  }),
);
export type ConsistencyCheck = z.infer<typeof consistencyCheck>;

/** Conditions for applying for a level, each tested from what is known or, with `test` null, left to the reader. */
const readinessList = z.readonly(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    level: levelId,
    items: z.readonly(
      z.array(z.readonly(z.strictObject({ id: z.string().check(z.minLength(1)), test: z.nullable(criterion) }))).check(z.minLength(1)),
    ),
  }),
);
export type ReadinessList = z.infer<typeof readinessList>;

export const packFormat = 'rongchi-pack';
export const packFormatVersion = 1;

const packShape = {
  $schema: z.optional(z.string()),
  format: z.literal(packFormat),
  formatVersion: z.literal(packFormatVersion),
  id: packId,
  /** Place among the questionnaires offered, ascending; those without one come last. */
  order: z.optional(z.int()),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  edition: z.string(),
  scale: z.readonly(z.strictObject({ min: z.number(), max: z.number(), decimals: z.int().check(z.gte(0), z.lte(3)) })),
  origins: z.readonly(z.strictObject({ weights: origin, curves: origin, thresholds: origin })),
  forms: z.readonly(z.array(z.readonly(z.strictObject({ id: formId, minutes: z.int().check(z.positive()) }))).check(z.minLength(1))),
  /** The profile facts this pack's conditions look at, asked before it is answered. */
  facts: z.readonly(z.array(z.string())),
  levels: z.readonly(z.array(levelId).check(z.minLength(1))),
  levelRule,
  practiceRule: z._default(z.nullable(practiceRule), null),
  evidenceCaps: z.readonly(z._default(z.array(evidenceCap), [])),
  /** Under this share of applicable questions answered, no level is given (0–1). */
  minimumAnsweredShare: z.number().check(z.gte(0), z.lte(1)),
  /** Groups shown on the radar, in order. */
  radar: z.readonly(z.array(groupId).check(z.minLength(3))),
  indicators: z.readonly(z.array(indicator)),
  checks: z.readonly(z._default(z.array(consistencyCheck), [])),
  readiness: z.readonly(z._default(z.array(readinessList), [])),
  units: z.readonly(
    z.array(
      z.readonly(
        z.strictObject({
          id: unitId,
          /** Other units understood at the field, and what to multiply by to reach this one. */
          also: z.readonly(z.array(z.readonly(z.strictObject({ unit: unitId, factor: z.number().check(z.positive()) })))),
        }),
      ),
    ),
  ),
};

/**
 * A questionnaire as data: a weighted tree of questions, what its scores mean, and what may be compared.
 * Scores of options and curves lie on `scale` (0–5 or 0–100, say); weights are relative among siblings.
 */
export const pack = z.readonly(z.strictObject({ ...packShape, root: group }));
export type Pack = z.infer<typeof pack>;

/** A question taken over from the pack's bank, under an id of its own: answers, texts and advice are the bank's. */
const borrowedQuestion = z.readonly(z.strictObject({ id: questionId, weight: z.number().check(z.positive()), borrow: questionId }));
export type BorrowedQuestion = z.infer<typeof borrowedQuestion>;

export type SourceGroup = {
  readonly id: z.infer<typeof groupId>;
  readonly weight: number;
  readonly groups: readonly SourceGroup[];
  readonly questions: readonly (Question | BorrowedQuestion)[];
};

const sourceGroup: z.ZodMiniType<SourceGroup> = z.lazy(() =>
  z
    .readonly(
      z.strictObject({
        id: groupId,
        weight: z.number().check(z.gte(0)),
        groups: z.readonly(z.array(sourceGroup)),
        questions: z.readonly(z.array(z.union([borrowedQuestion, question]))),
      }),
    )
    .check(z.refine((g) => (g.groups.length === 0) !== (g.questions.length === 0))),
);

/** A pack as it lies in its file: some of its questions may be borrowed from the questionnaire named as `bank`. */
export const packSource = z.readonly(z.strictObject({ ...packShape, bank: z._default(z.nullable(packId), null), root: sourceGroup }));
export type PackSource = z.infer<typeof packSource>;
