import { notApplicable, percent, picked, type States, ticked, two, unanswered, unknown } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';

/**
 * Weights of the questionnaire, version 1.0.0 (only proportions among siblings matter):
 * overall: foundation 20, application 25, integration 20, innovation 15, competitiveness 10, benefit 10
 * foundation: investment 15 (q001), organisation-planning 20 (q005 40, q007 60), equipment-network 35 (q012 30, q013 30, q014 40),
 *   data-resources 20 (q019 50, q021 50), security 10 (q025)
 * application: product-design 18 (q029 50, q030 50, q032 50), process-design 8 (q036), planning-production 20 (q039 40, q041 60, q042 60),
 *   quality 12 (q050 50, q052 50), equipment-management 8 (q053), warehousing 8 (q057), purchasing-sales 12 (q059 50, q060 25, q063 25),
 *   finance 8 (q065), energy 6 (q070)
 * integration: q074 20, q075 20, q076 25, q077 20, q078 15, q083 8, q084 12 · innovation: q087 30, q090 25, q092 20, q093 25
 * competitiveness: q100 35, q102 35, q103 30 · benefit: q108 35, q109 35, q111 30
 * Gates: coverage application 40 and foundation 40; integration application 60 and integration 50; breakthrough integration 60 and innovation 60.
 */

const noSubgroups = {
  investment: 0,
  'organisation-planning': 0,
  'equipment-network': 0,
  'data-resources': 0,
  security: 0,
  'product-design': 0,
  'process-design': 0,
  'planning-production': 0,
  quality: 0,
  'equipment-management': 0,
  warehousing: 0,
  'purchasing-sales': 0,
  finance: 0,
  energy: 0,
};
const dimensions = { foundation: 0, application: 0, integration: 0, innovation: 0, competitiveness: 0, benefit: 0, overall: 0 };
const all = (score: number, over: Readonly<Record<string, number | null>> = {}): GoldenCase['scores'] => ({
  ...Object.fromEntries([...Object.keys(noSubgroups), ...Object.keys(dimensions)].map((id) => [id, score] as const)),
  ...over,
});

const lowest: States = {
  q001: percent(0),
  q005: picked('none'),
  q007: picked('none'),
  q012: percent(0),
  q014: percent(0),
  q019: picked('none'),
  q021: percent(0),
  q025: ticked('none'),
  q029: ticked('none'),
  q032: picked('personal'),
  q036: picked('manual'),
  q039: picked('manual'),
  q041: ticked('none'),
  q050: percent(0),
  q052: picked('none'),
  q053: picked('paper'),
  q057: picked('manual'),
  q059: ticked('none'),
  q060: percent(0),
  q063: percent(0),
  q065: ticked('none'),
  q070: picked('site'),
  q074: picked('paper'),
  q076: picked('separate'),
  q077: picked('separate'),
  q078: picked('manual'),
  q083: picked('none'),
  q084: picked('experience'),
  q087: ticked('none'),
  q090: picked('none'),
  q092: picked('none'),
  q093: picked('repair'),
  q100: percent(70),
  q102: percent(80),
  q103: two(4, 5), // −20 %
  q108: two(-5, 100), // −5 %
  q109: two(85, 100), // −15 %
  q111: two(1.1, 1), // +10 %
};

