import { type ReportSection, sectionsWithContent } from '../../../engine/index.ts';
import type { Edition, ReportRequest } from '../../../ports/report-renderer.ts';
import { type Block, type Part, roles, type WordDocument } from '../document.ts';
import { answerBlocks } from './answers.ts';
import { benchmarkBlocks } from './benchmark.ts';
import { checkBlocks } from './checks.ts';
import { methodBlocks, signatureBlocks } from './closing.ts';
import { type Context, createContext, reportTitle } from './context.ts';
import { coverBlocks, warnings } from './cover.ts';
import { evidenceBlocks, readinessBlocks } from './evidence.ts';
import { explanationBlocks } from './explanation.ts';
import { programmeBlocks } from './programmes.ts';
import { resultBlocks } from './results.ts';
import { roadmapBlocks } from './roadmap.ts';
import { strengthBlocks } from './strengths.ts';
import { summaryBlocks } from './summary.ts';

const sectionBlocks: Readonly<Record<ReportSection, (context: Context) => readonly Block[]>> = {
  summary: summaryBlocks,
  results: resultBlocks,
  explanation: explanationBlocks,
  benchmark: benchmarkBlocks,
  strengths: strengthBlocks,
  checks: checkBlocks,
  roadmap: roadmapBlocks,
  programmes: programmeBlocks,
  readiness: readinessBlocks,
  evidence: evidenceBlocks,
  answers: answerBlocks,
  method: methodBlocks,
  signature: signatureBlocks,
};

/** Long sections begin a page. */
const opensPage: ReadonlySet<ReportSection> = new Set(['summary', 'results', 'benchmark', 'roadmap', 'answers', 'method', 'signature']);

const chapterOf = (context: Context, section: ReportSection): readonly Block[] => [
  { kind: 'heading', level: 1, text: context.t(`paper.section.${section}`), opensPage: opensPage.has(section) },
  ...sectionBlocks[section](context),
];

const partOf = (request: ReportRequest, edition: Edition): Part => {
  const context = createContext(request, edition);
  const { t, texts, report, options } = context;
  const sections = sectionsWithContent(request).filter((section) => options.sections.includes(section));
  return {
    language: edition.language,
    head: {
      left: [report.enterprise.facts.name, ...warnings(context).slice(0, 1)].join(' · '),
      right: texts.shortTitle,
    },
    foot: { left: t('paper.disclaimer'), right: t('paper.page', { page: '{page}', pages: '{pages}' }) },
    cover: coverBlocks(context),
    contentsTitle: t('paper.contents'),
    body: sections.flatMap((section) => chapterOf(context, section)),
  };
};

/** Lays a report out as plain data: cover, contents and the sections asked for that have content, once a language. */
export const layOutReport = (request: ReportRequest): WordDocument => {
  const [edition, ...others] = request.editions;
  const context = createContext(request, edition);
  const { t, report } = context;
  return {
    title: `${report.enterprise.facts.name} ${reportTitle(context)}`,
    subject: t('paper.subject'),
    creator: t('app.name'),
    createdAt: report.madeAt,
    roleNames: Object.fromEntries(
      [...roles, 'table' as const, 'headedTable' as const].map((role) => [role, t(`docx.style.${role}`)]),
    ) as WordDocument['roleNames'],
    parts: [partOf(request, edition), ...others.map((other) => partOf(request, other))],
  };
};
