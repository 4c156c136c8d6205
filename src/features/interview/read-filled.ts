import {
  type Answers,
  fail,
  type InterviewQuestion,
  type InterviewRow,
  ok,
  type Pack,
  type PackTexts,
  type Problem,
  type ProfileTexts,
  type Result,
  readInterview,
  readInterviewHead,
  refuseInterview,
  type SheetReading,
} from '../../engine/index.ts';
import { rowText, typedWords } from '../../i18n/interview-words.ts';
import type { Language } from '../../i18n/languages.ts';
import { createTranslations, type Translate } from '../../i18n/translator.ts';
import type { InterviewWorkbooks, WorkbookProblem } from '../../ports/interview-sheets.ts';

/** The assessment a workbook is read into. */
export type ReadInto = {
  readonly pack: Pack;
  readonly form: string;
  readonly questions: readonly InterviewQuestion[];
  readonly answers: Answers;
  readonly enterprise: string;
};

/** Words of one language sheets are made in. */
export type SheetTexts = { readonly language: Language; readonly texts: PackTexts; readonly profileTexts: ProfileTexts };

export type Refusal = { readonly kind: 'file'; readonly problem: WorkbookProblem } | { readonly kind: 'head'; readonly problem: Problem };

/** `isOther`: the workbook was made for another enterprise. */
export type Filled = SheetReading & { readonly isOther: boolean };

type Spoken = SheetTexts & { readonly t: Translate };

const textsOfRow =
  (spoken: readonly Spoken[], questions: readonly InterviewQuestion[]) =>
  (row: InterviewRow): readonly string[] =>
    spoken.map(({ t, texts, profileTexts }) => rowText(t, row, { texts, profileTexts, questions }));

/** Reads a filled workbook; whole files are refused, single cells are told of. Nothing is changed here. */
export const readFilled = async (
  file: Blob,
  into: ReadInto,
  workbooks: InterviewWorkbooks,
  texts: readonly SheetTexts[],
): Promise<Result<Filled, Refusal>> => {
  const opened = await workbooks.read(file);
  if (!opened.ok) return fail({ kind: 'file', problem: opened.error });
  const head = readInterviewHead(opened.value.head);
  if (!head.ok) return fail({ kind: 'head', problem: head.error });
  const { pack, form, questions, answers } = into;
  const refused = refuseInterview(head.value, { pack: pack.id, version: pack.version, form });
  if (refused) return fail({ kind: 'head', problem: refused });
  const spoken = texts.map((own): Spoken => ({ ...own, t: createTranslations(own.language).t }));
  const rules = { pack, texts: texts.map((own) => own.texts), words: typedWords(spoken.map(({ t }) => t)) };
  const reading = readInterview(opened.value.rows, { questions, answers, rules, textsOf: textsOfRow(spoken, questions) });
  return ok({ ...reading, isOther: head.value.enterprise !== into.enterprise });
};