const highest: States = {
  q001: percent(80),
  q005: picked('leading'),
  q007: picked('strategic'),
  q012: percent(90),
  q013: percent(90),
  q014: percent(90),
  q019: picked('governed'),
  q021: percent(80),
  q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill'), // 2+1+1+2+1+1+1 = 9 of 9
  q029: ticked('cad-3d', 'analysis', 'specialised'), // 2+2+1 = 5 of 5
  q030: ticked('recipe', 'simulation', 'prediction'), // 2+2+2 = 6 of 6
  q032: picked('lifecycle'),
  q039: picked('rolling'),
  q041: ticked('dispatch', 'reporting', 'wip', 'material', 'instruction', 'inspection', 'machine', 'andon'), // 10 of 10
  q042: percent(95),
  q050: percent(90),
  q052: picked('two-way'),
  q053: picked('planned'),
  q057: picked('automatic'),
  q059: ticked('demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'), // 8 of 8
  q060: percent(70),
  q063: percent(50),
  q065: ticked('ledger', 'receivables', 'cost', 'funds', 'budget', 'invoices'), // 1+1+2+1+2+1 = 8 of 8
  q070: picked('realtime'),
  q074: picked('closed-loop'),
  q075: picked('closed-loop'),
  q076: picked('adaptive'),
  q077: picked('optimised'),
  q078: picked('realtime'),
  q083: picked('live'),
  q084: picked('optimisation'),
  q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality'), // 5 of 5
  q090: picked('embedded'),
  q092: picked('online'),
  q093: picked('revenue'),
  q100: percent(99),
  q102: percent(99.5),
  q103: two(6, 5), // +20 %
  q108: two(15, 100), // 15 %
  q109: two(115, 100), // +15 %
  q111: two(0.9, 1), // −10 %
};

/**
 * Discrete, small batch: q030, q042 and q075 are not put. 39 put, q057 and q063 do not apply: 37 asked;
 * q019 unknown, q084 unanswered, q108 half: 34 scored.
 * | group                 | working                                                                         | score     |
 * | investment            | q001 45 %: 40 + 15/30 × 40                                                      | 60        |
 * | organisation-planning | (40×67 + 60×70) ÷ 100 = 6880 ÷ 100                                              | 68.8      |
 * | equipment-network     | 45→50, 18→20, 63→70: (30×50 + 30×20 + 40×70) ÷ 100 = 4900 ÷ 100                 | 49        |
 * | data-resources        | q021 40 % → 50 alone                                                            | 50        |
 * | security              | 2+1+2 = 5 of 9                                                                  | 500/9     |
 * | foundation            | (15×60 + 20×68.8 + 35×49 + 20×50 + 10×500/9) ÷ 100 = (4991 + 5000/9) ÷ 100      | 49919/900 |
 * | product-design        | q029 1+2 = 3 of 5 → 60; (50×60 + 50×70) ÷ 100                                   | 65        |
 * | process-design        |                                                                                 | 25        |
 * | planning-production   | q041 2+2+1 = 5 of 10 → 50; (40×70 + 60×50) ÷ 100                                | 58        |
 * | quality               | q050 72 % → 80; (80 + 67) ÷ 2                                                   | 73.5      |
 * | equipment-management  |                                                                                 | 67        |
 * | warehousing           | does not apply                                                                  | none      |
 * | purchasing-sales      | q059 2+1+1 = 4 of 8 → 50; q060 50 % → 50 + 20/40 × 50 = 75; (50×50 + 25×75) ÷ 75 | 175/3     |
 * | finance               | 1+1+2+1 = 5 of 8                                                                | 62.5      |
 * | energy                |                                                                                 | 33        |
 * | application           | 18×65 + 8×25 + 20×58 + 12×73.5 + 8×67 + 12×175/3 + 8×62.5 + 6×33                |           |
 * |                       | = 1170 + 200 + 1160 + 882 + 536 + 700 + 500 + 198 = 5346; ÷ (100 − 8)           | 5346/92   |
 * | integration           | 20×50 + 25×75 + 20×50 + 15×50 + 8×67 = 5161; ÷ (20+25+20+15+8 = 88)             | 5161/88   |
 * | innovation            | q087 3 of 5 → 60; 30×60 + 25×33 + 20×100 + 25×33 = 5450; ÷ 100                  | 54.5      |
 * | competitiveness       | 93.5→40 + 8.5/10×40 = 74; 96.5→70 + 1.5/3×20 = 80; +5 % → 65: 2590+2800+1950    | 73.4      |
 * | benefit               | +5 % → 70; −5 % → 85: (35×70 + 30×85) ÷ 65 = 5000 ÷ 65                          | 1000/13   |
 * overall: 20×49919/900 + 25×5346/92 + 20×5161/88 + 15×54.5 + 10×73.4 + 10×1000/13
 *   = 1109.3111 + 1452.7174 + 1172.9545 + 817.5 + 734 + 769.2308 = 6055.7138; ÷ 100 = 60.557138…
 * Gates: 55.5 and 58.1 pass coverage; application 58.1 < 60.
 */
