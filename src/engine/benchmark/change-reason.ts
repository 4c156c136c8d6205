import type { AnswerRecord, AnswerValue } from '../model/answers.ts';
import { questionsOf } from '../model/condition-questions.ts';
import type { QuestionId } from '../model/ids.ts';
import type { Question } from '../model/question.ts';
import { isSameAnswer } from '../model/same-answer.ts';
import type { Cap } from '../scoring/cap-score.ts';
import type { QuestionScore, QuestionStatus } from '../scoring/score-question.ts';

/** A status that leaves a question asked and without a score. */
export type OpenStatus = Extract<QuestionStatus, 'incomplete' | 'unknown' | 'unanswered'>;

/** Why a question counts otherwise than in the round before. */
export type ChangeReason =
  /** `capBefore`, `capAfter`: what held the score down then and holds it down now; null where nothing does. */
  | {
      readonly kind: 'answer-changed';
      readonly from: AnswerValue;
      readonly to: AnswerValue;
      readonly capBefore: Cap | null;
      readonly capAfter: Cap | null;
    }
  /** The same answer, held down for want of evidence now, no longer, or at another score. */
  | { readonly kind: 'cap-came'; readonly cap: Cap }
  | { readonly kind: 'cap-went'; readonly cap: Cap }
  | { readonly kind: 'cap-moved'; readonly from: Cap; readonly to: Cap }
  | { readonly kind: 'newly-answered'; readonly was: OpenStatus; readonly to: AnswerValue; readonly cap: Cap | null }
  | { readonly kind: 'no-longer-answered'; readonly from: AnswerValue; readonly is: OpenStatus }
  | { readonly kind: 'became-not-applicable'; readonly reason: string }
  | { readonly kind: 'ceased-not-applicable' }
  /** `because`: the earlier questions whose changed answers decide it; none where facts or the questionnaire do. */
  | { readonly kind: 'excluded'; readonly because: readonly QuestionId[] }
  | { readonly kind: 'included'; readonly because: readonly QuestionId[] }
  /** The two rounds are scored by different versions of the questionnaire. */
  | { readonly kind: 'questionnaire-changed'; readonly how: 'added' | 'removed' | 'altered' }
  /** Same answer, same score; other questions came or went, and with them its share of the whole. */
  | { readonly kind: 'weight-only' }
  | { readonly kind: 'unchanged' };

/** A question as it stands in one round. */
export type QuestionSide = {
  readonly question: Question;
  readonly result: QuestionScore;
  readonly record: AnswerRecord;
  /** Of the overall score, 0–1; 0 without a score. */
  readonly share: number;
};

export type SideChange = {
  readonly before: QuestionSide | null;
  readonly after: QuestionSide | null;
  /** Whether the answer to this question, or whether it is asked at all, differs between the rounds. */
  readonly isChanged: (id: QuestionId) => boolean;
};

/** Shares differ by dust when a sum is taken in another order. */
const dust = 1e-12;

const answerIn = ({ record }: QuestionSide): AnswerValue | null => (record.state.kind === 'answered' ? record.state.value : null);

const isOpen = (status: QuestionStatus): status is OpenStatus => status === 'incomplete' || status === 'unknown' || status === 'unanswered';

const altered: ChangeReason = { kind: 'questionnaire-changed', how: 'altered' };

const capReason = (before: Cap | null, after: Cap | null): ChangeReason | null => {
  if (!before) return after && { kind: 'cap-came', cap: after };
  if (!after) return { kind: 'cap-went', cap: before };
  return before.max === after.max && before.proof === after.proof ? null : { kind: 'cap-moved', from: before, to: after };
};

/** Scored in both rounds. */
const movedReason = (before: QuestionSide, after: QuestionSide): ChangeReason => {
  const [from, to] = [answerIn(before), answerIn(after)];
  const [capBefore, capAfter] = [before.result.cap, after.result.cap];
  if (from && to && !isSameAnswer(from, to)) return { kind: 'answer-changed', from, to, capBefore, capAfter };
  const capped = capReason(capBefore, capAfter);
  if (capped) return capped;
  if (before.result.score !== after.result.score) return altered;
  return Math.abs(before.share - after.share) > dust ? { kind: 'weight-only' } : { kind: 'unchanged' };
};

/** Asked in both rounds, but not scored in one of them. */
const openedReason = (before: QuestionSide, after: QuestionSide): ChangeReason => {
  const [was, is] = [before.result.status, after.result.status];
  const [from, to] = [answerIn(before), answerIn(after)];
  if (isOpen(was) && is === 'scored' && to) return { kind: 'newly-answered', was, to, cap: after.result.cap };
  if (was === 'scored' && isOpen(is) && from) return { kind: 'no-longer-answered', from, is };
  return { kind: 'unchanged' };
};

const exclusionReason = (kind: 'excluded' | 'included', { before, after, isChanged }: SideChange): ChangeReason => {
  const [then, now] = [before?.question.appliesWhen, after?.question.appliesWhen];
  const because = now ? [...new Set(questionsOf(now))].filter(isChanged) : [];
  return because.length === 0 && JSON.stringify(then) !== JSON.stringify(now) ? altered : { kind, because };
};

/** Why a question counts otherwise than before; what comes first here hides what comes after. */
export const reasonFor = (change: SideChange): ChangeReason => {
  const { before, after } = change;
  if (!before || !after) return { kind: 'questionnaire-changed', how: before ? 'removed' : 'added' };
  const [was, is] = [before.result.status, after.result.status];
  if (was === 'scored' && is === 'scored') return movedReason(before, after);
  if (was === is) return { kind: 'unchanged' };
  if (is === 'excluded') return exclusionReason('excluded', change);
  if (was === 'excluded') return exclusionReason('included', change);
  if (after.record.state.kind === 'not-applicable') return { kind: 'became-not-applicable', reason: after.record.state.reason };
  return was === 'not-applicable' ? { kind: 'ceased-not-applicable' } : openedReason(before, after);
};
