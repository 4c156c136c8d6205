import { describe, expect, it } from 'vitest';
import { changeTest, sidesOf } from '../../../src/engine/benchmark/attribute-change.ts';
import { type AnswerState, scoreAssessment } from '../../../src/engine/index.ts';
import {
  answersOf,
  aQuestion,
  factsOf,
  flatPack,
  idOfForm,
  idOfQuestion,
  notApplicable,
  picked,
  rung,
  type States,
  singleOf,
  ticked,
  ticksOf,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

/** `hanging` is asked of those that chose o2. */
const first = aQuestion('first', singleOf(0, 5));
const hanging = aQuestion('hanging', ticksOf([1, 1]), { appliesWhen: { kind: 'option', question: 'first', oneOf: ['o2'] } });
const sides = (states: States, questions = [first, hanging]) => {
  const [pack, answers] = [flatPack(questions), answersOf(states)];
  return sidesOf({
    pack,
    answers,
    scorecard: scoreAssessment({ pack, form: idOfForm('full'), facts: factsOf(), sizeClass: null, answers }),
  });
};
const isChanged = (before: ReturnType<typeof sides>, after: ReturnType<typeof sides>, id = 'first') =>
  changeTest(before, after)(idOfQuestion(id));

describe('whether an answer differs between two rounds', () => {
  const between = (before: AnswerState, after: AnswerState) => isChanged(sides({ first: before }), sides({ first: after }));

  it('is told by what it says', () => {
    expect([between(picked('o1'), picked('o2')), between(picked('o1'), picked('o1'))]).toEqual([true, false]);
  });

  it('is told by its state where one of the two is no answer', () => {
    const states = [picked('o1'), unanswered, unknown, notApplicable];
    for (const [i, a] of states.entries()) for (const [j, b] of states.entries()) expect(between(a, b)).toBe(i !== j);
  });

  it('is told by whether the question is put at all, though the answer kept is the same', () => {
    const [put, not] = [sides({ first: picked('o2'), hanging: ticked('o1') }), sides({ first: picked('o1'), hanging: ticked('o1') })];
    expect([isChanged(put, not, 'hanging'), isChanged(not, put, 'hanging')]).toEqual([true, true]);
    expect([isChanged(put, put, 'hanging'), isChanged(not, not, 'hanging')]).toEqual([false, false]);
  });

  it('is yes where only one of the rounds has the question, and no where neither has', () => {
    const [both, one] = [sides({ first: picked('o1') }), sides({ first: picked('o1') }, [first])];
    expect([isChanged(both, one, 'hanging'), isChanged(one, both, 'hanging'), isChanged(one, one, 'hanging')]).toEqual([true, true, false]);
  });
});

describe('a question as it stands in a round', () => {
  it('has its share of the whole, none without a score', () => {
    const found = sides({ a: rung('2'), b: unknown }, [aQuestion('a'), aQuestion('b')]);
    expect([...found].map(([id, side]) => [id, side.question.id, side.record.state.kind, side.result.status, side.share])).toEqual([
      ['a', 'a', 'answered', 'scored', 1],
      ['b', 'b', 'unknown', 'unknown', 0],
    ]);
  });
});
