import { describe, expect, it } from 'vitest';
import { compare, type Indicator, type OwnValue } from '../../../src/engine/index.ts';
import { indicator } from '../../../src/engine/model/pack.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aProfile,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  notApplicable,
  percent,
  percentageOf,
  picked,
  type States,
  scoreStates,
  singleOf,
  ticked,
  ticksOf,
  unknown,
} from '../../support/engine-fixtures.ts';

const share = percentageOf([0, 0], [100, 5]);
const discrete = { kind: 'fact', fact: 'productionType', oneOf: ['discrete-large-batch'] };
const process = { kind: 'fact', fact: 'productionType', oneOf: ['process-continuous'] };
const pack = aPack(
  aTree('overall', [
    aGroup('a', [aQuestion('rate', share), aQuestion('choice', singleOf(0, 2, 5))]),
    aGroup('b', [
      aQuestion('tools', ticksOf([1, 1]), { appliesWhen: discrete }),
      aQuestion('models', ticksOf([1, 1]), { appliesWhen: process }),
    ]),
    aGroup('c', [aQuestion('full-only', share, { forms: ['full'] }), aQuestion('deep-rate', share, { appliesWhen: discrete })]),
  ]),
  {
    minimumAnsweredShare: 0.5,
    facts: ['productionType'],
    forms: [
      { id: 'short', minutes: 5 },
      { id: 'full', minutes: 9 },
    ],
    indicators: [
      { kind: 'rate', id: 'rate', formula: { kind: 'answer', question: 'rate' } },
      { kind: 'rate', id: 'full-rate', formula: { kind: 'answer', question: 'full-only' } },
      { kind: 'rate', id: 'deep-rate', formula: { kind: 'answer', question: 'deep-rate' } },
      { kind: 'adoption', id: 'choice-made', when: { kind: 'option', question: 'choice', oneOf: ['o3'] } },
      {
        kind: 'adoption',
        id: 'any-tool',
        when: {
          kind: 'any',
          of: [
            { kind: 'some-option', question: 'tools' },
            { kind: 'some-option', question: 'models' },
          ],
        },
      },
      { kind: 'adoption', id: 'full-adoption', when: { kind: 'number', question: 'full-only', above: 0 } },
      { kind: 'score', id: 'overall', group: 'overall', scale: 'level-scale' },
      { kind: 'score', id: 'part', group: 'b', scale: 'level-scale' },
      { kind: 'none', id: 'nothing' },
    ],
  },
);

type Given = { readonly form?: string; readonly productionType?: string };
const own = (
  id: Indicator['id'] | string,
  states: States,
  { form = 'short', productionType = 'discrete-large-batch' }: Given = {},
  on = pack,
): OwnValue => {
  const facts = factsOf({ productionType });
  const scorecard = scoreStates(on, states, { form, facts });
  const input = {
    pack: on,
    form: idOfForm(form),
    facts,
    sizeClass: null,
    answers: answersOf(states),
    scorecard,
    region: null,
    profiles: [aProfile({ indicator: id })],
    openedProfiles: [],
    training: false,
  };
  const [comparison] = compare(input);
  if (!comparison) throw new Error(`no comparison for ${id}`);
  return comparison.own;
};
const absent = (reason: string) => ({ kind: 'missing', reason });

describe('the own value of a rate', () => {
  it('is the percentage answered, not the score it earns', () => {
    expect(own('rate', { rate: percent(66.2) })).toEqual({ kind: 'rate', percent: 66.2 });
    expect(own('rate', { rate: percent(0) })).toEqual({ kind: 'rate', percent: 0 });
  });

  it('is there before enough is answered for a level', () => {
    expect(own('rate', { rate: percent(12) })).toEqual({ kind: 'rate', percent: 12 });
  });

  it('is missing for the reason it is missing', () => {
    expect(own('rate', {})).toEqual(absent('unanswered'));
    expect(own('rate', { rate: unknown })).toEqual(absent('unanswered'));
    expect(own('rate', { rate: notApplicable })).toEqual(absent('not-applicable'));
    expect(own('full-rate', { 'full-only': percent(9) })).toEqual(absent('not-asked'));
    expect(own('full-rate', { 'full-only': percent(9) }, { form: 'full' })).toEqual({ kind: 'rate', percent: 9 });
  });

  it('does not apply to an enterprise the question is not put to, whatever it answered before', () => {
    const elsewhere = { productionType: 'process-continuous' };
    expect(own('deep-rate', { 'deep-rate': percent(9) }, elsewhere)).toEqual(absent('not-applicable'));
  });
});

describe('the own value of a rate computed from several answers', () => {
  const mean = { kind: 'mean', of: ['rate', 'deep-rate'].map((question) => ({ kind: 'answer', question })) };
  const several = { ...pack, indicators: [...pack.indicators, indicator.parse({ kind: 'rate', id: 'mean-rate', formula: mean })] };
  const meanOf = (states: States, given: Given = {}): OwnValue => own('mean-rate', states, given, several);

  it('is what its formula makes', () => {
    expect(meanOf({ rate: percent(40), 'deep-rate': percent(80) })).toEqual({ kind: 'rate', percent: 60 });
  });

  it('is missing while any of them is', () => {
    expect(meanOf({ rate: percent(40) })).toEqual(absent('unanswered'));
    expect(meanOf({ rate: percent(40), 'deep-rate': notApplicable })).toEqual(absent('not-applicable'));
  });

  it('is not asked where this form does not ask one of them', () => {
    const of = ['rate', 'full-only'].map((question) => ({ kind: 'answer', question }));
    const mixed = { ...pack, indicators: [indicator.parse({ kind: 'rate', id: 'mixed', formula: { kind: 'mean', of } })] };
    expect(own('mixed', { rate: percent(40), 'full-only': percent(9) }, {}, mixed)).toEqual(absent('not-asked'));
  });

  it('does not apply where one of them is not put to this enterprise', () => {
    expect(meanOf({ rate: percent(40), 'deep-rate': percent(80) }, { productionType: 'mining' })).toEqual(absent('not-applicable'));
  });
});

