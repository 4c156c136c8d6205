import type { Action, Advice } from '../model/advice.ts';
import type { Degree } from '../model/answer-terms.ts';
import type { AnswerValue } from '../model/answers.ts';
import type { OptionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import type { AnswerSpec, Question } from '../model/question.ts';
import { reaches } from '../scoring/reaches.ts';
import { metLevels } from '../scoring/score-practices.ts';
import { deriveFromPair } from '../scoring/score-question.ts';

/** An action and the answer once it is done. */
export type Rung = { readonly action: Action; readonly value: AnswerValue };

type Spec<K extends AnswerSpec['kind']> = Extract<AnswerSpec, { kind: K }>;

const offered = (advice: Advice, question: Question['id']): readonly Action[] => advice.actions.filter((a) => a.question === question);

/** From option to option, as far as actions lead; advice that goes in a circle is gone round once. */
const climbOptions = (actions: readonly Action[], from: string, valueAt: (option: OptionId) => AnswerValue): readonly Rung[] => {
  const rungs: Rung[] = [];
  let at = from;
  for (;;) {
    const action = actions.find((a) => a.step.kind === 'option' && a.step.from === at);
    if (action?.step.kind !== 'option' || rungs.length >= actions.length) return rungs;
    rungs.push({ action, value: valueAt(action.step.to) });
    at = action.step.to;
  }
};

/** The marks ahead of a figure, from the worst end up, or down where less is better. */
const climbValues = (actions: readonly Action[], x: number | null, valueAt: (to: number) => AnswerValue): readonly Rung[] =>
  actions.flatMap((action) => {
    const { step } = action;
    if (step.kind !== 'value' || x === null) return [];
    const isAhead = step.to > step.from ? x < step.to : x > step.to;
    return isAhead ? [{ action, value: valueAt(step.to) }] : [];
  });

/** The pair that makes a figure with the second number as it is. */
const pairMaking = (spec: Spec<'pair'>, second: number, figure: number): AnswerValue => {
  const first = { ratio: (figure / 100) * second, quotient: figure * second, change: second + (figure / 100) * Math.abs(second) }[
    spec.derive
  ];
  return { kind: 'pair', first, second };
};

/** The rung an item judged by practices stands on: the highest level met with all below it, at least the first. */
export const rungReached = (spec: Spec<'practices'>, value: AnswerValue, { practiceRule }: Pack): string => {
  const first = spec.levels[0]?.rung ?? '';
  if (value.kind !== 'practices' || !practiceRule) return first;
  const levels = metLevels(spec, value, practiceRule);
  const failed = levels.findIndex(({ least }) => !reaches(least, practiceRule.metAt));
  return levels[failed < 0 ? levels.length - 1 : failed - 1]?.rung ?? first;
};

/** All practices up to a rung fully done, whatever they were. */
const practicesUpTo = (spec: Spec<'practices'>, value: Extract<AnswerValue, { kind: 'practices' }>, rung: string): AnswerValue => {
  const upTo = spec.levels.findIndex((level) => level.rung === rung);
  const done = spec.levels.slice(0, upTo + 1).flatMap((level) => level.practices);
  return { kind: 'practices', degrees: { ...value.degrees, ...Object.fromEntries(done.map((id): [string, Degree] => [id, 'full'])) } };
};

/** The way up from an answer, action by action, along a ladder, a row of options, a list of practices or a curve. Empty at the top. */
export const climbFrom = (question: Question, value: AnswerValue, pack: Pack, advice: Advice): readonly Rung[] => {
  const spec = question.answer;
  const actions = offered(advice, question.id);
  if (spec.kind === 'practices' && value.kind === 'practices')
    return climbOptions(offered(advice, spec.ladder), rungReached(spec, value, pack), (rung) => practicesUpTo(spec, value, rung));
  if (value.kind === 'single') return climbOptions(actions, value.option, (option) => ({ kind: 'single', option }));
  if (value.kind === 'ladder') return climbOptions(actions, value.rung, (rung) => ({ kind: 'ladder', rung }));
  if (value.kind === 'percentage') return climbValues(actions, value.percent, (percent) => ({ kind: 'percentage', percent }));
  if (value.kind === 'number') return climbValues(actions, value.value, (to) => ({ kind: 'number', value: to }));
  if (spec.kind !== 'pair' || value.kind !== 'pair') return [];
  const { second } = value;
  return climbValues(actions, deriveFromPair(spec.derive, value), (to) => pairMaking(spec, second ?? 0, to));
};

/** The things of a list that are not there yet and have an action, in the list's order. */
export const ticksMissing = (
  question: Question,
  value: AnswerValue,
  advice: Advice,
): readonly { readonly action: Action; readonly option: OptionId }[] => {
  const spec = question.answer;
  if (spec.kind !== 'multiple' || value.kind !== 'multiple') return [];
  const actions = offered(advice, question.id);
  return spec.options.flatMap(({ id }) => {
    const action = value.options.includes(id) ? undefined : actions.find((a) => a.step.kind === 'tick' && a.step.option === id);
    return action ? [{ action, option: id }] : [];
  });
};
