import type { AnswerEdit } from '../model/answer-edits.ts';
import { answerSpecAccepts } from '../model/answer-fit.ts';
import type { AnswerRecord, AnswerState, AnswerValue } from '../model/answers.ts';
import { noteLimit, reasonLimit } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import type { Question } from '../model/question.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { readPlaces, readTypedAnswer, type TypedPart, type TypingRules } from '../model/typed-answer.ts';
import type { FilledRow, SheetCell, SheetColumn, SheetProblem } from './match-rows.ts';

type At = { readonly sheet: string; readonly cell: string };
type Filled = { readonly filled: FilledRow; readonly cell: SheetCell };
type Typed = Filled & { readonly said: TypedPart };
type State = { readonly state: AnswerState | null; readonly problems: readonly SheetProblem[] };

const at = ({ filled, cell }: Filled): At => ({ sheet: filled.sheet, cell: cell.cell });
const problemAt = (where: Filled, problem: Problem): SheetProblem => ({ ...at(where), problem });
const unsaid: State = { state: null, problems: [] };
const refused = (...problems: readonly SheetProblem[]): State => ({ state: null, problems });

const filledIn = (rows: readonly FilledRow[], column: SheetColumn): readonly Filled[] =>
  rows.flatMap((filled) => {
    const cell = filled.cells[column];
    return cell && cell.text.trim() !== '' ? [{ filled, cell }] : [];
  });

const readCell = ({ filled, cell }: Filled, question: Question, rules: TypingRules): Result<TypedPart, Problem> => {
  if (cell.kind === 'date') return fail({ code: 'date-in-cell', path: [], found: cell.text });
  if (cell.kind === 'error') return fail({ code: 'error-in-cell', path: [], found: cell.text });
  return readTypedAnswer(cell.text, question, filled.row.part, rules);
};

const isSaidAlike = (a: TypedPart, b: TypedPart): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A row copied to another sheet and filled in there differently: neither is preferred. */
const contradictionsIn = (typed: readonly Typed[]): readonly SheetProblem[] =>
  typed.flatMap((second, index) => {
    const first = typed
      .slice(0, index)
      .find(({ filled, said }) => filled.row.key === second.filled.row.key && !isSaidAlike(said, second.said));
    if (!first) return [];
    const place = `${first.filled.sheet} ${first.cell.cell}`;
    return [problemAt(second, { code: 'answered-twice', path: [], found: second.cell.text, other: first.cell.text, place })];
  });

const valueIn = (record: AnswerRecord): AnswerValue | null => (record.state.kind === 'answered' ? record.state.value : null);

/** What is there already stays where the sheet says nothing of it: the other number, the other practices. */
const joinParts = (said: readonly TypedPart[], record: AnswerRecord): AnswerValue | null => {
  const whole = said.find((part) => part.kind === 'value');
  if (whole) return whole.value;
  const before = valueIn(record);
  const judged = said.flatMap((part) => (part.kind === 'degree' ? [[part.practice, part.degree] as const] : []));
  if (judged.length > 0)
    return { kind: 'practices', degrees: { ...(before?.kind === 'practices' ? before.degrees : {}), ...Object.fromEntries(judged) } };
  const numbers = said.flatMap((part) => (part.kind === 'side' ? [[part.side, part.number] as const] : []));
  if (numbers.length === 0) return null;
  const there = before?.kind === 'pair' ? before : { first: null, second: null };
  return { kind: 'pair', first: there.first, second: there.second, ...Object.fromEntries(numbers) };
};

const joinAnswer = (question: Question, typed: readonly Typed[], record: AnswerRecord): State => {
  const said = typed.map((t) => t.said);
  const value = joinParts(said, record);
  if (!value) return said.some(({ kind }) => kind === 'unknown') ? { state: { kind: 'unknown' }, problems: [] } : unsaid;
  const [fault] = answerSpecAccepts(question, value, []);
  if (!fault) return { state: { kind: 'answered', value }, problems: [] };
  const where = typed.find(({ said: part }) => part.kind === 'side' && fault.path.includes(part.side)) ?? typed[0];
  return where ? refused(problemAt(where, fault)) : unsaid;
};

