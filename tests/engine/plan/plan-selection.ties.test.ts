import { describe, expect, it } from 'vitest';
import { type PlanInput, type Question, scoreAssessment } from '../../../src/engine/index.ts';
import { plannable } from '../../../src/engine/plan/plan-selection.ts';
import {
  adviceOf,
  anAction,
  answersOf,
  aQuestion,
  factsOf,
  flatPack,
  idOfForm,
  idOfGroup,
  picked,
  rung,
  type States,
  singleOf,
  ticked,
  ticksOf,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const days = (n: number): Raw => ({ effort: { min: n - 1, max: n + 1 } });
const tick = (option: string, n: number, over: Raw = {}) => anAction('list', ['tick', option], { ...days(n), ...over });
const option = (question: string, ...oneOf: readonly string[]): Raw => ({ kind: 'option', question, oneOf });
const asked = (id: string, appliesWhen: Raw) => aQuestion(id, undefined, { appliesWhen });

const stagesAt = (id: string, questions: readonly Question[], states: States, actions: readonly Raw[]) => {
  const input: PlanInput = {
    pack: flatPack(questions),
    advice: adviceOf(actions),
    form: idOfForm('full'),
    facts: factsOf(),
    sizeClass: null,
    answers: answersOf(states),
    target: { kind: 'score', group: idOfGroup('overall'), min: 3 },
    isOpen: () => true,
  };
  return plannable(input, scoreAssessment(input))
    .find((q) => q.question === id)
    ?.stages.map((s) => s.steps.join('+'));
};

describe('the stages of a list', () => {
  it('keep a thing that another of the list waits for, though alone the other would be enough', () => {
    const list = aQuestion('list', ticksOf([1, 5], 5));
    const actions = [tick('o1', 4), tick('o2', 4, { after: ['list.o1'] })];
    expect(stagesAt('list', [list], { list: ticked('none') }, actions)).toEqual(['', 'list.o1', 'list.o1+list.o2']);
  });

  const list = aQuestion('list', ticksOf([2, 1]));
  const other = aQuestion('other', singleOf(0, 5));
  const states = { list: ticked('none'), other: picked('o1'), a: rung('1'), b: rung('1') };
  const actions = [tick('o1', 2), tick('o2', 9)];

  it('keep a dear thing that one condition of several names', () => {
    const questions = [list, other, asked('a', option('list', 'o2', 'none')), asked('b', option('other', 'o1'))];
    expect(stagesAt('list', questions, states, actions)).toContain('list.o2');
  });

  it('drop a dear thing where a condition names another of the list, or one of that name elsewhere', () => {
    const longer = aQuestion('list', ticksOf([2, 1, 1]));
    const questions = [longer, other, asked('a', option('list', 'o3', 'none')), asked('b', option('other', 'o1', 'o2'))];
    expect(stagesAt('list', questions, states, actions)).not.toContain('list.o2');
  });
});

describe('the stages of a row of options', () => {
  /** The second step takes the score down. */
  const way = aQuestion('way', singleOf(0, 3, 2));
  const actions = [anAction('way', ['option', 'o1', 'o2'], days(2)), anAction('way', ['option', 'o2', 'o3'], days(2))];
  const states = { way: picked('o1'), other: picked('o1'), a: rung('1') };

  it('keep one that is dearer and lower where it may change what is asked', () => {
    const on = [way, asked('a', option('way', 'o1', 'o3'))];
    expect(stagesAt('way', on, states, actions)).toEqual(['', 'way.o1-o2', 'way.o1-o2+way.o2-o3']);
  });

  it('drop it where others are decided about elsewhere', () => {
    const on = [way, aQuestion('other', singleOf(0, 5)), asked('a', option('other', 'o1'))];
    expect(stagesAt('way', on, states, actions)).toEqual(['', 'way.o1-o2']);
  });
});

describe('a question that is not put', () => {
  it('has no stages, though an answer to it is kept', () => {
    const on = [aQuestion('other', singleOf(0, 5)), asked('a', option('other', 'o2'))];
    const climb = [anAction('a', ['option', '1', '2'])];
    expect(stagesAt('a', on, { other: picked('o1'), a: rung('1') }, climb)).toBeUndefined();
    expect(stagesAt('a', on, { other: picked('o2'), a: rung('1') }, climb)).toEqual(['', 'a.1-2']);
  });
});
