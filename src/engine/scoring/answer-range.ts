import { type Degree, degrees } from '../model/answer-terms.ts';
import type { AnswerRecord, AnswerState, AnswerValue } from '../model/answers.ts';
import type { PracticeRule } from '../model/pack.ts';
import type { AnswerSpec, Question } from '../model/question.ts';
import { statesToldApart } from './answer-alternatives.ts';
import { capFor } from './cap-score.ts';
import { bandOf, onCurve, pairBand } from './curve-range.ts';
import type { Band } from './score-band.ts';
import { scorePractices } from './score-practices.ts';
import { type ScoringRules, scoreAnswer } from './score-question.ts';

type Spec<K extends AnswerSpec['kind']> = Extract<AnswerSpec, { kind: K }>;
type Value<K extends AnswerValue['kind']> = Extract<AnswerValue, { kind: K }>;

const degreeWorth = (rule: PracticeRule, pick: (...worth: number[]) => number): Degree => {
  const wanted = pick(...degrees.map((d) => rule.worth[d]));
  return degrees.find((d) => rule.worth[d] === wanted) ?? 'none';
};

/** The practices not judged yet all at their least, and all at their most; what is judged stays. */
export const practicesBand = (spec: Spec<'practices'>, value: Value<'practices'> | null, { practiceRule, scale }: ScoringRules): Band => {
  if (!practiceRule) return { least: scale.min, most: scale.max };
  const all = spec.levels.flatMap((level) => level.practices);
  const filled = (degree: Degree): Value<'practices'> => ({
    kind: 'practices',
    degrees: { ...Object.fromEntries(all.map((id) => [id, degree])), ...value?.degrees },
  });
  const end = (degree: Degree) => scorePractices(spec, filled(degree), practiceRule, scale.min) ?? scale.min;
  return bandOf([end(degreeWorth(practiceRule, Math.min)), end(degreeWorth(practiceRule, Math.max))]);
};

export const scoresOfState = (question: Question, state: AnswerState, rules: ScoringRules): readonly number[] => {
  const scored = state.kind === 'answered' ? scoreAnswer(question, state.value, rules) : null;
  return scored ? [scored.score] : [];
};

const uncappedRange = (question: Question, state: AnswerState, rules: ScoringRules): Band => {
  const spec = question.answer;
  const value = state.kind === 'answered' ? state.value : null;
  switch (spec.kind) {
    case 'percentage':
      return onCurve(spec.curve, { from: 0, to: 100 });
    case 'number':
      return onCurve(spec.curve, { from: spec.range.min, to: spec.range.max });
    case 'pair':
      return pairBand(spec, value?.kind === 'pair' ? value : null);
    case 'practices':
      return practicesBand(spec, value?.kind === 'practices' ? value : null, rules);
    case 'multiple': {
      const all = { kind: 'answered', value: { kind: 'multiple', options: spec.options.map((o) => o.id) } } as const;
      return bandOf([rules.scale.min, ...scoresOfState(question, all, rules)]);
    }
    default:
      return bandOf(statesToldApart(question, []).flatMap((s) => scoresOfState(question, s, rules)));
  }
};

/**
 * Every score a question may still get, on the pack's scale, when what is missing of its answer is given and any more of its
 * evidence ticked. What is given already (half a pair, some practices, ticked evidence) stays.
 */
export const answerRange = (question: Question, { state, evidence }: AnswerRecord, rules: ScoringRules): Band => {
  const { least, most } = uncappedRange(question, state, rules);
  return { least: capFor(question, least, evidence, rules.evidenceCaps)?.max ?? least, most };
};
