import type { CellObject, Row } from 'write-excel-file/universal';
import { type InterviewPart, type InterviewQuestion, type InterviewRow, interviewRows } from '../../engine/index.ts';
import { type InterviewNames, roleNames, rowEvidence, rowOptions, rowText, rowUnit } from '../../i18n/interview-words.ts';
import type { Translate } from '../../i18n/translator.ts';
import { type Column, columns, headerOf, toFill } from './columns.ts';

type Look = Omit<CellObject, 'value' | 'type'>;

const [line, accent, yellow, grey] = ['#C9C5BA', '#14566B', '#FFF8D6', '#F1EFE9'];
const bordered: Look = { borderColor: line, borderStyle: 'thin' };

/** Every cell is text, of the format Text: what begins with = stays what it is, and 1-3 typed into one becomes no date. */
export const textCell = (text: string, look: Look = {}): CellObject => ({
  value: text,
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
  ...look,
});

const emptyCell = (look: Look): CellObject => ({
  value: '',
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top',
  ...bordered,
  ...look,
});

export const fillCell: CellObject = emptyCell({ backgroundColor: yellow });

export const headerRow = (t: Translate): Row =>
  columns.map(({ id }) =>
    textCell(headerOf(t, id), {
      ...bordered,
      fontWeight: 'bold',
      textColor: '#FFFFFF',
      backgroundColor: accent,
      alignVertical: 'center',
      height: 36,
    }),
  );

const sectionOf = ({ groups }: InterviewQuestion, { texts }: InterviewNames): string => texts.groups[groups[0] ?? '']?.title ?? '';

const contentOf = (t: Translate, row: InterviewRow, names: InterviewNames): Readonly<Partial<Record<Column, string>>> => {
  const { asked, part } = row;
  const first = part.kind === 'whole' || part.kind === 'head';
  return {
    key: row.key,
    number: row.label,
    section: first ? sectionOf(asked, names) : '',
    text: rowText(t, row, names),
    options: rowOptions(t, row, names),
    unit: rowUnit(row, names),
    evidence: first ? rowEvidence(asked.question, names) : '',
    who: first ? roleNames(t, names, asked.question.roles) : '',
  };
};

/** A part's reason, note and evidence are those of its question: they are asked once, beside the question. */
const isToFill = ({ asked, part }: InterviewRow, column: Column): boolean => {
  if (part.kind === 'head' && column === 'answer') return false;
  if (column === 'reason' && !asked.question.mayNotApply) return false;
  if (column === 'seen' && asked.question.evidence.length === 0) return false;
  return part.kind === 'whole' || part.kind === 'head' || column === 'answer';
};

const cellOf = (row: InterviewRow, column: Column, content: string | undefined): CellObject => {
  if (toFill.includes(column)) return isToFill(row, column) ? fillCell : emptyCell({ backgroundColor: grey });
  const strong: Look = row.part.kind === 'head' && column === 'text' ? { fontWeight: 'bold' } : {};
  return textCell(content ?? '', { ...bordered, ...strong });
};

/** In points: of a line of 10-point type, and the most a row may have. */
const [lineHeight, highestRow] = [16, 400];

/** Chinese characters are two wide; a column's width is in digits. */
const linesIn = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].reduce((w, c) => w + (c > '\u2e7f' ? 2.1 : 1.05), 0) / (width - 1))), 0);

/** Not every spreadsheet fits rows to wrapped text by itself when it opens a file. */
export const heightFor = (texts: readonly (readonly [text: string, width: number])[]): number =>
  Math.min(highestRow, Math.max(1, ...texts.map(([text, width]) => linesIn(text, width))) * lineHeight + 4);

const rowCells = (t: Translate, row: InterviewRow, names: InterviewNames): Row => {
  const content = contentOf(t, row, names);
  const height = heightFor(columns.map(({ id, width }) => [id === 'key' ? '' : (content[id] ?? ''), width]));
  return columns.map(({ id }) => ({ ...cellOf(row, id, content[id]), height }));
};

export const questionRows = (t: Translate, { questions }: InterviewPart, names: InterviewNames): readonly Row[] =>
  questions.flatMap((asked) => interviewRows(asked).map((row) => rowCells(t, row, names)));
