import type { AnswerState } from '../../src/engine/index.ts';
import { notApplicable, picked, type States, ticked, unanswered, unknown } from '../support/engine-fixtures.ts';
import type { CountLack, GoldenCase } from './golden-case.ts';

/**
 * Part A, in points; a group's score is its points as a percentage of its maximum, the total the points of 100.
 * | dimension             | group                | max | question                 | max | points                                   |
 * | digital-base 50       | equipment-systems    | 20  | sme.network              | 8   | 4 ticks of 2                             |
 * |                       |                      |     | sme.equipment-digital    | 6   | b0 0, b10 1.5, b20 3, b40 4.5, b60 6     |
 * |                       |                      |     | sme.equipment-networked  | 6   | the same                                 |
 * |                       | data-collection      | 10  | sme.collection           | 10  | 13 ticks of 0.7, hr 0.9                  |
 * |                       | information-systems  | 10  | sme.systems              | 10  | none 0, one 2.5, several 5, most 7.5, all 10 |
 * |                       | information-security | 10  | sme.network-security     | 5   | 4 ticks of 1.25                          |
 * |                       |                      |     | sme.data-security        | 5   | 4 ticks of 1.25                          |
 * | digital-management 30 | planning-management  | 15  | sme.planning             | 7.5 | none 0, aware 1.5, planned 3, started 4.5, changed 6, sharing 7.5 |
 * |                       |                      |     | sme.mechanism            | 7.5 | 4 ticks of 1.875                         |
 * |                       | resources            | 15  | sme.talent               | 7.5 | 5 ticks of 1.5                           |
 * |                       |                      |     | sme.funding              | 7.5 | b0 0, b10 1.875, b20 3.75, b40 5.625, b60 7.5 |
 * | digital-results 20    | green                | 7   | sme.energy-change        | 7   | up 0, flat 3.5, down 7                   |
 * |                       | product-quality      | 7   | sme.pass-rate-change     | 7   | down 0, flat 3.5, up 7                   |
 * |                       | market-benefit       | 6   | sme.revenue-per-head     | 3   | down 0, flat 1.5, up 3                   |
 * |                       |                      |     | sme.cost-per-revenue     | 3   | up 0, flat 1.5, down 3                   |
 *
 * Part B: 16 scenes of 0–4, worth 0, 25, 50, 75, 100 in the mean of their group and nothing in the total; * binding.
 * product-lifecycle: product-design*, process-design, marketing*, after-sales
 * production-execution: scheduling, production-control*, quality*, equipment*, safety*, energy*
 * supply-chain: procurement*, warehouse-logistics* · management-decision: finance*, hr, office, decision
 *
 * | level | total | scenes at it or above | of these binding |
 * | l1    | 20    | 6 at 25               | 3                |
 * | l2    | 40    | 6 at 50               | 3                |
 * | l3    | 60    | 8 at 75               | 5                |
 * | l4    | 80    | 10 at 100             | 6                |
 * Asked: 15 + 16 = 31 questions; a level from 80 % of them.
 */
type Part = { readonly answers: States; readonly scores: GoldenCase['scores'] };

const nothing: Part = {
  answers: {
    'sme.network': ticked('none'),
    'sme.equipment-digital': picked('b0'),
    'sme.equipment-networked': picked('b0'),
    'sme.collection': ticked('none'),
    'sme.systems': picked('none'),
    'sme.network-security': ticked('none'),
    'sme.data-security': ticked('none'),
    'sme.planning': picked('none'),
    'sme.mechanism': ticked('none'),
    'sme.talent': ticked('none'),
    'sme.funding': picked('b0'),
    'sme.energy-change': picked('up'),
    'sme.pass-rate-change': picked('down'),
    'sme.revenue-per-head': picked('down'),
    'sme.cost-per-revenue': picked('up'),
  },
  scores: {
    'equipment-systems': 0,
    'data-collection': 0,
    'information-systems': 0,
    'information-security': 0,
    'digital-base': 0,
    'planning-management': 0,
    resources: 0,
    'digital-management': 0,
    green: 0,
    'product-quality': 0,
    'market-benefit': 0,
    'digital-results': 0,
    overall: 0,
  },
};
const each = (score: number | null): GoldenCase['scores'] =>
  Object.fromEntries(Object.keys(nothing.scores).map((id) => [id, score] as const));

