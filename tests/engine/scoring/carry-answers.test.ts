import { describe, expect, it } from 'vitest';
import { type AnswerState, type CarriedAnswer, type Crosswalk, carryAnswers, crosswalk, newQuestions } from '../../../src/engine/index.ts';
import { answerRecord } from '../../../src/engine/model/answers.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  idOfForm,
  ladderOf,
  notApplicable,
  numberOf,
  pairOf,
  percent,
  percentageOf,
  picked,
  quantity,
  rung,
  type States,
  singleOf,
  ticked,
  ticksOf,
  two,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const line = [
  [0, 0],
  [100, 5],
] as const;
const mines = { kind: 'fact', fact: 'productionType', oneOf: ['mining'] };

/** What was asked before. */
const source = aPack(
  aTree('overall', [
    aGroup('a', [
      aQuestion('step', ladderOf(1, 2, 3, 4, 5), { evidence: ['rule', 'photo'] }),
      aQuestion('way', singleOf(0, 2, 5)),
      aQuestion('tools', ticksOf([1, 1, 1])),
      aQuestion('share', percentageOf(...line)),
      aQuestion('part', percentageOf(...line)),
      aQuestion('count', numberOf(line)),
      aQuestion('growth', pairOf('ratio', line)),
    ]),
    aGroup('b', [
      aQuestion('pit', percentageOf(...line), { appliesWhen: mines }),
      aQuestion('deep', ladderOf(1, 2, 3, 4, 5), { forms: ['full'] }),
    ]),
  ]),
  {
    id: 'old',
    facts: ['productionType'],
    forms: [
      { id: 'quick', minutes: 5 },
      { id: 'full', minutes: 9 },
    ],
  },
);

/** What is asked now. */
const target = aPack(
  aTree('overall', [
    aGroup('t', [
      aQuestion('new-step', ladderOf(1, 2, 3, 4, 5), { evidence: ['rule', 'list'] }),
      aQuestion('new-way', singleOf(0, 2, 5)),
      aQuestion('new-tools', ticksOf([1, 1])),
      aQuestion('new-share', percentageOf(...line)),
      aQuestion('new-deep', ladderOf(1, 2, 3, 4, 5), { forms: ['full'] }),
    ]),
  ]),
  {
    id: 'new',
    forms: [
      { id: 'quick', minutes: 5 },
      { id: 'full', minutes: 9 },
    ],
  },
);

const wayOf = (to: string, convert: Raw, relation = 'same'): Crosswalk =>
  crosswalk.parse({
    format: 'rongchi-crosswalk',
    formatVersion: 1,
    id: 'old-to-new',
    kind: 'edition',
    from: 'old',
    to: 'new',
    links: [{ to, relation, convert }],
    isNew: ['new-way', 'new-deep'],
  });

type Given = {
  readonly productionType?: string;
  readonly form?: string;
  readonly toForm?: string;
  readonly kept?: Readonly<Record<string, Raw>>;
  readonly there?: States;
};

const carried = (way: Crosswalk, states: States, given: Given = {}): readonly CarriedAnswer[] => {
  const { productionType = 'process-batch', form = 'full', toForm = 'full', kept = {}, there = {} } = given;
  return carryAnswers(
    way,
    { pack: source, form: idOfForm(form), facts: { productionType }, answers: answersOf(states, kept) },
    { pack: target, form: idOfForm(toForm), answers: answersOf(there) },
  );
};
/** The one answer a way gives, or null. */
const stateOf = (way: Crosswalk, states: States, given: Given = {}): AnswerState | null =>
  carried(way, states, given)[0]?.record.state ?? null;

const answer = (question: string): Raw => ({ kind: 'answer', question });
const copy = wayOf('new-step', { kind: 'copy', question: 'step' });
const options = wayOf('new-way', {
  kind: 'options',
  question: 'step',
  map: [
    { from: '1', to: 'o1' },
    { from: '2', to: 'o1' },
    { from: '5', to: 'o3' },
  ],
});
const bands = wayOf('new-step', {
  kind: 'bands',
  formula: { kind: 'percent-of', of: [answer('share'), answer('part')] },
  bands: [
    { atLeast: 40, option: '4' },
    { atLeast: 0, option: '1' },
    { atLeast: 10, option: '2' },
  ],
});
const value = wayOf('new-share', { kind: 'value', formula: { kind: 'mean', of: [answer('share'), answer('part')] } });
const ticks = wayOf('new-tools', {
  kind: 'ticks',
  options: [
    { option: 'o1', when: { kind: 'option', question: 'tools', oneOf: ['o1', 'o2'] } },
    { option: 'o2', when: { kind: 'number', question: 'share', above: 0 } },
  ],
});
const choose = wayOf('new-way', {
  kind: 'choose',
  options: [
    { option: 'o3', when: { kind: 'number', question: 'share', atLeast: 80 } },
    { option: 'o2', when: { kind: 'number', question: 'share', above: 0 } },
    { option: 'o1', when: { kind: 'some-option', question: 'tools' } },
  ],
});

