import { describe, expect, it } from 'vitest';
import type { AnswerState, Pack, PlanStep, Question } from '../../../src/engine/index.ts';
import {
  furthestStage,
  type Given,
  middleOf,
  questionSteps,
  type Stage,
  stepsAt,
  type Ties,
  worthwhile,
} from '../../../src/engine/plan/question-steps.ts';
import {
  adviceOf,
  anAction,
  aQuestion,
  flatPack,
  ladderOf,
  pairOf,
  picked,
  recordFor,
  rung,
  singleOf,
  ticked,
  ticksOf,
  two,
  unanswered,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const words = { what: '做。', effect: '见效。', evidence: '留档。' };
const days = (n: number): Raw => ({ effort: { min: n - 1, max: n + 1 } });
const gather = (proof: string, n: number): Raw => ({ proof, roles: ['it'], ...days(n), texts: { 'zh-CN': words, en: words } });
const climb = (...costs: readonly number[]) => costs.map((n, i) => anAction('q', ['option', `${i + 1}`, `${i + 2}`], days(n)));
const ticks = (...costs: readonly number[]) => costs.map((n, i) => anAction('q', ['tick', `o${i + 1}`], days(n)));

type World = {
  readonly actions?: readonly Raw[];
  readonly gathering?: readonly Raw[];
  readonly caps?: Raw[];
  readonly without?: readonly string[];
};
const given = (question: Question, state: AnswerState, world: World = {}, kept: Raw = {}): Given => {
  const { actions = [], gathering = [], caps = [], without = [] } = world;
  const pack: Pack = flatPack([question], { evidenceCaps: caps });
  const isOpen = (step: PlanStep) => !without.includes(step.id);
  return { question, record: recordFor(state, kept), pack, advice: adviceOf(actions, 'small', { evidence: gathering }), isOpen };
};
const free: Ties = { waits: () => false, wanted: () => false };
const stagesOf = (of: Given, ties = free) => questionSteps(of, ties)?.stages.map((s) => [s.steps.join('+'), s.cost, s.score]) ?? null;

const proven = aQuestion('q', ladderOf(1, 2, 3, 4, 5), {
  evidence: ['minutes', 'map'],
  proves: { record: ['minutes'], company: ['map'] },
});
const capped: World = {
  actions: climb(2, 2, 2, 2),
  gathering: [gather('record', 3), gather('company', 5)],
  caps: [
    { proof: 'record', max: 2 },
    { proof: 'company', max: 3 },
  ],
};

describe('a step', () => {
  it('costs the middle of what it is estimated at', () => {
    expect([middleOf({ min: 1, max: 2 }), middleOf({ min: 3, max: 9 })]).toEqual([1.5, 6]);
  });

  it('up a ladder comes after the one below it and what its advice says, each once', () => {
    const actions = [...climb(2, 2), anAction('q', ['option', '3', '4'], { after: ['q.2-3', 'elsewhere'] })];
    const steps = stepsAt(given(aQuestion('q'), rung('1'), { actions }));
    expect(steps.map((s) => [s.id, s.after])).toEqual([
      ['q.1-2', []],
      ['q.2-3', ['q.1-2']],
      ['q.3-4', ['q.2-3', 'elsewhere']],
    ]);
    expect(steps[0]).toMatchObject({ question: 'q', cost: 2, what: { kind: 'action', action: { id: 'q.1-2' } } });
  });

  it('that adds to a list comes after nothing but what its advice says', () => {
    const actions = [...ticks(2), anAction('q', ['tick', 'o2'], { after: ['q.o1'] })];
    expect(stepsAt(given(aQuestion('q', ticksOf([1, 1])), ticked('none'), { actions })).map((s) => [s.id, s.after])).toEqual([
      ['q.o1', []],
      ['q.o2', ['q.o1']],
    ]);
  });

  it('may be evidence to gather, for each kind that is lacking: called after question and kind, and after nothing', () => {
    const found = stepsAt(given(proven, rung('5'), capped));
    expect(found.map((s) => [s.id, s.cost, s.after, s.question])).toEqual([
      ['q:record', 3, [], 'q'],
      ['q:company', 5, [], 'q'],
    ]);
    expect(found[1]?.what).toMatchObject({ kind: 'evidence', evidence: { proof: 'company' } });
  });

  it('is no evidence of a kind that is there, that the question does not prove, that nothing is written for, or that is not wanted', () => {
    const evidence = (question: Question, world: World, kept: Raw = {}) =>
      stepsAt(given(question, rung('5'), world, kept)).map((s) => s.id);
    expect(evidence(proven, capped, { evidence: ['minutes'] })).toEqual(['q:company']);
    expect(evidence(aQuestion('q'), capped)).toEqual([]);
    expect(evidence(aQuestion('q', undefined, { evidence: ['map'], proves: { company: ['map'] } }), capped)).toEqual(['q:company']);
    expect(evidence(proven, { ...capped, gathering: [gather('company', 5)] })).toEqual(['q:company']);
    expect(evidence(proven, { ...capped, without: ['q:record'] })).toEqual(['q:company']);
    const either = aQuestion('q', undefined, { evidence: ['minutes', 'map'], proves: { record: ['minutes', 'map'] } });
    expect(evidence(either, capped, { evidence: ['map'] })).toEqual([]);
  });

  it('is none where nothing is answered, nor beyond one that is not wanted', () => {
    expect(stepsAt(given(aQuestion('q'), unanswered, { actions: climb(2, 2) }))).toEqual([]);
    expect(stepsAt(given(aQuestion('q'), rung('1'), { actions: climb(2, 2, 2), without: ['q.2-3'] })).map((s) => s.id)).toEqual(['q.1-2']);
    const list = given(aQuestion('q', ticksOf([1, 1, 1])), ticked('none'), { actions: ticks(2, 2, 2), without: ['q.o2'] });
    expect(stepsAt(list).map((s) => s.id)).toEqual(['q.o1', 'q.o3']);
  });
});

describe('the stages of a question', () => {
  it('are today’s and each rung up', () => {
    expect(stagesOf(given(aQuestion('q'), rung('3'), { actions: climb(2, 2, 4, 6) }))).toEqual([
      ['', 0, 3],
      ['q.3-4', 4, 4],
      ['q.3-4+q.4-5', 10, 5],
    ]);
  });

  it('are with and without evidence where a cap holds the score down, leaving out what is no better', () => {
    expect(stagesOf(given(proven, rung('4'), capped))).toEqual([
      ['', 0, 2],
      ['q:record', 3, 3],
      ['q:record+q:company', 8, 4],
      ['q.4-5+q:record+q:company', 10, 5],
    ]);
  });

  it('are of a list what can be added to it, and the “none of these” goes', () => {
    const list = given(aQuestion('q', ticksOf([1, 3, 1])), ticked('none'), { actions: ticks(2, 4, 9) });
    expect(stagesOf(list)).toEqual([
      ['', 0, 0],
      ['q.o1', 2, 1],
      ['q.o2', 4, 3],
      ['q.o1+q.o2', 6, 4],
      ['q.o1+q.o2+q.o3', 15, 5],
    ]);
    expect(questionSteps(list, free)?.stages.map((s) => s.record.state)).toMatchObject(
      [['none'], ['o1'], ['o2'], ['o1', 'o2'], ['o1', 'o2', 'o3']].map((options) => ticked(...options)),
    );
  });

  it('keep what is ticked, noted and proven, and nothing of where the answer was carried over from', () => {
    const list = given(
      aQuestion('q', ticksOf([1, 3]), { evidence: ['minutes'] }),
      ticked('o2'),
      { actions: ticks(2) },
      { evidence: ['minutes'], note: '问过' },
    );
    expect(questionSteps(list, free)?.stages.at(-1)?.record).toEqual({
      state: ticked('o2', 'o1'),
      note: '问过',
      flagged: false,
      confidence: null,
      evidence: ['minutes'],
      carried: null,
    });
    const [, lifted] = questionSteps(given(proven, rung('4'), capped, { evidence: ['map'] }), free)?.stages ?? [];
    expect(lifted?.record.evidence).toEqual(['map', 'minutes']);
  });

  it('hold nothing of a list without what it waits for on the same list', () => {
    const actions = [...ticks(2), anAction('q', ['tick', 'o2'], { ...days(3), after: ['q.o1', 'elsewhere'] })];
    const list = given(aQuestion('q', ticksOf([1, 3])), ticked('none'), { actions });
    const tied: Ties = { waits: (id) => id === 'q.o2', wanted: (id) => id === 'q.o1' };
    expect(stagesOf(list, tied)?.map(([steps]) => steps)).toEqual(['', 'q.o1', 'q.o1+q.o2']);
  });

  it('are none where the answer is missing, half, or of another kind', () => {
    expect(questionSteps(given(aQuestion('q'), unanswered, { actions: climb(2) }), free)).toBeNull();
    const half = given(
      aQuestion(
        'q',
        pairOf('ratio', [
          [0, 0],
          [100, 5],
        ]),
      ),
      two(1, null),
      { actions: [anAction('q', ['value', 0, 50])] },
    );
    expect(questionSteps(half, free)).toBeNull();
    expect(questionSteps(given(aQuestion('q', ticksOf([1, 1])), picked('o1'), { actions: ticks(2, 2) }), free)).toBeNull();
  });
});

describe('the furthest stage', () => {
  it('has every step done that is wanted', () => {
    expect(furthestStage(given(proven, rung('3'), capped))).toMatchObject({ steps: ['q.3-4', 'q.4-5', 'q:record', 'q:company'], score: 5 });
    const list = given(aQuestion('q', ticksOf([1, 1, 1])), ticked('o1'), { actions: ticks(2, 2, 2), without: ['q.o3'] });
    expect(furthestStage(list)).toMatchObject({ steps: ['q.o2'], record: { state: ticked('o1', 'o2') } });
  });

  it('is none where nothing is answered, or the answer has no score', () => {
    expect(furthestStage(given(aQuestion('q'), unanswered, { actions: climb(2) }))).toBeNull();
    expect(furthestStage(given(aQuestion('q', singleOf(0, 5)), ticked('o1')))).toBeNull();
  });
});

describe('stages worth considering', () => {
  const stage = (cost: number, score: number, ...steps: readonly string[]): Stage => ({
    steps,
    cost,
    score,
    record: recordFor(unanswered),
  });
  const kept = (stages: readonly Stage[], ties = free) => worthwhile(stages, ties).map((s) => s.steps.join('+'));
  const today = stage(0, 1);

  it('are those that no other is as good as for as little; today’s stays, and of equals the first', () => {
    expect(kept([today, stage(2, 2, 'a'), stage(3, 2, 'b'), stage(2, 1.5, 'c'), stage(3, 3, 'd')])).toEqual(['', 'a', 'd']);
    expect(kept([today, stage(2, 2, 'a'), stage(2, 2, 'b')])).toEqual(['', 'a']);
    expect(kept([today, stage(3, 2, 'a'), stage(2, 2, 'b')])).toEqual(['', 'b']);
    expect(kept([today, stage(2, 2, 'a'), stage(2, 3, 'b')])).toEqual(['', 'b']);
    expect(kept([stage(1, 1), stage(0, 2, 'a')])).toEqual(['', 'a']);
  });

  it('are also those that wait for less elsewhere', () => {
    const waiting: Ties = { waits: (id) => id === 'w', wanted: () => false };
    expect(kept([today, stage(2, 2, 'w'), stage(3, 2, 'b')], waiting)).toEqual(['', 'w', 'b']);
    expect(kept([today, stage(2, 2, 'w'), stage(3, 2, 'w', 'b')], waiting)).toEqual(['', 'w']);
    expect(kept([today, stage(2, 2, 'a', 'w'), stage(3, 2, 'b')], waiting)).toEqual(['', 'a+w', 'b']);
    expect(kept([today, stage(2, 2, 'w'), stage(2, 2, 'b')], waiting)).toEqual(['', 'b']);
  });

  it('are also those that others wait for', () => {
    const wanted: Ties = { waits: () => false, wanted: (id) => id === 'w' };
    expect(kept([today, stage(2, 2, 'a'), stage(3, 2, 'w')], wanted)).toEqual(['', 'a', 'w']);
    expect(kept([today, stage(2, 2, 'a', 'w'), stage(3, 2, 'w')], wanted)).toEqual(['', 'a+w']);
    expect(kept([today, stage(2, 2, 'a'), stage(2, 2, 'w')], wanted)).toEqual(['', 'w']);
  });
});
