import { percent, picked, ticked } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';
import { atSteps } from './two-integration-steps.ts';

/*
 * Scores exactly at the gates of the stages, and just below them: the second and third in the short form, the last in the full one.
 * Answers by group at one of the four steps of two-integration-steps.ts, which also has the weights; then the exceptions, worth what stands
 * behind them. A line shows the weighted mean: weight·score in the order of the weights there, of what is asked of this type of production
 * and has a score. Figures ending in … are cut, not rounded.
 */

const secondStage: GoldenCase = {
  // Curves: q001 50 %: 40 + 20 ÷ 30 × 40 = 66⅔; q021 8 ÷ 80 × 100 = 10; q050 72 ÷ 90 × 100 = 80; q060 18 ÷ 30 × 50 = 30; q063 12 ÷ 20 × 50 = 30.
  name: 'discrete large batch at both thresholds of the second stage, foundation 40 and application 40: reached',
  productionType: 'discrete-large-batch',
  form: 'short',
  group: 'single',
  answers: {
    ...atSteps({ foundation: 2, application: 1, integration: 1, innovation: 1, competitiveness: 2, benefit: 2 }),
    q001: percent(50), // 66⅔
    q005: picked('leading'), // 100
    q007: picked('none'), // 0
    q019: picked('company'), // 70
    q021: percent(8), // 10
    q025: ticked('none'), // 0
    q029: ticked('cad-3d', 'analysis'), // 80
    q039: picked('rolling'), // 100
    q050: percent(72), // 80
    q053: picked('planned'), // 100
    q059: ticked('demand', 'request', 'pricing'), // 50
    q060: percent(18), // 30
    q063: percent(12), // 30
    q065: ticked('ledger', 'receivables'), // 25
    q070: picked('equipment'), // 67
  },
  scores: {
    investment: 66.66666666667, // 66⅔ alone
    'organisation-planning': 40, // (16·100 + 24·0) ÷ 40
    'equipment-network': 40, // (18·40 + 18·40 + 24·40) ÷ 60
    'data-resources': 40, // (25·70 + 25·10) ÷ 50
    security: 0, // 0 alone
    foundation: 40, // (15·66⅔ + 20·40 + 35·40 + 20·40 + 10·0) ÷ 100
    'product-design': 40, // (25·80 + 25·0) ÷ 50
    'process-design': 0, // 0 alone
    'planning-production': 40, // (20·100 + 30·0) ÷ 50
    quality: 40, // (35·80 + 35·0) ÷ 70
    'equipment-management': 100, // 100 alone
    warehousing: 0, // 0 alone
    'purchasing-sales': 40, // (30·50 + 15·30 + 15·30) ÷ 60
    finance: 25, // 25 alone
    energy: 67, // 67 alone
    application: 40, // (16·40 + 7·0 + 18·40 + 11·40 + 8·100 + 8·0 + 12·40 + 10·25 + 10·67) ÷ 100
    'design-manufacturing': 0, // 0 alone
    'management-control': 0, // 0 alone
    'supply-production-sales': 0, // 0 alone
    'business-finance': 0, // 0 alone
    'system-connection': null,
    'decision-support': 0, // (32·0 + 48·0) ÷ 80
    integration: 0, // (20·0 + 25·0 + 20·0 + 12·0 + 15·0) ÷ 92
    collaboration: 0, // 0 alone
    'new-models': 0, // (25·0 + 20·0 + 25·0) ÷ 70
    'group-control': null,
    'innovation-frontier': null,
    innovation: 0, // (35·0 + 35·0) ÷ 70
    'innovation-capability': null,
    'business-efficiency': 44.61538461538, // (35·40 + 30·50) ÷ 65
    'quality-performance': 40, // 40 alone
    'cost-optimisation': null,
    competitiveness: 42.48520710059, // (35·44.6153… + 30·40) ÷ 65
    'economic-benefit': 40, // (35·30 + 35·50) ÷ 70
    'social-benefit': 50, // 50 alone
    'digital-contribution': null,
    benefit: 43.75, // (50·40 + 30·50) ÷ 80
    overall: 26.62352071006, // (20·40 + 25·40 + 20·0 + 15·0 + 10·42.4852… + 10·43.75) ÷ 100
  },
  share: 1, // 39 of 39 asked
  level: 'coverage',
  lacks: { application: 60, integration: 50 },
};