const mixed: States = {
  q001: percent(45),
  q005: picked('department'),
  q007: picked('company'),
  q012: percent(45),
  q013: percent(18),
  q014: percent(63),
  q019: unknown,
  q021: percent(40),
  q025: ticked('isolation', 'accounts', 'backup'),
  q029: ticked('cad-2d', 'cad-3d'),
  q032: picked('managed'),
  q036: picked('template'),
  q039: picked('calculated'),
  q041: ticked('dispatch', 'reporting', 'wip'),
  q050: percent(72),
  q052: picked('internal'),
  q053: picked('orders'),
  q057: notApplicable,
  q059: ticked('demand', 'order', 'receipt'),
  q060: percent(50),
  q063: notApplicable,
  q065: ticked('ledger', 'receivables', 'cost', 'invoices'),
  q070: picked('workshop'),
  q074: picked('one-way'),
  q076: picked('connected'),
  q077: picked('linked'),
  q078: picked('partial'),
  q083: picked('automatic'),
  q084: unanswered,
  q087: ticked('orders', 'progress', 'delivery'),
  q090: picked('cloud'),
  q092: picked('online'),
  q093: picked('recorded'),
  q100: percent(93.5),
  q102: percent(96.5),
  q103: two(4.2, 4),
  q108: two(600, null),
  q109: two(52.5, 50),
  q111: two(0.19, 0.2),
};

/**
 * Process, continuous: q029, q032, q036, q041, q057, q074, q092 and q093 are not put; process-design and warehousing are empty.
 * | group                 | working                                                                          | score       |
 * | investment            | q001 30 %                                                                        | 40          |
 * | organisation-planning | as above                                                                         | 68.8        |
 * | equipment-network     | 72→80, 54→60, 81→90: (30×80 + 30×60 + 40×90) ÷ 100                               | 78          |
 * | data-resources        | 70; 56 % → 70                                                                    | 70          |
 * | security              | 2+1+1+2 = 6 of 9                                                                 | 200/3       |
 * | foundation            | (15×40 + 20×68.8 + 35×78 + 20×70 + 10×200/3) ÷ 100 = (6106 + 2000/3) ÷ 100       | 20318/300   |
 * | product-design        | q030 2+1 = 3 of 6                                                                | 50          |
 * | planning-production   | q042 65 % → 35 + 15/30 × 40 = 55; (40×70 + 60×55) ÷ 100                          | 61          |
 * | quality               | 81 % → 90; (90 + 33) ÷ 2                                                         | 61.5        |
 * | equipment-management  |                                                                                  | 67          |
 * | purchasing-sales      | 4 of 8 → 50; 70 % → 100; 19.2 % → 48: (50×50 + 25×100 + 25×48) ÷ 100             | 62          |
 * | finance               | 1+1+2+1 = 5 of 8                                                                 | 62.5        |
 * | energy                |                                                                                  | 67          |
 * | application           | 18×50 + 20×61 + 12×61.5 + 8×67 + 12×62 + 8×62.5 + 6×67                           |             |
 * |                       | = 900 + 1220 + 738 + 536 + 744 + 500 + 402 = 5040; ÷ (18+20+12+8+12+8+6 = 84)    | 60          |
 * | integration           | 20×50 + 25×25 + 20×50 + 15×25 + 8×100 + 12×100 = 1000+625+1000+375+800+1200      | 50          |
 * | innovation            | 2 of 5 → 40; (30×40 + 25×67) ÷ 55 = 2875 ÷ 55                                    | 575/11      |
 * | competitiveness       | 97→90; 98.75→95; 0 % → 50: 3150 + 3325 + 1500 = 7975; ÷ 100                      | 79.75       |
 * | benefit               | 7.5 % → 72.5; +10 % → 85; +2.5 % → 37.5: 2537.5 + 2975 + 1125 = 6637.5; ÷ 100    | 66.375      |
 * overall: (20×20318/300 + 25×60 + 20×50 + 15×575/11 + 10×79.75 + 10×66.375) ÷ 100
 *   = (1354.5333 + 1500 + 1000 + 784.0909 + 797.5 + 663.75) ÷ 100 = 60.998742…
 * Put and asked: 9 + 11 + 6 + 2 + 3 + 3 = 34.
 */