describe('an answer is taken over', () => {
  it('as it is, by a copy', () => {
    expect(stateOf(copy, { step: rung('3') })).toEqual(rung('3'));
  });

  it('option by option, also from a ladder to a choice', () => {
    expect(['1', '2', '5'].map((r) => stateOf(options, { step: rung(r) }))).toEqual([picked('o1'), picked('o1'), picked('o3')]);
  });

  it('option by option from a choice to a ladder', () => {
    const climb = wayOf('new-step', { kind: 'options', question: 'way', map: [{ from: 'o2', to: '4' }] });
    expect(stateOf(climb, { way: picked('o2') })).toEqual(rung('4'));
  });

  it('not at all where its option leads nowhere', () => {
    expect(carried(options, { step: rung('3') })).toEqual([]);
  });

  it('by the highest band whose lower end a figure reaches, in whatever order they stand', () => {
    const on = (share: number, part: number) => stateOf(bands, { share: percent(share), part: percent(part) });
    expect([on(0, 0), on(90, 10), on(100, 10), on(80, 50), on(100, 100)]).toEqual(['1', '1', '2', '4', '4'].map(rung));
  });

  it('not at all under the lowest band', () => {
    const from10 = wayOf('new-way', {
      kind: 'bands',
      formula: answer('count'),
      bands: [
        { atLeast: 10, option: 'o1' },
        { atLeast: 20, option: 'o2' },
      ],
    });
    expect(carried(from10, { count: quantity(9) })).toEqual([]);
    expect(stateOf(from10, { count: quantity(20) })).toEqual(picked('o2'));
  });

  it('by a band that begins above its lower end, not at it, where it says so', () => {
    const over0 = wayOf('new-way', {
      kind: 'bands',
      formula: answer('share'),
      bands: [
        { atLeast: 0, option: 'o1' },
        { above: 0, option: 'o2' },
        { atLeast: 50, option: 'o3' },
      ],
    });
    expect([0, 0.1, 49, 50].map((x) => stateOf(over0, { share: percent(x) }))).toEqual(['o1', 'o2', 'o2', 'o3'].map(picked));
  });

  it('as the figure a formula makes', () => {
    expect(stateOf(value, { share: percent(80), part: percent(50) })).toEqual(percent(65));
  });

  it('as the ticks that surely hold', () => {
    expect(stateOf(ticks, { tools: ticked('o2'), share: percent(0) })).toEqual(ticked('o1'));
    expect(stateOf(ticks, { tools: ticked('o1', 'o3'), share: percent(1) })).toEqual(ticked('o1', 'o2'));
  });

  it('not as a list of noes where no tick holds: “none of these” is for people to say', () => {
    expect(carried(ticks, { tools: ticked('none'), share: percent(0) })).toEqual([]);
  });

  it('as the first choice that surely holds', () => {
    expect(stateOf(choose, { share: percent(90) })).toEqual(picked('o3'));
    expect(stateOf(choose, { share: percent(1) })).toEqual(picked('o2'));
    expect(stateOf(choose, { share: percent(0), tools: ticked('o1') })).toEqual(picked('o1'));
    expect(carried(choose, { share: percent(0), tools: ticked('none') })).toEqual([]);
  });
});

