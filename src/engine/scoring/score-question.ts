import type { AnswerRecord, AnswerValue } from '../model/answers.ts';
import type { Pack } from '../model/pack.ts';
import type { Curve, Question } from '../model/question.ts';
import { type Cap, capFor } from './cap-score.ts';
import { scorePractices } from './score-practices.ts';

/** What of a pack the scoring of a question looks at. */
export type ScoringRules = Pick<Pack, 'scale' | 'practiceRule' | 'evidenceCaps'>;
type Scale = { readonly min: number; readonly max: number };

/** Where a score came from, for the way down from any number. */
export type Basis =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'share'; readonly ticked: number; readonly full: number }
  | { readonly kind: 'curve'; readonly x: number }
  | { readonly kind: 'practices' };

export type Scored = { readonly score: number; readonly basis: Basis };

/** Piecewise-linear interpolation; flat beyond the first and last breakpoint. */
export const interpolate = (curve: Curve, x: number): number => {
  const after = curve.findIndex(([breakpoint]) => breakpoint >= x);
  const right = after < 0 ? curve.at(-1) : curve[after];
  const left = after <= 0 ? right : curve[after - 1];
  if (!left || !right) throw new Error('a curve has at least two breakpoints');
  if (left[0] === right[0]) return right[1];
  return left[1] + ((x - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
};

type PairSpec = Extract<Question['answer'], { kind: 'pair' }>;
type PairValue = Extract<AnswerValue, { kind: 'pair' }>;

/**
 * The figure two numbers make: `ratio` and `change` in percent, `quotient` in first per second.
 * Null while a side is missing or the divisor is 0.
 */
export const deriveFromPair = (derive: PairSpec['derive'], value: PairValue): number | null => {
  const { first, second } = value;
  if (first === null || second === null || second === 0) return null;
  if (derive === 'change') return ((first - second) / Math.abs(second)) * 100;
  return derive === 'ratio' ? (first / second) * 100 : first / second;
};

const onCurve = (curve: Curve, x: number | null): Scored | null =>
  x === null ? null : { score: interpolate(curve, x), basis: { kind: 'curve', x } };

const picked = (options: readonly { readonly id: string; readonly score: number }[], id: string): Scored | null => {
  const option = options.find((o) => o.id === id);
  return option ? { score: option.score, basis: { kind: 'option', option: id } } : null;
};

type MultipleSpec = Extract<Question['answer'], { kind: 'multiple' }>;

const scoreTicks = (spec: MultipleSpec, ticks: readonly string[], scale: Scale): Scored => {
  const weigh = (options: MultipleSpec['options']) => options.reduce((sum, o) => sum + o.weight, 0);
  const full = spec.fullAt ?? weigh(spec.options);
  const ticked = weigh(spec.options.filter((o) => ticks.includes(o.id)));
  const share = ticks.includes(spec.none) ? 0 : Math.min(1, ticked / full);
  return { score: scale.min + share * (scale.max - scale.min), basis: { kind: 'share', ticked, full } };
};

/** Score of one answer on the pack's scale; null where the answer does not settle it (a pair with one side missing). */
export const scoreAnswer = (question: Question, value: AnswerValue, rules: ScoringRules): Scored | null => {
  const spec = question.answer;
  const { scale, practiceRule } = rules;
  if (spec.kind === 'single' && value.kind === 'single') return picked(spec.options, value.option);
  if (spec.kind === 'ladder' && value.kind === 'ladder') return picked(spec.rungs, value.rung);
  if (spec.kind === 'multiple' && value.kind === 'multiple') return scoreTicks(spec, value.options, scale);
  if (spec.kind === 'percentage' && value.kind === 'percentage') return onCurve(spec.curve, value.percent);
  if (spec.kind === 'number' && value.kind === 'number') return onCurve(spec.curve, value.value);
  if (spec.kind === 'pair' && value.kind === 'pair') return onCurve(spec.curve, deriveFromPair(spec.derive, value));
  if (spec.kind !== 'practices' || value.kind !== 'practices' || !practiceRule) return null;
  const score = scorePractices(spec, value, practiceRule, scale.min);
  return score === null ? null : { score, basis: { kind: 'practices' } };
};

/** What became of a question: `excluded` by facts or earlier answers, `not-applicable` by the respondent, `incomplete` where half a pair is missing. */
export type QuestionStatus = 'scored' | 'incomplete' | 'unknown' | 'unanswered' | 'not-applicable' | 'excluded';

export type QuestionScore = {
  readonly id: Question['id'];
  readonly weight: number;
  readonly status: QuestionStatus;
  /** On the pack's scale; null unless `scored`. */
  readonly score: number | null;
  readonly basis: Basis | null;
  /** What holds the score down for want of evidence; null where nothing does. */
  readonly cap: Cap | null;
};

export const scoreQuestion = (question: Question, asked: boolean, record: AnswerRecord, rules: ScoringRules): QuestionScore => {
  const { state } = record;
  const { id, weight } = question;
  const without = (status: QuestionStatus): QuestionScore => ({ id, weight, status, score: null, basis: null, cap: null });
  if (!asked) return without('excluded');
  if (state.kind !== 'answered') return without(state.kind);
  const scored = scoreAnswer(question, state.value, rules);
  if (!scored) return without('incomplete');
  const cap = capFor(question, scored.score, record.evidence, rules.evidenceCaps);
  return { id, weight, status: 'scored', score: cap ? cap.max : scored.score, basis: scored.basis, cap };
};
