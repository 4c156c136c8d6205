import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, loadCommon, questionnaires, readQuestionnaires } from '../../src/cli/read-data.ts';
import {
  type AssessmentFile,
  cheapestPath,
  choicesOf,
  diagnose,
  openAssessmentFile,
  type Plan,
  type PlanWorld,
  profileTexts,
  type Questionnaire,
  reportSections,
  roadmapOf,
  sealReport,
  sizeClass,
  tasksFor,
} from '../../src/engine/index.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Edition, ReportOptions, ReportRequest } from '../../src/ports/report-renderer.ts';
import { valueIn } from './engine-fixtures.ts';

const common = loadCommon();
const all = readQuestionnaires(choicesOf(common.catalogue)).flatMap(({ read }) => (read.ok ? [read.value] : []));

export const readSample = (name: string): AssessmentFile =>
  valueIn(openAssessmentFile(readFileSync(join(questionnaires, 'samples', `${name}.json`), 'utf8')));

export const everySection: ReportOptions = { sections: reportSections, detail: 'full', kind: 'self', verifier: '', logo: null };

const editionOf = ({ texts }: Questionnaire, language: Language): Edition => ({
  language,
  texts: texts[language],
  profileTexts: load(profileTexts, join(questionnaires, `profile/texts.${language}.json`)),
});

/** The cheapest way up one level, as a plan. */
const planFor = (world: PlanWorld): Plan | null => {
  for (const level of world.pack.levels) {
    const target = { kind: 'level', level } as const;
    const path = cheapestPath({ ...world, target, isOpen: () => true });
    if (path.kind !== 'path') continue;
    const tasks = tasksFor(path.steps, 120, []).map((task, index) => ({
      ...task,
      owner: index % 3 === 0 ? '信息化办公室 李工' : '',
      budget: index % 4 === 0 ? 12.5 : null,
      due: index % 5 === 0 ? '2027-03-31' : null,
      done: index === 0,
    }));
    return { target, capacity: 120, start: { year: 2027, quarter: 1 }, without: { steps: [], tags: [] }, tasks };
  }
  return null;
};

type Wanted = { readonly languages?: readonly [Language, ...Language[]]; readonly options?: Partial<ReportOptions>; readonly at?: number };

/** Everything a report of a sample's assessment (the first unless `at` says another) is made of, with a plan for its next level. */
export const requestFor = (sample: AssessmentFile, { languages = ['zh-CN'], options = {}, at = 0 }: Wanted = {}): ReportRequest => {
  const { enterprise } = sample;
  const assessment = sample.assessments[at];
  const own = all.find((q) => q.pack.id === assessment?.packId);
  if (!assessment || !own) throw new Error('the sample has no such assessment');
  const { pack, advice } = own;
  const { facts } = enterprise;
  const { form, answers } = assessment;
  const report = diagnose({ madeAt: enterprise.updatedAt, enterprise, assessment, others: [], pack, official: true, common, advice });
  const world: PlanWorld = { pack, advice, form, facts, answers, sizeClass: sizeClass(facts, common.catalogue) };
  const [first, ...rest] = languages;
  return {
    report: sealReport(report, assessment),
    roadmap: roadmapOf(world, assessment.plan ?? planFor(world)),
    options: { ...everySection, ...options },
    editions: [editionOf(own, first), ...rest.map((language) => editionOf(own, language))],
    attachments: [],
  };
};
