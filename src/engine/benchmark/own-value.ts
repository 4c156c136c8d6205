import { recordOf } from '../model/answer-records.ts';
import type { Condition } from '../model/condition.ts';
import { questionsOf } from '../model/condition-questions.ts';
import type { Facts } from '../model/enterprise.ts';
import { formulaQuestions } from '../model/formula-questions.ts';
import type { QuestionId } from '../model/ids.ts';
import type { Indicator } from '../model/pack.ts';
import { conditionFacts } from '../scoring/applicability.ts';
import { isDecided, scoresByGroup } from '../scoring/decide-level.ts';
import { type Circumstances, evaluate } from '../scoring/evaluate-condition.ts';
import { evaluateFormula, type Figures, questionMap } from '../scoring/evaluate-formula.ts';
import { excludedIn } from '../scoring/find-contradictions.ts';
import { questionScoresBelow, type Scorecard, type ScoringInput } from '../scoring/score-assessment.ts';

/** This enterprise's side of a comparison. `missing`: not answered, does not apply here, or this form does not ask it. */
export type OwnValue =
  | { readonly kind: 'rate'; readonly percent: number }
  | { readonly kind: 'score'; readonly score: number; readonly scale: string }
  | { readonly kind: 'adoption'; readonly adopted: boolean }
  | { readonly kind: 'missing'; readonly reason: 'unanswered' | 'not-applicable' | 'not-asked' };

const missing = (reason: Extract<OwnValue, { kind: 'missing' }>['reason']): OwnValue => ({ kind: 'missing', reason });

/** What own values are computed from; `excluded`: the questions not put to this enterprise. */
export type Standing = Figures &
  Pick<Circumstances, 'facts'> & {
    readonly scorecard: Scorecard;
    /** The questions of the form, asked or not. */
    readonly inForm: ReadonlySet<QuestionId>;
  };

export const standingOf = (
  { pack, sizeClass, answers }: Pick<ScoringInput, 'pack' | 'sizeClass' | 'answers'>,
  facts: Facts,
  scorecard: Scorecard,
): Standing => ({
  facts: conditionFacts(facts, sizeClass),
  answers,
  scorecard,
  questions: questionMap(pack.root),
  excluded: excludedIn(scorecard),
  inForm: new Set(questionScoresBelow(scorecard.root).map((q) => q.id)),
});

/** Not put to this enterprise, or said by it not to apply. */
const isOutside = (id: QuestionId, { answers, excluded }: Standing): boolean =>
  excluded.has(id) || recordOf(answers, id).state.kind === 'not-applicable';

type Rate = Extract<Indicator, { kind: 'rate' }>;

const rateOf = ({ formula }: Rate, standing: Standing): OwnValue => {
  const wanted = formulaQuestions(formula);
  if (wanted.some((id) => !standing.inForm.has(id))) return missing('not-asked');
  const percent = evaluateFormula(formula, standing);
  if (percent !== null) return { kind: 'rate', percent };
  return missing(wanted.some((id) => isOutside(id, standing)) ? 'not-applicable' : 'unanswered');
};

type Adoption = Extract<Indicator, { kind: 'adoption' }>;

/**
 * The condition cannot be judged here, neither as met nor as missed: one part of a conjunction, or every alternative,
 * looks at nothing but questions that do not apply.
 */
const isBesideThePoint = (when: Condition, standing: Standing): boolean => {
  switch (when.kind) {
    case 'all':
      return when.of.some((part) => isBesideThePoint(part, standing));
    case 'any':
      return when.of.every((part) => isBesideThePoint(part, standing));
    case 'not':
      return isBesideThePoint(when.of, standing);
    case 'fact':
      return false;
    default:
      return isOutside(when.question, standing);
  }
};

const adoptionOf = (indicator: Adoption, standing: Standing): OwnValue => {
  const wanted = questionsOf(indicator.when);
  if (wanted.length > 0 && !wanted.some((id) => standing.inForm.has(id))) return missing('not-asked');
  if (isBesideThePoint(indicator.when, standing)) return missing('not-applicable');
  const truth = evaluate(indicator.when, standing);
  if (truth === 'open') return missing(wanted.every((id) => standing.inForm.has(id)) ? 'unanswered' : 'not-asked');
  return { kind: 'adoption', adopted: truth === 'yes' };
};

export const ownValue = (indicator: Indicator, standing: Standing): OwnValue => {
  switch (indicator.kind) {
    case 'rate':
      return rateOf(indicator, standing);
    case 'adoption':
      return adoptionOf(indicator, standing);
    case 'score': {
      const { root, level } = standing.scorecard;
      const score = scoresByGroup(root).get(indicator.group) ?? null;
      return score === null || !isDecided(level) ? missing('unanswered') : { kind: 'score', score, scale: indicator.scale };
    }
    case 'none':
      return missing('not-asked');
  }
};

export type OwnFigure = { readonly indicator: Indicator; readonly own: OwnValue };

/** Every indicator of a pack with this enterprise's value, but those that cannot be computed here. */
export const ownFigures = (indicators: readonly Indicator[], standing: Standing): readonly OwnFigure[] =>
  indicators.filter((indicator) => indicator.kind !== 'none').map((indicator) => ({ indicator, own: ownValue(indicator, standing) }));