const thirdStage: GoldenCase = {
  // Curves: q050 18 ÷ 90 × 100 = 20; q060 28.8 ÷ 30 × 50 = 48; q063 18 ÷ 20 × 50 = 45. q059 6 of 8, q065 5 of 8.
  name: 'process continuous at both thresholds of the third stage, application 60 and integration 50: reached',
  productionType: 'process-continuous',
  form: 'short',
  group: 'single',
  answers: {
    ...atSteps({ foundation: 3, application: 1, integration: 1, innovation: 2, competitiveness: 2, benefit: 3 }),
    q030: ticked('recipe', 'laboratory'), // 50
    q042: percent(95), // 100
    q050: percent(18), // 20
    q052: picked('two-way'), // 100
    q053: picked('orders'), // 67
    q059: ticked('demand', 'request', 'pricing', 'order', 'receipt'), // 75
    q060: percent(28.8), // 48
    q063: percent(18), // 45
    q065: ticked('ledger', 'receivables', 'assets', 'cost'), // 62.5
    q070: picked('equipment'), // 67
    q075: picked('files'), // 25
    q076: picked('connected'), // 75
    q077: picked('pairs'), // 25
    q078: picked('connected'), // 75
    q083: picked('live'), // 100
    q084: picked('statistics'), // 25
  },
  scores: {
    investment: 80, // 80 alone
    'organisation-planning': 68.8, // (16·67 + 24·70) ÷ 40
    'equipment-network': 70, // (18·70 + 18·70 + 24·70) ÷ 60
    'data-resources': 72.5, // (25·70 + 25·75) ÷ 50
    security: 66.66666666667, // 66⅔ alone
    foundation: 71.42666666667, // (15·80 + 20·68.8 + 35·70 + 20·72.5 + 10·66⅔) ÷ 100
    'product-design': 50, // 50 alone
    'process-design': null,
    'planning-production': 60, // (20·0 + 30·100) ÷ 50
    quality: 60, // (35·20 + 35·100) ÷ 70
    'equipment-management': 67, // 67 alone
    warehousing: null,
    'purchasing-sales': 60.75, // (30·75 + 15·48 + 15·45) ÷ 60
    finance: 62.5, // 62.5 alone
    energy: 67, // 67 alone
    application: 60, // (16·50 + 18·60 + 11·60 + 8·67 + 12·60.75 + 10·62.5 + 10·67) ÷ 85
    'design-manufacturing': 25, // 25 alone
    'management-control': 75, // 75 alone
    'supply-production-sales': 25, // 25 alone
    'business-finance': 75, // 75 alone
    'system-connection': null,
    'decision-support': 55, // (32·100 + 48·25) ÷ 80
    integration: 50, // (20·25 + 25·75 + 20·25 + 12·75 + 15·55) ÷ 92
    collaboration: 40, // 40 alone
    'new-models': 33, // 33 alone
    'group-control': null,
    'innovation-frontier': null,
    innovation: 36.5, // (35·40 + 35·33) ÷ 70
    'innovation-capability': null,
    'business-efficiency': 44.61538461538, // (35·40 + 30·50) ÷ 65
    'quality-performance': 40, // 40 alone
    'cost-optimisation': null,
    competitiveness: 42.48520710059, // (35·44.6153… + 30·40) ÷ 65
    'economic-benefit': 65, // (35·60 + 35·70) ÷ 70
    'social-benefit': 85, // 85 alone
    'digital-contribution': null,
    benefit: 72.5, // (50·65 + 30·85) ÷ 80
    overall: 56.25885404339, // (20·71.4266… + 25·60 + 20·50 + 15·36.5 + 10·42.4852… + 10·72.5) ÷ 100
  },
  share: 1, // 34 of 34 asked
  level: 'integration',
  lacks: { integration: 60, innovation: 60 },
};

