import { existsSync, readFileSync } from 'node:fs';
import { readReport } from '../adapters/pdf/read-report.ts';
import {
  type Assessment,
  checkAgainstPacks,
  choicesOf,
  compareWithRecord,
  describeTrend,
  diagnose,
  openAssessmentFile,
  openReportRecord,
  type Problem,
  type Questionnaire,
  type ReportDifference,
  type ReportModel,
  type ReportRecord,
  type SealedReport,
  sealReport,
  sizeClass,
} from '../engine/index.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { createTranslations } from '../i18n/translator.ts';
import { loadCommon, loadCrosswalks, readQuestionnaires } from './read-data.ts';
import { detailOf } from './score-detail.ts';

const refuse = (problems: readonly Problem[]): never => {
  const { t } = createTranslations('zh-CN');
  for (const problem of problems) console.error(describeProblem(t, problem));
  process.exit(1);
};

/** Everything but the pack and the enterprise, which whoever reads this has. */
const resultOf = ({ pack: used, enterprise, comparisons, groups, programmes, routes, ...rest }: ReportModel) => ({
  enterprise: { id: enterprise.id, name: enterprise.facts.name },
  pack: { id: used.id, version: used.version, edition: used.edition, scale: used.scale, origins: used.origins },
  ...rest,
  groups: groups.map(({ items, ...group }) => ({
    ...group,
    items: items.map(({ result, record }) => ({ ...result, state: record.state })),
  })),
  programmes: programmes.map(({ file, programme, reasons }) => ({ file: file.id, programme: programme.id, reasons })),
  routes: routes.map((route) => route.id),
  comparisons: comparisons.map(({ profile, ...comparison }) => ({ profile: profile.id, kind: profile.kind, ...comparison })),
});

const questionnaireOf = (all: readonly Questionnaire[], { packId }: Assessment): Questionnaire => {
  const found = all.find((q) => q.pack.id === packId);
  if (!found) throw new Error(`checked before: ${packId}`);
  return found;
};

/** What a saved file or a report holds. `record`: what the report printed; null for a saved file. */
type Content = { readonly text: string; readonly record: string | null };

const contentOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<Content> => {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'))
    return { text: new TextDecoder().decode(bytes), record: null };
  const read = await readReport(bytes);
  return read.ok ? { text: read.value.assessment, record: read.value.record } : refuse(read.error);
};

type Held = { readonly record: ReportRecord; readonly differences: readonly ReportDifference[] };

/** What a report printed, and in what that differs from the results. */
const heldAgainst = (text: string | null, reports: ReadonlyMap<string, SealedReport>): Held | null => {
  const read = text === null ? null : openReportRecord(text);
  const report = read?.ok ? reports.get(read.value.assessment) : undefined;
  return read?.ok && report ? { record: read.value, differences: compareWithRecord(read.value, report) } : null;
};

const scoreFile = ({ text, record }: Content): unknown => {
  const opened = openAssessmentFile(text);
  if (!opened.ok) return refuse(opened.error);
  const common = loadCommon();
  const all = readQuestionnaires(choicesOf(common.catalogue)).flatMap(({ read }) => (read.ok ? [read.value] : []));
  const problems = checkAgainstPacks(
    opened.value,
    all.map((q) => q.pack),
  );
  if (problems.length > 0) return refuse(problems);
  const { savedAt, enterprise, assessments } = opened.value;
  const reports = new Map<string, SealedReport>();
  const results = assessments.map((assessment) => {
    const { pack, advice } = questionnaireOf(all, assessment);
    const others = assessments
      .filter((a) => a.packId !== assessment.packId)
      .map((other) => ({ pack: questionnaireOf(all, other).pack, assessment: other }));
    const model = diagnose({ madeAt: savedAt, enterprise, assessment, others, pack, official: true, common, advice });
    const report = sealReport(model, assessment);
    reports.set(assessment.id, report);
    const { form, answers } = assessment;
    const world = { pack, advice, form, answers, facts: enterprise.facts, sizeClass: report.sizeClass };
    return { assessment: assessment.id, ...resultOf(report), ...detailOf(world, assessment) };
  });
  const crosswalks = loadCrosswalks();
  const packs = all.map((q) => q.pack);
  const size = sizeClass(enterprise.facts, common.catalogue);
  const trend = describeTrend({ facts: enterprise.facts, sizeClass: size, packs, crosswalks, assessments });
  return { format: 'rongchi-result', version: 3, results, trend, report: heldAgainst(record, reports) };
};

const [path] = process.argv.slice(2);
if (path && !existsSync(path)) refuse([{ code: 'no-such-file', path: [], name: path }]);
if (path) console.log(JSON.stringify(scoreFile(await contentOf(new Uint8Array(readFileSync(path)))), null, 2));
else {
  console.error('npm run -s score -- FILE');
  process.exit(2);
}
