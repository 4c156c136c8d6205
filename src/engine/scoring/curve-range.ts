import type { AnswerValue } from '../model/answers.ts';
import type { AnswerSpec, Curve } from '../model/question.ts';
import type { Band } from './score-band.ts';
import { interpolate } from './score-question.ts';

type PairSpec = Extract<AnswerSpec, { kind: 'pair' }>;
type PairValue = Extract<AnswerValue, { kind: 'pair' }>;
type Span = { readonly from: number; readonly to: number };

export const bandOf = (scores: readonly number[]): Band => ({ least: Math.min(...scores), most: Math.max(...scores) });

/** Scores of a curve from one x to another: its two ends and every breakpoint between. */
export const onCurve = (curve: Curve, { from, to }: Span): Band =>
  bandOf([interpolate(curve, from), interpolate(curve, to), ...curve.flatMap(([x, y]) => (x > from && x < to ? [y] : []))]);

/** All quotients of two numbers, the second of one sign; without end where the second may come as near to 0 as one likes. */
const quotients = (first: Span, second: Span): Span => {
  const over = (f: number, s: number): number =>
    s !== 0 ? f / s : f === 0 ? 0 : Math.sign(f) * (second.from < 0 ? -1 : 1) * Number.POSITIVE_INFINITY;
  const corners = [first.from, first.to].flatMap((f) => [over(f, second.from), over(f, second.to)]);
  return { from: Math.min(...corners), to: Math.max(...corners) };
};

const sideOf = (value: number | null, range: { readonly min: number; readonly max: number }): Span =>
  value === null ? { from: range.min, to: range.max } : { from: value, to: value };

/** The figure of a pair from the quotient of its numbers, for a second number of the given sign. */
const derived = (derive: PairSpec['derive'], { from, to }: Span, isNegative: boolean): Span => {
  if (derive === 'quotient') return { from, to };
  if (derive === 'ratio') return { from: from * 100, to: to * 100 };
  return isNegative ? { from: (1 - to) * 100, to: (1 - from) * 100 } : { from: (from - 1) * 100, to: (to - 1) * 100 };
};

/** What a pair may come to with the sides given so far; of a part and its whole, the part is never the larger. */
const pairSpans = (spec: PairSpec, value: PairValue | null): readonly Span[] => {
  const first = sideOf(value?.first ?? null, spec.firstRange);
  // A second number of 0 gives no figure: it will have to be corrected.
  const second = sideOf(value?.second === 0 ? null : (value?.second ?? null), spec.secondRange);
  const positive: Span = { from: Math.max(second.from, 0), to: second.to };
  const negative: Span = { from: second.from, to: Math.min(second.to, 0) };
  const above = positive.to > 0 ? [derived(spec.derive, partAtMost(quotients(first, positive), spec.partOfWhole), false)] : [];
  const below = negative.from < 0 && !spec.partOfWhole ? [derived(spec.derive, quotients(first, negative), true)] : [];
  return [...above, ...below];
};

const partAtMost = ({ from, to }: Span, isPart: boolean): Span =>
  isPart ? { from: Math.min(from, 1), to: Math.min(to, 1) } : { from, to };

/** Every score a pair may get: with the sides given, or, from null, with any. */
export const pairBand = (spec: PairSpec, value: PairValue | null): Band =>
  bandOf(pairSpans(spec, value).flatMap((span) => Object.values(onCurve(spec.curve, span))));