const everything: Part = {
  answers: {
    'sme.network': ticked('control', 'application', 'mobile', 'coverage'), // 4 × 2 = 8
    'sme.equipment-digital': picked('b60'),
    'sme.equipment-networked': picked('b60'),
    'sme.collection': ticked(
      ...['design', 'process', 'marketing', 'after-sales', 'scheduling', 'production', 'quality', 'equipment', 'safety', 'energy'],
      ...['procurement', 'warehouse', 'finance', 'hr'], // 13 × 0.7 + 0.9 = 9.1 + 0.9 = 10
    ),
    'sme.systems': picked('all'),
    'sme.network-security': ticked('policy', 'products', 'assessment', 'detection'), // 4 × 1.25 = 5
    'sme.data-security': ticked('policy', 'products', 'assessment', 'register'), // 4 × 1.25 = 5
    'sme.planning': picked('sharing'),
    'sme.mechanism': ticked('workflow', 'systems', 'data', 'incentive'), // 4 × 1.875 = 7.5
    'sme.talent': ticked('staff', 'post', 'training', 'pay', 'pipeline'), // 5 × 1.5 = 7.5
    'sme.funding': picked('b60'),
    'sme.energy-change': picked('down'),
    'sme.pass-rate-change': picked('up'),
    'sme.revenue-per-head': picked('up'),
    'sme.cost-per-revenue': picked('down'),
  },
  scores: each(100),
};

/**
 * | group                | points                              | of | score |
 * | equipment-systems    | 2×2 + 1.5 + 1.5 = 7                 | 20 | 35    |
 * | data-collection      | 5×0.7 = 3.5                         | 10 | 35    |
 * | information-systems  | 2.5                                 | 10 | 25    |
 * | information-security | 1.25 + 1.25 = 2.5                   | 10 | 25    |
 * | digital-base         | 7 + 3.5 + 2.5 + 2.5 = 15.5          | 50 | 31    |
 * | planning-management  | 1.5 + 0 = 1.5                       | 15 | 10    |
 * | resources            | 1.5 + 0 = 1.5                       | 15 | 10    |
 * | digital-management   | 1.5 + 1.5 = 3                       | 30 | 10    |
 * | green, quality       | 0                                   | 7  | 0     |
 * | market-benefit       | 1.5 + 0 = 1.5                       | 6  | 25    |
 * | digital-results      | 0 + 0 + 1.5 = 1.5                   | 20 | 7.5   |
 * | overall              | 15.5 + 3 + 1.5 = 20                 | 100 | 20   |
 */
const twenty: Part = {
  answers: {
    ...nothing.answers,
    'sme.network': ticked('application', 'coverage'),
    'sme.equipment-digital': picked('b10'),
    'sme.equipment-networked': picked('b10'),
    'sme.collection': ticked('production', 'quality', 'procurement', 'warehouse', 'finance'),
    'sme.systems': picked('one'),
    'sme.network-security': ticked('products'),
    'sme.data-security': ticked('products'),
    'sme.planning': picked('aware'),
    'sme.talent': ticked('staff'),
    'sme.revenue-per-head': picked('flat'),
  },
  scores: {
    'equipment-systems': 35,
    'data-collection': 35,
    'information-systems': 25,
    'information-security': 25,
    'digital-base': 31,
    'planning-management': 10,
    resources: 10,
    'digital-management': 10,
    green: 0,
    'product-quality': 0,
    'market-benefit': 25,
    'digital-results': 7.5,
    overall: 20,
  },
};
/** One link of data collection less: 4×0.7 = 2.8 → 28; digital-base 14.8 of 50 = 29.6; overall 20 − 0.7 = 19.3. */
const underTwenty: Part = {
  answers: { ...twenty.answers, 'sme.collection': ticked('production', 'quality', 'procurement', 'warehouse') },
  scores: { ...twenty.scores, 'data-collection': 28, 'digital-base': 29.6, overall: 19.3 },
};

/**
 * | group                | points                              | of | score |
 * | equipment-systems    | 3×2 + 3 + 3 = 12                    | 20 | 60    |
 * | data-collection      | 3×0.7 + 0.9 = 3                     | 10 | 30    |
 * | information-systems  | 5                                   | 10 | 50    |
 * | information-security | 2×1.25 + 2×1.25 = 5                 | 10 | 50    |
 * | digital-base         | 12 + 3 + 5 + 5 = 25                 | 50 | 50    |
 * | planning-management  | 3 + 2×1.875 = 6.75                  | 15 | 45    |
 * | resources            | 2×1.5 + 3.75 = 6.75                 | 15 | 45    |
 * | digital-management   | 6.75 + 6.75 = 13.5                  | 30 | 45    |
 * | green, quality       | 0                                   | 7  | 0     |
 * | market-benefit       | 0 + 1.5 = 1.5                       | 6  | 25    |
 * | digital-results      | 1.5                                 | 20 | 7.5   |
 * | overall              | 25 + 13.5 + 1.5 = 40                | 100 | 40   |
 */
