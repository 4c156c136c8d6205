import { recordOf } from '../model/answer-records.ts';
import type { Answers } from '../model/answers.ts';
import type { GroupId, QuestionId } from '../model/ids.ts';
import type { Group, Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import { isSameAnswer } from '../model/same-answer.ts';
import { questionScoresBelow, type Scorecard } from '../scoring/score-assessment.ts';
import type { QuestionStatus } from '../scoring/score-question.ts';
import { weighQuestions } from '../scoring/weigh-questions.ts';
import { type ChangeReason, type QuestionSide, reasonFor } from './change-reason.ts';

/** One round with the scores that follow from it. */
export type ScoredRound = { readonly pack: Pack; readonly answers: Answers; readonly scorecard: Scorecard };

/** How a question moves the overall score, in points of the scale. */
export type Effect =
  /** `score`: by its own score, at the mean of its two shares. `weight`: by its share, measured from the reference. */
  | { readonly kind: 'scored-twice'; readonly score: number; readonly weight: number }
  | { readonly kind: 'newly-scored'; readonly whole: number }
  | { readonly kind: 'no-longer-scored'; readonly whole: number }
  | { readonly kind: 'none' };

/** `score` on the scale, null without one; `share` of the overall score, 0–1. */
export type Standing = { readonly status: QuestionStatus; readonly score: number | null; readonly share: number };

export type QuestionChange = {
  readonly id: QuestionId;
  /** The group it stands in, in the later round where it is there. */
  readonly group: GroupId;
  /** Null where that round's questionnaire does not have it. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly effect: Effect;
  /** What of the overall difference is this question's. */
  readonly contribution: number;
  readonly reason: ChangeReason;
};

type Sides = ReadonlyMap<QuestionId, QuestionSide>;

export const sidesOf = ({ pack, answers, scorecard }: ScoredRound): Sides => {
  const questions = new Map(questionsBelow(pack.root).map((q) => [q.id, q]));
  const shares = new Map(weighQuestions(scorecard.root, pack.scale.max).map((w) => [w.id, w.share]));
  return new Map(
    questionScoresBelow(scorecard.root).flatMap((result) => {
      const question = questions.get(result.id);
      const record = recordOf(answers, result.id);
      return question ? [[result.id, { question, result, record, share: shares.get(result.id) ?? 0 }] as const] : [];
    }),
  );
};

const standingOf = (side: QuestionSide | undefined): Standing | null =>
  side ? { status: side.result.status, score: side.result.score, share: side.share } : null;

/** Minus nothing is nothing, in JSON too. */
const unsigned = (value: number): number => (value === 0 ? 0 : value);

/**
 * The overall score is Σ share × score, and shares sum to 1 in each round. Its difference is therefore, exactly,
 * Σ mean share × difference of scores + Σ (mean score − reference) × difference of shares, where a question scored in one
 * round only counts whole: ± share × (score − reference). Any reference gives the same sum; the mean of the two overall
 * scores makes it a gain when a question above the enterprise's own mean gains weight.
 */
const effectOf = (before: Standing | null, after: Standing | null, reference: number): Effect => {
  const [was, is] = [before?.score ?? null, after?.score ?? null];
  const [shareBefore, shareAfter] = [before?.share ?? 0, after?.share ?? 0];
  if (was === null && is === null) return { kind: 'none' };
  if (was === null) return { kind: 'newly-scored', whole: unsigned(shareAfter * ((is ?? 0) - reference)) };
  if (is === null) return { kind: 'no-longer-scored', whole: unsigned(shareBefore * (reference - was)) };
  return {
    kind: 'scored-twice',
    score: unsigned(((shareBefore + shareAfter) / 2) * (is - was)),
    weight: unsigned(((was + is) / 2 - reference) * (shareAfter - shareBefore)),
  };
};

const sizeOf = (effect: Effect): number => {
  if (effect.kind === 'none') return 0;
  return effect.kind === 'scored-twice' ? effect.score + effect.weight : effect.whole;
};

/** Whether the answer to a question differs between two rounds, or whether it is put at all. */
export const changeTest =
  (before: Sides, after: Sides) =>
  (id: QuestionId): boolean => {
    const [then, now] = [before.get(id), after.get(id)];
    if (!then || !now) return then !== now;
    const [was, is] = [then.record.state, now.record.state];
    if ((then.result.status === 'excluded') !== (now.result.status === 'excluded')) return true;
    return was.kind === 'answered' && is.kind === 'answered' ? !isSameAnswer(was.value, is.value) : was.kind !== is.kind;
  };

export const groupOf = (root: Group): ReadonlyMap<QuestionId, GroupId> =>
  new Map([...root.questions.map((q) => [q.id, root.id] as const), ...root.groups.flatMap((child) => [...groupOf(child)])]);

const bySize = (a: QuestionChange, b: QuestionChange): number => Math.abs(b.contribution) - Math.abs(a.contribution);

/**
 * Every question of either round with what it contributes to the overall difference and why, the largest first.
 * The contributions sum to the difference. Without an overall score in both rounds there is none to explain: all are 0.
 */
export const attributeChange = (before: ScoredRound, after: ScoredRound): readonly QuestionChange[] => {
  const [then, now] = [sidesOf(before), sidesOf(after)];
  const [was, is] = [before.scorecard.root.score, after.scorecard.root.score];
  const reference = was === null || is === null ? null : (was + is) / 2;
  const groups = new Map([...groupOf(before.pack.root), ...groupOf(after.pack.root)]);
  const isChanged = changeTest(then, now);
  const changes = [...new Set([...now.keys(), ...then.keys()])].map((id): QuestionChange => {
    const [first, second] = [then.get(id), now.get(id)];
    const [standing, standingNow] = [standingOf(first), standingOf(second)];
    const effect: Effect = reference === null ? { kind: 'none' } : effectOf(standing, standingNow, reference);
    return {
      id,
      group: groups.get(id) ?? after.pack.root.id,
      before: standing,
      after: standingNow,
      effect,
      contribution: sizeOf(effect),
      reason: reasonFor({ before: first ?? null, after: second ?? null, isChanged }),
    };
  });
  return changes.sort(bySize);
};