const continuous: States = {
  q001: percent(30),
  q005: picked('department'),
  q007: picked('company'),
  q012: percent(72),
  q013: percent(54),
  q014: percent(81),
  q019: picked('company'),
  q021: percent(56),
  q025: ticked('isolation', 'accounts', 'endpoint', 'backup'),
  q030: ticked('recipe', 'laboratory'),
  q039: picked('calculated'),
  q042: percent(65),
  q050: percent(81),
  q052: picked('partial'),
  q053: picked('orders'),
  q059: ticked('demand', 'request', 'order'),
  q060: percent(70),
  q063: percent(19.2),
  q065: ticked('ledger', 'receivables', 'cost', 'invoices'),
  q070: picked('equipment'),
  q075: picked('one-way'),
  q076: picked('exchange'),
  q077: picked('linked'),
  q078: picked('import'),
  q083: picked('live'),
  q084: picked('optimisation'),
  q087: ticked('orders', 'stock'),
  q090: picked('connected'),
  q100: percent(97),
  q102: percent(98.75),
  q103: two(8, 8),
  q108: two(75, 1000),
  q109: two(110, 100),
  q111: two(0.41, 0.4),
};
const continuousScores: GoldenCase['scores'] = {
  investment: 40,
  'organisation-planning': 68.8,
  'equipment-network': 78,
  'data-resources': 70,
  security: 200 / 3,
  foundation: 20318 / 300,
  'product-design': 50,
  'process-design': null,
  'planning-production': 61,
  quality: 61.5,
  'equipment-management': 67,
  warehousing: null,
  'purchasing-sales': 62,
  finance: 62.5,
  energy: 67,
  application: 60,
  integration: 50,
  innovation: 575 / 11,
  competitiveness: 79.75,
  benefit: 66.375,
  overall: ((20 * 20318) / 300 + 1500 + 1000 + (15 * 575) / 11 + 797.5 + 663.75) / 100,
};

/**
 * Construction: q014, q030, q032, q036, q041, q042, q052, q057, q074–q076, q092 and q093 are not put. 29 asked; q063 unanswered, q111 unknown.
 * | group                 | working                                                                        | score       |
 * | investment            | 80 %                                                                           | 100         |
 * | organisation-planning | (40×33 + 60×25) ÷ 100                                                          | 28.2        |
 * | equipment-network     | 36→40, 27→30: (30×40 + 30×30) ÷ 60                                             | 35          |
 * | data-resources        | 25; 32 % → 40                                                                  | 32.5        |
 * | security              | 1+1 = 2 of 9                                                                   | 200/9       |
 * | foundation            | (1500 + 564 + 1225 + 650 + 2000/9) ÷ 100 = (3939 + 2000/9) ÷ 100               | 37451/900   |
 * | product-design        | 1+2+1 = 4 of 5                                                                 | 80          |
 * | planning-production   | q039 alone                                                                     | 25          |
 * | quality               | 9 % → 10                                                                       | 10          |
 * | equipment-management  |                                                                                | 33          |
 * | purchasing-sales      | 3 of 8 → 37.5; 6 % → 10: (50×37.5 + 25×10) ÷ 75 = 2125 ÷ 75                    | 85/3        |
 * | finance               | 3 of 8                                                                         | 37.5        |
 * | energy                |                                                                                | 0           |
 * | application           | 1440 + 500 + 120 + 264 + 340 + 300 + 0 = 2964; ÷ (18+20+12+8+12+8+6 = 84)      | 2964/84     |
 * | integration           | 20×25 + 15×25 + 8×33 + 12×25 = 1439; ÷ (20+15+8+12 = 55)                       | 1439/55     |
 * | innovation            | (30×0 + 25×0) ÷ 55                                                             | 0           |
 * | competitiveness       | 70→0; 90→40; −25 % → 0: 35×40 ÷ 100                                            | 14          |
 * | benefit               | 2.5 % → 45; −15 % → 0: 35×45 ÷ 70                                              | 22.5        |
 * overall: (20×37451/900 + 25×2964/84 + 20×1439/55 + 0 + 140 + 225) ÷ 100
 *   = (832.2444 + 882.1429 + 523.2727 + 365) ÷ 100 = 26.026600…
 */
