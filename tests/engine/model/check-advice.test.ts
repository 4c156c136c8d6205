import { describe, expect, it } from 'vitest';
import { checkAdvice, type Pack, type Problem } from '../../../src/engine/index.ts';
import {
  adviceOf,
  anAction,
  aQuestion,
  flatPack,
  numberOf,
  pairOf,
  percentageOf,
  practicesOf,
  singleOf,
  ticksOf,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
type Step = Parameters<typeof anAction>[1];

const problems = (pack: Pack, actions: readonly Raw[]): readonly Problem[] => checkAdvice(pack, adviceOf(actions));
const on =
  (answer: Raw, over: Raw = {}) =>
  (...steps: readonly Step[]): readonly Problem[] =>
    problems(
      flatPack([aQuestion('q1', answer, over)]),
      steps.map((step) => anAction('q1', step)),
    );
const gap = (from: string, to: string): Problem => ({ code: 'advice-missing', path: ['actions', 'q1'], id: 'q1', from, to });

describe('advice on options', () => {
  const single = on(singleOf(0, 2, 5));

  it('leads from each option to the next', () => {
    expect(single(['option', 'o1', 'o2'], ['option', 'o2', 'o3'])).toEqual([]);
    expect(single(['option', 'o2', 'o3'], ['option', 'o1', 'o2'])).toEqual([]);
  });

  it('is told where a step is missing', () => {
    expect(single(['option', 'o1', 'o2'])).toEqual([gap('o2', 'o3')]);
    expect(single()).toEqual([gap('o1', 'o2'), gap('o2', 'o3')]);
  });

  it('never leads more than one step, or back', () => {
    const stray = (id: string, option: string): Problem => ({ code: 'unknown-option', path: ['actions', id], id: 'q1', option });
    const whole = [
      ['option', 'o1', 'o2'],
      ['option', 'o2', 'o3'],
    ] as const;
    expect(single(...whole, ['option', 'o1', 'o3'])).toEqual([stray('q1.o1-o3', 'o3')]);
    expect(single(...whole, ['option', 'o2', 'o1'])).toEqual([stray('q1.o2-o1', 'o1')]);
    expect(single(...whole, ['option', 'o3', 'o4'])).toEqual([stray('q1.o3-o4', 'o4')]);
    expect(single(...whole, ['value', 0, 50])).toEqual([stray('q1.0-50', '50')]);
    expect(single(...whole, ['tick', 'o2'])).toEqual([stray('q1.o2', 'o2')]);
  });

  it('climbs a ladder rung by rung', () => {
    const rungs = ['1', '2', '3', '4'].map((from): Step => ['option', from, `${Number(from) + 1}`]);
    const ladder = on(aLadder);
    expect(ladder(...rungs)).toEqual([]);
    expect(ladder(...rungs.slice(0, 3))).toEqual([gap('4', '5')]);
  });
});

const aLadder: Raw = { kind: 'ladder', rungs: ['1', '2', '3', '4', '5'].map((id, i) => ({ id, level: `l${i + 1}`, score: i + 1 })) };

describe('advice on a tick list', () => {
  const ticks = on(ticksOf([2, 1]));

  it('has an action for each thing of the list, but none for “none of these”', () => {
    expect(ticks(['tick', 'o1'], ['tick', 'o2'])).toEqual([]);
    expect(ticks(['tick', 'o1'])).toEqual([gap('', 'o2')]);
    expect(ticks(['tick', 'o1'], ['tick', 'o2'], ['tick', 'none'])).toMatchObject([{ code: 'unknown-option', option: 'none' }]);
  });
});

describe('advice on a figure', () => {
  const rising = on(percentageOf([0, 0], [40, 3], [80, 5], [100, 5]));

  it('chains from the worst end of the curve to where it first scores full', () => {
    expect(rising(['value', 0, 40], ['value', 40, 80])).toEqual([]);
    expect(rising(['value', 0, 80])).toEqual([]);
  });

  it('is told where the chain begins late, breaks, or ends early', () => {
    expect(rising(['value', 10, 80])).toEqual([gap('0', '10')]);
    expect(rising(['value', 0, 40], ['value', 50, 80])).toEqual([gap('40', '50')]);
    expect(rising(['value', 0, 40])).toEqual([gap('40', '80')]);
    expect(rising(['value', 0, 100])).toEqual([gap('100', '80')]);
    expect(rising()).toEqual([gap('0', '80')]);
  });

  it('runs down where less is better: from the greatest to the greatest that scores full', () => {
    const curve = [
      [0, 5],
      [10, 5],
      [40, 2],
      [100, 0],
    ] as const;
    for (const answer of [numberOf(curve), percentageOf(...curve), pairOf('change', curve)]) {
      const falling = on(answer, { direction: 'falling' });
      expect(falling(['value', 100, 40], ['value', 40, 10])).toEqual([]);
      expect(falling(['value', 100, 40])).toEqual([gap('40', '10')]);
      expect(falling(['value', 0, 100])).toEqual([gap('100', '0'), gap('100', '10')]);
      expect(falling()).toEqual([gap('100', '10')]);
    }
  });

  it('never leads back on the way: a figure between would be sent down again', () => {
    expect(rising(['value', 0, 60], ['value', 60, 30], ['value', 30, 80])).toEqual([gap('60', '60')]);
  });

  it('goes where it will in the middle of a curve that has its best there, but is not missing', () => {
    const free = on(percentageOf([0, 0], [50, 5], [100, 0]), { direction: 'free' });
    expect(free(['value', 0, 50], ['value', 100, 50])).toEqual([]);
    expect(free()).toEqual([gap('', '')]);
  });

  it('is of figures, not of options', () => {
    expect(rising(['value', 0, 80], ['option', 'o1', 'o2'])).toMatchObject([{ code: 'unknown-option', option: 'o2' }]);
  });
});

describe('advice on an item of practices', () => {
  it('is that of its ladder, and needs none of its own', () => {
    const pack = flatPack([aQuestion('step', aLadder), aQuestion('item', practicesOf({ '2': [2, 'a', 'b'], '5': [5, 'c', 'd'] }, 'step'))]);
    const rungs = ['1', '2', '3', '4'].map((from) => anAction('step', ['option', from, `${Number(from) + 1}`]));
    expect(problems(pack, rungs)).toEqual([]);
    expect(problems(pack, [...rungs, anAction('item', ['option', '1', '2'])])).toMatchObject([{ code: 'unknown-option' }]);
  });
});

describe('an action', () => {
  const pack = flatPack([aQuestion('q1', singleOf(0, 2, 5)), aQuestion('q2', singleOf(0, 5))]);
  const first = anAction('q1', ['option', 'o1', 'o2']);
  const second = anAction('q1', ['option', 'o2', 'o3'], { after: ['q1.o1-o2'] });
  const third = anAction('q2', ['option', 'o1', 'o2'], { after: ['q1.o2-o3'] });

  it('may wait for others, whatever their order in the file', () => {
    expect(problems(pack, [first, second, third])).toEqual([]);
    expect(problems(pack, [third, second, first])).toEqual([]);
  });

  it('is about a question there is', () => {
    expect(problems(pack, [first, second, third, anAction('gone', ['option', 'o1', 'o2'])])).toEqual([
      { code: 'unknown-question', path: ['actions', 'gone.o1-o2'], id: 'gone' },
    ]);
  });

  it('waits for actions there are', () => {
    expect(problems(pack, [first, second, { ...third, after: ['gone'] }])).toEqual([
      { code: 'dangling-reference', path: ['actions', 'q2.o1-o2', 'after'], id: 'gone', wanted: 'action' },
    ]);
  });

  it('is there once: neither its id nor its step is doubled', () => {
    const doubled = (id: string): Problem => ({ code: 'advice-doubled', path: ['actions', id], id });
    expect(problems(pack, [first, second, third, { ...third, id: 'again' }])).toEqual([doubled('again')]);
    expect(
      problems(pack, [
        { ...first, id: 'same' },
        { ...second, id: 'same', after: [] },
        { ...third, after: [] },
      ]),
    ).toEqual([doubled('same')]);
  });

  it('does not wait for itself, directly or by a round', () => {
    const circle = (id: string): Problem => ({ code: 'circular-advice', path: ['actions', id, 'after'], id });
    expect(problems(pack, [{ ...first, after: ['q1.o1-o2'] }, second, third])).toEqual([circle('q1.o1-o2')]);
    expect(problems(pack, [{ ...first, after: ['q2.o1-o2'] }, second, third])).toEqual([circle('q1.o1-o2')]);
  });

  it('may be waited for by two that a third waits for: that is no circle', () => {
    const apart = anAction('q2', ['option', 'o1', 'o2'], { after: ['q1.o1-o2', 'q1.o2-o3'] });
    expect(problems(pack, [first, second, apart])).toEqual([]);
  });
});

describe('advice as a whole', () => {
  const pack = flatPack([aQuestion('q1', singleOf(0, 5))], {
    evidenceCaps: [
      { proof: 'record', max: 2 },
      { proof: 'measure', max: 3 },
    ],
  });
  const words = { what: '做。', effect: '见效。', evidence: '留档。' };
  const texts = { 'zh-CN': words, en: words };
  const gathering = (...kinds: readonly string[]) => kinds.map((proof) => ({ proof, roles: ['it'], effort: { min: 1, max: 2 }, texts }));
  const tagged = (...tags: readonly string[]) => [anAction('q1', ['option', 'o1', 'o2'], { tags })];
  const named = (id: string) => ({ id, texts: { 'zh-CN': '采购', en: 'purchase' } });
  const check = (over: Raw, actions = tagged(), of = 'small') => checkAdvice(pack, adviceOf(actions, of, over));
  const evidence = gathering('record', 'measure');

  it('is for the questionnaire it is held against', () => {
    expect(check({ evidence })).toEqual([]);
    expect(check({ evidence }, tagged(), 'other')).toEqual([
      { code: 'dangling-reference', path: ['packId'], id: 'other', wanted: 'small' },
    ]);
  });

  it('explains every tag that its actions bear', () => {
    expect(check({ evidence, tags: [named('buy')] }, tagged('buy'))).toEqual([]);
    expect(check({ evidence, tags: [named('buy')] }, tagged('buy', 'train'))).toEqual([
      { code: 'dangling-reference', path: ['actions', 'q1.o1-o2', 'tags'], id: 'train', wanted: 'tag' },
    ]);
  });

  it('says how to gather each kind of evidence for want of which a score is held down', () => {
    expect(check({ evidence: gathering('record') })).toEqual([
      { code: 'advice-missing', path: ['evidence'], id: 'measure', from: '', to: '' },
    ]);
  });
});
