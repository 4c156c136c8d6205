import { describe, expect, it } from 'vitest';
import { weighQuestions } from '../../../src/engine/index.ts';
import { aGroup, aPack, aQuestion, aTree, notApplicable, rung, type States, scoreStates, unknown } from '../../support/engine-fixtures.ts';

const weighed = (id: string, weight: number) => aQuestion(id, undefined, { weight });
const pack = aPack(
  aTree('overall', [
    aGroup('a', [weighed('q1', 1), weighed('q2', 3)], 1),
    aTree('b', [aGroup('b1', [weighed('q3', 7)], 2), aGroup('b2', [weighed('q4', 1), weighed('q5', 1)], 3)], 4),
  ]),
);
const all: States = { q1: rung('1'), q2: rung('2'), q3: rung('3'), q4: rung('4'), q5: rung('5') };
const sum = (values: readonly number[]): number => values.reduce((total, v) => total + v, 0);

describe('the share of a question in the overall score', () => {
  it('is the product of its shares on the way up', () => {
    const shares = weighQuestions(scoreStates(pack, all).root, 5).map((w) => [w.id, w.group, w.share] as const);
    const expected = [
      ['q1', 'a', 0.05], // 1/5 × 1/4
      ['q2', 'a', 0.15], // 1/5 × 3/4
      ['q3', 'b1', 0.32], // 4/5 × 2/5
      ['q4', 'b2', 0.24], // 4/5 × 3/5 × 1/2
      ['q5', 'b2', 0.24],
    ] as const;
    expect(shares.map(([id, group]) => [id, group])).toEqual(expected.map(([id, group]) => [id, group]));
    for (const [i, [, , share]] of expected.entries()) expect(shares[i]?.[2]).toBeCloseTo(share, 12);
  });

  it('makes one with the others, and the overall score when multiplied by the scores', () => {
    const card = scoreStates(pack, all);
    const items = weighQuestions(card.root, 5);
    expect(sum(items.map((w) => w.share))).toBeCloseTo(1, 12);
    expect(sum(items.map((w) => w.share * w.score))).toBeCloseTo(card.root.score ?? Number.NaN, 12);
  });

  it('grows when a sibling has no score', () => {
    const items = weighQuestions(scoreStates(pack, { ...all, q4: notApplicable, q1: unknown, q2: unknown }).root, 5);
    expect(items.map((w) => w.id)).toEqual(['q3', 'q5']);
    expect(items[0]?.share).toBeCloseTo(0.4, 12);
    expect(items[1]?.share).toBeCloseTo(0.6, 12);
  });

  it('is nobody’s when nothing has a score', () => {
    expect(weighQuestions(scoreStates(pack, {}).root, 5)).toEqual([]);
  });
});

describe('a question below a group of weight 0', () => {
  const beside = aPack(aTree('overall', [aGroup('a', [weighed('q1', 1)], 2), aGroup('b', [weighed('q2', 1)], 0)]));

  it('has no share of the overall score and nothing to gain for it', () => {
    const items = weighQuestions(scoreStates(beside, { q1: rung('2'), q2: rung('1') }).root, 5);
    expect(items.map(({ id, share, potential }) => [id, share, potential])).toEqual([
      ['q1', 1, 3],
      ['q2', 0, 0],
    ]);
  });

  it('has none either where nothing else is scored', () => {
    expect(weighQuestions(scoreStates(beside, { q2: rung('1') }).root, 5).map((w) => [w.share, w.potential])).toEqual([[0, 0]]);
  });

  it('is not weighed where nothing gives the group above it a score, though others have one', () => {
    const apart = aPack(
      aTree('overall', [
        aGroup('a', [weighed('q1', 1)]),
        aTree('b', [aGroup('b1', [weighed('q2', 1)]), aGroup('b2', [weighed('q3', 1)], 0)]),
      ]),
    );
    expect(weighQuestions(scoreStates(apart, { q1: rung('3'), q3: rung('5') }).root, 5).map((w) => w.id)).toEqual(['q1']);
  });
});

describe('the potential of a question', () => {
  it('is what the overall score would gain if it reached the top of the scale', () => {
    const card = scoreStates(pack, all);
    for (const item of weighQuestions(card.root, 5)) {
      const raised = scoreStates(pack, { ...all, [item.id]: rung('5') });
      expect((raised.root.score ?? 0) - (card.root.score ?? 0)).toBeCloseTo(item.potential, 12);
    }
  });

  it('makes with the others what the overall score lacks to the top', () => {
    const card = scoreStates(pack, all);
    expect(sum(weighQuestions(card.root, 5).map((w) => w.potential))).toBeCloseTo(5 - (card.root.score ?? 0), 12);
  });

  it('is nothing at the top', () => {
    expect(weighQuestions(scoreStates(pack, all).root, 5).find((w) => w.id === 'q5')?.potential).toBe(0);
  });
});
