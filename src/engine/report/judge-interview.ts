import type { AnswerEdit, AnswerEdits } from '../model/answer-edits.ts';
import { recordOf } from '../model/answer-records.ts';
import type { AnswerRecord, AnswerState, Answers } from '../model/answers.ts';
import { effectiveEdits } from '../model/edit-answers.ts';
import type { QuestionId } from '../model/ids.ts';
import { isSameState } from '../model/same-answer.ts';

/** `new`: adds to what is there; `different`: would replace something; `same`: says what is there already. `edit`: only what differs. */
export type InterviewChange = { readonly question: QuestionId; readonly kind: 'new' | 'different' | 'same'; readonly edit: AnswerEdit };

/** Whether a half-filled pair or list of practices is only filled up. */
const fillsUp = (before: AnswerState, after: AnswerState): boolean => {
  if (before.kind !== 'answered' || after.kind !== 'answered') return false;
  const [a, b] = [before.value, after.value];
  if (a.kind === 'practices' && b.kind === 'practices')
    return Object.entries(a.degrees).every(([id, degree]) => b.degrees[id as never] === degree);
  if (a.kind !== 'pair' || b.kind !== 'pair') return false;
  return (a.first === null || a.first === b.first) && (a.second === null || a.second === b.second);
};

const replaces = ({ state, note }: AnswerRecord, edit: AnswerEdit): boolean => {
  const replacesState =
    edit.state !== undefined && state.kind !== 'unanswered' && !isSameState(state, edit.state) && !fillsUp(state, edit.state);
  return replacesState || (edit.note !== undefined && note.trim() !== '' && !edit.note.startsWith(note));
};

/** What taking the edits over would do to each question, in the order of the edits. */
export const judgeInterview = (answers: Answers, edits: AnswerEdits): readonly InterviewChange[] => {
  const effective = effectiveEdits(answers, edits);
  return (Object.keys(edits) as QuestionId[]).map((question): InterviewChange => {
    const edit = effective[question];
    if (!edit) return { question, kind: 'same', edit: {} };
    return { question, kind: replaces(recordOf(answers, question), edit) ? 'different' : 'new', edit };
  });
};
