import { notApplicable, unanswered, unknown } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';
import { atSteps } from './two-integration-steps.ts';

/*
 * Short form. How much must be answered for a stage.
 * Answers by group at one of the four steps of two-integration-steps.ts, which also has the weights; then the exceptions, worth what stands
 * behind them. A line shows the weighted mean: weight·score in the order of the weights there, of what is asked of this type of production
 * and has a score. Figures ending in … are cut, not rounded.
 */

const fourFifths: GoldenCase = {
  // 29 put, 4 do not apply, 5 are unknown or open: 20 of 25.
  name: 'construction, short form, four fifths answered: enough for a stage',
  productionType: 'construction',
  form: 'short',
  group: 'single',
  answers: {
    ...atSteps({ foundation: 3, application: 3, integration: 3, innovation: 3, competitiveness: 2, benefit: 2 }),
    q001: notApplicable,
    q050: notApplicable,
    q060: notApplicable,
    q063: notApplicable,
    q025: unknown,
    q100: unknown,
    q102: unanswered,
    q108: unknown,
    q109: unknown,
  },
  scores: {
    investment: null,
    'organisation-planning': 68.8, // (16·67 + 24·70) ÷ 40
    'equipment-network': 70, // (18·70 + 18·70) ÷ 36
    'data-resources': 72.5, // (25·70 + 25·75) ÷ 50
    security: null,
    foundation: 70.34666666667, // (20·68.8 + 35·70 + 20·72.5) ÷ 75
    'product-design': 80, // 80 alone
    'process-design': null,
    'planning-production': 70, // 70 alone
    quality: null,
    'equipment-management': 67, // 67 alone
    warehousing: null,
    'purchasing-sales': 75, // 75 alone
    finance: 75, // 75 alone
    energy: 67, // 67 alone
    application: 72.91891891892, // (16·80 + 18·70 + 8·67 + 12·75 + 10·75 + 10·67) ÷ 74
    'design-manufacturing': null,
    'management-control': null,
    'supply-production-sales': 75, // 75 alone
    'business-finance': 75, // 75 alone
    'system-connection': null,
    'decision-support': 71.8, // (32·67 + 48·75) ÷ 80
    integration: 73.97872340426, // (20·75 + 12·75 + 15·71.8) ÷ 47
    collaboration: 80, // 80 alone
    'new-models': 67, // 67 alone
    'group-control': null,
    'innovation-frontier': null,
    innovation: 73.5, // (35·80 + 35·67) ÷ 70
    'innovation-capability': null,
    'business-efficiency': 50, // 50 alone
    'quality-performance': null,
    'cost-optimisation': null,
    competitiveness: 50, // 50 alone
    'economic-benefit': null,
    'social-benefit': 50, // 50 alone
    'digital-contribution': null,
    benefit: 50, // 50 alone
    overall: 68.11980774391, // (20·70.3466… + 25·72.9189… + 20·73.9787… + 15·73.5 + 10·50 + 10·50) ÷ 100
  },
  share: 20 / 25, // 20 of 25 asked
  level: 'breakthrough',
  lacks: {},
};

export const answeredCases: readonly GoldenCase[] = [
  {
    name: 'construction, short form, nothing known of innovation: the score is shown, the stage withheld',
    productionType: 'construction',
    form: 'short',
    group: 'single',
    answers: {
      ...atSteps({ foundation: 3, application: 3, integration: 3, innovation: 3, competitiveness: 2, benefit: 2 }),
      q087: unknown,
      q090: unknown,
    },
    scores: {
      investment: 80, // 80 alone
      'organisation-planning': 68.8, // (16·67 + 24·70) ÷ 40
      'equipment-network': 70, // (18·70 + 18·70) ÷ 36
      'data-resources': 72.5, // (25·70 + 25·75) ÷ 50
      security: 66.66666666667, // 66⅔ alone
      foundation: 71.42666666667, // (15·80 + 20·68.8 + 35·70 + 20·72.5 + 10·66⅔) ÷ 100
      'product-design': 80, // 80 alone
      'process-design': null,
      'planning-production': 70, // 70 alone
      quality: 70, // 70 alone
      'equipment-management': 67, // 67 alone
      warehousing: null,
      'purchasing-sales': 75, // (30·75 + 15·75 + 15·75) ÷ 60
      finance: 75, // 75 alone
      energy: 67, // 67 alone
      application: 72.54117647059, // (16·80 + 18·70 + 11·70 + 8·67 + 12·75 + 10·75 + 10·67) ÷ 85
      'design-manufacturing': null,
      'management-control': null,
      'supply-production-sales': 75, // 75 alone
      'business-finance': 75, // 75 alone
      'system-connection': null,
      'decision-support': 71.8, // (32·67 + 48·75) ÷ 80
      integration: 73.97872340426, // (20·75 + 12·75 + 15·71.8) ÷ 47
      collaboration: null,
      'new-models': null,
      'group-control': null,
      'innovation-frontier': null,
      innovation: null,
      'innovation-capability': null,
      'business-efficiency': 44.61538461538, // (35·40 + 30·50) ÷ 65
      'quality-performance': 40, // 40 alone
      'cost-optimisation': null,
      competitiveness: 42.48520710059, // (35·44.6153… + 30·40) ÷ 65
      'economic-benefit': 40, // (35·30 + 35·50) ÷ 70
      'social-benefit': 50, // 50 alone
      'digital-contribution': null,
      benefit: 43.75, // (50·40 + 30·50) ÷ 80
      overall: 65.69399157869, // (20·71.4266… + 25·72.5411… + 20·73.9787… + 10·42.4852… + 10·43.75) ÷ 85
    },
    share: 27 / 29, // 27 of 29 asked
    level: 'group-without-score',
    lacks: {},
  },
  fourFifths,
  {
    ...fourFifths,
    name: 'construction, short form, one answer less: too few for a stage',
    answers: {
      ...fourFifths.answers,
      q111: unknown,
    },
    scores: {
      ...fourFifths.scores,
      'social-benefit': null,
      benefit: null,
      overall: 70.13311971546, // (20·70.3466… + 25·72.9189… + 20·73.9787… + 15·73.5 + 10·50) ÷ 90
    },
    share: 19 / 25,
    level: 'too-few-answers',
    lacks: {},
  },
];
