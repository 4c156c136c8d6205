import * as z from 'zod/mini';
import { answerRecord } from './answers.ts';
import { questionId } from './ids.ts';
import { historyLimit } from './limits.ts';

/** How an answer came to be another. */
export const changeKinds = ['answered', 'undone', 'redone', 'carried', 'imported', 'cleared', 'restored'] as const;

const historyEntry = z.readonly(
  z.strictObject({
    /** When the answer was changed, by the clock of the device. The order of entries is that of the changes, whatever the clock said. */
    at: z.iso.datetime(),
    how: z.enum(changeKinds),
    /** What was there before the change. */
    before: answerRecord,
  }),
);
export type HistoryEntry = z.infer<typeof historyEntry>;
export type ChangeKind = HistoryEntry['how'];

/** Earlier answers by question, the oldest first. */
export const answerHistory = z.readonly(z.record(questionId, z.readonly(z.array(historyEntry).check(z.maxLength(historyLimit)))));
export type AnswerHistory = z.infer<typeof answerHistory>;