const lastStage: GoldenCase = {
  // q081 82.5 %: 50 + 32.5 ÷ 40 × 50 = 90.625.
  name: 'power, full form, at both thresholds of the last stage, integration 60 and innovation 60: reached',
  productionType: 'power',
  form: 'full',
  group: 'single',
  answers: {
    ...atSteps({ foundation: 3, application: 3, integration: 1, innovation: 1, competitiveness: 2, benefit: 3 }),
    q043: picked('rto'), // 100
    q048: picked('monitored'), // 33
    q076: picked('adaptive'), // 100
    q077: picked('optimised'), // 100
    q078: picked('partial'), // 50
    q081: percent(82.5), // 90.625
    q083: picked('live'), // 100
    q084: picked('analysis'), // 50
    q089: picked('integrated'), // 100
    q090: picked('embedded'), // 100
    q095: picked('predictive'), // 100
    q097: picked('lifecycle'), // 100
  },
  scores: {
    investment: 76.75, // (40·80 + 25·85 + 10·60 + 25·70) ÷ 100
    'organisation-planning': 71.82, // (16·67 + 12·67 + 24·70 + 16·67 + 10·90 + 10·85 + 12·67) ÷ 100
    'equipment-network': 68.97802197802, // (18·70 + 18·70 + 24·70 + 12·67 + 10·67 + 9·67) ÷ 91
    'data-resources': 71.25, // (25·70 + 18·70 + 25·75 + 16·70 + 16·70) ÷ 100
    security: 67.5, // (15·67 + 30·66⅔ + 22·67 + 20·70 + 13·67) ÷ 100
    foundation: 71.01880769231, // (15·76.75 + 20·71.82 + 35·68.9780… + 20·71.25 + 10·67.5) ÷ 100
    'product-design': 67, // 67 alone
    'process-design': null,
    'planning-production': 69.22916666667, // (20·70 + 30·75 + 18·100 + 20·33 + 8·67) ÷ 96
    quality: 70, // 70 alone
    'equipment-management': 69.4, // (45·67 + 30·75 + 25·67) ÷ 100
    warehousing: 70, // 70 alone
    'purchasing-sales': 73.95652173913, // (30·75 + 15·75 + 12·67 + 20·75 + 15·75) ÷ 92
    finance: 72.14, // (30·75 + 22·70 + 16·67 + 16·80 + 16·67) ÷ 100
    energy: 67, // (28·67 + 26·67 + 20·67 + 26·67) ÷ 100
    application: 69.70111033193, // (16·67 + 18·69.2291… + 11·70 + 8·69.4 + 8·70 + 12·73.9565… + 10·72.14 + 10·67) ÷ 93
    'design-manufacturing': null,
    'management-control': 65, // (65·100 + 35·0) ÷ 100
    'supply-production-sales': 65, // (65·100 + 35·0) ÷ 100
    'business-finance': 50, // 50 alone
    'system-connection': 54.375, // (60·90.625 + 40·0) ÷ 100
    'decision-support': 56, // (32·100 + 48·50 + 20·0) ÷ 100
    integration: 60, // (25·65 + 20·65 + 12·50 + 8·54.375 + 15·56) ÷ 80
    collaboration: 20, // (35·0 + 25·0 + 15·100) ÷ 75
    'new-models': 100, // 100 alone
    'group-control': null,
    'innovation-frontier': 60, // (25·100 + 25·0 + 35·100 + 15·0) ÷ 100
    innovation: 60, // (35·20 + 35·100 + 20·60) ÷ 90
    'innovation-capability': 40, // 40 alone
    'business-efficiency': 44.8, // (35·40 + 30·50 + 30·50 + 30·40) ÷ 125
    'quality-performance': 40, // (65·40 + 35·40) ÷ 100
    'cost-optimisation': 50, // 50 alone
    competitiveness: 43.18, // (20·40 + 35·44.8 + 30·40 + 15·50) ÷ 100
    'economic-benefit': 63.68421052632, // (35·60 + 35·70 + 25·60) ÷ 95
    'social-benefit': 81.25, // (45·85 + 30·85 + 25·70) ÷ 100
    'digital-contribution': 75, // 75 alone
    benefit: 71.21710526316, // (50·63.6842… + 30·81.25 + 20·75) ÷ 100
    overall: 64.06874964776, // (20·71.0188… + 25·69.7011… + 20·60 + 15·60 + 10·43.18 + 10·71.2171…) ÷ 100
  },
  share: 1, // 85 of 85 asked
  level: 'breakthrough',
  lacks: {},
};

