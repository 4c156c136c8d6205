import type { Answers } from '../model/answers.ts';
import { recordOf } from '../model/answers.ts';
import { questionsOf } from '../model/condition.ts';
import type { Indicator } from '../model/pack.ts';
import { scoresByGroup } from '../scoring/decide-level.ts';
import { type Circumstances, evaluate } from '../scoring/evaluate-condition.ts';
import { questionScoresBelow, type Scorecard } from '../scoring/score-assessment.ts';

/** This enterprise's side of a comparison. `missing`: not answered, does not apply here, or this form does not ask it. */
export type OwnValue =
  | { readonly kind: 'rate'; readonly percent: number }
  | { readonly kind: 'score'; readonly score: number; readonly scale: string }
  | { readonly kind: 'adoption'; readonly adopted: boolean }
  | { readonly kind: 'missing'; readonly reason: 'unanswered' | 'not-applicable' | 'not-asked' };

const missing = (reason: Extract<OwnValue, { kind: 'missing' }>['reason']): OwnValue => ({ kind: 'missing', reason });

const rateOf = (indicator: Extract<Indicator, { kind: 'rate' }>, scorecard: Scorecard, answers: Answers): OwnValue => {
  const status = questionScoresBelow(scorecard.root).find((q) => q.id === indicator.question)?.status;
  if (status === undefined || status === 'excluded') return missing(status ? 'not-applicable' : 'not-asked');
  const { state } = recordOf(answers, indicator.question);
  if (state.kind === 'not-applicable') return missing('not-applicable');
  return state.kind === 'answered' && state.value.kind === 'percentage'
    ? { kind: 'rate', percent: state.value.percent }
    : missing('unanswered');
};

type Adoption = Extract<Indicator, { kind: 'adoption' }>;

/** No question the indicator looks at applies here: neither adopted nor not. */
const isBesideThePoint = (indicator: Adoption, { answers, excluded }: Circumstances): boolean => {
  const asked = questionsOf(indicator.when);
  return asked.length > 0 && asked.every((id) => excluded?.has(id) || recordOf(answers, id).state.kind === 'not-applicable');
};

const adoptionOf = (indicator: Adoption, scorecard: Scorecard, circumstances: Circumstances): OwnValue => {
  const inForm = new Set<string>(questionScoresBelow(scorecard.root).map((q) => q.id));
  const wanted = questionsOf(indicator.when);
  if (wanted.length > 0 && !wanted.some((id) => inForm.has(id))) return missing('not-asked');
  if (isBesideThePoint(indicator, circumstances)) return missing('not-applicable');
  const truth = evaluate(indicator.when, circumstances);
  return truth === 'open' ? missing('unanswered') : { kind: 'adoption', adopted: truth === 'yes' };
};

export const ownValue = (indicator: Indicator, scorecard: Scorecard, circumstances: Circumstances): OwnValue => {
  switch (indicator.kind) {
    case 'rate':
      return rateOf(indicator, scorecard, circumstances.answers);
    case 'adoption':
      return adoptionOf(indicator, scorecard, circumstances);
    case 'score': {
      const score = scoresByGroup(scorecard.root).get(indicator.group) ?? null;
      const decided = scorecard.level.kind === 'reached' || scorecard.level.kind === 'below-first';
      return score === null || !decided ? missing('unanswered') : { kind: 'score', score, scale: indicator.scale };
    }
    case 'none':
      return missing('not-asked');
  }
};
