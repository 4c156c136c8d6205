import { describe, expect, it } from 'vitest';
import { checkCrosswalk, crosswalk, type Problem } from '../../../src/engine/index.ts';
import { aQuestion, flatPack, numberOf, percentageOf, practicesOf, singleOf, ticksOf } from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const share = percentageOf([0, 0], [100, 5]);
const old = flatPack(
  [aQuestion('step'), aQuestion('way', singleOf(0, 5)), aQuestion('share', share), aQuestion('tools', ticksOf([1, 1]))],
  { id: 'old' },
);
const recent = flatPack(
  [aQuestion('step'), aQuestion('way', singleOf(0, 2, 5)), aQuestion('share', share), aQuestion('tools', ticksOf([1, 1]))],
  { id: 'new' },
);

const copyOf = (question: string): Raw => ({ kind: 'copy', question });
const link = (to: string, convert: Raw): Raw => ({ to, relation: 'same', convert });
const wayOf = (links: readonly Raw[], over: Raw = {}) =>
  crosswalk.parse({
    format: 'rongchi-crosswalk',
    formatVersion: 1,
    id: 'old-new',
    kind: 'shared',
    from: 'old',
    to: 'new',
    links,
    isNew: [],
    ...over,
  });
const problems = (links: readonly Raw[], over: Raw = {}): readonly Problem[] => checkCrosswalk(wayOf(links, over), [old, recent]);
const one = (to: string, convert: Raw): readonly Problem[] => problems([link(to, convert)]);
const dangling = (id: string, wanted: string, path: readonly string[]): Problem => ({ code: 'dangling-reference', path, id, wanted });
const mismatch = (id: string): Problem => ({ code: 'answer-kind-mismatch', path: ['links', id], id });
const unknownOption = (to: string, id: string, option: string): Problem => ({ code: 'unknown-option', path: ['links', to], id, option });

const figure = { kind: 'answer', question: 'share' };
const bandsTo = (...given: readonly string[]): Raw => ({
  kind: 'bands',
  formula: figure,
  bands: given.map((option, i) => ({ atLeast: i * 10, option })),
});
const when = { kind: 'number', question: 'share', above: 0 };

describe('a way from one questionnaire to another', () => {
  it('that names what is there, and gives what the target takes, has no problem', () => {
    expect(
      problems([
        link('step', copyOf('step')),
        link('way', { kind: 'choose', options: [{ option: 'o3', when }] }),
        link('share', { kind: 'value', formula: figure }),
        link('tools', { kind: 'ticks', options: [{ option: 'o1', when }] }),
      ]),
    ).toEqual([]);
    expect(one('way', { kind: 'options', question: 'way', map: [{ from: 'o1', to: 'o3' }] })).toEqual([]);
    expect(one('step', bandsTo('1', '5'))).toEqual([]);
  });

  it('leads between questionnaires there are', () => {
    expect(problems([link('step', copyOf('step'))], { from: 'gone', to: 'lost' })).toEqual([
      dangling('gone', 'pack', ['from']),
      dangling('lost', 'pack', ['to']),
    ]);
    expect(problems([link('step', copyOf('step'))], { from: 'gone' })).toEqual([dangling('gone', 'pack', ['from'])]);
    expect(problems([link('step', copyOf('step'))], { to: 'lost' })).toEqual([dangling('lost', 'pack', ['to'])]);
  });

  it('leads to questions there are, from questions there are', () => {
    expect(one('gone', copyOf('step'))).toEqual([dangling('gone', 'question', ['links', 'gone'])]);
    expect(one('step', copyOf('gone'))).toEqual([dangling('gone', 'question', ['links', 'step'])]);
    expect(one('share', { kind: 'value', formula: { kind: 'sum', of: [figure, { kind: 'answer', question: 'gone' }] } })).toEqual([
      dangling('gone', 'question', ['links', 'share']),
    ]);
    expect(one('tools', { kind: 'ticks', options: [{ option: 'o1', when: { kind: 'not', of: { ...when, question: 'gone' } } }] })).toEqual([
      dangling('gone', 'question', ['links', 'tools']),
    ]);
  });

  it('answers a question once', () => {
    expect(problems([link('step', copyOf('step')), link('step', copyOf('step'))])).toEqual([
      { code: 'duplicate-id', path: ['links'], id: 'step' },
    ]);
  });
});

