import { describe, expect, it } from 'vitest';
import type { Answers, Pack, PlanInput, PlanStep, Target } from '../../../src/engine/index.ts';
import { scoreAssessment } from '../../../src/engine/index.ts';
import { decidingQuestions, needsOf, plannable, selectionOf } from '../../../src/engine/plan/plan-selection.ts';
import {
  adviceOf,
  aGroup,
  anAction,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  flatPack,
  idOfForm,
  idOfGroup,
  picked,
  rung,
  singleOf,
  ticked,
  ticksOf,
  unknown,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const level = (id: string): Target => ({ kind: 'level', level: id as Extract<Target, { kind: 'level' }>['level'] });
const score = (group: string, min: number): Target => ({ kind: 'score', group: idOfGroup(group), min });
const inputOf = (pack: Pack, answers: Answers, actions: readonly Raw[], over: Partial<PlanInput> = {}): PlanInput => ({
  pack,
  advice: adviceOf(actions),
  form: idOfForm('full'),
  facts: factsOf(),
  sizeClass: null,
  answers,
  target: score('overall', 3),
  isOpen: () => true,
  ...over,
});
const climb = (id: string, over: Raw = {}) => ['1', '2'].map((from) => anAction(id, ['option', from, `${Number(from) + 1}`], over));
const tick = (option: string, over: Raw = {}) => anAction('list', ['tick', option], over);

const planned = (input: PlanInput) => plannable(input, scoreAssessment(input));
const stagesAt = (input: PlanInput, id: string) =>
  planned(input)
    .find((q) => q.question === id)
    ?.stages.map((s) => s.steps.join('+'));
const stepsAt = (input: PlanInput, id: string) =>
  planned(input)
    .find((q) => q.question === id)
    ?.steps.map((s) => s.id);
const selected = (input: PlanInput) => {
  const scorecard = scoreAssessment(input);
  return selectionOf(input, scorecard, plannable(input, scorecard));
};

describe('what a target asks for', () => {
  const gates = [
    { level: 'l1', requires: [{ group: 'overall', min: 1 }], counts: [{ mark: 'scene', score: 2, atLeast: 1 }] },
    { level: 'l2', requires: [{ group: 'overall', min: 2 }] },
    { level: 'l3', requires: [{ group: 'overall', min: 3 }], counts: [{ mark: 'scene', score: 4, atLeast: 2 }] },
  ];
  const pack = flatPack([aQuestion('a', undefined, { marks: ['scene'] })], { levelRule: { kind: 'gates', gates } });

  it('is one score, or all that a level and those below it ask for', () => {
    expect(needsOf(pack, score('overall', 2.5))).toEqual({ requires: [{ group: 'overall', min: 2.5 }], counts: [] });
    expect(needsOf(pack, level('l2')).requires.map((r) => r.min)).toEqual([1, 2]);
    expect(needsOf(pack, level('l2')).counts.map((c) => c.atLeast)).toEqual([1]);
    expect(needsOf(pack, level('l3')).counts.map((c) => c.atLeast)).toEqual([1, 2]);
  });
});

describe('what can be planned', () => {
  const pack = flatPack([aQuestion('a'), aQuestion('b'), aQuestion('c')]);
  const answers = answersOf({ a: rung('1'), b: unknown, c: rung('2') });

  it('is every question with a score, in the questionnaire’s order', () => {
    expect(planned(inputOf(pack, answers, [...climb('c'), ...climb('a'), ...climb('b')])).map((q) => [q.question, q.steps.length])).toEqual(
      [
        ['a', 2],
        ['c', 1],
      ],
    );
  });

  it('is nothing that the user does without, nor what waits for it, over however many steps', () => {
    const actions = [
      ...climb('a', { after: ['c.2-3'] }),
      anAction('c', ['option', '2', '3'], { after: ['x'] }),
      anAction('b', ['option', '1', '2'], { id: 'x' }),
    ];
    const all = inputOf(pack, answersOf({ a: rung('1'), b: rung('1'), c: rung('2') }), actions);
    expect(['a', 'b', 'c'].map((id) => stepsAt(all, id)?.length)).toEqual([2, 1, 1]);
    const without = { ...all, isOpen: (step: PlanStep) => step.id !== 'x' };
    expect(['a', 'b', 'c'].map((id) => stepsAt(without, id)?.length)).toEqual([0, 0, 0]);
  });
});

describe('a stage that is dearer and no better', () => {
  const list = (over: Raw = {}) => aQuestion('list', ticksOf([2, 1]), over);
  const cheap = { effort: { min: 1, max: 3 } };
  const dear = { effort: { min: 8, max: 10 } };
  const at = answersOf({ list: ticked('none'), a: rung('1') });
  const on = (actions: readonly Raw[], questions = [list(), aQuestion('a')], over: Partial<PlanInput> = {}) =>
    inputOf(flatPack(questions), at, actions, over);

  it('is left out where its steps mean nothing to others', () => {
    expect(stagesAt(on([tick('o1', cheap), tick('o2', dear)]), 'list')).toEqual(['', 'list.o1', 'list.o1+list.o2']);
  });

  it('stays where another question waits for one of its steps', () => {
    const waiting = anAction('a', ['option', '1', '2'], { after: ['list.o2'] });
    expect(stagesAt(on([tick('o1', cheap), tick('o2', dear), waiting]), 'list')).toContain('list.o2');
    // Nobody takes the step that waits: it is closed.
    const closed = { isOpen: (step: PlanStep) => step.id !== 'a.1-2' };
    expect(stagesAt(on([tick('o1', cheap), tick('o2', dear), waiting], undefined, closed), 'list')).not.toContain('list.o2');
  });

  it('stays where the better one waits for a step elsewhere', () => {
    const before = anAction('a', ['option', '1', '2']);
    expect(stagesAt(on([tick('o1', { ...cheap, after: ['a.1-2'] }), tick('o2', dear), before]), 'list')).toContain('list.o2');
  });

  it('stays where a tick of it decides whether others are asked, and only where it is one the condition names', () => {
    const asked = (option: string) =>
      aQuestion('a', undefined, { appliesWhen: { kind: 'option', question: 'list', oneOf: [option, 'none'] } });
    const actions = [tick('o1', cheap), tick('o2', dear)];
    expect(stagesAt(on(actions, [list(), asked('o2')]), 'list')).toContain('list.o2');
    const other = { kind: 'option', question: 'other', oneOf: ['o2'] };
    const elsewhere = [list(), aQuestion('other', singleOf(0, 5)), aQuestion('a', undefined, { appliesWhen: other })];
    expect(stagesAt(on(actions, elsewhere), 'list')).not.toContain('list.o2');
  });

  it('is left out where it is a tick that nothing is decided by', () => {
    const third = aQuestion('list', ticksOf([2, 1, 1]));
    const asked = aQuestion('a', undefined, { appliesWhen: { kind: 'option', question: 'list', oneOf: ['o3', 'none'] } });
    const stages = stagesAt(on([tick('o1', cheap), tick('o2', dear)], [third, asked]), 'list');
    expect(stages).toEqual(['', 'list.o1', 'list.o1+list.o2']);
  });
});

describe('deciding questions', () => {
  it('are those that conditions of the form’s questions look at', () => {
    const when = {
      kind: 'all',
      of: [
        { kind: 'option', question: 'a', oneOf: ['o1'] },
        { kind: 'not', of: { kind: 'number', question: 'b', above: 1 } },
      ],
    };
    const short = { kind: 'option', question: 'd', oneOf: ['o1'] };
    const pack = flatPack(
      [
        aQuestion('a', singleOf(0, 5)),
        aQuestion('b', {
          kind: 'percentage',
          curve: [
            [0, 0],
            [100, 5],
          ],
        }),
        aQuestion('c', undefined, { appliesWhen: when }),
        aQuestion('d', singleOf(0, 5)),
        aQuestion('e', undefined, { appliesWhen: short, forms: ['quick'] }),
      ],
      { forms: ['full', 'quick'].map((id) => ({ id, minutes: 5 })) },
    );
    const input = inputOf(pack, answersOf({}), []);
    expect([...decidingQuestions(input)]).toEqual(['a', 'b']);
    expect([...decidingQuestions({ ...input, form: idOfForm('quick') })]).toEqual(['a', 'b', 'd']);
  });
});

describe('the choice put before the solver', () => {
  const tree = aPack(
    aTree('overall', [
      aGroup('one', [aQuestion('a', undefined, { weight: 3, marks: ['scene'] }), aQuestion('b', singleOf(0, 5), { marks: ['scene'] })]),
      aGroup('two', [aQuestion('c', undefined, { marks: ['scene'] })], 0),
    ]),
    {
      minimumAnsweredShare: 0.5,
      levelRule: {
        kind: 'gates',
        gates: [{ level: 'l1', requires: [{ group: 'one', min: 2 }], counts: [{ mark: 'scene', score: 3, atLeast: 2 }] }],
      },
    },
  );
  const at = answersOf({ a: rung('1'), b: picked('o2'), c: rung('2') });

  it('has a row for each question, with the share each has of the group wanted', () => {
    const { rows, means } = selected(inputOf(tree, at, climb('a'), { target: score('one', 3) }));
    expect(rows.map((row) => row.stages.length)).toEqual([3, 1, 1]);
    expect(means).toEqual([
      {
        min: 3,
        fixed: 0,
        shares: new Map([
          [0, 0.75],
          [1, 0.25],
        ]),
      },
    ]);
  });

  it('leaves out of a mean what has no share in it', () => {
    expect(selected(inputOf(tree, at, [], { target: score('overall', 3) })).means).toEqual([
      {
        min: 3,
        fixed: 0,
        shares: new Map([
          [0, 0.75],
          [1, 0.25],
        ]),
      },
    ]);
  });

  it('takes what is not for planning as it is: fixed in the mean, and counted for good', () => {
    const input = inputOf(tree, at, climb('a'), { target: level('l1') });
    const scorecard = scoreAssessment(input);
    const all = plannable(input, scorecard);
    const some = selectionOf(
      input,
      scorecard,
      all.filter((q) => q.question === 'a'),
    );
    expect(some.means).toEqual([{ min: 2, fixed: 1.25, shares: new Map([[0, 0.75]]) }]);
    expect(some.counts).toEqual([{ score: 3, atLeast: 2, fixed: 1, rows: [0] }]);
    expect(selectionOf(input, scorecard, all).counts).toEqual([{ score: 3, atLeast: 2, fixed: 0, rows: [0, 1, 2] }]);
  });

  it('counts only questions with the mark and a score', () => {
    const [input] = [inputOf(tree, answersOf({ a: rung('3'), b: unknown, c: rung('2') }), [], { target: level('l1') })];
    expect(selected(input).counts).toEqual([{ score: 3, atLeast: 2, fixed: 0, rows: [0, 1] }]);
  });

  it('waits between questions only, and only for steps that are still ahead', () => {
    const actions = [...climb('a', { after: ['c.2-3', 'c.1-2'] }), ...climb('c')];
    expect(selected(inputOf(tree, at, actions)).waits).toEqual([
      ['a.1-2', 'c.2-3'],
      ['a.2-3', 'c.2-3'],
    ]);
  });

  it('has no share of a group that the questionnaire does not have', () => {
    expect(selected(inputOf(tree, at, [], { target: score('gone', 3) })).means).toEqual([{ min: 3, fixed: 0, shares: new Map() }]);
  });
});
