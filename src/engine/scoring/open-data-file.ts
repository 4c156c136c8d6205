import * as z from 'zod/mini';
import { checkCohort } from '../model/check-cohort.ts';
import { checkReference } from '../model/check-reference.ts';
import { type CohortFile, cohortFormat } from '../model/cohort.ts';
import { packFormat } from '../model/pack.ts';
import { parseJson, parseWith } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import type { Choices } from '../model/profile-catalogue.ts';
import { type ReferenceProfile, referenceFormat } from '../model/reference-profile.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { bankOf, type Questionnaire, readQuestionnaire } from './read-questionnaire.ts';

export const questionnaireFormat = 'rongchi-questionnaire';

/** A questionnaire as one file: what its folder holds. Its parts are checked one by one. */
export const questionnaireFile = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(questionnaireFormat),
    version: z.literal(1),
    pack: z.looseObject({ format: z.literal(packFormat) }),
    texts: z.readonly(z.strictObject({ 'zh-CN': z.looseObject({}), en: z.looseObject({}) })),
    advice: z.looseObject({}),
  }),
);

export type OpenedData =
  | { readonly kind: 'questionnaire'; readonly questionnaire: Questionnaire }
  | { readonly kind: 'profile'; readonly profile: ReferenceProfile }
  | { readonly kind: 'cohort'; readonly cohort: CohortFile };

/** What an opened data file is held against: the profile's choices, and the questionnaires and profiles that came with the app. */
export type DataWorld = {
  readonly choices: Choices;
  readonly banks: readonly Questionnaire[];
  readonly takenPacks: readonly string[];
  readonly takenProfiles: readonly string[];
};

const formatOf = (data: unknown): string => {
  const envelope = z.looseObject({ format: z.string() }).safeParse(data);
  return envelope.success ? envelope.data.format : '—';
};

const taken = (id: string): readonly Problem[] => [{ code: 'id-taken', path: ['id'], id }];

const openQuestionnaire = (data: unknown, world: DataWorld): Result<OpenedData, readonly Problem[]> => {
  const file = parseWith(questionnaireFile, data);
  if (!file.ok) return file;
  const bank = bankOf(file.value.pack);
  const read = readQuestionnaire(file.value, world.choices, world.banks.find((b) => b.pack.id === bank) ?? null);
  if (!read.ok) return fail(read.error.map(({ file: name, problem }) => ({ ...problem, path: [name, ...problem.path] })));
  const { id } = read.value.pack;
  return world.takenPacks.includes(id) ? fail(taken(id)) : ok({ kind: 'questionnaire', questionnaire: read.value });
};

const openProfile = (data: unknown, world: DataWorld): Result<OpenedData, readonly Problem[]> => {
  const profile = checkReference(data);
  if (!profile.ok) return profile;
  const { id } = profile.value;
  return world.takenProfiles.includes(id) ? fail(taken(id)) : ok({ kind: 'profile', profile: profile.value });
};

const openCohort = (data: unknown, world: DataWorld): Result<OpenedData, readonly Problem[]> => {
  const cohort = checkCohort(data);
  if (!cohort.ok) return cohort;
  const clash = cohort.value.profiles.find(({ id }) => world.takenProfiles.includes(id));
  return clash ? fail(taken(clash.id)) : ok({ kind: 'cohort', cohort: cohort.value });
};

/**
 * Reads a questionnaire, reference figures or a cohort a user brings along, checked as strictly as those that come with the app.
 * Errors: `empty-file`, `not-json`, `foreign-file`, `id-taken`, and every problem of `readQuestionnaire`, `checkReference` and `checkCohort`.
 */
export const openDataFile = (text: string, world: DataWorld): Result<OpenedData, readonly Problem[]> => {
  const json = parseJson(text);
  if (!json.ok) return json;
  const format = formatOf(json.value);
  if (format === questionnaireFormat) return openQuestionnaire(json.value, world);
  if (format === cohortFormat) return openCohort(json.value, world);
  return format === referenceFormat ? openProfile(json.value, world) : fail([{ code: 'foreign-file', path: ['format'], found: format }]);
};

/** A questionnaire as the one file that `openDataFile` reads: whole, whatever it borrows written out. */
export const writeQuestionnaireFile = ({ pack, texts, advice }: Questionnaire): string =>
  `${JSON.stringify({ format: questionnaireFormat, version: 1, pack, texts, advice }, null, 2)}\n`;
