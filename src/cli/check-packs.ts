import { relative, resolve } from 'node:path';
import { describeCure, describeProblem } from '../i18n/describe-problem.ts';
import { createTranslations } from '../i18n/translator.ts';
import { checkData } from './check-data.ts';
import { questionnaires } from './read-data.ts';

/** `npm run check:packs [-- FOLDER]`: every problem of the data files with its file, its place in it and its cure. */
const main = (folder: string | undefined): void => {
  const root = folder ? resolve(folder) : questionnaires;
  const { packs, faults } = checkData(root);
  const { t } = createTranslations('zh-CN');
  for (const { file, problem } of faults) {
    const where = `${relative(root, file)} · ${problem.path.join(' › ') || '—'}`;
    console.error(`${where} · [${problem.code}] ${describeProblem(t, problem)} ${describeCure(t, problem)}`);
  }
  console.log(`${packs.length} packs, ${faults.length} problems`);
  if (faults.length > 0) process.exitCode = 1;
};

main(process.argv[2]);
