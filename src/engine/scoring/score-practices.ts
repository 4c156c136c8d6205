import type { AnswerValue } from '../model/answers.ts';
import type { PracticeRule } from '../model/pack.ts';
import type { AnswerSpec } from '../model/question.ts';
import { reaches } from './reaches.ts';

type PracticesSpec = Extract<AnswerSpec, { kind: 'practices' }>;
type PracticesValue = Extract<AnswerValue, { kind: 'practices' }>;

/** A level of the ladder: how far its practices are met on average (0–1), between what they are worth now and once all are judged. */
export type MetLevel = { readonly rung: string; readonly least: number; readonly most: number };

/** How far each level is met. `least` counts a practice not judged yet as not done, `most` as fully done. */
export const metLevels = (spec: PracticesSpec, value: PracticesValue, rule: PracticeRule): readonly MetLevel[] => {
  const best = Math.max(...Object.values(rule.worth));
  return spec.levels.map(({ rung, practices }) => {
    let least = 0;
    let most = 0;
    for (const id of practices) {
      const degree = Object.hasOwn(value.degrees, id) ? value.degrees[id] : undefined;
      least += degree ? rule.worth[degree] : 0;
      most += degree ? rule.worth[degree] : best;
    }
    return { rung, least: least / practices.length, most: most / practices.length };
  });
};

/**
 * The score of an item judged practice by practice: the score of the highest level that is met together with all below it,
 * plus the met share of the step to the next. Null while practices that decide it are not judged.
 * `floor` is the scale's minimum, from which the first level climbs.
 */
export const scorePractices = (spec: PracticesSpec, value: PracticesValue, rule: PracticeRule, floor: number): number | null => {
  let below = floor;
  for (const [index, { least, most }] of metLevels(spec, value, rule).entries()) {
    const here = spec.levels[index]?.score ?? below;
    if (reaches(least, rule.metAt)) {
      below = here;
      continue;
    }
    return least === most ? below + least * (here - below) : null;
  }
  return below;
};
