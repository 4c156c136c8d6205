import type { QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import type { Problem } from '../model/problem.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { squeeze } from '../model/typed-answer.ts';
import type { InterviewRow } from './interview-rows.ts';

/** What the columns of a sheet hold that is read back. `seen`: evidence that was shown, by its number. */
export const sheetColumns = ['key', 'number', 'text', 'answer', 'reason', 'note', 'seen'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** A cell with something in it. `text`: a number as digits, a share formatted as percent with its sign. `cell`: its address, as F12. */
export type SheetCell = { readonly text: string; readonly kind: 'text' | 'number' | 'date' | 'error'; readonly cell: string };

export type SheetRow = { readonly sheet: string; readonly cells: Readonly<Partial<Record<SheetColumn, SheetCell>>> };

/** A cell that could not be taken, and why; `sheet` as the workbook names it. */
export type SheetProblem = { readonly sheet: string; readonly cell: string; readonly problem: Problem };

/** A row of a sheet, and what it asks. */
export type FilledRow = SheetRow & { readonly row: InterviewRow };

type Index = {
  readonly byKey: ReadonlyMap<string, InterviewRow>;
  readonly byText: ReadonlyMap<string, readonly InterviewRow[]>;
  readonly known: ReadonlySet<QuestionId>;
};

export const indexRows = (rows: readonly InterviewRow[], textsOf: (row: InterviewRow) => readonly string[], pack: Pack): Index => {
  const byText = new Map<string, InterviewRow[]>();
  for (const row of rows) {
    for (const text of new Set(textsOf(row).map(squeeze))) byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  return {
    byKey: new Map(rows.map((row) => [row.key, row])),
    byText,
    known: new Set(questionsBelow(pack.root).map(({ id }) => id)),
  };
};

const textIn = ({ cells }: SheetRow, column: SheetColumn): string => (cells[column]?.text ?? '').trim();

const isMixed = (row: InterviewRow, others: readonly InterviewRow[]): boolean =>
  others.length > 0 && others.every((other) => other.key !== row.key);

const byTextAlone = (others: readonly InterviewRow[], number: string): InterviewRow | null => {
  const numbered = others.filter(({ label }) => label === number);
  const [only, ...more] = others.length === 1 ? others : numbered;
  return only && more.length === 0 ? only : null;
};

const found = (row: SheetRow): string => (textIn(row, 'text') || textIn(row, 'key')).slice(0, 40);

/**
 * Which row of the questionnaire a row of a sheet is: by its key, or by its text where the key is gone. Where it was moved,
 * sorted or copied to does not matter. Errors: `mixed-row` (key and text are of two questions), `not-asked`, `lost-row`.
 */
export const matchRow = (row: SheetRow, { byKey, byText, known }: Index): Result<InterviewRow, Problem> => {
  const key = textIn(row, 'key');
  const others = byText.get(squeeze(textIn(row, 'text'))) ?? [];
  const own = byKey.get(key);
  if (own) return isMixed(own, others) ? fail({ code: 'mixed-row', path: [], found: found(row) }) : ok(own);
  const alike = byTextAlone(others, textIn(row, 'number').normalize('NFKC'));
  if (alike) return ok(alike);
  const id = key.split('#')[0] ?? '';
  const isKnown = known.has(id as QuestionId);
  return fail({ code: isKnown ? 'not-asked' : 'lost-row', path: [], found: found(row) });
};
