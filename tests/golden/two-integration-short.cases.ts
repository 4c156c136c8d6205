import { notApplicable, percent, picked, ticked, two, unanswered, unknown } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';
import { atSteps } from './two-integration-steps.ts';

/**
 * Short form. Every type of production; what does not apply, is unknown, open or half given.
 * Answers by group at one of the four steps of two-integration-steps.ts, which also has the weights; then the exceptions, worth what stands
 * behind them. A line shows the weighted mean: weight·score in the order of the weights there, of what is asked of this type of production
 * and has a score. Figures ending in … are cut, not rounded.
 */
export const shortCases: readonly GoldenCase[] = [
  {
    // q057 and q092 do not apply: 37 asked. q021, q060 unknown and q041 open: 34 scored. Warehousing has nothing else to go by.
    name: 'discrete small batch, short form: what does not apply gives its weight to its siblings, the unknown is no zero',
    productionType: 'discrete-small-batch',
    form: 'short',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 3, application: 3, integration: 2, innovation: 2, competitiveness: 3, benefit: 3 }),
      q021: unknown,
      q036: picked('template'), // 25
      q041: unanswered,
      q057: notApplicable,
      q060: unknown,
      q074: picked('one-way'), // 50
      q092: notApplicable,
      q102: percent(99.5), // 100
    },
    scores: {
      investment: 80, // 80 alone
      'organisation-planning': 68.8, // (16·67 + 24·70) ÷ 40
      'equipment-network': 70, // (18·70 + 18·70 + 24·70) ÷ 60
      'data-resources': 70, // 70 alone
      security: 66.66666666667, // 66⅔ alone
      foundation: 70.92666666667, // (15·80 + 20·68.8 + 35·70 + 20·70 + 10·66⅔) ÷ 100
      'product-design': 75, // (25·80 + 25·70) ÷ 50
      'process-design': 25, // 25 alone
      'planning-production': 70, // 70 alone
      quality: 68.5, // (35·70 + 35·67) ÷ 70
      'equipment-management': 67, // 67 alone
      warehousing: null,
      'purchasing-sales': 75, // (30·75 + 15·75) ÷ 45
      finance: 75, // 75 alone
      energy: 67, // 67 alone
      application: 67.875, // (16·75 + 7·25 + 18·70 + 11·68.5 + 8·67 + 12·75 + 10·75 + 10·67) ÷ 92
      'design-manufacturing': 50, // 50 alone
      'management-control': 25, // 25 alone
      'supply-production-sales': 25, // 25 alone
      'business-finance': 25, // 25 alone
      'system-connection': null,
      'decision-support': 28.2, // (32·33 + 48·25) ÷ 80
      integration: 30.95652173913, // (20·50 + 25·25 + 20·25 + 12·25 + 15·28.2) ÷ 92
      collaboration: 40, // 40 alone
      'new-models': 33, // (25·33 + 25·33) ÷ 50
      'group-control': null,
      'innovation-frontier': null,
      innovation: 36.5, // (35·40 + 35·33) ÷ 70
      'innovation-capability': null,
      'business-efficiency': 80, // (35·80 + 30·80) ÷ 65
      'quality-performance': 100, // 100 alone
      'cost-optimisation': null,
      competitiveness: 89.23076923077, // (35·80 + 30·100) ÷ 65
      'economic-benefit': 65, // (35·60 + 35·70) ÷ 70
      'social-benefit': 85, // 85 alone
      'digital-contribution': null,
      benefit: 72.5, // (50·65 + 30·85) ÷ 80
      overall: 58.99346460424, // (20·70.9266… + 25·67.875 + 20·30.9565… + 15·36.5 + 10·89.2307… + 10·72.5) ÷ 100
    },
    share: 34 / 37, // 34 of 37 asked
    level: 'coverage',
    lacks: { integration: 50 },
  },
  {
    // Halves of q103, q109 and q111: asked, not scored. Social benefit has nothing else to go by in this form.
    name: 'discrete large batch, short form: with one year only there is no trend, and none is no zero',
    productionType: 'discrete-large-batch',
    form: 'short',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 3, application: 3, integration: 2, innovation: 3, competitiveness: 2, benefit: 3 }),
      q014: percent(90), // 100
      q103: two(100, null),
      q109: two(100, null),
      q111: two(null, 100),
    },
    scores: {
      investment: 80, // 80 alone
      'organisation-planning': 68.8, // (16·67 + 24·70) ÷ 40
      'equipment-network': 82, // (18·70 + 18·70 + 24·100) ÷ 60
      'data-resources': 72.5, // (25·70 + 25·75) ÷ 50
      security: 66.66666666667, // 66⅔ alone
      foundation: 75.62666666667, // (15·80 + 20·68.8 + 35·82 + 20·72.5 + 10·66⅔) ÷ 100
      'product-design': 75, // (25·80 + 25·70) ÷ 50
      'process-design': 70, // 70 alone
      'planning-production': 70, // (20·70 + 30·70) ÷ 50
      quality: 68.5, // (35·70 + 35·67) ÷ 70
      'equipment-management': 67, // 67 alone
      warehousing: 70, // 70 alone
      'purchasing-sales': 75, // (30·75 + 15·75 + 15·75) ÷ 60
      finance: 75, // 75 alone
      energy: 67, // 67 alone
      application: 71.195, // (16·75 + 7·70 + 18·70 + 11·68.5 + 8·67 + 8·70 + 12·75 + 10·75 + 10·67) ÷ 100
      'design-manufacturing': 25, // 25 alone
      'management-control': 25, // 25 alone
      'supply-production-sales': 25, // 25 alone
      'business-finance': 25, // 25 alone
      'system-connection': null,
      'decision-support': 28.2, // (32·33 + 48·25) ÷ 80
      integration: 25.52173913043, // (20·25 + 25·25 + 20·25 + 12·25 + 15·28.2) ÷ 92
      collaboration: 80, // 80 alone
      'new-models': 67, // (25·67 + 20·67 + 25·67) ÷ 70
      'group-control': null,
      'innovation-frontier': null,
      innovation: 73.5, // (35·80 + 35·67) ÷ 70
      'innovation-capability': null,
      'business-efficiency': 40, // 40 alone
      'quality-performance': 40, // 40 alone
      'cost-optimisation': null,
      competitiveness: 40, // (35·40 + 30·40) ÷ 65
      'economic-benefit': 60, // 60 alone
      'social-benefit': null,
      'digital-contribution': null,
      benefit: 60, // 60 alone
      overall: 59.05343115942, // (20·75.6266… + 25·71.195 + 20·25.5217… + 15·73.5 + 10·40 + 10·60) ÷ 100
    },
    share: 36 / 39, // 36 of 39 asked
    level: 'coverage',
    lacks: { integration: 50 },
  },
  {
    // q029 1 of 5. q042 86 %: 75 + 6 ÷ 15 × 25 = 85.
    name: 'process batch, short form: both sides of design are put to it',
    productionType: 'process-batch',
    form: 'short',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 4, application: 3, integration: 2, innovation: 4, competitiveness: 3, benefit: 4 }),
      q012: percent(63), // 70
      q029: ticked('cad-2d'), // 20
      q030: ticked('recipe', 'simulation', 'laboratory', 'prediction'), // 100
      q041: ticked('none'), // 0
      q042: percent(86), // 85
      q074: picked('paper'), // 0
      q075: picked('closed-loop'), // 100
      q076: picked('connected'), // 75
      q077: picked('connected'), // 75
      q092: picked('none'), // 0
    },
    scores: {
      investment: 100, // 100 alone
      'organisation-planning': 100, // (16·100 + 24·100) ÷ 40
      'equipment-network': 91, // (18·70 + 18·100 + 24·100) ÷ 60
      'data-resources': 100, // (25·100 + 25·100) ÷ 50
      security: 100, // 100 alone
      foundation: 96.85, // (15·100 + 20·100 + 35·91 + 20·100 + 10·100) ÷ 100
      'product-design': 63.33333333333, // (25·20 + 25·100 + 25·70) ÷ 75
      'process-design': null,
      'planning-production': 49.375, // (20·70 + 30·0 + 30·85) ÷ 80
      quality: 68.5, // (35·70 + 35·67) ÷ 70
      'equipment-management': 67, // 67 alone
      warehousing: 70, // 70 alone
      'purchasing-sales': 75, // (30·75 + 15·75 + 15·75) ÷ 60
      finance: 75, // 75 alone
      energy: 67, // 67 alone
      application: 65.28584229391, // (16·63⅓ + 18·49.375 + 11·68.5 + 8·67 + 8·70 + 12·75 + 10·75 + 10·67) ÷ 93
      'design-manufacturing': 50, // (50·0 + 50·100) ÷ 100
      'management-control': 75, // 75 alone
      'supply-production-sales': 75, // 75 alone
      'business-finance': 25, // 25 alone
      'system-connection': null,
      'decision-support': 28.2, // (32·33 + 48·25) ÷ 80
      integration: 55.41304347826, // (20·50 + 25·75 + 20·75 + 12·25 + 15·28.2) ÷ 92
      collaboration: 100, // 100 alone
      'new-models': 71.42857142857, // (25·100 + 20·0 + 25·100) ÷ 70
      'group-control': null,
      'innovation-frontier': null,
      innovation: 85.71428571429, // (35·100 + 35·71.4285…) ÷ 70
      'innovation-capability': null,
      'business-efficiency': 80, // (35·80 + 30·80) ÷ 65
      'quality-performance': 70, // 70 alone
      'cost-optimisation': null,
      competitiveness: 75.38461538462, // (35·80 + 30·70) ÷ 65
      'economic-benefit': 100, // (35·100 + 35·100) ÷ 70
      'social-benefit': 100, // 100 alone
      'digital-contribution': null,
      benefit: 100, // (50·100 + 30·100) ÷ 80
      overall: 77.16967366473, // (20·96.85 + 25·65.2858… + 20·55.4130… + 15·85.7142… + 10·75.3846… + 10·100) ÷ 100
    },
    share: 1, // 41 of 41 asked
    level: 'integration',
    lacks: { integration: 60 },
  },
  {
    // q102 does not apply: quality of delivery has no score. q042 65 %: half way from 50 % (35) to 80 % (75). 31 put, 30 asked.
    name: 'mining, short form: what is not asked is nobody’s weight; at the last stage',
    productionType: 'mining',
    form: 'short',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 4, application: 3, integration: 3, innovation: 3, competitiveness: 3, benefit: 2 }),
      q013: percent(45), // 50
      q042: percent(65), // 55
      q076: picked('adaptive'), // 100
      q087: ticked('orders', 'stock', 'progress'), // 60
      q102: notApplicable,
    },
    scores: {
      investment: 100, // 100 alone
      'organisation-planning': 100, // (16·100 + 24·100) ÷ 40
      'equipment-network': 85, // (18·100 + 18·50 + 24·100) ÷ 60
      'data-resources': 100, // (25·100 + 25·100) ÷ 50
      security: 100, // 100 alone
      foundation: 94.75, // (15·100 + 20·100 + 35·85 + 20·100 + 10·100) ÷ 100
      'product-design': null,
      'process-design': null,
      'planning-production': 61, // (20·70 + 30·55) ÷ 50
      quality: 70, // 70 alone
      'equipment-management': 67, // 67 alone
      warehousing: null,
      'purchasing-sales': 75, // (30·75 + 15·75 + 15·75) ÷ 60
      finance: 75, // 75 alone
      energy: 67, // 67 alone
      application: 68.46376811594, // (18·61 + 11·70 + 8·67 + 12·75 + 10·75 + 10·67) ÷ 69
      'design-manufacturing': null,
      'management-control': 100, // 100 alone
      'supply-production-sales': 75, // 75 alone
      'business-finance': 75, // 75 alone
      'system-connection': null,
      'decision-support': 71.8, // (32·67 + 48·75) ÷ 80
      integration: 83.01388888889, // (25·100 + 20·75 + 12·75 + 15·71.8) ÷ 72
      collaboration: 60, // 60 alone
      'new-models': 67, // 67 alone
      'group-control': null,
      'innovation-frontier': null,
      innovation: 63.5, // (35·60 + 35·67) ÷ 70
      'innovation-capability': null,
      'business-efficiency': 80, // (35·80 + 30·80) ÷ 65
      'quality-performance': null,
      'cost-optimisation': null,
      competitiveness: 80, // 80 alone
      'economic-benefit': 40, // (35·30 + 35·50) ÷ 70
      'social-benefit': 50, // 50 alone
      'digital-contribution': null,
      benefit: 43.75, // (50·40 + 30·50) ÷ 80
      overall: 74.56871980676, // (20·94.75 + 25·68.4637… + 20·83.0138… + 15·63.5 + 10·80 + 10·43.75) ÷ 100
    },
    share: 1, // 30 of 30 asked
    level: 'breakthrough',
    lacks: {},
  },
  {
    // q012 0 %: q013 is not asked. None of competitiveness applies: its 10 go to the other dimensions. q001 15 %: half of 40.
    name: 'power, short form, strong above a weak base: later gates do not count while the first is shut',
    productionType: 'power',
    form: 'short',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 1, application: 4, integration: 4, innovation: 4, competitiveness: 4, benefit: 3 }),
      q001: percent(15), // 20
      q013: percent(90), // 100
      q014: percent(45), // 50
      q100: notApplicable,
      q102: notApplicable,
      q103: notApplicable,
    },
    scores: {
      investment: 20, // 20 alone
      'organisation-planning': 0, // (16·0 + 24·0) ÷ 40
      'equipment-network': 28.57142857143, // (18·0 + 24·50) ÷ 42
      'data-resources': 0, // (25·0 + 25·0) ÷ 50
      security: 0, // 0 alone
      foundation: 13, // (15·20 + 20·0 + 35·28.5714… + 20·0 + 10·0) ÷ 100
      'product-design': null,
      'process-design': null,
      'planning-production': 100, // (20·100 + 30·100) ÷ 50
      quality: 100, // 100 alone
      'equipment-management': 100, // 100 alone
      warehousing: null,
      'purchasing-sales': 100, // (30·100 + 15·100 + 15·100) ÷ 60
      finance: 100, // 100 alone
      energy: 100, // 100 alone
      application: 100, // (18·100 + 11·100 + 8·100 + 12·100 + 10·100 + 10·100) ÷ 69
      'design-manufacturing': null,
      'management-control': 100, // 100 alone
      'supply-production-sales': 100, // 100 alone
      'business-finance': 100, // 100 alone
      'system-connection': null,
      'decision-support': 100, // (32·100 + 48·100) ÷ 80
      integration: 100, // (25·100 + 20·100 + 12·100 + 15·100) ÷ 72
      collaboration: 100, // 100 alone
      'new-models': 100, // 100 alone
      'group-control': null,
      'innovation-frontier': null,
      innovation: 100, // (35·100 + 35·100) ÷ 70
      'innovation-capability': null,
      'business-efficiency': null,
      'quality-performance': null,
      'cost-optimisation': null,
      competitiveness: null,
      'economic-benefit': 65, // (35·60 + 35·70) ÷ 70
      'social-benefit': 85, // 85 alone
      'digital-contribution': null,
      benefit: 72.5, // (50·65 + 30·85) ÷ 80
      overall: 77.61111111111, // (20·13 + 25·100 + 20·100 + 15·100 + 10·72.5) ÷ 90
    },
    share: 1, // 27 of 27 asked
    level: 'start',
    lacks: { foundation: 40 },
  },
  {
    // Asked neither q014 nor q076: management and control has no score. q029 3 of 5.
    name: 'construction, short form: a strong base does not make up for weak single applications',
    productionType: 'construction',
    form: 'short',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 4, application: 2, integration: 2, innovation: 2, competitiveness: 1, benefit: 2 }),
      q029: ticked('cad-2d', 'cad-3d'), // 60
      q039: picked('manual'), // 0
      q077: picked('linked'), // 50
      q090: picked('connected'), // 67
    },
    scores: {
      investment: 100, // 100 alone
      'organisation-planning': 100, // (16·100 + 24·100) ÷ 40
      'equipment-network': 100, // (18·100 + 18·100) ÷ 36
      'data-resources': 100, // (25·100 + 25·100) ÷ 50
      security: 100, // 100 alone
      foundation: 100, // (15·100 + 20·100 + 35·100 + 20·100 + 10·100) ÷ 100
      'product-design': 60, // 60 alone
      'process-design': null,
      'planning-production': 0, // 0 alone
      quality: 40, // 40 alone
      'equipment-management': 33, // 33 alone
      warehousing: null,
      'purchasing-sales': 50, // (30·50 + 15·50 + 15·50) ÷ 60
      finance: 50, // 50 alone
      energy: 33, // 33 alone
      application: 36.4, // (16·60 + 18·0 + 11·40 + 8·33 + 12·50 + 10·50 + 10·33) ÷ 85
      'design-manufacturing': null,
      'management-control': null,
      'supply-production-sales': 50, // 50 alone
      'business-finance': 25, // 25 alone
      'system-connection': null,
      'decision-support': 28.2, // (32·33 + 48·25) ÷ 80
      integration: 36.65957446809, // (20·50 + 12·25 + 15·28.2) ÷ 47
      collaboration: 40, // 40 alone
      'new-models': 67, // 67 alone
      'group-control': null,
      'innovation-frontier': null,
      innovation: 53.5, // (35·40 + 35·67) ÷ 70
      'innovation-capability': null,
      'business-efficiency': 0, // (35·0 + 30·0) ÷ 65
      'quality-performance': 0, // 0 alone
      'cost-optimisation': null,
      competitiveness: 0, // (35·0 + 30·0) ÷ 65
      'economic-benefit': 40, // (35·30 + 35·50) ÷ 70
      'social-benefit': 50, // 50 alone
      'digital-contribution': null,
      benefit: 43.75, // (50·40 + 30·50) ÷ 80
      overall: 48.83191489362, // (20·100 + 25·36.4 + 20·36.6595… + 15·53.5 + 10·0 + 10·43.75) ÷ 100
    },
    share: 1, // 29 of 29 asked
    level: 'start',
    lacks: { application: 40 },
  },
];
