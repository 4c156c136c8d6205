import { describe, expect, it } from 'vitest';
import { cheapestPath, type PlanInput } from '../../../src/engine/index.ts';
import {
  adviceOf,
  aGroup,
  anAction,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  ladderOf,
  rung,
  ticked,
  ticksOf,
} from '../../support/engine-fixtures.ts';

/** A list of three things; having the second or the third of them is what the marked question is asked about. */
const pack = aPack(
  aTree('overall', [
    aGroup('one', [aQuestion('list', ticksOf([1, 2, 1], 4)), aQuestion('other')]),
    aGroup('two', [
      aQuestion('scene', ladderOf(1, 2, 3, 4, 5), {
        marks: ['scene'],
        appliesWhen: { kind: 'option', question: 'list', oneOf: ['o2', 'o3'] },
      }),
    ]),
  ]),
  {
    minimumAnsweredShare: 0.5,
    levelRule: { kind: 'gates', gates: [{ level: 'l1', requires: [], counts: [{ mark: 'scene', score: 2, atLeast: 1 }] }] },
  },
);

const days = (n: number) => ({ effort: { min: n - 1, max: n + 1 } });
const input: PlanInput = {
  pack,
  advice: adviceOf([anAction('list', ['tick', 'o2'], days(4)), anAction('list', ['tick', 'o3'], days(3))]),
  form: idOfForm('full'),
  facts: factsOf(),
  sizeClass: null,
  answers: answersOf({ list: ticked('o1'), other: rung('3'), scene: rung('3') }),
  target: { kind: 'level', level: pack.levels[0] as NonNullable<(typeof pack.levels)[0]> },
  isOpen: () => true,
};

describe('where several answers make a question be asked', () => {
  it('the cheapest of them is taken when nothing else is wanted of it', () => {
    const path = cheapestPath(input);
    expect(path.kind === 'path' ? [path.cost, path.steps.map(({ id }) => id)] : path.kind).toEqual([3, ['list.o3']]);
  });
});