const forty: Part = {
  answers: {
    ...nothing.answers,
    'sme.network': ticked('control', 'application', 'coverage'),
    'sme.equipment-digital': picked('b20'),
    'sme.equipment-networked': picked('b20'),
    'sme.collection': ticked('production', 'quality', 'finance', 'hr'),
    'sme.systems': picked('several'),
    'sme.network-security': ticked('policy', 'products'),
    'sme.data-security': ticked('policy', 'products'),
    'sme.planning': picked('planned'),
    'sme.mechanism': ticked('workflow', 'systems'),
    'sme.talent': ticked('staff', 'training'),
    'sme.funding': picked('b20'),
    'sme.cost-per-revenue': picked('flat'),
  },
  scores: {
    'equipment-systems': 60,
    'data-collection': 30,
    'information-systems': 50,
    'information-security': 50,
    'digital-base': 50,
    'planning-management': 45,
    resources: 45,
    'digital-management': 45,
    green: 0,
    'product-quality': 0,
    'market-benefit': 25,
    'digital-results': 7.5,
    overall: 40,
  },
};
/** One link less: 2×0.7 + 0.9 = 2.3 → 23; digital-base 24.3 of 50 = 48.6; overall 40 − 0.7 = 39.3. */
const underForty: Part = {
  answers: { ...forty.answers, 'sme.collection': ticked('production', 'quality', 'hr') },
  scores: { ...forty.scores, 'data-collection': 23, 'digital-base': 48.6, overall: 39.3 },
};

/**
 * | group                | points                              | of | score |
 * | equipment-systems    | 3×2 + 3 + 3 = 12                    | 20 | 60    |
 * | data-collection      | 8×0.7 + 0.9 = 6.5                   | 10 | 65    |
 * | information-systems  | 5                                   | 10 | 50    |
 * | information-security | 3×1.25 + 2×1.25 = 6.25              | 10 | 62.5  |
 * | digital-base         | 12 + 6.5 + 5 + 6.25 = 29.75         | 50 | 59.5  |
 * | planning-management  | 4.5 + 3×1.875 = 10.125              | 15 | 67.5  |
 * | resources            | 3×1.5 + 5.625 = 10.125              | 15 | 67.5  |
 * | digital-management   | 10.125 + 10.125 = 20.25             | 30 | 67.5  |
 * | green, quality       | 3.5                                 | 7  | 50    |
 * | market-benefit       | 3 + 0 = 3                           | 6  | 50    |
 * | digital-results      | 3.5 + 3.5 + 3 = 10                  | 20 | 50    |
 * | overall              | 29.75 + 20.25 + 10 = 60             | 100 | 60   |
 */
const sixty: Part = {
  answers: {
    ...nothing.answers,
    'sme.network': ticked('control', 'application', 'mobile'),
    'sme.equipment-digital': picked('b20'),
    'sme.equipment-networked': picked('b20'),
    'sme.collection': ticked('design', 'scheduling', 'production', 'quality', 'equipment', 'procurement', 'warehouse', 'finance', 'hr'),
    'sme.systems': picked('several'),
    'sme.network-security': ticked('policy', 'products', 'assessment'),
    'sme.data-security': ticked('policy', 'products'),
    'sme.planning': picked('started'),
    'sme.mechanism': ticked('workflow', 'systems', 'data'),
    'sme.talent': ticked('staff', 'post', 'training'),
    'sme.funding': picked('b40'),
    'sme.energy-change': picked('flat'),
    'sme.pass-rate-change': picked('flat'),
    'sme.revenue-per-head': picked('up'),
  },
  scores: {
    'equipment-systems': 60,
    'data-collection': 65,
    'information-systems': 50,
    'information-security': 62.5,
    'digital-base': 59.5,
    'planning-management': 67.5,
    resources: 67.5,
    'digital-management': 67.5,
    green: 50,
    'product-quality': 50,
    'market-benefit': 50,
    'digital-results': 50,
    overall: 60,
  },
};
/** One link less: 7×0.7 + 0.9 = 5.8 → 58; digital-base 29.05 of 50 = 58.1; overall 60 − 0.7 = 59.3. */
const underSixty: Part = {
  answers: {
    ...sixty.answers,
    'sme.collection': ticked('scheduling', 'production', 'quality', 'equipment', 'procurement', 'warehouse', 'finance', 'hr'),
  },
  scores: { ...sixty.scores, 'data-collection': 58, 'digital-base': 58.1, overall: 59.3 },
};

