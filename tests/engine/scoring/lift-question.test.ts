import { describe, expect, it } from 'vitest';
import { findPotentials, type Question, weighQuestions } from '../../../src/engine/index.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  idOfQuestion,
  notApplicable,
  rung,
  type States,
  scoreStates,
  unknown,
} from '../../support/engine-fixtures.ts';

const weighed = (id: string, weight: number): Question => aQuestion(id, undefined, { weight });
const pack = aPack(
  aTree('overall', [
    aGroup('a', [weighed('q1', 1), weighed('q2', 3)], 1),
    aTree('b', [aGroup('b1', [weighed('q3', 7)], 2), aGroup('b2', [weighed('q4', 1), weighed('q5', 1)], 3)], 4),
  ]),
);
const potentials = (states: States) => findPotentials(scoreStates(pack, states).root, 5);
const of = (id: string) => idOfQuestion(id);

describe('how much the overall score would rise if a question reached the top', () => {
  it('is for a scored question its share times what it lacks', () => {
    const states: States = { q1: rung('1'), q2: rung('2'), q3: rung('3'), q4: rung('4'), q5: rung('5') };
    const found = potentials(states);
    for (const { id, potential } of weighQuestions(scoreStates(pack, states).root, 5)) expect(found.get(id)).toBeCloseTo(potential, 12);
    expect(found.get(of('q5'))).toBe(0);
  });

  it.each([
    ['unanswered', {}],
    ['unknown', { q2: unknown }],
  ])('is for an open question what a best answer would add: %s', (_, open) => {
    const states: States = { q1: rung('1'), q3: rung('3'), ...open };
    // now 1/5 × 1 + 4/5 × 3 = 2.6; with q2 = 5 group a is (1 × 1 + 3 × 5) ÷ 4 = 4, in all 0.8 + 2.4
    expect(potentials(states).get(of('q2'))).toBeCloseTo(3.2 - 2.6, 12);
    // with q4 = 5 group b2 counts again: b = (2 × 3 + 3 × 5) ÷ 5 = 4.2, in all 0.2 + 3.36
    expect(potentials(states).get(of('q4'))).toBeCloseTo(3.56 - 2.6, 12);
  });

  it('is never less than nothing, even where a best answer gives weight to a weak group', () => {
    for (const rise of potentials({ q3: rung('5') }).values()) expect(rise).toBeGreaterThanOrEqual(0);
  });

  it('is not told of questions that do not apply, and is none while nothing has a score', () => {
    expect([...potentials({ q1: notApplicable, q2: rung('1') }).keys()]).toEqual(['q2', 'q3', 'q4', 'q5']);
    expect([...potentials({}).values()]).toEqual([0, 0, 0, 0, 0]);
  });

  it('is not told of questions not put to the enterprise', () => {
    const hanging = aQuestion('q2', undefined, { appliesWhen: { kind: 'option', question: 'q1', oneOf: ['1'] } });
    const card = scoreStates(aPack(aGroup('overall', [aQuestion('q1'), hanging])), { q1: rung('2') });
    expect([...findPotentials(card.root, 5).keys()]).toEqual(['q1']);
  });
});
