import { type Questionnaire, type QuestionnaireFiles, questionnaireFormat, readQuestionnaire } from '../../src/engine/index.ts';
import { smallChoices } from './engine-fixtures.ts';
import { type Edit, edited } from './json-edit.ts';
import advice from './small-pack/advice.json';
import pack from './small-pack/pack.json';
import english from './small-pack/texts.en.json';
import chinese from './small-pack/texts.zh-CN.json';

/** The little questionnaire of tests/support/small-pack, for tests that want a whole one: real data, checked like any other. */
export const tinyId = 'tiny-check';

const files: QuestionnaireFiles = { pack, texts: { 'zh-CN': chinese, en: english }, advice };

/** Where a question of its stands in `tinyFiles`. */
export const inRecords = ['pack', 'root', 'groups', 'records', 'questions'] as const;
export const inEquipment = ['pack', 'root', 'groups', 'equipment', 'questions'] as const;
export const inData = ['pack', 'root', 'groups', 'data', 'questions'] as const;

/** Advice speaks of the questionnaire it belongs to, under whatever name. */
const withAdviceFor = (edits: readonly Edit[]): readonly Edit[] =>
  edits.flatMap((edit): readonly Edit[] => (edit[0].join(' ') === 'pack id' ? [edit, [['advice', 'packId'], edit[1]]] : [edit]));

/** Its files as they are read, with some places changed. */
export const tinyFiles = (...edits: readonly Edit[]): QuestionnaireFiles => edited(files, withAdviceFor(edits));

/** As one file, to be opened in the app. */
export const tinyText = (...edits: readonly Edit[]): string =>
  JSON.stringify(edited({ format: questionnaireFormat, version: 1, ...files }, withAdviceFor(edits)));

export const tinyCheck = (...edits: readonly Edit[]): Questionnaire => {
  const read = readQuestionnaire(tinyFiles(...edits), smallChoices, null);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
