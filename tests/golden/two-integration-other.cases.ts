import { percent, picked, ticked } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';
import { atSteps } from './two-integration-steps.ts';

/**
 * Full form: mining, power and construction.
 * Answers by group at one of the four steps of two-integration-steps.ts, which also has the weights; then the exceptions, worth what stands
 * behind them. A line shows the weighted mean: weight·score in the order of the weights there, of what is asked of this type of production
 * and has a score. Figures ending in … are cut, not rounded.
 */
export const otherCases: readonly GoldenCase[] = [
  {
    // q042 65 %: half way from 50 % (35) to 80 % (75).
    name: 'mining, full form: the mine model outweighs the rest of design',
    productionType: 'mining',
    form: 'full',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 3, application: 2, energy: 4, integration: 2, innovation: 2, competitiveness: 3, benefit: 2 }),
      q014: percent(90), // 100
      q018: picked('verified'), // 100
      q034: picked('dynamic'), // 100
      q042: percent(65), // 55
      q048: picked('optimised'), // 100
      q058: picked('call'), // 0
      q076: picked('connected'), // 75
      q090: picked('none'), // 0
    },
    scores: {
      investment: 76.75, // (40·80 + 25·85 + 10·60 + 25·70) ÷ 100
      'organisation-planning': 71.82, // (16·67 + 12·67 + 24·70 + 16·67 + 10·90 + 10·85 + 12·67) ÷ 100
      'equipment-network': 80.15384615385, // (18·70 + 18·70 + 24·100 + 12·67 + 10·67 + 9·100) ÷ 91
      'data-resources': 71.25, // (25·70 + 18·70 + 25·75 + 16·70 + 16·70) ÷ 100
      security: 67.5, // (15·67 + 30·66⅔ + 22·67 + 20·70 + 13·67) ÷ 100
      foundation: 74.93034615385, // (15·76.75 + 20·71.82 + 35·80.1538… + 20·71.25 + 10·67.5) ÷ 100
      'product-design': 92.11764705882, // (10·33 + 75·100) ÷ 85
      'process-design': null,
      'planning-production': 56.58974358974, // (20·25 + 30·55 + 20·100 + 8·33) ÷ 78
      quality: 40, // 40 alone
      'equipment-management': 38.1, // (45·33 + 30·50 + 25·33) ÷ 100
      warehousing: 12.5, // (30·25 + 30·0) ÷ 60
      'purchasing-sales': 47.78260869565, // (30·50 + 15·50 + 12·33 + 20·50 + 15·50) ÷ 92
      finance: 37.46, // (30·50 + 22·25 + 16·33 + 16·40 + 16·33) ÷ 100
      energy: 100, // (28·100 + 26·100 + 20·100 + 26·100) ÷ 100
      application: 56.83106496671, // (16·92.1176… + 18·56.5897… + 11·40 + 8·38.1 + 8·12.5 + 12·47.7826… + 10·37.46 + 10·100) ÷ 93
      'design-manufacturing': null,
      'management-control': 60.3, // (65·75 + 35·33) ÷ 100
      'supply-production-sales': 27.8, // (65·25 + 35·33) ÷ 100
      'business-finance': 25, // 25 alone
      'system-connection': 43.2, // (60·50 + 40·33) ÷ 100
      'decision-support': 29.16, // (32·33 + 48·25 + 20·33) ÷ 100
      integration: 39.33125, // (25·60.3 + 20·27.8 + 12·25 + 8·43.2 + 15·29.16) ÷ 80
      collaboration: 36.26666666667, // (35·40 + 25·33 + 15·33) ÷ 75
      'new-models': 0, // 0 alone
      'group-control': null,
      'innovation-frontier': 33, // (25·33 + 25·33 + 35·33 + 15·33) ÷ 100
      innovation: 21.43703703704, // (35·36.2666… + 35·0 + 20·33) ÷ 90
      'innovation-capability': 75, // 75 alone
      'business-efficiency': 77.6, // (35·80 + 30·80 + 30·80 + 30·70) ÷ 125
      'quality-performance': 71.75, // (65·70 + 35·75) ÷ 100
      'cost-optimisation': 85, // 85 alone
      competitiveness: 76.435, // (20·75 + 35·77.6 + 30·71.75 + 15·85) ÷ 100
      'economic-benefit': 37.36842105263, // (35·30 + 35·50 + 25·30) ÷ 95
      'social-benefit': 47.5, // (45·50 + 30·50 + 25·40) ÷ 100
      'digital-contribution': 25, // 25 alone
      benefit: 37.93421052632, // (50·37.3684… + 30·47.5 + 20·25) ÷ 100
      overall: 51.71256208063, // (20·74.9303… + 25·56.8310… + 20·39.3312… + 15·21.4370… + 10·76.435 + 10·37.9342…) ÷ 100
    },
    share: 1, // 86 of 86 asked
    level: 'coverage',
    lacks: { application: 60, integration: 50 },
  },
  {
    // Management and control is q080 alone here. q106 17.5 %: half way from 10 % (40) to 25 % (75).
    name: 'construction, full form: a base of 39.3 holds back single applications of 41.9',
    productionType: 'construction',
    form: 'full',
    group: 'single',
    answers: {
      ...atSteps({
        foundation: 2,
        'organisation-planning': 3,
        security: 1,
        application: 2,
        integration: 2,
        innovation: 3,
        competitiveness: 1,
        benefit: 2,
      }),
      q029: ticked('cad-2d', 'cad-3d', 'analysis'), // 100
      q035: picked('lifecycle'), // 100
      q047: picked('meeting'), // 0
      q080: picked('optimised'), // 100
      q086: picked('none'), // 0
      q106: percent(17.5), // 57.5
    },
    scores: {
      investment: 33.75, // (40·40 + 25·30 + 10·40 + 25·25) ÷ 100
      'organisation-planning': 71.82, // (16·67 + 12·67 + 24·70 + 16·67 + 10·90 + 10·85 + 12·67) ÷ 100
      'equipment-network': 37.34482758621, // (18·40 + 18·40 + 12·33 + 10·33) ÷ 58
      'data-resources': 33.95, // (25·25 + 18·40 + 25·50 + 16·25 + 16·25) ÷ 100
      security: 0, // (15·0 + 30·0 + 22·0 + 20·0 + 13·0) ÷ 100
      foundation: 39.28718965517, // (15·33.75 + 20·71.82 + 35·37.3448… + 20·33.95 + 10·0) ÷ 100
      'product-design': 92.11764705882, // (25·100 + 10·33 + 50·100) ÷ 85
      'process-design': null,
      'planning-production': 11.23529411765, // (20·25 + 40·0 + 8·33) ÷ 68
      quality: 40, // 40 alone
      'equipment-management': 38.1, // (45·33 + 30·50 + 25·33) ÷ 100
      warehousing: 25, // 25 alone
      'purchasing-sales': 47.78260869565, // (30·50 + 15·50 + 12·33 + 20·50 + 15·50) ÷ 92
      finance: 37.46, // (30·50 + 22·25 + 16·33 + 16·40 + 16·33) ÷ 100
      energy: 33, // (28·33 + 26·33 + 20·33 + 26·33) ÷ 100
      application: 41.92375216566, // (16·92.1176… + 18·11.2352… + 11·40 + 8·38.1 + 8·25 + 12·47.7826… + 10·37.46 + 10·33) ÷ 93
      'design-manufacturing': null,
      'management-control': 100, // 100 alone
      'supply-production-sales': 27.8, // (65·25 + 35·33) ÷ 100
      'business-finance': 25, // 25 alone
      'system-connection': 43.2, // (60·50 + 40·33) ÷ 100
      'decision-support': 29.16, // (32·33 + 48·25 + 20·33) ÷ 100
      integration: 51.7375, // (25·100 + 20·27.8 + 12·25 + 8·43.2 + 15·29.16) ÷ 80
      collaboration: 54.8, // (25·0 + 35·80 + 25·67 + 15·67) ÷ 100
      'new-models': 67, // 67 alone
      'group-control': null,
      'innovation-frontier': 67, // (25·67 + 25·67 + 35·67 + 15·67) ÷ 100
      innovation: 62.25555555556, // (35·54.8 + 35·67 + 20·67) ÷ 90
      'innovation-capability': 57.5, // 57.5 alone
      'business-efficiency': 0, // (35·0 + 30·0 + 30·0 + 30·0) ÷ 125
      'quality-performance': 0, // (65·0 + 35·0) ÷ 100
      'cost-optimisation': 0, // 0 alone
      competitiveness: 11.5, // (20·57.5 + 35·0 + 30·0 + 15·0) ÷ 100
      'economic-benefit': 37.36842105263, // (35·30 + 35·50 + 25·30) ÷ 95
      'social-benefit': 47.5, // (45·50 + 30·50 + 25·40) ÷ 100
      'digital-contribution': 25, // 25 alone
      benefit: 37.93421052632, // (50·37.3684… + 30·47.5 + 20·25) ÷ 100
      overall: 42.96763035842, // (20·39.2871… + 25·41.9237… + 20·51.7375 + 15·62.2555… + 10·11.5 + 10·37.9342…) ÷ 100
    },
    share: 1, // 83 of 83 asked
    level: 'start',
    lacks: { foundation: 40 },
  },
];
