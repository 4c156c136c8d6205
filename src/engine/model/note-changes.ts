import type { AnswerHistory, ChangeKind, HistoryEntry } from './answer-history.ts';
import { recordOf, unansweredRecord } from './answer-records.ts';
import type { Answers } from './answers.ts';
import type { QuestionId } from './ids.ts';
import { historyLimit } from './limits.ts';

/** Within it, changes of one answer are one entry, with what was there before the first. */
const together = 5 * 60_000;

/** A change of answers: how, when, and how many milliseconds have passed since an earlier time (the engine reads no clock). */
export type AnswersChange = { readonly how: ChangeKind; readonly at: string; readonly since: (earlier: string) => number };

const joins = (last: HistoryEntry | undefined, { how, since }: AnswersChange): boolean => {
  if (!last || last.how !== how || (how !== 'answered' && how !== 'undone' && how !== 'redone')) return false;
  const passed = since(last.at);
  return passed >= 0 && passed < together;
};

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The questions whose records differ. */
export const changedQuestions = (before: Answers, after: Answers): readonly QuestionId[] => {
  if (before === after) return [];
  const all = [...new Set([...Object.keys(before), ...Object.keys(after)])] as QuestionId[];
  return all.filter((id) => !same(recordOf(before, id), recordOf(after, id)));
};

/** The history with every answer that is another now. At most `historyLimit` entries a question are kept, the newest. */
export const noteChanges = (history: AnswerHistory, before: Answers, after: Answers, change: AnswersChange): AnswerHistory => {
  const noted = changedQuestions(before, after).flatMap((id) => {
    const entries = Object.hasOwn(history, id) ? (history[id] ?? []) : [];
    if (joins(entries.at(-1), change)) return [];
    return [[id, [...entries, { at: change.at, how: change.how, before: recordOf(before, id) }].slice(-historyLimit)] as const];
  });
  return noted.length === 0 ? history : { ...history, ...Object.fromEntries(noted) };
};

/** The entries worth showing, the newest first: there was something before, it is not what is there now, and none newer has the same. */
export const earlierAnswers = (history: AnswerHistory, answers: Answers, id: QuestionId): readonly HistoryEntry[] => {
  const entries = Object.hasOwn(history, id) ? (history[id] ?? []) : [];
  const worth = entries.filter(({ before }) => !same(before, unansweredRecord) && !same(before, recordOf(answers, id))).reverse();
  return worth.filter((entry, index) => worth.findIndex((other) => same(other.before, entry.before)) === index);
};
