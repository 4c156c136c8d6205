import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerState,
  type Answers,
  bandScores,
  type Group,
  groupScoresBelow,
  narrowings,
  type Pack,
  type Question,
  type ScoringInput,
  scoreAssessment,
} from '../../../src/engine/index.ts';
import {
  aGroup,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  idOfGroup,
  ladderOf,
  notApplicable,
  percent,
  percentageOf,
  picked,
  rung,
  type States,
  singleOf,
  ticked,
  ticksOf,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

const inputOf = (pack: Pack, answers: Answers): ScoringInput => ({
  pack,
  form: idOfForm('full'),
  facts: factsOf(),
  sizeClass: null,
  answers,
});

const bandOf = (pack: Pack, states: States, id = 'overall') => bandScores(inputOf(pack, answersOf(states))).groups.get(idOfGroup(id));
const levelBandOf = (pack: Pack, states: States) => bandScores(inputOf(pack, answersOf(states))).level;

const plain = (id: string, over = {}) => aQuestion(id, ladderOf(0, 1, 2, 3, 5), { mayNotApply: false, ...over });

describe('the band of a score', () => {
  const two = aPack(aGroup('overall', [plain('a', { weight: 3 }), plain('b')]));

  it('is the whole scale while nothing is answered', () => {
    expect(bandOf(two, {})).toEqual({ least: 0, most: 5 });
  });

  it('is the score itself once all is answered', () => {
    expect(bandOf(two, { a: rung('4'), b: rung('1') })).toEqual({ least: 2.25, most: 2.25 });
  });

  it('gives the open weight its lowest and its highest answer; unknown is open too', () => {
    expect(bandOf(two, { a: rung('3') })).toEqual({ least: 1.5, most: 2.75 });
    expect(bandOf(two, { a: rung('3'), b: unknown })).toEqual({ least: 1.5, most: 2.75 });
  });

  it('reckons with a question that may yet be said not to apply', () => {
    const pack = aPack(aGroup('overall', [plain('a'), aQuestion('b', ladderOf(0, 1, 2, 3, 4))]));
    expect(bandOf(pack, { a: rung('5') })).toEqual({ least: 2.5, most: 5 });
  });

  it('leaves out groups that can end with no score only', () => {
    const pack = aPack(aTree('overall', [aGroup('one', [plain('a')]), aGroup('two', [aQuestion('b')])]));
    const { groups } = bandScores(inputOf(pack, answersOf({ b: notApplicable })));
    expect(groups.get(idOfGroup('two'))).toBeUndefined();
    expect(groups.get(idOfGroup('overall'))).toEqual({ least: 0, most: 5 });
  });

  it('knows that an open answer may leave another question out', () => {
    const share = aQuestion('share', percentageOf([0, 0], [100, 5]), { mayNotApply: false });
    const hanging = plain('hanging', { appliesWhen: { kind: 'number', question: 'share', above: 50 } });
    const pack = aPack(aGroup('overall', [share, hanging]));
    // At 50 % or less the second is not asked: 2.5 at best; above, it counts as well.
    expect(bandOf(pack, { hanging: rung('1') })).toEqual({ least: 0, most: 2.5 });
    expect(bandOf(pack, { hanging: rung('5') })).toEqual({ least: 0, most: 5 });
    expect(bandOf(pack, { share: percent(40), hanging: rung('5') })).toEqual({ least: 2, most: 2 });
  });

  it('counts on evidence still to come for open questions, and takes that of answered ones as it is', () => {
    const proven = { evidence: ['minutes'], proves: { record: ['minutes'] } };
    const pack = aPack(aGroup('overall', [plain('a', proven), plain('b', proven)]), { evidenceCaps: [{ proof: 'record', max: 2 }] });
    expect(bandOf(pack, { a: rung('5') })).toEqual({ least: 1, most: 3.5 });
  });
});

describe('the band of the level', () => {
  it('runs from the level surely reached to the highest still possible', () => {
    const pack = aPack(aGroup('overall', [plain('a'), plain('b')]));
    expect(levelBandOf(pack, {})).toEqual({ lowest: null, highest: 'l5' });
    expect(levelBandOf(pack, { a: rung('5') })).toEqual({ lowest: 'l2', highest: 'l5' });
    expect(levelBandOf(pack, { a: rung('5'), b: rung('1') })).toEqual({ lowest: 'l2', highest: 'l2' });
  });

  it('is none where no completion can decide a level', () => {
    const pack = aPack(aGroup('overall', [aQuestion('a')]));
    expect(levelBandOf(pack, { a: notApplicable })).toBeNull();
  });

  it('counts marked questions: those that surely reach the score, and those that still may', () => {
    const marked = (id: string) => plain(id, { marks: ['scene'] });
    const counts = (atLeast: number) => [{ mark: 'scene', score: 3, atLeast }];
    const gates = [
      { level: 'l1', requires: [], counts: counts(1) },
      { level: 'l2', requires: [], counts: counts(2) },
      { level: 'l3', requires: [], counts: counts(3) },
    ];
    const pack = aPack(aGroup('overall', ['a', 'b', 'c'].map(marked)), { levelRule: { kind: 'gates', gates } });
    expect(levelBandOf(pack, { a: rung('4'), b: rung('3') })).toEqual({ lowest: 'l1', highest: 'l2' });
  });
});

/** Little questionnaires with few answers each, so that every completion can be tried. */
type Choice = { readonly question: Question; readonly states: readonly AnswerState[] };

const scores = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }).map((s) => [...s].sort((a, b) => a - b));
const kinds = [
  scores.map(([a = 0, b = 0, c = 0]) => ({ answer: singleOf(a, b, c), states: ['o1', 'o2', 'o3'].map(picked) })),
  fc.constant({ answer: ticksOf([1, 2]), states: [ticked('none'), ticked('o1'), ticked('o2'), ticked('o1', 'o2')] }),
] as const;
const extras = fc.record({ weight: fc.integer({ min: 1, max: 4 }), mayNotApply: fc.boolean(), marks: fc.constantFrom([], ['scene']) });
const about = (id: string) =>
  fc.constantFrom(
    undefined,
    { kind: 'option', question: id, oneOf: ['o2'] },
    { kind: 'not', of: { kind: 'option', question: id, oneOf: ['o1'] } },
    { kind: 'some-option', question: id },
  );