describe('the own value of an adoption', () => {
  const adopts = (adopted: boolean) => ({ kind: 'adoption', adopted });

  it('is whether this enterprise does the thing', () => {
    expect(own('choice-made', { choice: picked('o3') })).toEqual(adopts(true));
    expect(own('choice-made', { choice: picked('o2') })).toEqual(adopts(false));
  });

  it('is missing while it is not known', () => {
    expect(own('choice-made', {})).toEqual(absent('unanswered'));
    expect(own('choice-made', { choice: unknown })).toEqual(absent('unanswered'));
  });

  it('is missing, not a no, where what it looks at does not apply', () => {
    expect(own('choice-made', { choice: notApplicable })).toEqual(absent('not-applicable'));
  });

  it('is settled by the questions that are put to this enterprise', () => {
    expect(own('any-tool', { tools: ticked('o1') })).toEqual(adopts(true));
    expect(own('any-tool', { tools: ticked('none') })).toEqual(adopts(false));
    expect(own('any-tool', { models: ticked('none') }, { productionType: 'process-continuous' })).toEqual(adopts(false));
  });

  it('takes no notice of answers to questions that are not put to this enterprise', () => {
    expect(own('any-tool', { tools: ticked('none'), models: ticked('o1') })).toEqual(adopts(false));
  });

  it('does not apply where none of its questions is put to this enterprise', () => {
    expect(own('any-tool', {}, { productionType: 'mining' })).toEqual(absent('not-applicable'));
  });

  describe('by a condition made of others', () => {
    const on = (when: Readonly<Record<string, unknown>>) => ({
      ...pack,
      indicators: [indicator.parse({ kind: 'adoption', id: 'it', when })],
    });
    const made = { kind: 'option', question: 'choice', oneOf: ['o3'] };
    const tooled = { kind: 'some-option', question: 'tools' };
    const elsewhere = { productionType: 'mining' };
    const beside = { kind: 'missing', reason: 'not-applicable' };
    const it3 = { choice: picked('o3') };

    it('does not apply where one part of a conjunction looks only at what is not put', () => {
      expect(own('it', it3, elsewhere, on({ kind: 'all', of: [made, tooled] }))).toEqual(beside);
      expect(own('it', { ...it3, tools: ticked('o1') }, {}, on({ kind: 'all', of: [made, tooled] }))).toEqual(adopts(true));
    });

    it('applies where an alternative is put, and where a fact may settle it', () => {
      expect(own('it', it3, elsewhere, on({ kind: 'any', of: [made, tooled] }))).toEqual(adopts(true));
      const mining = { kind: 'fact', fact: 'productionType', oneOf: ['mining'] };
      expect(own('it', {}, elsewhere, on({ kind: 'any', of: [tooled, mining] }))).toEqual(adopts(true));
      expect(own('it', {}, {}, on(mining))).toEqual(adopts(false));
    });

    it('does not apply turned round either', () => {
      expect(own('it', {}, elsewhere, on({ kind: 'not', of: tooled }))).toEqual(beside);
      expect(own('it', it3, elsewhere, on({ kind: 'not', of: made }))).toEqual(adopts(false));
    });
  });

  it('that this form can only half settle is not asked, rather than unanswered', () => {
    const either = {
      kind: 'any',
      of: [
        { kind: 'option', question: 'choice', oneOf: ['o3'] },
        { kind: 'number', question: 'full-only', above: 0 },
      ],
    };
    const half = { ...pack, indicators: [indicator.parse({ kind: 'adoption', id: 'half', when: either })] };
    expect(own('half', { choice: picked('o1') }, {}, half)).toEqual(absent('not-asked'));
    expect(own('half', { choice: picked('o3') }, {}, half)).toEqual(adopts(true));
    expect(own('half', { choice: picked('o1') }, { form: 'full' }, half)).toEqual(absent('unanswered'));
  });

  it('is not asked where this form does not ask its question', () => {
    expect(own('full-adoption', {})).toEqual(absent('not-asked'));
  });
});

describe('the own value of a score', () => {
  const enough: States = { rate: percent(60), choice: picked('o2'), tools: ticked('o1') };

  it('is the score of the group with the published scale it belongs to', () => {
    // a: (3 + 2) ÷ 2 = 2.5; b: 2.5; c: none; overall (2.5 + 2.5) ÷ 2
    expect(own('overall', enough)).toEqual({ kind: 'score', score: 2.5, scale: 'level-scale' });
    expect(own('part', enough)).toEqual({ kind: 'score', score: 2.5, scale: 'level-scale' });
  });

  it('is missing while too little is answered for a level: half a score is not put beside a published mean', () => {
    expect(own('overall', { rate: percent(60) })).toEqual(absent('unanswered'));
  });

  it('is missing where the group has no score', () => {
    expect(own('part', { rate: percent(60), choice: picked('o2'), tools: notApplicable, 'deep-rate': percent(3) })).toMatchObject({
      kind: 'missing',
    });
  });
});

it('an indicator this questionnaire cannot answer is not asked', () => {
  expect(own('nothing', {})).toEqual(absent('not-asked'));
});