const building: States = {
  q001: percent(80),
  q005: picked('attached'),
  q007: picked('scattered'),
  q012: percent(36),
  q013: percent(27),
  q019: picked('department'),
  q021: percent(32),
  q025: ticked('accounts', 'endpoint'),
  q029: ticked('cad-2d', 'cad-3d', 'specialised'),
  q039: picked('partial'),
  q050: percent(9),
  q053: picked('ledger'),
  q059: ticked('request', 'order', 'receipt'),
  q060: percent(6),
  q063: unanswered,
  q065: ticked('ledger', 'receivables', 'invoices'),
  q070: picked('site'),
  q077: picked('pairs'),
  q078: picked('import'),
  q083: picked('manual'),
  q084: picked('statistics'),
  q087: ticked('none'),
  q090: picked('none'),
  q100: percent(70),
  q102: percent(90),
  q103: two(3, 4),
  q108: two(25, 1000),
  q109: two(85, 100),
  q111: unknown,
};
const buildingScores: GoldenCase['scores'] = {
  investment: 100,
  'organisation-planning': 28.2,
  'equipment-network': 35,
  'data-resources': 32.5,
  security: 200 / 9,
  foundation: 37451 / 900,
  'product-design': 80,
  'process-design': null,
  'planning-production': 25,
  quality: 10,
  'equipment-management': 33,
  warehousing: null,
  'purchasing-sales': 85 / 3,
  finance: 37.5,
  energy: 0,
  application: 2964 / 84,
  integration: 1439 / 55,
  innovation: 0,
  competitiveness: 14,
  benefit: 22.5,
  overall: ((20 * 37451) / 900 + (25 * 2964) / 84 + (20 * 1439) / 55 + 365) / 100,
};