describe('a conversion', () => {
  it('by copy is between answers of one kind with the same options', () => {
    expect(one('share', copyOf('step'))).toEqual([mismatch('share')]);
    const count = flatPack(
      [
        aQuestion(
          'share',
          numberOf([
            [0, 0],
            [100, 5],
          ]),
        ),
      ],
      { id: 'old' },
    );
    expect(checkCrosswalk(wayOf([link('share', copyOf('share'))]), [count, recent])).toEqual([mismatch('share')]);
    expect(one('way', copyOf('way'))).toEqual([mismatch('way')]);
  });

  it('by copy of practices is between the same practices', () => {
    const itemOf = (id: string, ...practices: readonly [string, string]) =>
      flatPack([aQuestion('item', practicesOf({ '1': [1, ...practices], '5': [5, 'c', 'd'] }, 'step'))], { id });
    const over = wayOf([link('item', copyOf('item'))]);
    expect(checkCrosswalk(over, [itemOf('old', 'a', 'b'), itemOf('new', 'a', 'b')])).toEqual([]);
    expect(checkCrosswalk(over, [itemOf('old', 'a', 'b'), itemOf('new', 'a', 'x')])).toEqual([mismatch('item')]);
  });

  it.each<[string, string, Raw]>([
    ['options', 'share', { kind: 'options', question: 'way', map: [{ from: 'o1', to: 'o1' }] }],
    ['bands', 'tools', bandsTo('o1', 'o2')],
    ['choose', 'tools', { kind: 'choose', options: [{ option: 'o1', when }] }],
    ['ticks', 'way', { kind: 'ticks', options: [{ option: 'o1', when }] }],
    ['value', 'step', { kind: 'value', formula: figure }],
  ])('by %s gives no answer of another kind', (_, to, convert) => {
    expect(one(to, convert)).toContainEqual(mismatch(to));
  });

  it('gives only options the target has', () => {
    expect(one('way', bandsTo('o1', 'o9'))).toEqual([unknownOption('way', 'way', 'o9')]);
    expect(one('way', { kind: 'choose', options: [{ option: 'o8', when }] })).toEqual([unknownOption('way', 'way', 'o8')]);
    expect(one('tools', { kind: 'ticks', options: [{ option: 'o7', when }] })).toEqual([unknownOption('tools', 'tools', 'o7')]);
    expect(one('way', { kind: 'options', question: 'way', map: [{ from: 'o1', to: 'o6' }] })).toEqual([unknownOption('way', 'way', 'o6')]);
  });

  it('starts only from options the source has', () => {
    expect(one('way', { kind: 'options', question: 'way', map: [{ from: 'o3', to: 'o3' }] })).toEqual([unknownOption('way', 'way', 'o3')]);
  });

  it('from a ladder starts from its rungs', () => {
    expect(one('way', { kind: 'options', question: 'step', map: [{ from: '5', to: 'o3' }] })).toEqual([]);
    expect(one('way', { kind: 'options', question: 'step', map: [{ from: '6', to: 'o3' }] })).toEqual([unknownOption('way', 'step', '6')]);
  });
});

describe('a new edition', () => {
  const links = [link('step', copyOf('step')), link('share', copyOf('share'))];

  it('says of every question where its answer comes from, or that it is new', () => {
    expect(problems(links, { kind: 'edition', isNew: ['way', 'tools'] })).toEqual([]);
    expect(problems(links, { kind: 'edition', isNew: ['way'] })).toEqual([dangling('tools', 'link', ['links'])]);
  });

  it('calls new neither what is linked nor what is not there', () => {
    expect(problems(links, { kind: 'edition', isNew: ['way', 'tools', 'step', 'gone'] })).toEqual([
      dangling('step', 'new question', ['isNew']),
      dangling('gone', 'new question', ['isNew']),
    ]);
  });

  it('is more than two models with something in common, which need not cover each other', () => {
    expect(problems(links)).toEqual([]);
  });
});
