import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
  advice,
  answerKey,
  assessmentFile,
  backupManifest,
  cohortFile,
  crosswalk,
  glossary,
  packSource,
  packTexts,
  profileCatalogue,
  profileTexts,
  programmeFile,
  questionnaireFile,
  referenceProfile,
  reportRecord,
  routing,
} from '../engine/index.ts';
import { questionnaires } from './read-data.ts';

const schemas = {
  'pack.schema.json': [packSource, 'A questionnaire: tree, scoring, level rule, indicators'],
  'texts.schema.json': [packTexts, 'Every word of a questionnaire in one language'],
  'advice.schema.json': [advice, 'What to do to climb one step at one question'],
  'profile.schema.json': [profileCatalogue, 'Choices of the enterprise profile'],
  'profile-texts.schema.json': [profileTexts, 'Names of the choices in one language'],
  'reference-profile.schema.json': [referenceProfile, 'Published figures of one source'],
  'cohort.schema.json': [cohortFile, 'What many assessments have in common, without names: reference figures for use elsewhere'],
  'questionnaire.schema.json': [questionnaireFile, 'A questionnaire as one file, to be opened in the app'],
  'crosswalk.schema.json': [crosswalk, 'What two questionnaires both ask, and how an answer to one becomes an answer to the other'],
  'programmes.schema.json': [programmeFile, 'Public programmes of one document and the enterprises they fit'],
  'routing.schema.json': [routing, 'Which scheme a weak area leads to'],
  'answer-key.schema.json': [answerKey, 'What a made-up enterprise teaches, and the results that are right'],
  'glossary.schema.json': [glossary, 'Terms explained in one language'],
  'report-record.schema.json': [reportRecord, 'What a report printed and of what it was made: lies inside its PDF'],
  'backup-manifest.schema.json': [backupManifest, 'The list of contents of a backup: manifest.json in its zip'],
  'assessment-file.schema.json': [assessmentFile, 'The saved file: one enterprise with its assessments'],
} as const;

const text = (schema: z.ZodMiniType, description: string): string =>
  `${JSON.stringify({ ...z.toJSONSchema(schema, { io: 'input' }), description }, null, 2)}\n`;

const folder = join(questionnaires, 'schema');

/** `--check`: writes nothing, fails where a schema on disk is not what the engine's models say. */
const main = (check: boolean): void => {
  mkdirSync(folder, { recursive: true });
  const stale = Object.entries(schemas).filter(([name, [schema, description]]) => {
    const path = join(folder, name);
    if (!check) writeFileSync(path, text(schema, description));
    return readFileSync(path, 'utf8') !== text(schema, description);
  });
  if (stale.length === 0) return;
  console.error(`out of date: ${stale.map(([name]) => name).join(', ')}; run npm run schema`);
  process.exitCode = 1;
};

main(process.argv.includes('--check'));
