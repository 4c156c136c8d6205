import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { evidenceId, formId, levelId, markId, optionId, questionId, roleId, unitId } from './ids.ts';

/** Breakpoints of a piecewise-linear curve: x in the question's unit, ascending; y on the pack's scale. Flat outside. */
export const curve = z.readonly(z.array(z.readonly(z.tuple([z.number(), z.number()]))).check(z.minLength(2)));
export type Curve = z.infer<typeof curve>;

const scoredOption = z.readonly(z.strictObject({ id: optionId, score: z.number() }));
const weighedOption = z.readonly(z.strictObject({ id: optionId, weight: z.number().check(z.positive()) }));
const range = z.readonly(z.strictObject({ min: z.number(), max: z.number() }));

const singleSpec = z.readonly(
  z.strictObject({ kind: z.literal('single'), options: z.readonly(z.array(scoredOption).check(z.minLength(2))) }),
);

/** Score = scale minimum + share of the weight ticked (against `fullAt`, or all options) × scale span; `none` excludes all others and scores the minimum. */
const multipleSpec = z.readonly(
  z.strictObject({
    kind: z.literal('multiple'),
    options: z.readonly(z.array(weighedOption).check(z.minLength(2))),
    /** The exclusive last option, by this name in every pack, so that conditions can tell it from the rest. */
    none: z.literal('none'),
    fullAt: z.optional(z.number().check(z.positive())),
  }),
);

/** A share in percent, 0–100. */
const percentageSpec = z.readonly(z.strictObject({ kind: z.literal('percentage'), curve }));

const numberSpec = z.readonly(z.strictObject({ kind: z.literal('number'), unit: unitId, range, curve }));

/**
 * Two numbers of one unit. `ratio` = first ÷ second × 100 (%); `change` = (first − second) ÷ |second| × 100 (%),
 * first the later value. `ratioOf` = first ÷ second without the percent. `partOfWhole`: first may not exceed second.
 */
const pairSpec = z.readonly(
  z.strictObject({
    kind: z.literal('pair'),
    derive: z.enum(['ratio', 'change', 'quotient']),
    firstUnit: unitId,
    secondUnit: unitId,
    resultUnit: unitId,
    firstRange: range,
    secondRange: range,
    partOfWhole: z.boolean(),
    curve,
  }),
);

/** A maturity ladder: the respondent picks the highest rung that is wholly true. */
const ladderSpec = z.readonly(
  z.strictObject({
    kind: z.literal('ladder'),
    rungs: z.readonly(z.array(z.readonly(z.strictObject({ id: optionId, level: levelId, score: z.number() }))).check(z.length(5))),
  }),
);

/**
 * A maturity ladder taken apart: each level is a list of practices, each met to some degree.
 * Score: the highest level whose practices, and those of all below it, are met on average to the pack's `metAt`, plus the met share of the next.
 */
const practicesSpec = z.readonly(
  z.strictObject({
    kind: z.literal('practices'),
    /** The ladder question that judges the same item as a whole; advice given for its rungs serves here too. */
    ladder: questionId,
    levels: z.readonly(
      z
        .array(
          z.readonly(z.strictObject({ rung: optionId, score: z.number(), practices: z.readonly(z.array(optionId).check(z.minLength(2))) })),
        )
        .check(z.minLength(2)),
    ),
  }),
);

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

const proves = z.readonly(z.partialRecord(z.enum(proofs), z.readonly(z.array(evidenceId).check(z.minLength(1)))));

export const question = z.readonly(
  z.strictObject({
    id: questionId,
    /** Share among its siblings; only the proportion matters. */
    weight: z.number().check(z.positive()),
    /** Who is likely to know the answer. */
    roles: z.readonly(z.array(roleId).check(z.minLength(1))),
    /** The forms that ask it; every form when left out. */
    forms: z.optional(z.readonly(z.array(formId).check(z.minLength(1)))),
    appliesWhen: z.optional(condition),
    /** False where the standard of the field leaves no enterprise out. */
    mayNotApply: z.boolean(),
    answer: answerSpec,
    /** Which way a curve must run: falling where less is better, free where the best lies in the middle. */
    direction: z._default(z.enum(['rising', 'falling', 'free']), 'rising'),
    evidence: z.readonly(z.array(evidenceId)),
    /** Which evidence shows a written record, company-wide reach, measured figures. */
    proves: z.optional(proves),
    /** Names under which level rules count the question, shown as a tag. */
    marks: z.readonly(z._default(z.array(markId), [])),
  }),
);
export type Question = z.infer<typeof question>;
