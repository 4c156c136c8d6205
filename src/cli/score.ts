import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import {
  advice,
  checkAgainstPacks,
  diagnose,
  openAssessmentFile,
  type Problem,
  pack,
  parseWith,
  profileCatalogue,
  type ReportModel,
  referenceProfile,
} from '../engine/index.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { createTranslations } from '../i18n/translator.ts';
import { jsonFiles, packFolders, questionnaires, readJson } from './read-data.ts';

const load = <S extends z.ZodType>(schema: S, path: string): z.infer<S> => {
  const parsed = parseWith(schema, readJson(path));
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
};

const refuse = (problems: readonly Problem[]): never => {
  const { t } = createTranslations('zh-CN');
  for (const problem of problems) console.error(describeProblem(t, problem));
  process.exit(1);
};

/** Everything but the pack and the enterprise, which whoever reads this has. */
const resultOf = ({ pack: used, enterprise, comparisons, groups, ...rest }: ReportModel) => ({
  enterprise: { id: enterprise.id, name: enterprise.facts.name },
  pack: { id: used.id, version: used.version, edition: used.edition, scale: used.scale, origins: used.origins },
  ...rest,
  groups: groups.map(({ items, ...group }) => ({
    ...group,
    items: items.map(({ result, record }) => ({ ...result, state: record.state })),
  })),
  comparisons: comparisons.map(({ profile, figure, own, verdict }) => ({ profile: profile.id, kind: profile.kind, figure, own, verdict })),
});

const scoreFile = (text: string): unknown => {
  const opened = openAssessmentFile(text);
  if (!opened.ok) return refuse(opened.error);
  const packs = packFolders().map((folder) => load(pack, join(questionnaires, folder, 'pack.json')));
  const problems = checkAgainstPacks(opened.value, packs);
  if (problems.length > 0) return refuse(problems);
  const { savedAt, enterprise, assessments } = opened.value;
  const results = assessments.map((assessment) => {
    const used = packs.find((p) => p.id === assessment.packId);
    if (!used) throw new Error(`checked above: ${assessment.packId}`);
    const report = diagnose({
      madeAt: savedAt,
      enterprise,
      assessment,
      pack: used,
      catalogue: load(profileCatalogue, join(questionnaires, 'profile/profile.json')),
      profiles: jsonFiles(join(questionnaires, 'reference')).map((file) => load(referenceProfile, file)),
      advice: load(advice, join(questionnaires, used.id, 'advice.json')),
    });
    return { assessment: assessment.id, ...resultOf(report) };
  });
  return { format: 'rongchi-result', version: 1, results };
};

const [path] = process.argv.slice(2);
if (path && !existsSync(path)) refuse([{ code: 'no-such-file', path: [], name: path }]);
if (path) console.log(JSON.stringify(scoreFile(readFileSync(path, 'utf8')), null, 2));
else {
  console.error('npm run -s score -- FILE');
  process.exit(2);
}
