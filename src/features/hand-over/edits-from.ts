import { type AnswerEdits, type AnswerRecord, type Answers, type QuestionId, recordOf } from '../../engine/index.ts';

type Edit = AnswerEdits[QuestionId];

/** Evidence and flags are added to what is there; an answer or note they do not have says nothing. */
const editFrom = (mine: AnswerRecord, { state, note, flagged, confidence, evidence }: AnswerRecord): Edit => ({
  ...(state.kind === 'unanswered' ? {} : { state }),
  ...(note.trim() === '' ? {} : { note }),
  ...(flagged ? { flagged } : {}),
  ...(confidence ? { confidence } : {}),
  ...(evidence.length > 0 ? { evidence: [...new Set([...mine.evidence, ...evidence])] } : {}),
});

/** What taking over the answers of another device would put in place of the answers here. */
export const editsFrom = (mine: Answers, theirs: Answers): AnswerEdits =>
  Object.fromEntries(
    (Object.entries(theirs) as unknown as readonly (readonly [QuestionId, AnswerRecord])[])
      .map(([id, record]) => [id, editFrom(recordOf(mine, id), record)] as const)
      .filter(([, edit]) => Object.keys(edit).length > 0),
  );