/**
 * | group                | points                              | of | score |
 * | equipment-systems    | 4×2 + 6 + 4.5 = 18.5                | 20 | 92.5  |
 * | data-collection      | 10×0.7 = 7                          | 10 | 70    |
 * | information-systems  | 7.5                                 | 10 | 75    |
 * | information-security | 4×1.25 + 3×1.25 = 8.75              | 10 | 87.5  |
 * | digital-base         | 18.5 + 7 + 7.5 + 8.75 = 41.75       | 50 | 83.5  |
 * | planning-management  | 6 + 4×1.875 = 13.5                  | 15 | 90    |
 * | resources            | 4×1.5 + 3.75 = 9.75                 | 15 | 65    |
 * | digital-management   | 13.5 + 9.75 = 23.25                 | 30 | 77.5  |
 * | green                | 7                                   | 7  | 100   |
 * | product-quality      | 3.5                                 | 7  | 50    |
 * | market-benefit       | 3 + 1.5 = 4.5                       | 6  | 75    |
 * | digital-results      | 7 + 3.5 + 4.5 = 15                  | 20 | 75    |
 * | overall              | 41.75 + 23.25 + 15 = 80             | 100 | 80   |
 */
const eighty: Part = {
  answers: {
    'sme.network': ticked('control', 'application', 'mobile', 'coverage'),
    'sme.equipment-digital': picked('b60'),
    'sme.equipment-networked': picked('b40'),
    'sme.collection': ticked(
      ...['design', 'process', 'scheduling', 'production', 'quality', 'equipment', 'energy', 'procurement', 'warehouse', 'finance'],
    ),
    'sme.systems': picked('most'),
    'sme.network-security': ticked('policy', 'products', 'assessment', 'detection'),
    'sme.data-security': ticked('policy', 'products', 'register'),
    'sme.planning': picked('changed'),
    'sme.mechanism': ticked('workflow', 'systems', 'data', 'incentive'),
    'sme.talent': ticked('staff', 'post', 'training', 'pay'),
    'sme.funding': picked('b20'),
    'sme.energy-change': picked('down'),
    'sme.pass-rate-change': picked('flat'),
    'sme.revenue-per-head': picked('up'),
    'sme.cost-per-revenue': picked('flat'),
  },
  scores: {
    'equipment-systems': 92.5,
    'data-collection': 70,
    'information-systems': 75,
    'information-security': 87.5,
    'digital-base': 83.5,
    'planning-management': 90,
    resources: 65,
    'digital-management': 77.5,
    green: 100,
    'product-quality': 50,
    'market-benefit': 75,
    'digital-results': 75,
    overall: 80,
  },
};
/** One link less: 9×0.7 = 6.3 → 63; digital-base 41.05 of 50 = 82.1; overall 80 − 0.7 = 79.3. */
const underEighty: Part = {
  answers: {
    ...eighty.answers,
    'sme.collection': ticked(
      'design',
      'process',
      'scheduling',
      'production',
      'quality',
      'equipment',
      'procurement',
      'warehouse',
      'finance',
    ),
  },
  scores: { ...eighty.scores, 'data-collection': 63, 'digital-base': 82.1, overall: 79.3 },
};

/** Scenes, one sign each in the order above: 0–4 the level, n not applicable, ? unknown, - not answered. */
const sceneGroups = {
  'product-lifecycle': ['product-design', 'process-design', 'marketing', 'after-sales'],
  'production-execution': ['scheduling', 'production-control', 'quality', 'equipment', 'safety', 'energy'],
  'supply-chain': ['procurement', 'warehouse-logistics'],
  'management-decision': ['finance', 'hr', 'office', 'decision'],
} as const;
type SceneGroup = keyof typeof sceneGroups;
const sceneNames: readonly SceneGroup[] = ['product-lifecycle', 'production-execution', 'supply-chain', 'management-decision'];

const sceneState = (sign: string): AnswerState => {
  if (sign === 'n') return notApplicable;
  if (sign === '?') return unknown;
  if (sign === '-') return unanswered;
  return picked(sign === '0' ? 'none' : `l${sign}`);
};
/** By group: the signs, and the mean worked out for them. */
type Scenes = Readonly<Record<SceneGroup, readonly [signs: string, score: number | null]>>;

const partB = (scenes: Scenes): Part => ({
  answers: Object.fromEntries(
    sceneNames.flatMap((group) => sceneGroups[group].map((id, i) => [`scene.${id}`, sceneState(scenes[group][0].charAt(i))] as const)),
  ),
  scores: Object.fromEntries(sceneNames.map((group) => [group, scenes[group][1]] as const)),
});

const noScenes: Scenes = {
  'product-lifecycle': ['0000', 0],
  'production-execution': ['000000', 0],
  'supply-chain': ['00', 0],
  'management-decision': ['0000', 0],
};
const allScenes: Scenes = {
  'product-lifecycle': ['4444', 100],
  'production-execution': ['444444', 100],
  'supply-chain': ['44', 100],
  'management-decision': ['4444', 100],
};

