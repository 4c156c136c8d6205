import { type ReportSection, sectionsWithContent } from '../../../engine/index.ts';
import { drawAnswers } from './answers.ts';
import { drawBenchmark } from './benchmark.ts';
import { drawChecks } from './checks.ts';
import type { Context } from './context.ts';
import { drawDimensions } from './dimensions.ts';
import { drawEvidence } from './evidence.ts';
import { drawExplanation } from './explanation.ts';
import { drawFigures } from './figures.ts';
import { type Flow, pageRoom } from './flow.ts';
import { drawHeatmap } from './heatmap.ts';
import { drawMethod } from './method.ts';
import { drawProfile } from './profile.ts';
import { drawOffers } from './programmes.ts';
import { drawReadiness } from './readiness.ts';
import { drawRoadmap } from './roadmap.ts';
import { drawSignature } from './signature.ts';
import { drawStrengths } from './strengths.ts';
import { drawSummary } from './summary.ts';

type Draw = (flow: Flow, context: Context) => void;

/** 分维度结果: who was judged, and what came out, from the dimensions down to each question. */
const drawResults: Draw = (flow, context) => {
  drawProfile(flow, context);
  drawDimensions(flow, context);
  drawHeatmap(flow, context);
  drawFigures(flow, context);
};

const draws: Readonly<Record<ReportSection, Draw>> = {
  summary: drawSummary,
  results: drawResults,
  explanation: drawExplanation,
  benchmark: drawBenchmark,
  strengths: drawStrengths,
  checks: drawChecks,
  roadmap: drawRoadmap,
  programmes: drawOffers,
  readiness: drawReadiness,
  evidence: drawEvidence,
  answers: drawAnswers,
  method: drawMethod,
  signature: drawSignature,
};

/** What must be left of a page for a section to begin on it, in millimetres; whole: it begins a page. */
const roomFor: Readonly<Partial<Record<ReportSection, number>>> = {
  results: pageRoom,
  benchmark: pageRoom * 0.45,
  roadmap: pageRoom * 0.6,
  answers: pageRoom,
  signature: 104,
};
const usualRoom = 70;

/** The sections chosen that have something to say, numbered. `onSection` hears after each how many are done. */
export const drawSections = (flow: Flow, context: Context, onSection: (done: number, all: number) => void): void => {
  const { options, t } = context;
  const sections = sectionsWithContent(context).filter((section) => options.sections.includes(section));
  sections.forEach((section, index) => {
    flow.need(roomFor[section] ?? usualRoom);
    flow.heading(t(`paper.section.${section}`), 1, String(index + 1));
    draws[section](flow, context);
    onSection(index + 1, sections.length);
  });
};
