import { describe, expect, it } from 'vitest';
import {
  calendarQuarter,
  type Plan,
  type Roadmap,
  reportSections,
  roadmapBars,
  roadmapOf,
  sectionsWithContent,
} from '../../../src/engine/index.ts';
import { aQuestion, flatPack } from '../../support/engine-fixtures.ts';
import { readSample, requestFor } from '../../support/report-request.ts';

const plan = { start: { year: 2027, quarter: 3 } } as Plan;
const whole = requestFor(readSample('sample-precision-parts'), { at: 1 });

const withSlots = (...slots: readonly (readonly [step: string, from: number, to: number] | readonly [step: string])[]): Roadmap =>
  ({
    plan,
    view: {
      tasks: slots.map(([step, from, to]) => ({ task: { step }, step: null, slot: from === undefined ? null : { step, from, to } })),
    },
  }) as unknown as Roadmap;

describe('the bars of a roadmap', () => {
  it('come in the order they begin, of two that begin together the shorter first', () => {
    const bars = roadmapBars(withSlots(['c', 2, 2], ['b', 0, 3], ['a', 0, 1]));
    expect(bars.map(({ viewed, from, to }) => [viewed.task.step, from, to])).toEqual([
      ['a', 0, 1],
      ['b', 0, 3],
      ['c', 2, 2],
    ]);
  });

  it('leave out a task that has no place in time', () => {
    expect(roadmapBars(withSlots(['gone'], ['a', 0, 0])).map(({ viewed }) => viewed.task.step)).toEqual(['a']);
  });
});

describe('a quarter of a plan', () => {
  it('is counted on over the turn of the year', () => {
    expect([0, 1, 2, 5, 6].map((at) => calendarQuarter(plan, at))).toEqual([
      { year: 2027, quarter: 3 },
      { year: 2027, quarter: 4 },
      { year: 2028, quarter: 1 },
      { year: 2028, quarter: 4 },
      { year: 2029, quarter: 1 },
    ]);
  });
});

describe('the sections of a document', () => {
  const always: readonly string[] = ['summary', 'results', 'explanation', 'benchmark', 'answers', 'method', 'signature'];
  const empty = {
    contradictions: [],
    capped: [],
    readiness: [],
    programmes: [],
    routes: [],
    strengths: [],
    gaps: [],
    firstSteps: [],
    groups: [],
  };
  const when = { kind: 'option', question: 'q1', oneOf: ['1'] };
  const checks = [{ id: 'odd', severity: 'contradiction', when, questions: ['q1', 'q2'] }];
  const contradictions = flatPack([aQuestion('q1'), aQuestion('q2')], { checks }).checks;
  const full = { ...whole.report, contradictions };

  it('are all there where everything has something to say', () => {
    expect(sectionsWithContent(whole)).toEqual(reportSections);
  });

  it('leave out what has nothing to say', () => {
    expect(sectionsWithContent({ report: { ...whole.report, ...empty }, roadmap: null })).toEqual(always);
  });

  it('have a roadmap where there is a plan, or at least a step to begin with', () => {
    const report = { ...whole.report, firstSteps: [] };
    expect(sectionsWithContent({ report, roadmap: whole.roadmap })).toContain('roadmap');
    expect(sectionsWithContent({ report, roadmap: null })).not.toContain('roadmap');
    expect(sectionsWithContent({ report: whole.report, roadmap: null })).toContain('roadmap');
  });

  it.each([
    ['strengths', 'strengths'],
    ['strengths', 'gaps'],
    ['checks', 'contradictions'],
    ['checks', 'capped'],
    ['programmes', 'programmes'],
    ['programmes', 'routes'],
    ['readiness', 'readiness'],
    ['evidence', 'groups'],
  ] as const)('have %s as soon as there are %s', (section, found) => {
    const told = sectionsWithContent({ report: { ...whole.report, ...empty, [found]: full[found] }, roadmap: null });
    expect(told).toEqual(reportSections.filter((id) => id === section || always.includes(id)));
  });

  it('have no roadmap without a plan', () => {
    expect(roadmapOf({} as Parameters<typeof roadmapOf>[0], null)).toBeNull();
  });
});
