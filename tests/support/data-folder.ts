import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { QuestionnaireFiles } from '../../src/engine/index.ts';
import { smallCatalogue, smallProfileTexts } from './engine-fixtures.ts';
import { tinyFiles, tinyId } from './tiny-check.ts';

/** Files by their path in a folder laid out like questionnaires/; a text is written as it is, all else as JSON. */
export type DataFiles = Readonly<Record<string, unknown>>;

export const questionnaireIn = (folder: string, { pack, texts, advice }: QuestionnaireFiles): DataFiles => ({
  [`${folder}/pack.json`]: pack,
  [`${folder}/texts.zh-CN.json`]: texts['zh-CN'],
  [`${folder}/texts.en.json`]: texts.en,
  [`${folder}/advice.json`]: advice,
});

/** The least a data folder holds: the profile and the little questionnaire. */
export const smallData: DataFiles = {
  'profile/profile.json': smallCatalogue,
  'profile/texts.zh-CN.json': smallProfileTexts('zh-CN'),
  'profile/texts.en.json': smallProfileTexts('en'),
  ...questionnaireIn(tinyId, tinyFiles()),
};

/** Writes a data folder for as long as `use` works. */
export const withDataFolder = <T>(files: DataFiles, use: (root: string) => T): T => {
  const root = mkdtempSync(join(tmpdir(), 'rongchi-data-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
