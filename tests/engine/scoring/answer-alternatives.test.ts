import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/engine/index.ts';
import { condition } from '../../../src/engine/model/condition.ts';
import { piecesOf, statesToldApart } from '../../../src/engine/scoring/answer-alternatives.ts';
import { aQuestion, idOfQuestion, pairOf, percent, percentageOf, ticked, ticksOf, unanswered } from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const conditionsOf = (...of: readonly Raw[]): readonly Condition[] => of.map((c) => condition.parse(c));
const number = (question: string, limits: Raw): Raw => ({ kind: 'number', question, ...limits });
const option = (question: string, ...oneOf: readonly string[]): Raw => ({ kind: 'option', question, oneOf });

const line = [
  [0, 0],
  [100, 5],
] as const;
const range = { min: 10, max: 50 };
const pieces = (...of: readonly Raw[]) => piecesOf(range, idOfQuestion('q'), conditionsOf(...of)).map(({ at, from, to }) => [at, from, to]);

describe('numbers that conditions cannot tell apart', () => {
  it('are, without a condition, the ends of the range and all between', () => {
    expect(pieces()).toEqual([
      [10, 10, 10],
      [50, 50, 50],
      [30, 10, 50],
    ]);
  });

  it('are parted by every number a condition looks at, however deep it stands', () => {
    const deep = {
      kind: 'any',
      of: [
        { kind: 'not', of: number('q', { above: 20 }) },
        { kind: 'all', of: [number('q', { atMost: 40 })] },
      ],
    };
    expect(pieces(deep)).toEqual([
      [10, 10, 10],
      [20, 20, 20],
      [40, 40, 40],
      [50, 50, 50],
      [15, 10, 20],
      [30, 20, 40],
      [45, 40, 50],
    ]);
  });

  it('are not parted by numbers out of the range, or those looked at in another question', () => {
    expect(pieces(number('q', { atLeast: 5, below: 60 }), number('other', { above: 20 }))).toEqual(pieces());
  });
});

describe('ticks that conditions can tell apart', () => {
  const tools = aQuestion('q', ticksOf([1, 1, 1]));
  const told = (...of: readonly Raw[]) => statesToldApart(tools, conditionsOf(...of));

  it('are the options a condition names, each with and without one it does not name, and none at all', () => {
    expect(told(option('q', 'o2'))).toEqual([ticked('none'), ticked('o2'), ticked('o1'), ticked('o2', 'o1')]);
  });

  it('are none and some where no condition names an option of the question', () => {
    expect(told()).toEqual([ticked('none'), ticked('o1')]);
    expect(told(option('other', 'o1', 'o2'))).toEqual([ticked('none'), ticked('o1')]);
    expect(told({ kind: 'some-option', question: 'q' })).toEqual([ticked('none'), ticked('o1')]);
  });

  it('never are an empty list of ticks', () => {
    const lists = told(option('q', 'o1', 'o2', 'o3')).map((state) =>
      state.kind === 'answered' && state.value.kind === 'multiple' ? state.value.options.length : null,
    );
    expect(Math.min(...lists.map(Number))).toBe(1);
  });
});

describe('answers that stand for all others', () => {
  it('are for a share its ends, what is looked at and what lies between', () => {
    const share = aQuestion('q', percentageOf(...line));
    expect(statesToldApart(share, conditionsOf(number('q', { above: 60 })))).toEqual([0, 60, 100, 30, 80].map(percent));
  });

  it('are for two numbers, which no condition reads, none', () => {
    expect(statesToldApart(aQuestion('q', pairOf('ratio', line)), [])).toEqual([unanswered]);
  });
});
