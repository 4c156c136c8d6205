import { describe, expect, it } from 'vitest';
import type { PlanStep, Target } from '../../../src/engine/index.ts';
import { inOrder, isDoable, isTargetMet } from '../../../src/engine/plan/cheapest-path.ts';
import {
  actionIn,
  adviceOf,
  aGroup,
  anAction,
  aPack,
  aQuestion,
  aTree,
  idOfGroup,
  idOfQuestion,
  rung,
  type States,
  scoreStates,
  unknown,
} from '../../support/engine-fixtures.ts';

const level = (id: string): Target => ({ kind: 'level', level: id as Extract<Target, { kind: 'level' }>['level'] });
const score = (group: string, min: number): Target => ({ kind: 'score', group: idOfGroup(group), min });
const step = (id: string, cost: number, after: readonly string[] = [], tags: readonly string[] = []): PlanStep => ({
  id,
  question: idOfQuestion('q'),
  what: { kind: 'action', action: actionIn(adviceOf([anAction('q', ['option', '1', '2'], { id, tags })]), id) },
  cost,
  after,
});

describe('whether a target is met', () => {
  const pack = aPack(aTree('overall', [aGroup('one', [aQuestion('a')]), aGroup('two', [aQuestion('b')])]), { minimumAnsweredShare: 0.5 });
  const met = (states: States, target: Target, on = pack) => isTargetMet(on, target, scoreStates(on, states));

  it('is told by the score of its group, up to the dust of sums', () => {
    const at = { a: rung('3'), b: rung('1') };
    expect([met(at, score('one', 3)), met(at, score('one', 3.1)), met(at, score('two', 3)), met(at, score('overall', 2 + 1e-12))]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('is told by the level or one above it', () => {
    const at = { a: rung('3'), b: rung('3') };
    expect(['l2', 'l3', 'l4'].map((id) => met(at, level(id)))).toEqual([true, true, false]);
  });

  it('is no where a group has no score, below the first level, and while no level is decided', () => {
    expect(met({ a: rung('3'), b: unknown }, score('two', 1))).toBe(false);
    expect(met({ a: rung('3'), b: unknown }, score('two', -1))).toBe(false);
    const high = {
      ...pack,
      levelRule: {
        kind: 'bands' as const,
        group: idOfGroup('overall'),
        bands: pack.levelRule.kind === 'bands' ? pack.levelRule.bands.slice(4) : [],
      },
    };
    expect(met({ a: rung('3'), b: rung('3') }, level('l1'), high)).toBe(false);
    expect(met({}, score('one', 0))).toBe(false);
    const strict = { ...pack, minimumAnsweredShare: 1 };
    expect(met({ a: rung('5') }, score('one', 1), strict)).toBe(false);
    expect(met({ a: rung('5') }, level('l1'), strict)).toBe(false);
  });
});

describe('what an enterprise does without', () => {
  const without = (steps: readonly string[], tags: readonly string[]) =>
    isDoable({ steps, tags: tags as Parameters<typeof isDoable>[0]['tags'] });
  const evidence: PlanStep = {
    id: 'q:record',
    question: idOfQuestion('q'),
    what: { kind: 'evidence', evidence: { proof: 'record', roles: [], effort: { min: 1, max: 2 }, texts: {} } as never },
    cost: 1.5,
    after: [],
  };

  it('is single steps, and everything with a tag', () => {
    const bought = step('x', 1, [], ['buy', 'train']);
    expect(without([], [])(bought)).toBe(true);
    expect(without(['y'], ['other'])(bought)).toBe(true);
    expect(without(['x'], [])(bought)).toBe(false);
    expect(without([], ['other', 'train'])(bought)).toBe(false);
  });

  it('may be gathering evidence, which has no tags', () => {
    expect(without([], ['buy'])(evidence)).toBe(true);
    expect(without(['q:record'], [])(evidence)).toBe(false);
  });
});

describe('the order of steps', () => {
  const order = (...steps: readonly PlanStep[]) => inOrder(steps).map((s) => s.id);

  it('is cheap ones first, and none before one it waits for', () => {
    expect(order(step('c', 5), step('a', 1), step('b', 3))).toEqual(['a', 'b', 'c']);
    expect(order(step('a', 1, ['c']), step('b', 3), step('c', 5))).toEqual(['b', 'c', 'a']);
    expect(order(step('a', 1, ['gone']), step('b', 0.5, ['a']))).toEqual(['a', 'b']);
  });

  it('changes nothing about the list given', () => {
    const given = [step('b', 2), step('a', 1)];
    inOrder(given);
    expect(given.map((s) => s.id)).toEqual(['b', 'a']);
  });
});
