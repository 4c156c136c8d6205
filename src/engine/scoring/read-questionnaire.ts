import { type Advice, advice } from '../model/advice.ts';
import { assembleAdvice, assemblePack, assembleTexts } from '../model/assemble-pack.ts';
import { checkAdvice } from '../model/check-advice.ts';
import { checkPack } from '../model/check-pack.ts';
import { checkTexts } from '../model/check-texts.ts';
import { type DataLanguage, languages } from '../model/language.ts';
import { type Pack, packSource } from '../model/pack.ts';
import { type PackTexts, packTexts } from '../model/pack-texts.ts';
import { parseWith } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import type { Choices } from '../model/profile-catalogue.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { reachabilityProblems } from './check-reachable.ts';

/** A questionnaire ready to use: its borrowed questions in place. */
export type Questionnaire = {
  readonly pack: Pack;
  readonly texts: Readonly<Record<DataLanguage, PackTexts>>;
  readonly advice: Advice;
};

/** A questionnaire as its files say it, not looked at yet. */
export type QuestionnaireFiles = {
  readonly pack: unknown;
  readonly texts: Readonly<Record<DataLanguage, unknown>>;
  readonly advice: unknown;
};

/** In which of a questionnaire's files a problem lies, by the name it has in its folder. */
export type FileProblem = { readonly file: string; readonly problem: Problem };

export const textsFile = (language: DataLanguage): string => `texts.${language}.json`;

const inFile = (file: string, problems: readonly Problem[]): readonly FileProblem[] => problems.map((problem) => ({ file, problem }));

const errorsOf = (file: string, read: Result<unknown, readonly Problem[]>): readonly FileProblem[] =>
  read.ok ? [] : inFile(file, read.error);

const wrongLanguage = (expected: DataLanguage, { language }: PackTexts): readonly FileProblem[] =>
  language === expected ? [] : inFile(textsFile(expected), [{ code: 'wrong-language', path: ['language'], expected, found: language }]);

const contentProblems = ({ pack, texts, advice: given }: Questionnaire, choices: Choices): readonly FileProblem[] => [
  ...inFile('pack.json', [...checkPack(pack, choices), ...reachabilityProblems(pack, choices)]),
  ...languages.flatMap((language) => inFile(textsFile(language), checkTexts(pack, texts[language]))),
  ...inFile('advice.json', checkAdvice(pack, given)),
];

/** The questionnaire another one borrows from, by its id, where the file says so. */
export const bankOf = (packFile: unknown): string | null => {
  const parsed = parseWith(packSource, packFile);
  return parsed.ok ? parsed.value.bank : null;
};

/**
 * Reads a questionnaire from its files and checks all of it: shapes, references, scoring, reachability, both languages, advice.
 * `bank`: the questionnaire it borrows from, already read; null where it borrows nothing or the bank is not there.
 * Every problem with the file it is in; see `checkPack`, `reachabilityProblems`, `checkTexts`, `checkAdvice`, `assemblePack`.
 */
export const readQuestionnaire = (
  files: QuestionnaireFiles,
  choices: Choices,
  bank: Questionnaire | null,
): Result<Questionnaire, readonly FileProblem[]> => {
  const source = parseWith(packSource, files.pack);
  const chinese = parseWith(packTexts, files.texts['zh-CN']);
  const english = parseWith(packTexts, files.texts.en);
  const given = parseWith(advice, files.advice);
  if (!source.ok || !chinese.ok || !english.ok || !given.ok)
    return fail([
      ...errorsOf('pack.json', source),
      ...errorsOf(textsFile('zh-CN'), chinese),
      ...errorsOf(textsFile('en'), english),
      ...errorsOf('advice.json', given),
    ]);
  const swapped = [...wrongLanguage('zh-CN', chinese.value), ...wrongLanguage('en', english.value)];
  if (swapped.length > 0) return fail(swapped);
  const whole = assemblePack(source.value, bank?.pack ?? null);
  if (!whole.ok) return fail(inFile('pack.json', whole.error));
  const texts = (own: PackTexts, language: DataLanguage) => assembleTexts(source.value, own, bank?.texts[language] ?? null);
  const questionnaire: Questionnaire = {
    pack: whole.value,
    texts: { 'zh-CN': texts(chinese.value, 'zh-CN'), en: texts(english.value, 'en') },
    advice: assembleAdvice(source.value, given.value, bank?.advice ?? null),
  };
  const problems = contentProblems(questionnaire, choices);
  return problems.length > 0 ? fail(problems) : ok(questionnaire);
};