export const twoIntegrationCases: readonly GoldenCase[] = [
  {
    // Every option, curve and list at its lowest scores 0; q013 is not put, for there is no digital equipment to network. 38 asked.
    name: 'discrete large batch, lowest everywhere: 0 in every dimension, at the first stage',
    productionType: 'discrete-large-batch',
    answers: lowest,
    scores: all(0),
    share: 1,
    level: 'start',
    lacks: { application: 40, foundation: 40 },
  },
  {
    // Every option, curve and list at the point from which it scores 100. Batch answers both design lists, both production questions,
    // q074 and q075; process-design is not put to it.
    name: 'process batch, highest everywhere: 100 in every dimension, at the last stage',
    productionType: 'process-batch',
    answers: highest,
    scores: all(100, { 'process-design': null }),
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  {
    name: 'discrete small batch, mixed: what does not apply gives its weight to its siblings, the unknown is no zero, half a pair is not scored',
    productionType: 'discrete-small-batch',
    answers: mixed,
    scores: {
      investment: 60,
      'organisation-planning': 68.8,
      'equipment-network': 49,
      'data-resources': 50,
      security: 500 / 9,
      foundation: 49919 / 900,
      'product-design': 65,
      'process-design': 25,
      'planning-production': 58,
      quality: 73.5,
      'equipment-management': 67,
      warehousing: null,
      'purchasing-sales': 175 / 3,
      finance: 62.5,
      energy: 33,
      application: 5346 / 92,
      integration: 5161 / 88,
      innovation: 54.5,
      competitiveness: 73.4,
      benefit: 1000 / 13,
      overall: ((20 * 49919) / 900 + (25 * 5346) / 92 + (20 * 5161) / 88 + 817.5 + 734 + 10000 / 13) / 100,
    },
    share: 34 / 37,
    level: 'coverage',
    lacks: { application: 60 },
  },
  {
    name: 'process continuous at both thresholds of the third stage, application 60 and integration 50: reached',
    productionType: 'process-continuous',
    answers: continuous,
    scores: continuousScores,
    share: 1,
    level: 'integration',
    lacks: { integration: 60, innovation: 60 },
  },
  {
    // Online sales 19 % instead of 19.2 %: 47.5; purchasing-sales (2500 + 2500 + 1187.5) ÷ 100 = 61.875;
    // application (5040 − 12×0.125) ÷ 84 = 5038.5 ÷ 84 = 59.982142…; overall less by 25 × 1.5/84 ÷ 100.
    name: 'process continuous with a fifth of a percent less sold online: just below the third stage',
    productionType: 'process-continuous',
    answers: { ...continuous, q063: percent(19) },
    scores: {
      ...continuousScores,
      'purchasing-sales': 61.875,
      application: 5038.5 / 84,
      overall: ((20 * 20318) / 300 + (25 * 5038.5) / 84 + 1000 + (15 * 575) / 11 + 797.5 + 663.75) / 100,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  {
    // Mining: no design, no process design, no warehousing; planning q039 and q042; quality q050 alone; integration without q074, q075.
    // | investment 60 % → 80 | organisation 100 | equipment 81→90, 63→70, 45→50: (2700+2100+2000) ÷ 100 = 68 | data 100 | security 9 of 9 = 100 |
    // | foundation (1200 + 2000 + 2380 + 2000 + 1000) ÷ 100 = 85.8 |
    // | planning 100 | quality 45 % → 50 | equipment 100 | purchasing 5 of 8 → 62.5, 30 % → 50, 0: (3125+1250+0) ÷ 100 = 43.75 | finance 100 | energy 100 |
    // | application 2000 + 600 + 800 + 525 + 800 + 600 = 5325; ÷ (20+12+8+12+8+6 = 66) |
    // | integration 25×100 + 20×75 + 15×75 + 8×100 + 12×75 = 6825; ÷ 80 = 85.3125 |
    // | innovation 3 of 5 → 60: (1800 + 2500) ÷ 55 = 4300/55 |
    // | competitiveness 85→40, q102 does not apply, +20 % → 100: (1400 + 3000) ÷ 65 = 4400/65 |
    // | benefit −3 % → 2/5 × 30 = 12; −7.5 % → 25; −10 % → 100: (420 + 875 + 3000) ÷ 100 = 42.95 |
    // overall (1716 + 25×5325/66 + 1706.25 + 15×4300/55 + 10×4400/65 + 429.5) ÷ 100
    //   = (1716 + 2017.0455 + 1706.25 + 1172.7273 + 676.9231 + 429.5) ÷ 100 = 77.184458…; 27 put, q102 does not apply: 26 asked
    name: 'mining, strong: what is asked of it decides, what is not asked is nobody’s weight; at the last stage',
    productionType: 'mining',
    answers: {
      q001: percent(60),
      q005: picked('leading'),
      q007: picked('strategic'),
      q012: percent(81),
      q013: percent(63),
      q014: percent(45),
      q019: picked('governed'),
      q021: percent(80),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill'),
      q039: picked('rolling'),
      q042: percent(95),
      q050: percent(45),
      q053: picked('planned'),
      q059: ticked('demand', 'request', 'pricing', 'order'),
      q060: percent(30),
      q063: percent(0),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget'),
      q070: picked('realtime'),
      q076: picked('adaptive'),
      q077: picked('connected'),
      q078: picked('connected'),
      q083: picked('live'),
      q084: picked('prediction'),
      q087: ticked('orders', 'stock', 'progress'),
      q090: picked('embedded'),
      q100: percent(85),
      q102: notApplicable,
      q103: two(10.8, 9),
      q108: two(-30, 1000),
      q109: two(92.5, 100),
      q111: two(0.9, 1),
    },
    scores: {
      investment: 80,
      'organisation-planning': 100,
      'equipment-network': 68,
      'data-resources': 100,
      security: 100,
      foundation: 85.8,
      'product-design': null,
      'process-design': null,
      'planning-production': 100,
      quality: 50,
      'equipment-management': 100,
      warehousing: null,
      'purchasing-sales': 43.75,
      finance: 100,
      energy: 100,
      application: 5325 / 66,
      integration: 85.3125,
      innovation: 4300 / 55,
      competitiveness: 4400 / 65,
      benefit: 42.95,
      overall: (1716 + (25 * 5325) / 66 + 1706.25 + (15 * 4300) / 55 + 44000 / 65 + 429.5) / 100,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  {
    // Power, high above a weak base. q012 is 0 %, so q013 is not put.
    // | investment 15 % → 20 | organisation (40×0 + 60×25) ÷ 100 = 15 | equipment 0, 45→50: 40×50 ÷ 70 = 200/7 | data 25, 20 % → 25 | security 0 |
    // | foundation (300 + 300 + 35×200/7 + 500 + 0) ÷ 100 = 2100 ÷ 100 = 21 |
    // | planning 70, 92→75 + 12/15×25 = 95: (2800 + 5700) ÷ 100 = 85 | quality, equipment, purchasing, finance, energy 100 |
    // | application (1700 + 1200 + 800 + 1200 + 800 + 600) ÷ 66 = 6300/66 |
    // | integration 25×75 + 20×75 + 15×75 + 8×67 + 12×50 = 4500 + 536 + 600 = 5636; ÷ 80 = 70.45 |
    // | innovation (3000 + 1675) ÷ 55 = 85 | competitiveness does not apply | benefit 100, 100, 0: 7000 ÷ 100 = 70 |
    // overall (420 + 25×6300/66 + 1409 + 1275 + 700) ÷ 90 = (3804 + 2386.3636) ÷ 90 = 68.781818…
    name: 'power, strong above a weak base: later gates do not count while the first is shut',
    productionType: 'power',
    answers: {
      q001: percent(15),
      q005: picked('none'),
      q007: picked('scattered'),
      q012: percent(0),
      q013: percent(90),
      q014: percent(45),
      q019: picked('department'),
      q021: percent(20),
      q025: ticked('none'),
      q039: picked('calculated'),
      q042: percent(92),
      q050: percent(90),
      q053: picked('planned'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'),
      q060: percent(70),
      q063: percent(50),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'),
      q070: picked('realtime'),
      q076: picked('connected'),
      q077: picked('connected'),
      q078: picked('connected'),
      q083: picked('automatic'),
      q084: picked('analysis'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'),
      q090: picked('connected'),
      q100: notApplicable,
      q102: notApplicable,
      q103: notApplicable,
      q108: two(15, 100),
      q109: two(115, 100),
      q111: two(1.1, 1),
    },
    scores: {
      investment: 20,
      'organisation-planning': 15,
      'equipment-network': 200 / 7,
      'data-resources': 25,
      security: 0,
      foundation: 21,
      'product-design': null,
      'process-design': null,
      'planning-production': 85,
      quality: 100,
      'equipment-management': 100,
      warehousing: null,
      'purchasing-sales': 100,
      finance: 100,
      energy: 100,
      application: 6300 / 66,
      integration: 70.45,
      innovation: 85,
      competitiveness: null,
      benefit: 70,
      overall: (420 + (25 * 6300) / 66 + 1409 + 1275 + 700) / 90,
    },
    share: 1,
    level: 'start',
    lacks: { foundation: 40 },
  },
  {
    name: 'construction, weak: a base of 41.6 does not make up for single applications of 35.3',
    productionType: 'construction',
    answers: building,
    scores: buildingScores,
    share: 27 / 29,
    level: 'start',
    lacks: { application: 40 },
  },
  {
    // As before, innovation unknown: 25 of 29 = 0.862; overall Σ as before ÷ (100 − 15) = 2602.66 ÷ 85 = 30.6195…
    name: 'construction with nothing known of innovation: the score is shown, the stage withheld',
    productionType: 'construction',
    answers: { ...building, q087: unknown, q090: unknown },
    scores: { ...buildingScores, innovation: null, overall: ((20 * 37451) / 900 + (25 * 2964) / 84 + (20 * 1439) / 55 + 365) / 85 },
    share: 25 / 29,
    level: 'group-without-score',
    lacks: {},
  },
];
