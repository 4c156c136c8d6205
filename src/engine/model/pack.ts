import { z } from 'zod';
import { condition } from './condition.ts';
import { formId, groupId, indicatorId, levelId, packId, questionId, unitId } from './ids.ts';
import { type Question, question } from './question.ts';

/** A node of the weighted tree: it holds either groups or questions, never both. */
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
      weight: z.number().positive(),
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
const gate = z.strictObject({ level: levelId, requires: z.array(requirement).readonly() }).readonly();

/** `bands`: the highest band whose minimum the score reaches. `gates`: the highest level whose requirements, and those of all before it, hold. */
export const levelRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bands'), group: groupId, bands: z.array(band).min(1).readonly() }).readonly(),
  z.strictObject({ kind: z.literal('gates'), gates: z.array(gate).min(1).readonly() }).readonly(),
]);
export type LevelRule = z.infer<typeof levelRule>;

/**
 * What of an assessment may be held against published figures.
 * `rate`: this enterprise's own percentage. `adoption`: whether it does a thing at all. `score`: a group's score, with the published scale it belongs to.
 */
export const indicator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rate'), id: indicatorId, question: questionId }).readonly(),
  z.strictObject({ kind: z.literal('adoption'), id: indicatorId, when: condition }).readonly(),
  z.strictObject({ kind: z.literal('score'), id: indicatorId, group: groupId, scale: z.string() }).readonly(),
  z.strictObject({ kind: z.literal('none'), id: indicatorId }).readonly(),
]);
export type Indicator = z.infer<typeof indicator>;

export const packFormat = 'rongchi-pack';
export const packFormatVersion = 1;

/**
 * A questionnaire as data: a weighted tree of questions, what its scores mean, and what may be compared.
 * Scores of options and curves lie on `scale` (0–5 or 0–100, say); weights are relative among siblings.
 */
export const pack = z
  .strictObject({
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
    root: group,
    levels: z.array(levelId).min(1).readonly(),
    levelRule,
    /** Under this share of applicable questions answered, no level is given (0–1). */
    minimumAnsweredShare: z.number().min(0).max(1),
    /** Groups shown on the radar, in order. */
    radar: z.array(groupId).min(3).readonly(),
    indicators: z.array(indicator).readonly(),
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
  })
  .readonly();
export type Pack = z.infer<typeof pack>;

export const groupsBelow = (g: Group): readonly Group[] => [g, ...g.groups.flatMap(groupsBelow)];
export const questionsBelow = (g: Group): readonly Question[] => [...g.questions, ...g.groups.flatMap(questionsBelow)];
