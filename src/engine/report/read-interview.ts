import type { AnswerEdits } from '../model/answer-edits.ts';
import { recordOf } from '../model/answer-records.ts';
import type { Answers } from '../model/answers.ts';
import type { QuestionId } from '../model/ids.ts';
import type { TypingRules } from '../model/typed-answer.ts';
import { type InterviewQuestion, type InterviewRow, interviewRows } from './interview-rows.ts';
import { type FilledRow, indexRows, matchRow, type SheetCell, type SheetProblem, type SheetRow } from './match-rows.ts';
import { readFilledQuestion } from './read-filled-question.ts';

/** `textsOf`: what a row's text cell says, in every language sheets are made in. */
export type InterviewWorld = {
  readonly questions: readonly InterviewQuestion[];
  readonly answers: Answers;
  readonly rules: TypingRules;
  readonly textsOf: (row: InterviewRow) => readonly string[];
};

/** What a filled workbook says that could be read, in the order of the questionnaire, and every cell that could not. */
export type SheetReading = { readonly edits: AnswerEdits; readonly problems: readonly SheetProblem[] };

/** What was filled in; an empty cell says nothing. */
const filledCells = ({ cells }: SheetRow): readonly SheetCell[] =>
  [cells.answer, cells.reason, cells.note, cells.seen].filter(
    (cell) => cell !== undefined && cell.text.trim() !== '',
  ) as readonly SheetCell[];

type Matched = { readonly filled: readonly FilledRow[]; readonly problems: readonly SheetProblem[] };

const matchRows = (rows: readonly SheetRow[], { questions, rules, textsOf }: InterviewWorld): Matched => {
  const index = indexRows(questions.flatMap(interviewRows), textsOf, rules.pack);
  const filled: FilledRow[] = [];
  const problems: SheetProblem[] = [];
  for (const row of rows) {
    const [first] = filledCells(row);
    if (!first) continue;
    const matched = matchRow(row, index);
    if (matched.ok) filled.push({ ...row, row: matched.value });
    else problems.push({ sheet: row.sheet, cell: first.cell, problem: matched.error });
  }
  return { filled, problems };
};

/** Reads the rows of all sheets together: a question may be filled in on several, and is one answer. */
export const readInterview = (rows: readonly SheetRow[], world: InterviewWorld): SheetReading => {
  const { filled, problems } = matchRows(rows, world);
  const read = world.questions.flatMap(({ question }) => {
    const own = filled.filter(({ row }) => row.asked.question.id === question.id);
    const record = recordOf(world.answers, question.id);
    return own.length > 0 ? [{ id: question.id, ...readFilledQuestion(question, record, own, world.rules) }] : [];
  });
  const edits = read.filter(({ edit }) => Object.keys(edit).length > 0).map(({ id, edit }): [QuestionId, typeof edit] => [id, edit]);
  return { edits: Object.fromEntries(edits), problems: [...problems, ...read.flatMap((r) => r.problems)] };
};
