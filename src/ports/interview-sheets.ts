import type { Enterprise, FormId, InterviewHead, InterviewPart, Pack, PackTexts, ProfileTexts, Result, SheetRow } from '../engine/index.ts';
import type { Language } from './pack-catalog.ts';
import type { RenderedDocument, RenderWatch } from './report-renderer.ts';

/** What sheets to make: of these questions, in these parts, each with the role it is for or with none. */
export type InterviewRequest = {
  readonly enterprise: Pick<Enterprise, 'id' | 'sample'> & { readonly name: string };
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly profileTexts: ProfileTexts;
  readonly form: FormId;
  readonly parts: readonly InterviewPart[];
  readonly language: Language;
  /** From the Clock. */
  readonly madeAt: string;
};

/** Prints sheets to be filled in by hand, as ReportRenderer does reports. */
export type InterviewPrinter = {
  readonly missingCharacters: (request: InterviewRequest) => Promise<readonly string[]>;
  readonly print: (request: InterviewRequest, watch: RenderWatch) => Promise<RenderedDocument>;
};

/** Why a file is not read at all. Sizes in bytes. The words live in i18n under `interview.file.<code>`. */
export type WorkbookProblem =
  | { readonly code: 'not-xlsx' }
  | { readonly code: 'old-or-locked' }
  | { readonly code: 'too-large'; readonly size: number; readonly max: number }
  | { readonly code: 'unpacks-too-large'; readonly max: number }
  | { readonly code: 'damaged' }
  | { readonly code: 'too-far'; readonly sheet: string; readonly row: number; readonly column: string };

/** What a workbook holds: the line that says what it was made of, if it is there, and every row of every sheet with its cells. */
export type FilledWorkbook = { readonly head: string | null; readonly rows: readonly SheetRow[] };

/** Writes workbooks to be filled in offline, and reads them back whatever was done to them meanwhile. */
export type InterviewWorkbooks = {
  readonly write: (request: InterviewRequest, head: InterviewHead) => Promise<Blob>;
  readonly read: (file: Blob) => Promise<Result<FilledWorkbook, WorkbookProblem>>;
};
