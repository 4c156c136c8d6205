import { describe, expect, it } from 'vitest';
import { compareRounds } from '../../../src/engine/benchmark/compare-rounds.ts';
import { type Pack, scoreAssessment } from '../../../src/engine/index.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  ladderOf,
  rung,
  type States,
} from '../../support/engine-fixtures.ts';

const scored = (pack: Pack, states: States) => {
  const answers = answersOf(states);
  return { pack, answers, scorecard: scoreAssessment({ pack, form: idOfForm('full'), facts: factsOf(), sizeClass: null, answers }) };
};
const then = aPack(aTree('overall', [aGroup('g', [aQuestion('a'), aQuestion('b')]), aGroup('leaving', [aQuestion('c')])]));
const now = aPack(
  aTree('overall', [aGroup('g', [aQuestion('a', ladderOf(0, 1, 2, 3, 5)), aQuestion('b')]), aGroup('coming', [aQuestion('d')])]),
  {
    version: '2.0.0',
  },
);
const compared = () =>
  compareRounds(scored(then, { a: rung('2'), b: rung('3'), c: rung('1') }), scored(now, { a: rung('2'), b: rung('3'), d: rung('5') }));

describe('two rounds scored by two versions of a questionnaire', () => {
  it('tell questions that came, went or score otherwise from answers that changed', () => {
    const reasons = Object.fromEntries(compared().questions.map((q) => [q.id, q.reason]));
    expect(reasons).toEqual({
      a: { kind: 'questionnaire-changed', how: 'altered' },
      b: { kind: 'unchanged' },
      c: { kind: 'questionnaire-changed', how: 'removed' },
      d: { kind: 'questionnaire-changed', how: 'added' },
    });
  });

  it('are still explained to the last point', () => {
    const change = compared();
    const sum = change.questions.reduce((all, q) => all + q.contribution, 0);
    expect(sum).toBeCloseTo(change.difference ?? Number.NaN, 12);
    expect(change.difference).toBeCloseTo((2 + 5) / 2 - (2.5 + 1) / 2, 12);
  });

  it('list a group that one version lacks without a score there', () => {
    expect(compared().groups.map((g) => [g.id, g.before, g.after, g.difference])).toEqual([
      ['g', 2.5, 2, -0.5],
      ['coming', null, 5, null],
      ['leaving', 1, null, null],
    ]);
  });
});