describe('nothing is guessed', () => {
  it.each([
    ['unanswered', unanswered],
    ['unknown', unknown],
    ['said not to apply', notApplicable],
  ])('from a question that is %s', (_, state) => {
    for (const way of [copy, options]) expect(carried(way, { step: state })).toEqual([]);
    for (const way of [bands, value]) expect(carried(way, { share: percent(80), part: state })).toEqual([]);
  });

  it('where a part of a tick list is open: a list half known would look like a list of noes', () => {
    expect(carried(ticks, { tools: ticked('o1') })).toEqual([]);
    expect(carried(ticks, { tools: ticked('o1'), share: unknown })).toEqual([]);
  });

  it('from an answer to a question that is not put to this enterprise', () => {
    const pit = wayOf('new-share', { kind: 'copy', question: 'pit' });
    expect(stateOf(pit, { pit: percent(30) }, { productionType: 'mining' })).toEqual(percent(30));
    expect(carried(pit, { pit: percent(30) })).toEqual([]);
    const figure = wayOf('new-share', { kind: 'value', formula: answer('pit') });
    expect(carried(figure, { pit: percent(30) })).toEqual([]);
  });

  it('into an answer the target does not take', () => {
    expect(carried(wayOf('new-way', { kind: 'copy', question: 'step' }), { step: rung('3') })).toEqual([]);
    expect(carried(wayOf('new-tools', { kind: 'copy', question: 'tools' }), { tools: ticked('o3') })).toEqual([]);
  });

  it('into a share that is none: what is taken over can always be saved and opened again', () => {
    const above = wayOf('new-share', { kind: 'value', formula: answer('growth') });
    for (const { record } of carried(above, { growth: two(110, 100) })) expect(answerRecord.safeParse(record).success).toBe(true);
    expect(stateOf(above, { growth: two(55, 100) })).toEqual(percent(55));
  });
});

describe('an answer given before', () => {
  it.each([
    ['answered', rung('1')],
    ['unknown', unknown],
    ['said not to apply', notApplicable],
  ])('stays: nothing goes over a question that is %s', (_, state) => {
    expect(carried(copy, { step: rung('3') }, { there: { 'new-step': state } })).toEqual([]);
  });

  it('makes room once it is cleared', () => {
    expect(stateOf(copy, { step: rung('3') }, { there: { 'new-step': unanswered } })).toEqual(rung('3'));
  });
});

describe('the form', () => {
  it('of the target decides what is taken over', () => {
    const deep = wayOf('new-deep', { kind: 'copy', question: 'deep' });
    expect(stateOf(deep, { deep: rung('4') })).toEqual(rung('4'));
    expect(carried(deep, { deep: rung('4') }, { toForm: 'quick' })).toEqual([]);
  });

  it('gives nothing for a question the target does not have', () => {
    expect(carried(wayOf('gone', { kind: 'copy', question: 'step' }), { step: rung('4') })).toEqual([]);
  });
});

describe('an answer taken over', () => {
  it('says which questions of which questionnaire it comes from', () => {
    expect(carried(copy, { step: rung('3') })[0]?.record.carried).toEqual({ packId: 'old', questions: ['step'] });
    expect(carried(bands, { share: percent(80), part: percent(50) })[0]?.record.carried?.questions).toEqual(['share', 'part']);
    expect(carried(ticks, { tools: ticked('o1'), share: percent(1) })[0]?.record.carried?.questions).toEqual(['tools', 'share']);
    expect(carried(choose, { share: percent(90) })[0]?.record.carried?.questions).toEqual(['share', 'tools']);
  });

  it.each([
    ['same', false],
    ['renamed', false],
    ['widened', true],
    ['narrowed', true],
    ['refocused', true],
    ['split', true],
    ['overlapping', true],
  ])('by a question that is %s is flagged to be looked at again: %s', (relation, flagged) => {
    const [only] = carried(wayOf('new-step', { kind: 'copy', question: 'step' }, relation), { step: rung('3') });
    expect([only?.relation, only?.record.flagged]).toEqual([relation, flagged]);
  });

  it('brings its note along, and the evidence the new question knows', () => {
    const kept = { step: { note: '问过信息科', evidence: ['rule', 'photo'], flagged: true } };
    expect(carried(copy, { step: rung('3') }, { kept })[0]?.record).toEqual({
      state: rung('3'),
      note: '问过信息科',
      flagged: false,
      confidence: null,
      evidence: ['rule'],
      carried: { packId: 'old', questions: ['step'] },
    });
  });

  it('brings neither along where it is more than a copy', () => {
    const kept = { step: { note: '问过信息科', evidence: ['rule'] } };
    expect(carried(options, { step: rung('1') }, { kept })[0]?.record).toMatchObject({ note: '', evidence: [] });
  });
});

describe('the questions new in an edition', () => {
  it('are those the way lists, as far as the form asks them', () => {
    expect(newQuestions(copy, target, idOfForm('full'))).toEqual(['new-way', 'new-deep']);
    expect(newQuestions(copy, target, idOfForm('quick'))).toEqual(['new-way']);
  });
});
