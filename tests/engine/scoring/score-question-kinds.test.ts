import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../../src/engine/index.ts';
import type { ScoringRules } from '../../../src/engine/scoring/score-question.ts';
import {
  aQuestion,
  judged,
  ladderOf,
  numberOf,
  pairOf,
  percent,
  percentageOf,
  picked,
  practicesOf,
  quantity,
  rung,
  singleOf,
  ticked,
  ticksOf,
  two,
} from '../../support/engine-fixtures.ts';

describe('an answer of another kind than its question', () => {
  const line = [
    [0, 0],
    [100, 100],
  ] as const;
  const rules: ScoringRules = {
    scale: { min: 0, max: 100, decimals: 1 },
    practiceRule: { worth: { none: 0, partial: 0.25, mostly: 0.75, full: 1 }, metAt: 0.85 },
    evidenceCaps: [],
  };
  const kinds = [
    [singleOf(0, 100), picked('o1')],
    [ladderOf(1, 2, 3, 4, 5), rung('1')],
    [ticksOf([1, 2]), ticked('o1')],
    [percentageOf(...line), percent(50)],
    [numberOf(line), quantity(50)],
    [pairOf('ratio', line), two(1, 2)],
    [practicesOf({ '1': [1, 'p1', 'p2'], '2': [2, 'p3', 'p4'] }), judged({ p1: 'full', p2: 'full', p3: 'none', p4: 'none' })],
  ] as const;

  it('scores nothing, and every kind scores its own', () => {
    for (const [answer] of kinds)
      for (const [own, state] of kinds) {
        const score = state.kind === 'answered' ? scoreAnswer(aQuestion('q1', answer), state.value, rules) : null;
        if (own === answer) expect(score).not.toBeNull();
        else expect(score).toBeNull();
      }
  });
});