/** At 1: product-design*, process-design, scheduling, production-control*, quality*, hr: 6 scenes, 3 binding. */
const atOne: Scenes = {
  'product-lifecycle': ['1100', 12.5], // (25+25) ÷ 4
  'production-execution': ['111000', 12.5], // (25+25+25) ÷ 6
  'supply-chain': ['00', 0],
  'management-decision': ['0100', 6.25], // 25 ÷ 4
};
/** hr at 0: 5 scenes, 3 binding. */
const atOneFewer: Scenes = { ...atOne, 'management-decision': ['0000', 0] };
/** office for quality*: 6 scenes, 2 binding. */
const atOneUnbound: Scenes = {
  ...atOne,
  'production-execution': ['110000', 25 / 3], // (25+25) ÷ 6
  'management-decision': ['0110', 12.5], // (25+25) ÷ 4
};

/** At 2: product-design*, process-design, scheduling, production-control*, quality*, hr: 6 scenes, 3 binding. Three more at 1. */
const atTwo: Scenes = {
  'product-lifecycle': ['2210', 31.25], // (50+50+25+0) ÷ 4 = 125 ÷ 4
  'production-execution': ['222100', 175 / 6], // (50+50+50+25) ÷ 6
  'supply-chain': ['00', 0],
  'management-decision': ['1200', 18.75], // (25+50) ÷ 4
};
/** hr at 1: 5 scenes, 3 binding. */
const atTwoFewer: Scenes = { ...atTwo, 'management-decision': ['1100', 12.5] }; // (25+25) ÷ 4
/** office for quality*: 6 scenes, 2 binding. */
const atTwoUnbound: Scenes = {
  ...atTwo,
  'production-execution': ['221100', 25], // (50+50+25+25) ÷ 6
  'management-decision': ['1220', 31.25], // (25+50+50) ÷ 4
};

/** At 3: product-design*, process-design, marketing*, scheduling, production-control*, quality*, equipment*, hr: 8 scenes, 5 binding. */
const atThree: Scenes = {
  'product-lifecycle': ['3332', 68.75], // (3×75+50) ÷ 4 = 275 ÷ 4
  'production-execution': ['333320', 175 / 3], // (4×75+50) ÷ 6 = 350 ÷ 6
  'supply-chain': ['20', 25], // 50 ÷ 2
  'management-decision': ['2300', 31.25], // (50+75) ÷ 4
};
/** hr at 2: 7 scenes, 5 binding. */
const atThreeFewer: Scenes = { ...atThree, 'management-decision': ['2200', 25] }; // (50+50) ÷ 4
/** office for equipment*: 8 scenes, 4 binding. */
const atThreeUnbound: Scenes = {
  ...atThree,
  'production-execution': ['333220', 325 / 6], // (3×75+2×50) ÷ 6
  'management-decision': ['2330', 50], // (50+75+75) ÷ 4
};

/**
 * At 4: the lifecycle (product-design*, process-design, marketing*, after-sales), scheduling, production-control*, quality*,
 * equipment*, procurement*, hr: 10 scenes, 6 binding.
 */
const atFour: Scenes = {
  'product-lifecycle': ['4444', 100],
  'production-execution': ['444431', 250 / 3], // (4×100+75+25) ÷ 6 = 500 ÷ 6
  'supply-chain': ['43', 87.5], // (100+75) ÷ 2
  'management-decision': ['3400', 43.75], // (75+100) ÷ 4
};
/** hr at 3: 9 scenes, 6 binding. */
const atFourFewer: Scenes = { ...atFour, 'management-decision': ['3300', 37.5] }; // (75+75) ÷ 4
/** office for procurement*: 10 scenes, 5 binding. */
const atFourUnbound: Scenes = {
  ...atFour,
  'supply-chain': ['33', 75],
  'management-decision': ['3440', 68.75], // (75+100+100) ÷ 4
};

const wanted = (score: number, atLeast: number, found: number): CountLack => ({ score, atLeast, found });

type Whole = {
  readonly points: Part;
  readonly scenes: Scenes;
  readonly share?: number;
  readonly level: string;
  readonly lacks: GoldenCase['lacks'];
};

const golden = (name: string, { points, scenes, share = 1, level, lacks }: Whole): GoldenCase => {
  const b = partB(scenes);
  return {
    name,
    productionType: null,
    answers: { ...points.answers, ...b.answers },
    scores: { ...points.scores, ...b.scores },
    share,
    level,
    lacks,
  };
};

