import type { Action, Advice } from '../model/advice.ts';
import type { AnswerValue } from '../model/answers.ts';
import type { Pack } from '../model/pack.ts';
import type { Question } from '../model/question.ts';
import { reaches } from '../scoring/reaches.ts';
import { metLevels } from '../scoring/score-practices.ts';
import { deriveFromPair } from '../scoring/score-question.ts';

const offered = (advice: Advice, question: Question['id']): readonly Action[] => advice.actions.filter((a) => a.question === question);

const fromOption = (actions: readonly Action[], option: string): Action | null =>
  actions.find((a) => a.step.kind === 'option' && a.step.from === option) ?? null;

/** The heaviest thing of a list that is not there yet; the list's order among equals. */
const heaviestMissing = (
  spec: Extract<Question['answer'], { kind: 'multiple' }>,
  ticked: readonly string[],
  actions: readonly Action[],
): Action | null => {
  const missing = spec.options.filter((o) => !ticked.includes(o.id)).sort((a, b) => b.weight - a.weight);
  for (const { id } of missing) {
    const action = actions.find((a) => a.step.kind === 'tick' && a.step.option === id);
    if (action) return action;
  }
  return null;
};

/** The first mark not reached: from the worst end up, or down where less is better. */
const towards = (x: number | null, actions: readonly Action[]): Action | null => {
  if (x === null) return null;
  return actions.find(({ step }) => step.kind === 'value' && (step.to > step.from ? x < step.to : x > step.to)) ?? null;
};

/** The rung an item judged by practices stands on: the highest level met with all below it, at least the first. */
const rungReached = (spec: Extract<Question['answer'], { kind: 'practices' }>, value: AnswerValue, pack: Pack): string => {
  const first = spec.levels[0]?.rung ?? '';
  if (value.kind !== 'practices' || !pack.practiceRule) return first;
  const { metAt } = pack.practiceRule;
  const levels = metLevels(spec, value, pack.practiceRule);
  const failed = levels.findIndex(({ least }) => !reaches(least, metAt));
  return levels[failed < 0 ? levels.length - 1 : failed - 1]?.rung ?? first;
};

/** What to do next at one question, given its answer; null at the top or where no action is written. Never more than one step. */
export const nextAction = (question: Question, value: AnswerValue, pack: Pack, advice: Advice): Action | null => {
  const spec = question.answer;
  const actions = offered(advice, question.id);
  if (spec.kind === 'practices') return fromOption(offered(advice, spec.ladder), rungReached(spec, value, pack));
  if (value.kind === 'single') return fromOption(actions, value.option);
  if (value.kind === 'ladder') return fromOption(actions, value.rung);
  if (spec.kind === 'multiple' && value.kind === 'multiple') return heaviestMissing(spec, value.options, actions);
  if (value.kind === 'percentage') return towards(value.percent, actions);
  if (value.kind === 'number') return towards(value.value, actions);
  return spec.kind === 'pair' && value.kind === 'pair' ? towards(deriveFromPair(spec.derive, value), actions) : null;
};