/** A reason, or the word for “does not apply” in place of an answer. */
const joinNotApplicable = (question: Question, answers: readonly Filled[], typed: readonly Typed[], reasons: readonly Filled[]): State => {
  const [where] = reasons.length > 0 ? reasons : typed.filter(({ said }) => said.kind === 'not-applicable');
  if (!where) return unsaid;
  if (!question.mayNotApply) return refused(problemAt(where, { code: 'applies-to-all', path: [] }));
  if (reasons.length === 0) return refused(problemAt(where, { code: 'reason-missing', path: [] }));
  const agreeing = typed.filter(({ said }) => said.kind === 'not-applicable').length;
  if (answers.length > agreeing) return refused(problemAt(where, { code: 'answer-and-reason', path: [] }));
  const reason = joinTexts(reasons, '；');
  if (reason.length > reasonLimit) return refused(problemAt(where, { code: 'text-too-long', path: [], max: reasonLimit }));
  return { state: { kind: 'not-applicable', reason }, problems: [] };
};

const joinTexts = (cells: readonly Filled[], separator: string): string =>
  [...new Set(cells.map(({ cell }) => cell.text.trim()))].join(separator);

const readState = (question: Question, record: AnswerRecord, rows: readonly FilledRow[], rules: TypingRules): State => {
  const answers = filledIn(rows, 'answer');
  const reasons = filledIn(rows, 'reason');
  const read = answers.map((where) => ({ where, result: readCell(where, question, rules) }));
  const unread = read.flatMap(({ where, result }) => (result.ok ? [] : [problemAt(where, result.error)]));
  const typed = read.flatMap(({ where, result }) => (result.ok ? [{ ...where, said: result.value }] : []));
  const contradictions = contradictionsIn(typed);
  if (contradictions.length > 0) return refused(...unread, ...contradictions);
  const left = reasons.length > 0 || typed.some(({ said }) => said.kind === 'not-applicable');
  const { state, problems } = left ? joinNotApplicable(question, answers, typed, reasons) : joinAnswer(question, typed, record);
  return { state, problems: [...unread, ...problems] };
};

const readSeen = (cell: SheetCell, { evidence }: Question): Result<readonly number[], Problem> => {
  const places = readPlaces(cell.text, evidence.length);
  return places ? ok(places) : fail({ code: 'no-such-evidence', path: [], found: cell.text.slice(0, 30), last: evidence.length });
};

type Part = { readonly edit: AnswerEdit; readonly problems: readonly SheetProblem[] };

/** Material that was seen is added to what is ticked already. */
const readEvidence = (question: Question, record: AnswerRecord, rows: readonly FilledRow[]): Part => {
  const read = filledIn(rows, 'seen').map((where) => ({ where, result: readSeen(where.cell, question) }));
  const problems = read.flatMap(({ where, result }) => (result.ok ? [] : [problemAt(where, result.error)]));
  const seen = read.flatMap(({ result }) => (result.ok ? result.value : [])).flatMap((place) => question.evidence[place] ?? []);
  return { edit: seen.length > 0 ? { evidence: [...new Set([...record.evidence, ...seen])] } : {}, problems };
};

const readNote = (rows: readonly FilledRow[]): Part => {
  const notes = filledIn(rows, 'note');
  const note = joinTexts(notes, '\n');
  const [where] = notes;
  if (!where) return { edit: {}, problems: [] };
  if (note.length > noteLimit) return { edit: {}, problems: [problemAt(where, { code: 'text-too-long', path: [], max: noteLimit })] };
  return { edit: { note }, problems: [] };
};

/** All that the rows of one question say, from whatever sheets; what cannot be read is told by its cell, the rest is taken. */
export const readFilledQuestion = (question: Question, record: AnswerRecord, rows: readonly FilledRow[], rules: TypingRules): Part => {
  const { state, problems } = readState(question, record, rows, rules);
  const parts = [readEvidence(question, record, rows), readNote(rows)];
  return {
    edit: Object.assign(state ? { state } : {}, ...parts.map(({ edit }) => edit)),
    problems: [...problems, ...parts.flatMap((part) => part.problems)],
  };
};