/**
 * | group                | points                                       | of | score |
 * | equipment-systems    | 3×2 + 4.5 + 1.5 = 12                         | 20 | 60    |
 * | data-collection      | 5×0.7 + 0.9 = 4.4                            | 10 | 44    |
 * | information-systems  | 5                                            | 10 | 50    |
 * | information-security | 2×1.25 + 1.25 = 3.75                         | 10 | 37.5  |
 * | digital-base         | 12 + 4.4 + 5 + 3.75 = 25.15                  | 50 | 50.3  |
 * | planning-management  | 4.5 + 2×1.875 = 8.25                         | 15 | 55    |
 * | resources            | 3×1.5 + 1.875 = 6.375                        | 15 | 42.5  |
 * | digital-management   | 8.25 + 6.375 = 14.625                        | 30 | 48.75 |
 * | green                | 3.5                                          | 7  | 50    |
 * | product-quality      | 7                                            | 7  | 100   |
 * | market-benefit       | 3 + 1.5 = 4.5                                | 6  | 75    |
 * | digital-results      | 3.5 + 7 + 4.5 = 15                           | 20 | 75    |
 * | overall              | 25.15 + 14.625 + 15 = 54.775                 | 100 | 54.775 |
 */
const mixed: Part = {
  answers: {
    'sme.network': ticked('control', 'application', 'coverage'),
    'sme.equipment-digital': picked('b40'),
    'sme.equipment-networked': picked('b10'),
    'sme.collection': ticked('production', 'quality', 'procurement', 'warehouse', 'finance', 'hr'),
    'sme.systems': picked('several'),
    'sme.network-security': ticked('policy', 'products'),
    'sme.data-security': ticked('policy'),
    'sme.planning': picked('started'),
    'sme.mechanism': ticked('workflow', 'data'),
    'sme.talent': ticked('staff', 'training', 'pay'),
    'sme.funding': picked('b10'),
    'sme.energy-change': picked('flat'),
    'sme.pass-rate-change': picked('up'),
    'sme.revenue-per-head': picked('up'),
    'sme.cost-per-revenue': picked('flat'),
  },
  scores: {
    'equipment-systems': 60,
    'data-collection': 44,
    'information-systems': 50,
    'information-security': 37.5,
    'digital-base': 50.3,
    'planning-management': 55,
    resources: 42.5,
    'digital-management': 48.75,
    green: 50,
    'product-quality': 100,
    'market-benefit': 75,
    'digital-results': 75,
    overall: 54.775,
  },
};
/**
 * From 50: product-design*, marketing*, production-control*, quality*, equipment*, procurement*, finance*, decision: 8 scenes, 7 binding.
 * From 75: quality*, finance*: 2 scenes, both binding.
 */
const mixedScenes: Scenes = {
  'product-lifecycle': ['2n21', 125 / 3], // (50+50+25) ÷ 3; process-design does not apply
  'production-execution': ['123210', 37.5], // (25+50+75+50+25+0) ÷ 6 = 225 ÷ 6
  'supply-chain': ['21', 37.5], // (50+25) ÷ 2
  'management-decision': ['3112', 43.75], // (75+25+25+50) ÷ 4 = 175 ÷ 4
};

