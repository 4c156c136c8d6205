import { type Advice, buildReport, type Pack, type ReportModel } from '../../src/engine/index.ts';
import {
  adviceOf,
  aGroup,
  anAction,
  anEnterprise,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  idOfForm,
  ladderOf,
  moment,
  percent,
  percentageOf,
  picked,
  rung,
  type States,
  scoreStates,
  singleOf,
  ticked,
  ticksOf,
} from './engine-fixtures.ts';

/** A questionnaire of eight questions in a tree, its advice, and reports on it. */
export const ladder = ladderOf(1, 2, 3, 4, 5);
export const pack = aPack(
  aTree('overall', [
    aGroup('a', [aQuestion('a1', ladder, { weight: 3 }), aQuestion('a2', ladder, { weight: 1 }), aQuestion('a3', singleOf(0, 2.5, 5))], 1),
    aTree(
      'b',
      [
        aGroup('b1', [aQuestion('b1-1', ladder), aQuestion('b1-2', percentageOf([0, 0], [100, 5]))], 3),
        aGroup(
          'b2',
          [aQuestion('b2-1', ticksOf([1, 1])), aQuestion('b2-2', ladder, { appliesWhen: { kind: 'some-option', question: 'b2-1' } })],
          1,
        ),
      ],
      3,
    ),
    aGroup('c', [aQuestion('c1', ladder)], 4),
  ]),
  { radar: ['c', 'a', 'b'], minimumAnsweredShare: 0.5 },
);

const shipped: Advice = adviceOf(
  ['a1', 'a2', 'b1-1', 'b2-2', 'c1']
    .flatMap((q) => ['1', '2', '3', '4'].map((from) => anAction(q, ['option', from, `${Number(from) + 1}`])))
    .concat(anAction('a3', ['option', 'o1', 'o2'])),
);

export const noFindings = { contradictions: [], figures: [], readiness: [], programmes: [], routes: [], comparisons: [] };

export const report = (states: States, given: Advice | null = shipped): ReportModel =>
  buildReport({
    madeAt: moment,
    enterprise: anEnterprise(),
    sizeClass: 'medium',
    pack,
    form: idOfForm('full'),
    answers: answersOf(states),
    scorecard: scoreStates(pack, states),
    findings: noFindings,
    official: true,
    advice: given,
  });

/** The report on another questionnaire, with nothing beside the scores. */
export const reportOn = (on: Pack, states: States, answers = answersOf(states)): ReportModel =>
  buildReport({
    madeAt: moment,
    enterprise: anEnterprise(),
    sizeClass: null,
    pack: on,
    form: idOfForm('full'),
    answers,
    scorecard: scoreStates(on, states, { answers }),
    findings: noFindings,
    official: false,
    advice: null,
  });

/**
 * a: (3×2 + 1×5 + 1×2.5) ÷ 5 = 2.7; b1: (4 + 1) ÷ 2 = 2.5; b2: tick 2.5, ladder 3 → 2.75; b: (3×2.5 + 2.75) ÷ 4 = 2.5625;
 * c: 4; overall (2.7 + 3×2.5625 + 4×4) ÷ 8 = 26.3875 ÷ 8 = 3.2984375
 */
export const all: States = {
  a1: rung('2'),
  a2: rung('5'),
  a3: picked('o2'),
  'b1-1': rung('4'),
  'b1-2': percent(20),
  'b2-1': ticked('o1'),
  'b2-2': rung('3'),
  c1: rung('4'),
};