const choiceOf = (index: number): fc.Arbitrary<Choice> =>
  fc.tuple(fc.oneof(...kinds), extras, index === 0 ? fc.constant(undefined) : about(`q${index - 1}`)).map(([kind, extra, appliesWhen]) => ({
    question: aQuestion(`q${index}`, kind.answer, { ...extra, ...(appliesWhen ? { appliesWhen } : {}) }),
    states: extra.mayNotApply ? [...kind.states, notApplicable] : kind.states,
  }));

const rules = [
  { kind: 'bands', group: 'overall', bands: [1, 2, 3, 4, 5].map((min, i) => ({ level: `l${i + 1}`, min: min - 0.5 })) },
  {
    kind: 'gates',
    gates: [
      { level: 'l1', requires: [], counts: [{ mark: 'scene', score: 1, atLeast: 1 }] },
      { level: 'l2', requires: [{ group: 'one', min: 2 }], counts: [{ mark: 'scene', score: 3, atLeast: 1 }] },
      { level: 'l3', requires: [{ group: 'overall', min: 2 }] },
      {
        level: 'l4',
        requires: [
          { group: 'one', min: 3 },
          { group: 'two', min: 3 },
        ],
      },
    ],
  },
];

type Trial = { readonly pack: Pack; readonly choices: readonly Choice[]; readonly states: States };

const trial: fc.Arbitrary<Trial> = fc
  .tuple(
    fc.tuple(...[0, 1, 2, 3].map(choiceOf)),
    fc.constantFrom(...rules),
    fc.boolean(),
    fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  )
  .map(([choices, levelRule, nested, picks]) => {
    const questions = choices.map((c) => c.question);
    const second: Group = nested ? aTree('two', [aGroup('inner', questions.slice(2), 2)], 2) : aGroup('two', questions.slice(2), 2);
    const pack = aPack(aTree('overall', [aGroup('one', questions.slice(0, 2)), second]), { levelRule, minimumAnsweredShare: 0 });
    const stateAt = ({ states }: Choice, i: number): AnswerState => {
      const pick = (picks[i] ?? 0) % (states.length + 3);
      return states[pick] ?? (pick === states.length ? unknown : unanswered);
    };
    return { pack, choices, states: Object.fromEntries(choices.map((c, i) => [c.question.id, stateAt(c, i)])) };
  });

const isOpen = (state: AnswerState | undefined): boolean => state?.kind === 'unknown' || state?.kind === 'unanswered';

const completions = ({ choices, states }: Trial): readonly States[] =>
  choices.reduce<readonly States[]>(
    (all, { question, states: possible }) =>
      isOpen(states[question.id]) ? all.flatMap((done) => possible.map((state) => ({ ...done, [question.id]: state }))) : all,
    [states],
  );

/** Lowest and highest of each group, and ranks of the level, over every completion. */
const byTrying = (on: Trial) => {
  const found = new Map<string, number[]>();
  const ranks: number[] = [];
  for (const states of completions(on)) {
    const card = scoreAssessment(inputOf(on.pack, answersOf(states)));
    for (const { id, score } of groupScoresBelow(card.root)) if (score !== null) found.set(id, [...(found.get(id) ?? []), score]);
    if (card.level.kind === 'reached') ranks.push(on.pack.levels.indexOf(card.level.level));
    if (card.level.kind === 'below-first') ranks.push(-1);
  }
  return { found, ranks };
};

describe('for any little questionnaire, tried out answer by answer', () => {
  it('both ends of every group’s band are the lowest and highest score of all completions', () => {
    fc.assert(
      fc.property(trial, (on) => {
        const { groups } = bandScores(inputOf(on.pack, answersOf(on.states)));
        const { found } = byTrying(on);
        expect(new Set(groups.keys())).toEqual(new Set(found.keys()));
        for (const [id, all] of found) {
          expect(groups.get(idOfGroup(id))?.least).toBeCloseTo(Math.min(...all), 9);
          expect(groups.get(idOfGroup(id))?.most).toBeCloseTo(Math.max(...all), 9);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the level band is the lowest and highest level of all completions', () => {
    fc.assert(
      fc.property(trial, (on) => {
        const level = bandScores(inputOf(on.pack, answersOf(on.states))).level;
        const { ranks } = byTrying(on);
        if (ranks.length === 0) {
          expect(level).toBeNull();
          return;
        }
        const named = (rank: number) => on.pack.levels[rank] ?? null;
        expect(level).toEqual({ lowest: named(Math.min(...ranks)), highest: named(Math.max(...ranks)) });
      }),
      { numRuns: 600 },
    );
  });

  it('what an answer narrows is what it narrows at the least', () => {
    fc.assert(
      fc.property(trial, (on) => {
        const width = (states: States) => {
          const band = bandOf(on.pack, states);
          return band ? band.most - band.least : 0;
        };
        for (const { id, narrows } of narrowings(inputOf(on.pack, answersOf(on.states)))) {
          const possible = on.choices.find((c) => c.question.id === id)?.states ?? [];
          const after = possible.map((state) => width({ ...on.states, [id]: state }));
          expect(width(on.states) - Math.max(...after)).toBeCloseTo(narrows, 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});
