import { z } from 'zod';
import { condition } from './condition.ts';
import { formula } from './formula.ts';
import { optionId, packId, questionId } from './ids.ts';

/** The lower end of a band, itself in it or not. */
const atLeastBand = z.strictObject({ atLeast: z.number(), option: optionId }).readonly();
const aboveBand = z.strictObject({ above: z.number(), option: optionId }).readonly();

/**
 * How answers to one questionnaire become an answer to a question of another.
 * `copy`: the same answer, with its evidence. `options`: option by option. `bands`: the last band whose lower end the figure reaches.
 * `value`: the figure itself. `ticks`: each option whose condition surely holds; the first that holds is chosen by `choose`.
 */
const conversion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('copy'), question: questionId }).readonly(),
  z
    .strictObject({
      kind: z.literal('options'),
      question: questionId,
      map: z
        .array(z.strictObject({ from: optionId, to: optionId }).readonly())
        .min(1)
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('bands'),
      formula,
      bands: z
        .array(z.union([atLeastBand, aboveBand]))
        .min(2)
        .readonly(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('value'), formula }).readonly(),
  z
    .strictObject({
      kind: z.literal('ticks'),
      options: z
        .array(z.strictObject({ option: optionId, when: condition }).readonly())
        .min(1)
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('choose'),
      options: z
        .array(z.strictObject({ option: optionId, when: condition }).readonly())
        .min(1)
        .readonly(),
    })
    .readonly(),
]);
export type Conversion = z.infer<typeof conversion>;

/** How far the two questions are the same; anything but `same` is to be looked at again. */
export const relations = ['same', 'renamed', 'widened', 'narrowed', 'refocused', 'split', 'overlapping'] as const;

const link = z
  .strictObject({
    to: questionId,
    relation: z.enum(relations),
    convert: conversion,
    /** The conversion in words, where it is more than a copy. */
    texts: z
      .strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) })
      .readonly()
      .optional(),
  })
  .readonly();
export type Link = z.infer<typeof link>;

/** What two questionnaires both ask, so that it is asked once. One direction a file. */
export const crosswalk = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('rongchi-crosswalk'),
    formatVersion: z.literal(1),
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    /** `edition`: from an older edition of the same model to a newer one. */
    kind: z.enum(['edition', 'shared']),
    from: packId,
    to: packId,
    links: z.array(link).min(1).readonly(),
    /** Questions of `to` that nothing in `from` answers; listed to whoever carries over. Only for editions. */
    isNew: z.array(questionId).readonly(),
  })
  .readonly();
export type Crosswalk = z.infer<typeof crosswalk>;
