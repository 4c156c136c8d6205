import { percent, picked, ticked, two } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';
import { atSteps } from './two-integration-steps.ts';

/**
 * Full form, process production.
 * Answers by group at one of the four steps of two-integration-steps.ts, which also has the weights; then the exceptions, worth what stands
 * behind them. A line shows the weighted mean: weight·score in the order of the weights there, of what is asked of this type of production
 * and has a score. Figures ending in … are cut, not rounded.
 */
export const processCases: readonly GoldenCase[] = [
  {
    // Process design is q037 alone here, for the other two are put to discrete production and batches.
    name: 'process continuous, full form: strong control, next to no innovation',
    productionType: 'process-continuous',
    form: 'full',
    group: 'single',
    answers: {
      ...atSteps({
        foundation: 3,
        'organisation-planning': 2,
        application: 2,
        'planning-production': 4,
        quality: 3,
        'equipment-management': 3,
        energy: 4,
        integration: 2,
        'management-control': 4,
        innovation: 1,
        competitiveness: 2,
        benefit: 3,
      }),
      q018: picked('local'), // 0
      q030: ticked('recipe', 'simulation', 'laboratory', 'prediction'), // 100
      q037: picked('optimised'), // 100
      q043: picked('apc'), // 67
      q052: picked('two-way'), // 100
      q075: picked('closed-loop'), // 100
      q086: picked('joint'), // 100
      q099: two(90, 100), // 80
    },
    scores: {
      investment: 76.75, // (40·80 + 25·85 + 10·60 + 25·70) ÷ 100
      'organisation-planning': 32.98, // (16·33 + 12·33 + 24·25 + 16·33 + 10·40 + 10·45 + 12·33) ÷ 100
      'equipment-network': 62.35164835165, // (18·70 + 18·70 + 24·70 + 12·67 + 10·67 + 9·0) ÷ 91
      'data-resources': 71.25, // (25·70 + 18·70 + 25·75 + 16·70 + 16·70) ÷ 100
      security: 67.5, // (15·67 + 30·66⅔ + 22·67 + 20·70 + 13·67) ÷ 100
      foundation: 60.93157692308, // (15·76.75 + 20·32.98 + 35·62.3516… + 20·71.25 + 10·67.5) ÷ 100
      'product-design': 66.5, // (25·100 + 15·33 + 10·33) ÷ 50
      'process-design': 100, // 100 alone
      'planning-production': 92.18421052632, // (20·100 + 30·100 + 18·67 + 8·100) ÷ 76
      quality: 79.6, // (35·70 + 30·67 + 35·100) ÷ 100
      'equipment-management': 69.4, // (45·67 + 30·75 + 25·67) ÷ 100
      warehousing: 25, // 25 alone
      'purchasing-sales': 47.78260869565, // (30·50 + 15·50 + 12·33 + 20·50 + 15·50) ÷ 92
      finance: 37.46, // (30·50 + 22·25 + 16·33 + 16·40 + 16·33) ÷ 100
      energy: 100, // (28·100 + 26·100 + 20·100 + 26·100) ÷ 100
      application: 70.02107093822, // (16·66.5 + 7·100 + 18·92.1842… + 11·79.6 + 8·69.4 + 8·25 + 12·47.7826… + 10·37.46 + 10·100) ÷ 100
      'design-manufacturing': 100, // 100 alone
      'management-control': 100, // (65·100 + 35·100) ÷ 100
      'supply-production-sales': 27.8, // (65·25 + 35·33) ÷ 100
      'business-finance': 25, // 25 alone
      'system-connection': 43.2, // (60·50 + 40·33) ÷ 100
      'decision-support': 29.16, // (32·33 + 48·25 + 20·33) ÷ 100
      integration: 61.39, // (20·100 + 25·100 + 20·27.8 + 12·25 + 8·43.2 + 15·29.16) ÷ 100
      collaboration: 25, // (25·100 + 35·0 + 25·0 + 15·0) ÷ 100
      'new-models': 0, // 0 alone
      'group-control': null,
      'innovation-frontier': 0, // (25·0 + 25·0 + 35·0 + 15·0) ÷ 100
      innovation: 9.72222222222, // (35·25 + 35·0 + 20·0) ÷ 90
      'innovation-capability': 56, // (40·80 + 60·40) ÷ 100
      'business-efficiency': 44.8, // (35·40 + 30·50 + 30·50 + 30·40) ÷ 125
      'quality-performance': 40, // (65·40 + 35·40) ÷ 100
      'cost-optimisation': 50, // 50 alone
      competitiveness: 46.38, // (20·56 + 35·44.8 + 30·40 + 15·50) ÷ 100
      'economic-benefit': 63.68421052632, // (35·60 + 35·70 + 25·60) ÷ 95
      'social-benefit': 81.25, // (45·85 + 30·85 + 25·70) ÷ 100
      'digital-contribution': 75, // 75 alone
      benefit: 71.21710526316, // (50·63.6842… + 30·81.25 + 20·75) ÷ 100
      overall: 55.18762697882, // (20·60.9315… + 25·70.0210… + 20·61.39 + 15·9.7222… + 10·46.38 + 10·71.2171…) ÷ 100
    },
    share: 1, // 92 of 92 asked
    level: 'integration',
    lacks: { innovation: 60 },
  },
  {
    // q012 0 %: q013 is not asked, and its answer counts no more. q107 5.5 %, half way from 3 % (40) to 8 % (0).
    name: 'process batch, full form: both sides of design, recipe and bill of materials, count',
    productionType: 'process-batch',
    form: 'full',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 2, 'data-resources': 1, application: 2, integration: 3, innovation: 2, competitiveness: 2, benefit: 1 }),
      q012: percent(0), // 0
      q017: picked('flow'), // 100
      q018: picked('verified'), // 100
      q029: ticked('cad-3d'), // 40
      q030: ticked('none'), // 0
      q040: picked('dynamic'), // 100
      q042: percent(80), // 75
      q046: picked('unknown'), // 0
      q074: picked('paper'), // 0
      q075: picked('closed-loop'), // 100
      q092: picked('online'), // 100
      q107: percent(5.5), // 20
    },
    scores: {
      investment: 33.75, // (40·40 + 25·30 + 10·40 + 25·25) ÷ 100
      'organisation-planning': 32.98, // (16·33 + 12·33 + 24·25 + 16·33 + 10·40 + 10·45 + 12·33) ÷ 100
      'equipment-network': 42.51219512195, // (18·0 + 24·40 + 12·33 + 10·33 + 9·100 + 9·100) ÷ 82
      'data-resources': 0, // (25·0 + 18·0 + 25·0 + 16·0 + 16·0) ÷ 100
      security: 31.5, // (15·33 + 30·33⅓ + 22·33 + 20·25 + 13·33) ÷ 100
      foundation: 29.68776829268, // (15·33.75 + 20·32.98 + 35·42.5121… + 20·0 + 10·31.5) ÷ 100
      'product-design': 24.5, // (25·40 + 25·0 + 15·33 + 25·25 + 10·33) ÷ 100
      'process-design': 36.18181818182, // (30·33 + 25·40) ÷ 55
      'planning-production': 49.80701754386, // (20·25 + 12·100 + 30·40 + 30·75 + 8·33 + 6·0 + 8·33) ÷ 114
      quality: 35.45, // (35·40 + 30·33 + 35·33) ÷ 100
      'equipment-management': 38.1, // (45·33 + 30·50 + 25·33) ÷ 100
      warehousing: 27.4, // (30·25 + 40·25 + 30·33) ÷ 100
      'purchasing-sales': 46.6, // (30·50 + 15·50 + 12·33 + 20·50 + 15·50 + 8·33) ÷ 100
      finance: 37.46, // (30·50 + 22·25 + 16·33 + 16·40 + 16·33) ÷ 100
      energy: 33, // (28·33 + 26·33 + 20·33 + 26·33) ÷ 100
      application: 37.19549043062, // (16·24.5 + 7·36.1818… + 18·49.8070… + 11·35.45 + 8·38.1 + 8·27.4 + 12·46.6 + 10·37.46 + 10·33) ÷ 100
      'design-manufacturing': 50, // (50·0 + 50·100) ÷ 100
      'management-control': 72.2, // (65·75 + 35·67) ÷ 100
      'supply-production-sales': 72.2, // (65·75 + 35·67) ÷ 100
      'business-finance': 75, // 75 alone
      'system-connection': 71.8, // (60·75 + 40·67) ÷ 100
      'decision-support': 70.84, // (32·67 + 48·75 + 20·67) ÷ 100
      integration: 67.86, // (20·50 + 25·72.2 + 20·72.2 + 12·75 + 8·71.8 + 15·70.84) ÷ 100
      collaboration: 35.45, // (25·33 + 35·40 + 25·33 + 15·33) ÷ 100
      'new-models': 52.14285714286, // (25·33 + 20·100 + 25·33) ÷ 70
      'group-control': null,
      'innovation-frontier': 33, // (25·33 + 25·33 + 35·33 + 15·33) ÷ 100
      innovation: 41.39722222222, // (35·35.45 + 35·52.1428… + 20·33) ÷ 90
      'innovation-capability': 44, // (40·50 + 60·40) ÷ 100
      'business-efficiency': 44.8, // (35·40 + 30·50 + 30·50 + 30·40) ÷ 125
      'quality-performance': 33, // (65·40 + 35·20) ÷ 100
      'cost-optimisation': 50, // 50 alone
      competitiveness: 41.88, // (20·44 + 35·44.8 + 30·33 + 15·50) ÷ 100
      'economic-benefit': 0, // (35·0 + 35·0 + 25·0) ÷ 95
      'social-benefit': 0, // (45·0 + 30·0 + 25·0) ÷ 100
      'digital-contribution': 0, // 0 alone
      benefit: 0, // (50·0 + 30·0 + 20·0) ÷ 100
      overall: 39.20600959953, // (20·29.6877… + 25·37.1954… + 20·67.86 + 15·41.3972… + 10·41.88 + 10·0) ÷ 100
    },
    share: 1, // 104 of 104 asked
    level: 'start',
    lacks: { foundation: 40, application: 40 },
  },
];
