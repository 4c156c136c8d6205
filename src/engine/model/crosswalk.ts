import * as z from 'zod/mini';
import { condition } from './condition.ts';
import { formula } from './formula.ts';
import { optionId, packId, questionId } from './ids.ts';

/** The lower end of a band, itself in it or not. */
const atLeastBand = z.readonly(z.strictObject({ atLeast: z.number(), option: optionId }));
const aboveBand = z.readonly(z.strictObject({ above: z.number(), option: optionId }));

/**
 * How answers to one questionnaire become an answer to a question of another.
 * `copy`: the same answer, with its evidence. `options`: option by option. `bands`: the last band whose lower end the figure reaches.
 * `value`: the figure itself. `ticks`: each option whose condition surely holds; the first that holds is chosen by `choose`.
 */
const conversion = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('copy'), question: questionId })),
  z.readonly(
    z.strictObject({
      kind: z.literal('options'),
      question: questionId,
      map: z.readonly(z.array(z.readonly(z.strictObject({ from: optionId, to: optionId }))).check(z.minLength(1))),
    }),
  ),
  z.readonly(
    z.strictObject({
      kind: z.literal('bands'),
      formula,
      bands: z.readonly(z.array(z.union([atLeastBand, aboveBand])).check(z.minLength(2))),
    }),
  ),
  z.readonly(z.strictObject({ kind: z.literal('value'), formula })),
  z.readonly(
    z.strictObject({
      kind: z.literal('ticks'),
      options: z.readonly(z.array(z.readonly(z.strictObject({ option: optionId, when: condition }))).check(z.minLength(1))),
    }),
  ),
  z.readonly(
    z.strictObject({
      kind: z.literal('choose'),
      options: z.readonly(z.array(z.readonly(z.strictObject({ option: optionId, when: condition }))).check(z.minLength(1))),
    }),
  ),
]);
export type Conversion = z.infer<typeof conversion>;

/** How far the two questions are the same; anything but `same` is to be looked at again. */
export const relations = ['same', 'renamed', 'widened', 'narrowed', 'refocused', 'split', 'overlapping'] as const;

const link = z.readonly(
  z.strictObject({
    to: questionId,
    relation: z.enum(relations),
    convert: conversion,
    /** The conversion in words, where it is more than a copy. */
    texts: z.optional(z.readonly(z.strictObject({ 'zh-CN': z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) }))),
  }),
);
export type Link = z.infer<typeof link>;

/** What two questionnaires both ask, so that it is asked once. One direction a file. */
export const crosswalk = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('rongchi-crosswalk'),
    formatVersion: z.literal(1),
    id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
    /** `edition`: from an older edition of the same model to a newer one. */
    kind: z.enum(['edition', 'shared']),
    from: packId,
    to: packId,
    links: z.readonly(z.array(link).check(z.minLength(1))),
    /** Questions of `to` that nothing in `from` answers; listed to whoever carries over. Only for editions. */
    isNew: z.readonly(z.array(questionId)),
  }),
);
export type Crosswalk = z.infer<typeof crosswalk>;
