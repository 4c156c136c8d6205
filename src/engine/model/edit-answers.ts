import type { AnswerEdit, AnswerEdits } from './answer-edits.ts';
import { answerSpecAccepts } from './answer-fit.ts';
import { recordOf } from './answer-records.ts';
import type { AnswerRecord, Answers } from './answers.ts';
import type { QuestionId } from './ids.ts';
import type { Pack } from './pack.ts';
import { questionsBelow } from './pack-tree.ts';
import type { Question } from './question.ts';
import { isSameEvidence, isSameState } from './same-answer.ts';

/** An answer given here is no longer taken over from elsewhere; how sure one was of an answer goes with it. */
export const editRecord = (record: AnswerRecord, edit: Partial<AnswerRecord>): AnswerRecord => ({
  ...record,
  ...(edit.state ? { carried: null } : {}),
  ...(edit.state?.kind === 'unanswered' || edit.state?.kind === 'unknown' ? { confidence: null } : {}),
  ...edit,
});

/** The parts of an edit that differ from the record. */
const differing = (record: AnswerRecord, { state, note, flagged, confidence, evidence }: AnswerEdit): AnswerEdit => ({
  ...(state && !isSameState(state, record.state) ? { state } : {}),
  ...(note !== undefined && note !== record.note ? { note } : {}),
  ...(flagged !== undefined && flagged !== record.flagged ? { flagged } : {}),
  ...(confidence !== undefined && confidence !== record.confidence ? { confidence } : {}),
  ...(evidence && !isSameEvidence(evidence, record.evidence) ? { evidence } : {}),
});

const entriesOf = (edits: AnswerEdits): readonly (readonly [QuestionId, AnswerEdit])[] =>
  Object.entries(edits) as unknown as readonly (readonly [QuestionId, AnswerEdit])[];

/** The edits that change something: an answer put back to what it was is no change. */
export const effectiveEdits = (answers: Answers, edits: AnswerEdits): AnswerEdits =>
  Object.fromEntries(
    entriesOf(edits)
      .map(([id, edit]) => [id, differing(recordOf(answers, id), edit)] as const)
      .filter(([, edit]) => Object.keys(edit).length > 0),
  );

/** One more edit on top of those before. */
export const addEdit = (edits: AnswerEdits, id: QuestionId, edit: AnswerEdit): AnswerEdits => ({
  ...edits,
  [id]: { ...edits[id], ...edit },
});

/** The answers with the edits in them; neither is changed. */
export const withEdits = (answers: Answers, edits: AnswerEdits): Answers => ({
  ...answers,
  ...Object.fromEntries(entriesOf(edits).map(([id, edit]) => [id, editRecord(recordOf(answers, id), edit)])),
});

const fits = (question: Question | undefined, { state }: AnswerEdit): boolean =>
  question !== undefined && (state?.kind !== 'answered' || answerSpecAccepts(question, state.value, []).length === 0);

/** The edits a questionnaire can take: one kept since another version of it may not fit any more. */
export const fittingEdits = (pack: Pack, edits: AnswerEdits): AnswerEdits => {
  const questions = new Map(questionsBelow(pack.root).map((q) => [q.id, q]));
  return Object.fromEntries(entriesOf(edits).filter(([id, edit]) => fits(questions.get(id), edit)));
};
