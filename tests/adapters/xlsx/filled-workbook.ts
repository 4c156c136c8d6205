import { createInterviewWorkbooks } from '../../../src/adapters/xlsx/interview-workbooks.ts';
import {
  type Facts,
  formId,
  interviewQuestions,
  packId,
  partsByRole,
  type SheetReading,
  type SheetRow,
} from '../../../src/engine/index.ts';
import { type Filled, type Refusal, readFilled } from '../../../src/features/interview/read-filled.ts';
import { type Language, languages } from '../../../src/i18n/languages.ts';
import type { InterviewRequest } from '../../../src/ports/interview-sheets.ts';
import { completeFacts, idOfEnterprise, moment, packs } from '../../support/app-fixtures.ts';

export const workbooks = createInterviewWorkbooks();

type Wanted = { readonly byRole?: boolean; readonly language?: Language; readonly facts?: Facts; readonly name?: string };

/** A request for the sheets of a real questionnaire. */
export const requestFor = async (
  pack: string,
  form: string,
  { byRole = false, language = 'zh-CN', facts = completeFacts, name = facts.name }: Wanted = {},
): Promise<InterviewRequest> => {
  const [bundle, profile] = await Promise.all([packs.load(packId.parse(pack), language), packs.profile(language)]);
  const questions = interviewQuestions({ pack: bundle.pack, form: formId.parse(form), facts, sizeClass: null });
  return {
    enterprise: { id: idOfEnterprise('e1'), sample: false, name },
    pack: bundle.pack,
    texts: bundle.texts,
    profileTexts: profile.texts,
    form: formId.parse(form),
    parts: byRole ? partsByRole(questions, Object.keys(profile.texts.roles)) : [{ role: null, questions }],
    language,
    madeAt: moment,
  };
};

const headFor = ({ pack, form }: InterviewRequest) => ({ pack: pack.id, version: pack.version, form, enterprise: 'e1' });

export const blankWorkbook = async (request: InterviewRequest): Promise<Uint8Array> =>
  new Uint8Array(await (await workbooks.write(request, headFor(request))).arrayBuffer());

export const fileOf = (bytes: Uint8Array): Blob => new Blob([bytes.slice()]);

/** The rows the workbook of a request holds, as read; throws where it is refused. */
export const rowsIn = async (bytes: Uint8Array): Promise<readonly SheetRow[]> => {
  const read = await workbooks.read(fileOf(bytes));
  if (!read.ok) throw new Error(read.error.code);
  return read.value.rows;
};

/** The address of a column of the row that has a key, in whatever sheet. */
export const cellFor = async (bytes: Uint8Array, key: string, letter = 'F'): Promise<string> => {
  const row = (await rowsIn(bytes)).find(({ cells }) => cells.key?.text === key);
  if (!row?.cells.key) throw new Error(`no row ${key}`);
  return row.cells.key.cell.replace('A', letter);
};

export const readInto = async (bytes: Uint8Array, request: InterviewRequest, over: Partial<Parameters<typeof readFilled>[1]> = {}) => {
  const spoken = await Promise.all(
    languages.map(async (language) => {
      const [own, profile] = await Promise.all([packs.load(request.pack.id, language), packs.profile(language)]);
      return { language, texts: own.texts, profileTexts: profile.texts };
    }),
  );
  const questions = request.parts.flatMap((part) => part.questions).sort((a, b) => a.number - b.number);
  const into = { pack: request.pack, form: request.form, questions, answers: {}, enterprise: 'e1', ...over };
  return readFilled(fileOf(bytes), into, workbooks, spoken);
};

export const mustRead = async (...args: Parameters<typeof readInto>): Promise<Filled> => {
  const read = await readInto(...args);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

export const refusalOf = async (...args: Parameters<typeof readInto>): Promise<Refusal['problem']['code'] | null> => {
  const read = await readInto(...args);
  return read.ok ? null : read.error.problem.code;
};

export const toldOf = ({ problems }: SheetReading): readonly string[] =>
  problems.map(({ sheet, cell, problem }) => `${sheet} ${cell} ${problem.code}`);
