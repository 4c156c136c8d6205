import { percent, picked, ticked, two } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';
import { atSteps } from './two-integration-steps.ts';

/**
 * Full form, discrete production and the head of a group.
 * Answers by group at one of the four steps of two-integration-steps.ts, which also has the weights; then the exceptions, worth what stands
 * behind them. A line shows the weighted mean: weight·score in the order of the weights there, of what is asked of this type of production
 * and has a score. Figures ending in … are cut, not rounded.
 */
export const discreteCases: readonly GoldenCase[] = [
  {
    name: 'discrete large batch, full form: single applications stand, the links between them do not',
    productionType: 'discrete-large-batch',
    form: 'full',
    group: 'single',
    answers: {
      ...atSteps({
        foundation: 2,
        investment: 3,
        'equipment-network': 3,
        application: 3,
        'process-design': 2,
        warehousing: 2,
        integration: 2,
        innovation: 2,
        competitiveness: 3,
        benefit: 2,
      }),
      q017: picked('single'), // 33
      q031: picked('outside'), // 33
      q038: percent(90), // 100
      q040: picked('sheet'), // 25
      q046: picked('flexible'), // 100
      q049: picked('none'), // 0
      q058: picked('optimised'), // 100
      q072: picked('manual'), // 0
      q074: picked('one-way'), // 50
      q092: picked('none'), // 0
      q094: percent(40), // 75
      q099: two(100, 100), // 50
      q114: picked('measured'), // 50
    },
    scores: {
      investment: 76.75, // (40·80 + 25·85 + 10·60 + 25·70) ÷ 100
      'organisation-planning': 32.98, // (16·33 + 12·33 + 24·25 + 16·33 + 10·40 + 10·45 + 12·33) ÷ 100
      'equipment-network': 65.61538461538, // (18·70 + 18·70 + 24·70 + 12·67 + 10·67 + 9·33) ÷ 91
      'data-resources': 33.95, // (25·25 + 18·40 + 25·50 + 16·25 + 16·25) ÷ 100
      security: 31.5, // (15·33 + 30·33⅓ + 22·33 + 20·25 + 13·33) ÷ 100
      foundation: 51.01388461538, // (15·76.75 + 20·32.98 + 35·65.6153… + 20·33.95 + 10·31.5) ÷ 100
      'product-design': 65.53333333333, // (25·80 + 15·33 + 25·70 + 10·67) ÷ 75
      'process-design': 46.15, // (45·25 + 30·33 + 25·100) ÷ 100
      'planning-production': 59.47826086957, // (20·70 + 12·25 + 30·70 + 8·67 + 8·67 + 6·100 + 8·0) ÷ 92
      quality: 68.05, // (35·70 + 30·67 + 35·67) ÷ 100
      'equipment-management': 69.4, // (45·67 + 30·75 + 25·67) ÷ 100
      warehousing: 47.5, // (30·25 + 40·25 + 30·100) ÷ 100
      'purchasing-sales': 73.4, // (30·75 + 15·75 + 12·67 + 20·75 + 15·75 + 8·67) ÷ 100
      finance: 72.14, // (30·75 + 22·70 + 16·67 + 16·80 + 16·67) ÷ 100
      energy: 53.6, // (28·67 + 26·67 + 20·0 + 26·67) ÷ 100
      application: 62.64142028986, // (16·65.5333… + 7·46.15 + 18·59.4782… + 11·68.05 + 8·69.4 + 8·47.5 + 12·73.4 + 10·72.14 + 10·53.6) ÷ 100
      'design-manufacturing': 50, // 50 alone
      'management-control': 27.8, // (65·25 + 35·33) ÷ 100
      'supply-production-sales': 27.8, // (65·25 + 35·33) ÷ 100
      'business-finance': 25, // 25 alone
      'system-connection': 43.2, // (60·50 + 40·33) ÷ 100
      'decision-support': 29.16, // (32·33 + 48·25 + 20·33) ÷ 100
      integration: 33.34, // (20·50 + 25·27.8 + 20·27.8 + 12·25 + 8·43.2 + 15·29.16) ÷ 100
      collaboration: 35.45, // (25·33 + 35·40 + 25·33 + 15·33) ÷ 100
      'new-models': 32.64705882353, // (25·33 + 20·0 + 25·33 + 15·75) ÷ 85
      'group-control': null,
      'innovation-frontier': 33, // (25·33 + 25·33 + 35·33 + 15·33) ÷ 100
      innovation: 33.81552287582, // (35·35.45 + 35·32.6470… + 20·33) ÷ 90
      'innovation-capability': 65, // (40·50 + 60·75) ÷ 100
      'business-efficiency': 77.6, // (35·80 + 30·80 + 30·80 + 30·70) ÷ 125
      'quality-performance': 71.75, // (65·70 + 35·75) ÷ 100
      'cost-optimisation': 85, // 85 alone
      competitiveness: 74.435, // (20·65 + 35·77.6 + 30·71.75 + 15·85) ÷ 100
      'economic-benefit': 37.36842105263, // (35·30 + 35·50 + 25·30) ÷ 95
      'social-benefit': 47.5, // (45·50 + 30·50 + 25·40) ÷ 100
      'digital-contribution': 50, // 50 alone
      benefit: 42.93421052632, // (50·37.3684… + 30·47.5 + 20·50) ÷ 100
      overall: 49.34038147954, // (20·51.0138… + 25·62.6414… + 20·33.34 + 15·33.8155… + 10·74.435 + 10·42.9342…) ÷ 100
    },
    share: 1, // 104 of 104 asked
    level: 'coverage',
    lacks: { integration: 50 },
  },
  {
    // Not put to small batches: q046, changeover between products of one line.
    name: 'discrete small batch, full form: ahead everywhere but in equipment, at the last stage',
    productionType: 'discrete-small-batch',
    form: 'full',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 4, 'equipment-network': 2, application: 3, integration: 3, innovation: 3, competitiveness: 4, benefit: 3 }),
      q013: percent(0), // 0
      q036: picked('knowledge'), // 100
      q037: picked('recorded'), // 33
      q044: picked('daily'), // 33
      q045: picked('open'), // 100
      q047: picked('integrated'), // 100
      q064: picked('register'), // 33
      q086: picked('none'), // 0
      q093: picked('revenue'), // 100
      q094: percent(60), // 100
      q112: two(100, 100), // 50
    },
    scores: {
      investment: 100, // (40·100 + 25·100 + 10·100 + 25·100) ÷ 100
      'organisation-planning': 100, // (16·100 + 12·100 + 24·100 + 16·100 + 10·100 + 10·100 + 12·100) ÷ 100
      'equipment-network': 29.7032967033, // (18·40 + 18·0 + 24·40 + 12·33 + 10·33 + 9·33) ÷ 91
      'data-resources': 100, // (25·100 + 18·100 + 25·100 + 16·100 + 16·100) ÷ 100
      security: 100, // (15·100 + 30·100 + 22·100 + 20·100 + 13·100) ÷ 100
      foundation: 75.39615384615, // (15·100 + 20·100 + 35·29.7032… + 20·100 + 10·100) ÷ 100
      'product-design': 72.33333333333, // (25·80 + 15·67 + 25·70 + 10·67) ÷ 75
      'process-design': 72.4, // (45·100 + 30·33 + 25·70) ÷ 100
      'planning-production': 78.88888888889, // (20·70 + 12·70 + 30·70 + 8·33 + 8·100 + 40·100 + 8·67) ÷ 126
      quality: 68.05, // (35·70 + 30·67 + 35·67) ÷ 100
      'equipment-management': 69.4, // (45·67 + 30·75 + 25·67) ÷ 100
      warehousing: 69.1, // (30·70 + 40·70 + 30·67) ÷ 100
      'purchasing-sales': 70.68, // (30·75 + 15·75 + 12·67 + 20·75 + 15·75 + 8·33) ÷ 100
      finance: 72.14, // (30·75 + 22·70 + 16·67 + 16·80 + 16·67) ÷ 100
      energy: 67, // (28·67 + 26·67 + 20·67 + 26·67) ÷ 100
      application: 71.80243333333, // (16·72⅓ + 7·72.4 + 18·78.8888… + 11·68.05 + 8·69.4 + 8·69.1 + 12·70.68 + 10·72.14 + 10·67) ÷ 100
      'design-manufacturing': 75, // 75 alone
      'management-control': 72.2, // (65·75 + 35·67) ÷ 100
      'supply-production-sales': 72.2, // (65·75 + 35·67) ÷ 100
      'business-finance': 75, // 75 alone
      'system-connection': 71.8, // (60·75 + 40·67) ÷ 100
      'decision-support': 70.84, // (32·67 + 48·75 + 20·67) ÷ 100
      integration: 72.86, // (20·75 + 25·72.2 + 20·72.2 + 12·75 + 8·71.8 + 15·70.84) ÷ 100
      collaboration: 54.8, // (25·0 + 35·80 + 25·67 + 15·67) ÷ 100
      'new-models': 82.52941176471, // (25·67 + 20·67 + 25·100 + 15·100) ÷ 85
      'group-control': null,
      'innovation-frontier': 67, // (25·67 + 25·67 + 35·67 + 15·67) ÷ 100
      innovation: 68.29477124183, // (35·54.8 + 35·82.5294… + 20·67) ÷ 90
      'innovation-capability': 100, // (40·100 + 60·100) ÷ 100
      'business-efficiency': 100, // (35·100 + 30·100 + 30·100 + 30·100) ÷ 125
      'quality-performance': 100, // (65·100 + 35·100) ÷ 100
      'cost-optimisation': 100, // 100 alone
      competitiveness: 100, // (20·100 + 35·100 + 30·100 + 15·100) ÷ 100
      'economic-benefit': 63.68421052632, // (35·60 + 35·70 + 25·60) ÷ 95
      'social-benefit': 70.75, // (45·85 + 30·50 + 25·70) ÷ 100
      'digital-contribution': 75, // 75 alone
      benefit: 68.06710526316, // (50·63.6842… + 30·70.75 + 20·75) ÷ 100
      overall: 74.65276531515, // (20·75.3961… + 25·71.8024… + 20·72.86 + 15·68.2947… + 10·100 + 10·68.0671…) ÷ 100
    },
    share: 1, // 104 of 104 asked
    level: 'breakthrough',
    lacks: {},
  },
  {
    // q091: 2 + 1 + 2 + 2 + 1 = 8 of the 10 that make it full.
    name: 'head of a group, discrete large batch, full form: group control is asked, and is a tenth of innovation',
    productionType: 'discrete-large-batch',
    form: 'full',
    group: 'group-head',
    answers: {
      ...atSteps({ foundation: 3, application: 3, integration: 3, innovation: 2, competitiveness: 2, benefit: 2 }),
      q032: picked('shared'), // 25
      q076: picked('one-way'), // 50
      q077: picked('linked'), // 50
      q091: ticked('funds', 'accounting', 'purchasing', 'operations', 'people'), // 80
      q095: picked('live'), // 67
    },
    scores: {
      investment: 76.75, // (40·80 + 25·85 + 10·60 + 25·70) ÷ 100
      'organisation-planning': 71.82, // (16·67 + 12·67 + 24·70 + 16·67 + 10·90 + 10·85 + 12·67) ÷ 100
      'equipment-network': 68.97802197802, // (18·70 + 18·70 + 24·70 + 12·67 + 10·67 + 9·67) ÷ 91
      'data-resources': 71.25, // (25·70 + 18·70 + 25·75 + 16·70 + 16·70) ÷ 100
      security: 67.5, // (15·67 + 30·66⅔ + 22·67 + 20·70 + 13·67) ÷ 100
      foundation: 71.01880769231, // (15·76.75 + 20·71.82 + 35·68.9780… + 20·71.25 + 10·67.5) ÷ 100
      'product-design': 57.33333333333, // (25·80 + 15·67 + 25·25 + 10·67) ÷ 75
      'process-design': 69.1, // (45·70 + 30·67 + 25·70) ÷ 100
      'planning-production': 69.02173913043, // (20·70 + 12·70 + 30·70 + 8·67 + 8·67 + 6·67 + 8·67) ÷ 92
      quality: 68.05, // (35·70 + 30·67 + 35·67) ÷ 100
      'equipment-management': 69.4, // (45·67 + 30·75 + 25·67) ÷ 100
      warehousing: 69.1, // (30·70 + 40·70 + 30·67) ÷ 100
      'purchasing-sales': 73.4, // (30·75 + 15·75 + 12·67 + 20·75 + 15·75 + 8·67) ÷ 100
      finance: 72.14, // (30·75 + 22·70 + 16·67 + 16·80 + 16·67) ÷ 100
      energy: 67, // (28·67 + 26·67 + 20·67 + 26·67) ÷ 100
      application: 67.72174637681, // (16·57⅓ + 7·69.1 + 18·69.0217… + 11·68.05 + 8·69.4 + 8·69.1 + 12·73.4 + 10·72.14 + 10·67) ÷ 100
      'design-manufacturing': 75, // 75 alone
      'management-control': 55.95, // (65·50 + 35·67) ÷ 100
      'supply-production-sales': 55.95, // (65·50 + 35·67) ÷ 100
      'business-finance': 75, // 75 alone
      'system-connection': 71.8, // (60·75 + 40·67) ÷ 100
      'decision-support': 70.84, // (32·67 + 48·75 + 20·67) ÷ 100
      integration: 65.5475, // (20·75 + 25·55.95 + 20·55.95 + 12·75 + 8·71.8 + 15·70.84) ÷ 100
      collaboration: 35.45, // (25·33 + 35·40 + 25·33 + 15·33) ÷ 100
      'new-models': 36, // (25·33 + 20·33 + 25·33 + 15·50) ÷ 85
      'group-control': 80, // 80 alone
      'innovation-frontier': 41.5, // (25·67 + 25·33 + 35·33 + 15·33) ÷ 100
      innovation: 41.3075, // (35·35.45 + 35·36 + 10·80 + 20·41.5) ÷ 100
      'innovation-capability': 44, // (40·50 + 60·40) ÷ 100
      'business-efficiency': 44.8, // (35·40 + 30·50 + 30·50 + 30·40) ÷ 125
      'quality-performance': 40, // (65·40 + 35·40) ÷ 100
      'cost-optimisation': 50, // 50 alone
      competitiveness: 43.98, // (20·44 + 35·44.8 + 30·40 + 15·50) ÷ 100
      'economic-benefit': 37.36842105263, // (35·30 + 35·50 + 25·30) ÷ 95
      'social-benefit': 47.5, // (45·50 + 30·50 + 25·40) ÷ 100
      'digital-contribution': 25, // 25 alone
      benefit: 37.93421052632, // (50·37.3684… + 30·47.5 + 20·25) ÷ 100
      overall: 58.6312441853, // (20·71.0188… + 25·67.7217… + 20·65.5475 + 15·41.3075 + 10·43.98 + 10·37.9342…) ÷ 100
    },
    share: 1, // 105 of 105 asked
    level: 'integration',
    lacks: { innovation: 60 },
  },
];
