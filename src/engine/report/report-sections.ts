import type { ReportModel } from './build-report.ts';
import { listEvidence } from './list-evidence.ts';
import type { Roadmap } from './roadmap.ts';

/** Sections of a document, in their order. */
export const reportSections = [
  'summary',
  'results',
  'explanation',
  'benchmark',
  'strengths',
  'checks',
  'roadmap',
  'programmes',
  'readiness',
  'evidence',
  'answers',
  'method',
  'signature',
] as const;
export type ReportSection = (typeof reportSections)[number];

type Told = { readonly report: ReportModel; readonly roadmap: Roadmap | null };

const isTold: Readonly<Partial<Record<ReportSection, (told: Told) => boolean>>> = {
  strengths: ({ report }) => report.strengths.length + report.gaps.length > 0,
  checks: ({ report }) => report.contradictions.length + report.capped.length > 0,
  roadmap: ({ report, roadmap }) => roadmap !== null || report.firstSteps.length > 0,
  programmes: ({ report }) => report.programmes.length + report.routes.length > 0,
  readiness: ({ report }) => report.readiness.length > 0,
  evidence: ({ report }) => listEvidence(report).length > 0,
};

/** The sections there is something to say in, in their order. */
export const sectionsWithContent = (told: Told): readonly ReportSection[] =>
  reportSections.filter((section) => isTold[section]?.(told) ?? true);
