import { unansweredRecord } from '../model/answer-records.ts';
import type { AnswerState, AnswerValue } from '../model/answers.ts';
import type { Condition } from '../model/condition.ts';
import type { OptionId } from '../model/ids.ts';
import type { AnswerSpec, Curve, Question } from '../model/question.ts';
import { leavesOf, piecesOf, statesToldApart } from './answer-alternatives.ts';
import { practicesBand, scoresOfState } from './answer-range.ts';
import { bandOf, onCurve, pairBand } from './curve-range.ts';
import { evaluate } from './evaluate-condition.ts';
import { type Band, uniteBands } from './score-band.ts';
import type { ScoringRules } from './score-question.ts';

/** Answers that conditions cannot tell apart: one that stands for them, and every score they may bring. */
export type AnswerClass = { readonly state: AnswerState; readonly band: Band };

type Multiple = Extract<AnswerSpec, { kind: 'multiple' }>;

/** A choice of ticks stands for itself, or, where it holds an option no condition names, for all choices of such options. */
const tickBand = (
  question: Question,
  spec: Multiple,
  ticks: readonly OptionId[],
  named: readonly OptionId[],
  rules: ScoringRules,
): Band => {
  const score = (options: readonly OptionId[]): readonly number[] =>
    scoresOfState(question, { kind: 'answered', value: { kind: 'multiple', options } }, rules);
  const others = spec.options.filter((o) => !named.includes(o.id)).sort((a, b) => a.weight - b.weight);
  if (!ticks.some((id) => others.some((o) => o.id === id))) return bandOf(score(ticks));
  const fixed = ticks.filter((id) => named.includes(id));
  return bandOf([...score([...fixed, ...others.slice(0, 1).map((o) => o.id)]), ...score([...fixed, ...others.map((o) => o.id)])]);
};

const classesApart = (question: Question, conditions: readonly Condition[], rules: ScoringRules): readonly AnswerClass[] => {
  const spec = question.answer;
  const number = (range: { readonly min: number; readonly max: number }, curve: Curve, value: (at: number) => AnswerValue) =>
    piecesOf(range, question.id, conditions).map(
      (piece): AnswerClass => ({ state: { kind: 'answered', value: value(piece.at) }, band: onCurve(curve, piece) }),
    );
  switch (spec.kind) {
    case 'percentage':
      return number({ min: 0, max: 100 }, spec.curve, (percent) => ({ kind: 'percentage', percent }));
    case 'number':
      return number(spec.range, spec.curve, (value) => ({ kind: 'number', value }));
    case 'multiple': {
      const named = conditions.flatMap(leavesOf).flatMap((c) => (c.kind === 'option' && c.question === question.id ? c.oneOf : []));
      return statesToldApart(question, conditions).map((state) => {
        const ticks = state.kind === 'answered' && state.value.kind === 'multiple' ? state.value.options : [];
        return { state, band: tickBand(question, spec, ticks, named, rules) };
      });
    }
    case 'pair':
      return [{ state: { kind: 'answered', value: { kind: 'pair', first: null, second: null } }, band: pairBand(spec, null) }];
    case 'practices':
      return [{ state: { kind: 'answered', value: { kind: 'practices', degrees: {} } }, band: practicesBand(spec, null, rules) }];
    default:
      return statesToldApart(question, conditions).map((state) => ({ state, band: bandOf(scoresOfState(question, state, rules)) }));
  }
};

/** How each test that looks at the question comes out for an answer: answers alike in all of them are one class. */
const verdictsOn = (question: Question, state: AnswerState, conditions: readonly Condition[]): string =>
  conditions
    .flatMap(leavesOf)
    .filter((leaf) => 'question' in leaf && leaf.question === question.id)
    .map((leaf) => evaluate(leaf, { facts: {}, answers: { [question.id]: { ...unansweredRecord, state } } }))
    .join(' ');

/** The answers of a question by what conditions make of them; together they bring every score it may get. */
export const answerClasses = (question: Question, conditions: readonly Condition[], rules: ScoringRules): readonly AnswerClass[] => {
  const classes = new Map<string, AnswerClass>();
  for (const { state, band } of classesApart(question, conditions, rules)) {
    const key = verdictsOn(question, state, conditions);
    const before = classes.get(key);
    classes.set(key, before ? { state: before.state, band: uniteBands(before.band, band) ?? band } : { state, band });
  }
  return [...classes.values()];
};