export const smeCases: readonly GoldenCase[] = [
  golden('nothing at all is 0 points and no level, and the first level lacks all it asks for', {
    points: nothing,
    scenes: noScenes,
    level: 'none',
    lacks: { overall: 20, scene: wanted(25, 6, 0), binding: wanted(25, 3, 0) },
  }),
  golden('everything is 100 points and level 4, and nothing is left to reach', {
    points: everything,
    scenes: allScenes,
    level: 'l4',
    lacks: {},
  }),
  golden('100 points without a single scene are no level', {
    points: everything,
    scenes: noScenes,
    level: 'none',
    lacks: { scene: wanted(25, 6, 0), binding: wanted(25, 3, 0) },
  }),
  golden('sixteen scenes at the top without points are no level, and add nothing to the total', {
    points: nothing,
    scenes: allScenes,
    level: 'none',
    lacks: { overall: 20 },
  }),

  golden('exactly 20 points, 6 scenes and 3 binding ones are level 1', {
    points: twenty,
    scenes: atOne,
    level: 'l1',
    lacks: { overall: 40, scene: wanted(50, 6, 0), binding: wanted(50, 3, 0) },
  }),
  golden('19.3 points are not level 1', { points: underTwenty, scenes: atOne, level: 'none', lacks: { overall: 20 } }),
  golden('5 scenes are not level 1, though enough of them are binding', {
    points: twenty,
    scenes: atOneFewer,
    level: 'none',
    lacks: { scene: wanted(25, 6, 5) },
  }),
  golden('2 binding scenes are not level 1, though there are 6 scenes', {
    points: twenty,
    scenes: atOneUnbound,
    level: 'none',
    lacks: { binding: wanted(25, 3, 2) },
  }),

  golden('exactly 40 points, 6 scenes and 3 binding ones are level 2', {
    points: forty,
    scenes: atTwo,
    level: 'l2',
    lacks: { overall: 60, scene: wanted(75, 8, 0), binding: wanted(75, 5, 0) },
  }),
  golden('39.3 points are not level 2', { points: underForty, scenes: atTwo, level: 'l1', lacks: { overall: 40 } }),
  golden('5 scenes are not level 2, though enough of them are binding', {
    points: forty,
    scenes: atTwoFewer,
    level: 'l1',
    lacks: { scene: wanted(50, 6, 5) },
  }),
  golden('2 binding scenes are not level 2, though there are 6 scenes', {
    points: forty,
    scenes: atTwoUnbound,
    level: 'l1',
    lacks: { binding: wanted(50, 3, 2) },
  }),

  golden('exactly 60 points, 8 scenes and 5 binding ones are level 3', {
    points: sixty,
    scenes: atThree,
    level: 'l3',
    lacks: { overall: 80, scene: wanted(100, 10, 0), binding: wanted(100, 6, 0) },
  }),
  golden('59.3 points are not level 3', { points: underSixty, scenes: atThree, level: 'l2', lacks: { overall: 60 } }),
  golden('7 scenes are not level 3, though enough of them are binding', {
    points: sixty,
    scenes: atThreeFewer,
    level: 'l2',
    lacks: { scene: wanted(75, 8, 7) },
  }),
  golden('4 binding scenes are not level 3, though there are 8 scenes', {
    points: sixty,
    scenes: atThreeUnbound,
    level: 'l2',
    lacks: { binding: wanted(75, 5, 4) },
  }),

  golden('exactly 80 points, 10 scenes and 6 binding ones are level 4', { points: eighty, scenes: atFour, level: 'l4', lacks: {} }),
  golden('79.3 points are not level 4', { points: underEighty, scenes: atFour, level: 'l3', lacks: { overall: 80 } }),
  golden('9 scenes are not level 4, though enough of them are binding', {
    points: eighty,
    scenes: atFourFewer,
    level: 'l3',
    lacks: { scene: wanted(100, 10, 9) },
  }),
  golden('5 binding scenes are not level 4, though there are 10 scenes', {
    points: eighty,
    scenes: atFourUnbound,
    level: 'l3',
    lacks: { binding: wanted(100, 6, 5) },
  }),

  // 80 points are enough for every level; the scenes of level 1 end the climb at level 2.
  golden('80 points with scenes for level 1 are level 1, and lack only scenes', {
    points: eighty,
    scenes: atOne,
    level: 'l1',
    lacks: { scene: wanted(50, 6, 0), binding: wanted(50, 3, 0) },
  }),
  golden('a mixed enterprise is level 2, with a scene that does not apply left out of its group', {
    points: mixed,
    scenes: mixedScenes,
    level: 'l2',
    lacks: { overall: 60, scene: wanted(75, 8, 2), binding: wanted(75, 5, 2) },
  }),

  // sme.funding unknown: resources = talent alone = 4.5 of 7.5 = 60, digital-management = (15×55 + 15×60) ÷ 30 = 57.5
  // sme.energy-change not answered: green has no score, digital-results = (7×100 + 6×75) ÷ 13 = 1150/13
  // overall = (50×50.3 + 30×57.5 + 20×1150/13) ÷ 100 = 25.15 + 17.25 + 230/13 = 42.4 + 17.6923… = 60.0923…
  // hr unknown and decision not answered: management-decision = (75+25) ÷ 2 = 50
  // Scenes from 75 as before; asked 30, scored 30 − 4 = 26.
  golden('missing answers leave the mean, so that a total of 54.8 seems to be over 60', {
    points: {
      answers: { ...mixed.answers, 'sme.funding': unknown, 'sme.energy-change': unanswered },
      scores: {
        ...mixed.scores,
        resources: 60,
        'digital-management': 57.5,
        green: null,
        'digital-results': 1150 / 13,
        overall: 42.4 + 230 / 13,
      },
    },
    scenes: { ...mixedScenes, 'management-decision': ['3?1-', 50] },
    share: 26 / 30,
    level: 'l2',
    lacks: { scene: wanted(75, 8, 2), binding: wanted(75, 5, 2) },
  }),
  // digital-results not answered: overall = (50×50 + 30×45) ÷ 80 = 3850 ÷ 80 = 48.125; scored 31 − 4 = 27.
  golden('a dimension without answers gives its weight to the other two', {
    points: {
      answers: {
        ...forty.answers,
        'sme.energy-change': unanswered,
        'sme.pass-rate-change': unanswered,
        'sme.revenue-per-head': unanswered,
        'sme.cost-per-revenue': unanswered,
      },
      scores: { ...forty.scores, green: null, 'product-quality': null, 'market-benefit': null, 'digital-results': null, overall: 48.125 },
    },
    scenes: atTwo,
    share: 27 / 31,
    level: 'l2',
    lacks: { overall: 60, scene: wanted(75, 8, 0), binding: wanted(75, 5, 0) },
  }),
  // product-design* does not apply, after-sales at 1 instead: 6 scenes, of these production-control* and quality* binding.
  golden('a binding scene that does not apply does not lower the number wanted', {
    points: twenty,
    scenes: { ...atOne, 'product-lifecycle': ['n101', 50 / 3] }, // (25+0+25) ÷ 3
    level: 'none',
    lacks: { binding: wanted(25, 3, 2) },
  }),
  // Binding: energy*, procurement*, warehouse-logistics*; with process-design, after-sales and decision 6 scenes.
  // From 50: after-sales, energy*, warehouse-logistics*, decision: 4 scenes, 2 binding.
  golden('any three of the binding scenes will do, and any level from the one asked for', {
    points: twenty,
    scenes: {
      'product-lifecycle': ['0103', 25], // (25+75) ÷ 4
      'production-execution': ['000003', 12.5], // 75 ÷ 6
      'supply-chain': ['12', 37.5], // (25+50) ÷ 2
      'management-decision': ['0003', 18.75], // 75 ÷ 4
    },
    level: 'l1',
    lacks: { overall: 40, scene: wanted(50, 6, 4), binding: wanted(50, 3, 2) },
  }),
  // process-design, after-sales, energy*, warehouse-logistics*, hr, office, decision: 7 scenes, 2 binding.
  golden('five scenes that do not bind do not make up for a third that does', {
    points: twenty,
    scenes: {
      'product-lifecycle': ['0101', 12.5], // (25+25) ÷ 4
      'production-execution': ['000002', 25 / 3], // 50 ÷ 6
      'supply-chain': ['03', 37.5], // 75 ÷ 2
      'management-decision': ['0111', 18.75], // 3×25 ÷ 4
    },
    level: 'none',
    lacks: { binding: wanted(25, 3, 2) },
  }),
  // For procurement*, safety* is at 4: 4 + 5 + 1 = 10 scenes; product-design, marketing, production-control, quality, equipment, safety binding.
  golden('a group of scenes that does not apply has no score and does not withhold the level', {
    points: eighty,
    scenes: { ...atFour, 'production-execution': ['444440', 250 / 3], 'supply-chain': ['nn', null] }, // 500 ÷ 6
    level: 'l4',
    lacks: {},
  }),

  // energy does not apply: 30 asked; energy use, pass rate, both of supply-chain, office and decision not answered: 24 scored = 0.8.
  // digital-results = market-benefit = 25; overall = (50×50 + 30×45 + 20×25) ÷ 100 = 25 + 13.5 + 5 = 43.5
  golden('with exactly 80 % of the questions answered the level is given', {
    points: {
      answers: { ...forty.answers, 'sme.energy-change': unanswered, 'sme.pass-rate-change': unanswered },
      scores: { ...forty.scores, green: null, 'product-quality': null, 'digital-results': 25, overall: 43.5 },
    },
    scenes: {
      ...atTwo,
      'production-execution': ['22210n', 35], // (50+50+50+25+0) ÷ 5
      'supply-chain': ['--', null],
      'management-decision': ['12--', 37.5], // (25+50) ÷ 2
    },
    share: 0.8,
    level: 'l2',
    lacks: { overall: 60, scene: wanted(75, 8, 0), binding: wanted(75, 5, 0) },
  }),
  // finance not answered either: 23 of 30 = 0.7666…
  golden('with one answer less the scores are shown and the level withheld', {
    points: {
      answers: { ...forty.answers, 'sme.energy-change': unanswered, 'sme.pass-rate-change': unanswered },
      scores: { ...forty.scores, green: null, 'product-quality': null, 'digital-results': 25, overall: 43.5 },
    },
    scenes: {
      ...atTwo,
      'production-execution': ['22210n', 35],
      'supply-chain': ['--', null],
      'management-decision': ['-2--', 50],
    },
    share: 23 / 30,
    level: 'too-few-answers',
    lacks: {},
  }),
  {
    name: 'an assessment not begun has no scores and no level',
    productionType: null,
    answers: {},
    scores: { ...each(null), 'product-lifecycle': null, 'production-execution': null, 'supply-chain': null, 'management-decision': null },
    share: 0,
    level: 'too-few-answers',
    lacks: {},
  },
];
