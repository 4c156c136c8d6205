import { z } from 'zod';
import { condition } from './condition.ts';
import { evidenceId, formId, levelId, markId, optionId, questionId, roleId, unitId } from './ids.ts';

/** Breakpoints of a piecewise-linear curve: x in the question's unit, ascending; y on the pack's scale. Flat outside. */
export const curve = z
  .array(z.tuple([z.number(), z.number()]).readonly())
  .min(2)
  .readonly();
export type Curve = z.infer<typeof curve>;

const scoredOption = z.strictObject({ id: optionId, score: z.number() }).readonly();
const weighedOption = z.strictObject({ id: optionId, weight: z.number().positive() }).readonly();
const range = z.strictObject({ min: z.number(), max: z.number() }).readonly();

const singleSpec = z.strictObject({ kind: z.literal('single'), options: z.array(scoredOption).min(2).readonly() }).readonly();

/** Score = scale minimum + share of the weight ticked (against `fullAt`, or all options) × scale span; `none` excludes all others and scores the minimum. */
const multipleSpec = z
  .strictObject({
    kind: z.literal('multiple'),
    options: z.array(weighedOption).min(2).readonly(),
    /** The exclusive last option, by this name in every pack, so that conditions can tell it from the rest. */
    none: z.literal('none'),
    fullAt: z.number().positive().optional(),
  })
  .readonly();

/** A share in percent, 0–100. */
const percentageSpec = z.strictObject({ kind: z.literal('percentage'), curve }).readonly();

const numberSpec = z.strictObject({ kind: z.literal('number'), unit: unitId, range, curve }).readonly();

/**
 * Two numbers of one unit. `ratio` = first ÷ second × 100 (%); `change` = (first − second) ÷ |second| × 100 (%),
 * first the later value. `ratioOf` = first ÷ second without the percent. `partOfWhole`: first may not exceed second.
 */
const pairSpec = z
  .strictObject({
    kind: z.literal('pair'),
    derive: z.enum(['ratio', 'change', 'quotient']),
    firstUnit: unitId,
    secondUnit: unitId,
    resultUnit: unitId,
    firstRange: range,
    secondRange: range,
    partOfWhole: z.boolean(),
    curve,
  })
  .readonly();

/** A maturity ladder: the respondent picks the highest rung that is wholly true. */
const ladderSpec = z
  .strictObject({
    kind: z.literal('ladder'),
    rungs: z
      .array(z.strictObject({ id: optionId, level: levelId, score: z.number() }).readonly())
      .length(5)
      .readonly(),
  })
  .readonly();

/** The four degrees in which a practice may be met; the pack's `practiceRule` says what share of the practice each is worth. */
export const degrees = ['none', 'partial', 'mostly', 'full'] as const;
export type Degree = (typeof degrees)[number];

/**
 * A maturity ladder taken apart: each level is a list of practices, each met to some degree.
 * Score: the highest level whose practices, and those of all below it, are met on average to the pack's `metAt`, plus the met share of the next.
 */
const practicesSpec = z
  .strictObject({
    kind: z.literal('practices'),
    /** The ladder question that judges the same item as a whole; advice given for its rungs serves here too. */
    ladder: questionId,
    levels: z
      .array(z.strictObject({ rung: optionId, score: z.number(), practices: z.array(optionId).min(2).readonly() }).readonly())
      .min(2)
      .readonly(),
  })
  .readonly();

export const answerSpec = z.discriminatedUnion('kind', [
  singleSpec,
  multipleSpec,
  percentageSpec,
  numberSpec,
  pairSpec,
  ladderSpec,
  practicesSpec,
]);
export type AnswerSpec = z.infer<typeof answerSpec>;
export type AnswerKind = AnswerSpec['kind'];

/** What a piece of evidence can show; a pack's `evidenceCaps` say how high a score may be without it. */
export const proofs = ['record', 'company', 'measure'] as const;
export type Proof = (typeof proofs)[number];

const proves = z.partialRecord(z.enum(proofs), z.array(evidenceId).min(1).readonly()).readonly();

export const question = z
  .strictObject({
    id: questionId,
    /** Share among its siblings; only the proportion matters. */
    weight: z.number().positive(),
    /** Who is likely to know the answer. */
    roles: z.array(roleId).min(1).readonly(),
    /** The forms that ask it; every form when left out. */
    forms: z.array(formId).min(1).readonly().optional(),
    appliesWhen: condition.optional(),
    /** False where the standard of the field leaves no enterprise out. */
    mayNotApply: z.boolean(),
    answer: answerSpec,
    /** Which way a curve must run: falling where less is better, free where the best lies in the middle. */
    direction: z.enum(['rising', 'falling', 'free']).default('rising'),
    evidence: z.array(evidenceId).readonly(),
    /** Which evidence shows a written record, company-wide reach, measured figures. */
    proves: proves.optional(),
    /** Names under which level rules count the question, shown as a tag. */
    marks: z.array(markId).default([]).readonly(),
  })
  .readonly();
export type Question = z.infer<typeof question>;