export const gateCases: readonly GoldenCase[] = [
  secondStage,
  {
    // q060 17.4 ÷ 30 × 50 = 29.
    ...secondStage,
    name: 'discrete large batch with 0.6 % less bought online: application just below the second stage',
    answers: {
      ...secondStage.answers,
      q060: percent(17.4), // 29
    },
    scores: {
      ...secondStage.scores,
      'purchasing-sales': 39.75, // (30·50 + 15·29 + 15·30) ÷ 60
      application: 39.97, // (16·40 + 7·0 + 18·40 + 11·40 + 8·100 + 8·0 + 12·39.75 + 10·25 + 10·67) ÷ 100
      overall: 26.61602071006, // (20·40 + 25·39.97 + 20·0 + 15·0 + 10·42.4852… + 10·43.75) ÷ 100
    },
    level: 'start',
    lacks: { application: 40 },
  },
  {
    // q012 35.1 ÷ 90 × 100 = 39.
    ...secondStage,
    name: 'discrete large batch with 0.9 % fewer digital machines: foundation just below the second stage',
    answers: {
      ...secondStage.answers,
      q012: percent(35.1), // 39
    },
    scores: {
      ...secondStage.scores,
      'equipment-network': 39.7, // (18·39 + 18·40 + 24·40) ÷ 60
      foundation: 39.895, // (15·66⅔ + 20·40 + 35·39.7 + 20·40 + 10·0) ÷ 100
      overall: 26.60252071006, // (20·39.895 + 25·40 + 20·0 + 15·0 + 10·42.4852… + 10·43.75) ÷ 100
    },
    level: 'start',
    lacks: { foundation: 40 },
  },
  thirdStage,
  {
    // q063 17.8 ÷ 20 × 50 = 44.5.
    ...thirdStage,
    name: 'process continuous with a fifth of a percent less sold online: application just below the third stage',
    answers: {
      ...thirdStage.answers,
      q063: percent(17.8), // 44.5
    },
    scores: {
      ...thirdStage.scores,
      'purchasing-sales': 60.625, // (30·75 + 15·48 + 15·44.5) ÷ 60
      application: 59.98235294118, // (16·50 + 18·60 + 11·60 + 8·67 + 12·60.625 + 10·62.5 + 10·67) ÷ 85
      overall: 56.25444227869, // (20·71.4266… + 25·59.9823… + 20·50 + 15·36.5 + 10·42.4852… + 10·72.5) ÷ 100
    },
    level: 'coverage',
    lacks: { application: 60 },
  },
  {
    // q076 50 instead of 75.
    ...thirdStage,
    name: 'process continuous with plans passed on one way only: integration below the third stage',
    answers: {
      ...thirdStage.answers,
      q076: picked('one-way'), // 50
    },
    scores: {
      ...thirdStage.scores,
      'management-control': 50, // 50 alone
      integration: 43.20652173913, // (20·25 + 25·50 + 20·25 + 12·75 + 15·55) ÷ 92
      overall: 54.90015839122, // (20·71.4266… + 25·60 + 20·43.2065… + 15·36.5 + 10·42.4852… + 10·72.5) ÷ 100
    },
    level: 'coverage',
    lacks: { integration: 50 },
  },
  lastStage,
  {
    // q081 82.4 %: 50 + 32.4 ÷ 40 × 50 = 90.5.
    ...lastStage,
    name: 'power, full form, with a tenth of a percent fewer systems connected: just below the last stage',
    answers: {
      ...lastStage.answers,
      q081: percent(82.4), // 90.5
    },
    scores: {
      ...lastStage.scores,
      'system-connection': 54.3, // (60·90.5 + 40·0) ÷ 100
      integration: 59.9925, // (25·65 + 20·65 + 12·50 + 8·54.3 + 15·56) ÷ 80
      overall: 64.06724964776, // (20·71.0188… + 25·69.7011… + 20·59.9925 + 15·60 + 10·43.18 + 10·71.2171…) ÷ 100
    },
    level: 'integration',
    lacks: { integration: 60 },
  },
];
