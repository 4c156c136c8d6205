import { percent, picked, ticked, two } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';

/**
 * Version 2.0.0. Every case shows its arithmetic: weight·question score (answer), a group the weighted mean of what is asked in it.
 * Worked from weights, option scores and curves alone, without the engine.
 */
export const shortFormCases: readonly GoldenCase[] = [
  /*
   * investment: (40·q001 0 (0%)) ÷ 40 = 0
   * organisation-planning: (16·q005 100 (leading) + 24·q007 70 (company)) ÷ 40 = 82
   * equipment-network: (18·q012 66.67 (60%) + 18·q013 50 (45%) + 24·q014 34.44 (31%)) ÷ 60 = 48.7778
   * data-resources: (25·q019 25 (department) + 25·q021 0 (0%)) ÷ 50 = 12.5
   * security: (30·q025 100 (10/9)) ÷ 30 = 100
   * foundation: (15·investment 0 + 20·organisation-planning 82 + 35·equipment-network 48.78 + 20·data-resources 12.5 + 10·security 100) ÷ 100 = 45.9722
   * product-design: (25·q029 60 (3/5) + 25·q032 70 (managed)) ÷ 50 = 65
   * process-design: (45·q036 0 (manual)) ÷ 45 = 0
   * planning-production: (20·q039 25 (partial) + 30·q041 0 (0/10)) ÷ 50 = 10
   * quality: (35·q050 100 (90%) + 35·q052 67 (internal)) ÷ 70 = 83.5
   * equipment-management: (45·q053 67 (orders)) ÷ 45 = 67
   * warehousing: (40·q057 70 (realtime)) ÷ 40 = 70
   * purchasing-sales: (30·q059 37.5 (3/8) + 15·q060 100 (70%) + 15·q063 58.33 (25%)) ÷ 60 = 58.3333
   * finance: (30·q065 100 (9/8)) ÷ 30 = 100
   * energy: (28·q070 100 (realtime)) ÷ 28 = 100
   * application: (16·product-design 65 + 7·process-design 0 + 18·planning-production 10 + 11·quality 83.5 + 8·equipment-management 67 + 8·warehousing 70 + 12·purchasing-sales 58.33 + 10·finance 100 + 10·energy 100) ÷ 100 = 59.345
   * design-manufacturing: (50·q074 25 (files)) ÷ 50 = 25
   * management-control: (65·q076 0 (separate)) ÷ 65 = 0
   * supply-production-sales: (65·q077 75 (connected)) ÷ 65 = 75
   * business-finance: (1·q078 50 (partial)) ÷ 1 = 50
   * decision-support: (32·q083 67 (automatic) + 48·q084 25 (statistics)) ÷ 80 = 41.8
   * integration: (20·design-manufacturing 25 + 25·management-control 0 + 20·supply-production-sales 75 + 12·business-finance 50 + 15·decision-support 41.8) ÷ 92 = 35.0761
   * collaboration: (35·q087 100 (5/5)) ÷ 35 = 100
   * new-models: (25·q090 100 (embedded) + 20·q092 67 (configured) + 25·q093 67 (remote)) ÷ 70 = 78.7857
   * innovation: (35·collaboration 100 + 35·new-models 78.79) ÷ 70 = 89.3929
   * business-efficiency: (35·q100 100 (99%) + 30·q103 50 (0%)) ÷ 65 = 76.9231
   * quality-performance: (65·q102 58 (93%)) ÷ 65 = 58
   * competitiveness: (35·business-efficiency 76.92 + 30·quality-performance 58) ÷ 65 = 68.1893
   * economic-benefit: (35·q108 60 (5%) + 35·q109 34 (-4.8%)) ÷ 70 = 47
   * social-benefit: (45·q111 0 (10%)) ÷ 45 = 0
   * benefit: (50·economic-benefit 47 + 30·social-benefit 0) ÷ 80 = 29.375
   * overall: (20·foundation 45.97 + 25·application 59.34 + 20·integration 35.08 + 15·innovation 89.39 + 10·competitiveness 68.19 + 10·benefit 29.38) ÷ 100 = 54.2113
   */
  {
    name: 'discrete large batch, short form, mixed',
    productionType: 'discrete-large-batch',
    form: 'short',
    group: 'single',
    answers: {
      q001: percent(0),
      q005: picked('leading'),
      q007: picked('company'),
      q012: percent(60),
      q013: percent(45),
      q014: percent(31),
      q019: picked('department'),
      q021: percent(0),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill', 'classified'),
      q029: ticked('cad-2d', 'cad-3d'),
      q032: picked('managed'),
      q036: picked('manual'),
      q039: picked('partial'),
      q041: ticked('none'),
      q050: percent(90),
      q052: picked('internal'),
      q053: picked('orders'),
      q057: picked('realtime'),
      q059: ticked('demand', 'request'),
      q060: percent(70),
      q063: percent(25),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'),
      q070: picked('realtime'),
      q074: picked('files'),
      q076: picked('separate'),
      q077: picked('connected'),
      q078: picked('partial'),
      q083: picked('automatic'),
      q084: picked('statistics'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality'),
      q090: picked('embedded'),
      q092: picked('configured'),
      q093: picked('remote'),
      q100: percent(99),
      q103: two(100, 100),
      q102: percent(93),
      q108: two(50, 1000),
      q109: two(95.2, 100),
      q111: two(110, 100),
    },
    scores: {
      investment: 0,
      'organisation-planning': 82,
      'equipment-network': 48.777777777778,
      'data-resources': 12.5,
      security: 100,
      foundation: 45.972222222222,
      'product-design': 65,
      'process-design': 0,
      'planning-production': 10,
      quality: 83.5,
      'equipment-management': 67,
      warehousing: 70,
      'purchasing-sales': 58.333333333333,
      finance: 100,
      energy: 100,
      application: 59.345,
      'design-manufacturing': 25,
      'management-control': 0,
      'supply-production-sales': 75,
      'business-finance': 50,
      'system-connection': null,
      'decision-support': 41.8,
      integration: 35.076086956522,
      collaboration: 100,
      'new-models': 78.785714285714,
      'group-control': null,
      'innovation-frontier': null,
      innovation: 89.392857142857,
      'innovation-capability': null,
      'business-efficiency': 76.923076923077,
      'quality-performance': 58,
      'cost-optimisation': null,
      competitiveness: 68.189349112426,
      'economic-benefit': 47,
      'social-benefit': 0,
      'digital-contribution': null,
      benefit: 29.375,
      overall: 54.21127531842,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60, integration: 50 },
  },
  /*
   * investment: (40·q001 36 (27%)) ÷ 40 = 36
   * organisation-planning: (16·q005 67 (department) + 24·q007 100 (strategic)) ÷ 40 = 86.8
   * equipment-network: (18·q012 100 (90%) + 18·q013 0 (0%) + 24·q014 66.67 (60%)) ÷ 60 = 56.6667
   * data-resources: (25·q019 70 (company) + 25·q021 33.75 (27%)) ÷ 50 = 51.875
   * security: (30·q025 66.67 (6/9)) ÷ 30 = 66.6667
   * foundation: (15·investment 36 + 20·organisation-planning 86.8 + 35·equipment-network 56.67 + 20·data-resources 51.88 + 10·security 66.67) ÷ 100 = 59.635
   * product-design: (25·q029 100 (5/5) + 25·q032 100 (lifecycle)) ÷ 50 = 100
   * process-design: (45·q036 25 (template)) ÷ 45 = 25
   * planning-production: (20·q039 70 (calculated) + 30·q041 50 (5/10)) ÷ 50 = 58
   * quality: (35·q050 50 (45%) + 35·q052 100 (two-way)) ÷ 70 = 75
   * equipment-management: (45·q053 0 (paper)) ÷ 45 = 0
   * warehousing: (40·q057 100 (automatic)) ÷ 40 = 100
   * purchasing-sales: (30·q059 75 (6/8) + 15·q060 56.25 (35%) + 15·q063 0 (0%)) ÷ 60 = 51.5625
   * finance: (30·q065 62.5 (5/8)) ÷ 30 = 62.5
   * energy: (28·q070 67 (equipment)) ÷ 28 = 67
   * application: (16·product-design 100 + 7·process-design 25 + 18·planning-production 58 + 11·quality 75 + 8·equipment-management 0 + 8·warehousing 100 + 12·purchasing-sales 51.56 + 10·finance 62.5 + 10·energy 67) ÷ 100 = 63.5775
   * design-manufacturing: (50·q074 75 (connected)) ÷ 50 = 75
   * management-control: (65·q076 25 (exchange)) ÷ 65 = 25
   * supply-production-sales: (65·q077 100 (optimised)) ÷ 65 = 100
   * business-finance: (1·q078 0 (manual)) ÷ 1 = 0
   * decision-support: (32·q083 0 (none) + 48·q084 75 (prediction)) ÷ 80 = 45
   * integration: (20·design-manufacturing 75 + 25·management-control 25 + 20·supply-production-sales 100 + 12·business-finance 0 + 15·decision-support 45) ÷ 92 = 52.1739
   * collaboration: (35·q087 100 (7/5)) ÷ 35 = 100
   * new-models: (25·q090 67 (connected) + 20·q092 100 (online) + 25·q093 0 (repair)) ÷ 70 = 52.5
   * innovation: (35·collaboration 100 + 35·new-models 52.5) ÷ 70 = 76.25
   * business-efficiency: (35·q100 37.33 (84%) + 30·q103 0 (-20%)) ÷ 65 = 20.1026
   * quality-performance: (65·q102 100 (100%)) ÷ 65 = 100
   * competitiveness: (35·business-efficiency 20.1 + 30·quality-performance 100) ÷ 65 = 56.9783
   * economic-benefit: (35·q108 0 (-5%) + 35·q109 70.3 (5.1%)) ÷ 70 = 35.15
   * social-benefit: (45·q111 34 (3.2%)) ÷ 45 = 34
   * benefit: (50·economic-benefit 35.15 + 30·social-benefit 34) ÷ 80 = 34.7187
   * overall: (20·foundation 59.63 + 25·application 63.58 + 20·integration 52.17 + 15·innovation 76.25 + 10·competitiveness 56.98 + 10·benefit 34.72) ÷ 100 = 58.8634
   */
  {
    name: 'discrete small batch, short form, mixed',
    productionType: 'discrete-small-batch',
    form: 'short',
    group: 'single',
    answers: {
      q001: percent(27),
      q005: picked('department'),
      q007: picked('strategic'),
      q012: percent(90),
      q013: percent(0),
      q014: percent(60),
      q019: picked('company'),
      q021: percent(27),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis'),
      q032: picked('lifecycle'),
      q036: picked('template'),
      q039: picked('calculated'),
      q041: ticked('dispatch', 'reporting', 'wip'),
      q050: percent(45),
      q052: picked('two-way'),
      q053: picked('paper'),
      q057: picked('automatic'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt'),
      q060: percent(35),
      q063: percent(0),
      q065: ticked('ledger', 'receivables', 'assets', 'cost'),
      q070: picked('equipment'),
      q074: picked('connected'),
      q076: picked('exchange'),
      q077: picked('optimised'),
      q078: picked('manual'),
      q083: picked('none'),
      q084: picked('prediction'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'),
      q090: picked('connected'),
      q092: picked('online'),
      q093: picked('repair'),
      q100: percent(84),
      q103: two(80, 100),
      q102: percent(100),
      q108: two(-50, 1000),
      q109: two(105.1, 100),
      q111: two(103.2, 100),
    },
    scores: {
      investment: 36,
      'organisation-planning': 86.8,
      'equipment-network': 56.666666666667,
      'data-resources': 51.875,
      security: 66.666666666667,
      foundation: 59.635,
      'product-design': 100,
      'process-design': 25,
      'planning-production': 58,
      quality: 75,
      'equipment-management': 0,
      warehousing: 100,
      'purchasing-sales': 51.5625,
      finance: 62.5,
      energy: 67,
      application: 63.5775,
      'design-manufacturing': 75,
      'management-control': 25,
      'supply-production-sales': 100,
      'business-finance': 0,
      'system-connection': null,
      'decision-support': 45,
      integration: 52.173913043478,
      collaboration: 100,
      'new-models': 52.5,
      'group-control': null,
      'innovation-frontier': null,
      innovation: 76.25,
      'innovation-capability': null,
      'business-efficiency': 20.102564102564,
      'quality-performance': 100,
      'cost-optimisation': null,
      competitiveness: 56.978303747535,
      'economic-benefit': 35.15,
      'social-benefit': 34.0,
      'digital-contribution': null,
      benefit: 34.71875,
      overall: 58.863362983449,
    },
    share: 1,
    level: 'integration',
    lacks: { integration: 60 },
  },
  /*
   * investment: (40·q001 72 (54%)) ÷ 40 = 72
   * organisation-planning: (16·q005 0 (none) + 24·q007 70 (company)) ÷ 40 = 42
   * equipment-network: (18·q012 50 (45%) + 18·q013 34.44 (31%) + 24·q014 100 (90%)) ÷ 60 = 65.3333
   * data-resources: (25·q019 100 (governed) + 25·q021 67.5 (54%)) ÷ 50 = 83.75
   * security: (30·q025 0 (0/9)) ÷ 30 = 0
   * foundation: (15·investment 72 + 20·organisation-planning 42 + 35·equipment-network 65.33 + 20·data-resources 83.75 + 10·security 0) ÷ 100 = 58.8167
   * product-design: (25·q030 0 (0/6)) ÷ 25 = 0
   * planning-production: (20·q039 100 (rolling) + 30·q042 33.6 (48%)) ÷ 50 = 60.16
   * quality: (35·q050 0 (0%) + 35·q052 67 (internal)) ÷ 70 = 33.5
   * equipment-management: (45·q053 33 (ledger)) ÷ 45 = 33
   * purchasing-sales: (30·q059 100 (8/8) + 15·q060 0 (0%) + 15·q063 42.5 (17%)) ÷ 60 = 60.625
   * finance: (30·q065 0 (0/8)) ÷ 30 = 0
   * energy: (28·q070 0 (site)) ÷ 28 = 0
   * application: (16·product-design 0 + 18·planning-production 60.16 + 11·quality 33.5 + 8·equipment-management 33 + 12·purchasing-sales 60.62 + 10·finance 0 + 10·energy 0) ÷ 85 = 28.7398
   * design-manufacturing: (50·q075 0 (paper)) ÷ 50 = 0
   * management-control: (65·q076 75 (connected)) ÷ 65 = 75
   * supply-production-sales: (65·q077 50 (linked)) ÷ 65 = 50
   * business-finance: (1·q078 25 (import)) ÷ 1 = 25
   * decision-support: (32·q083 33 (manual) + 48·q084 100 (optimisation)) ÷ 80 = 73.2
   * integration: (20·design-manufacturing 0 + 25·management-control 75 + 20·supply-production-sales 50 + 12·business-finance 25 + 15·decision-support 73.2) ÷ 92 = 46.4457
   * collaboration: (35·q087 80 (4/5)) ÷ 35 = 80
   * new-models: (25·q090 0 (none)) ÷ 25 = 0
   * innovation: (35·collaboration 80 + 35·new-models 0) ÷ 70 = 40
   * business-efficiency: (35·q100 0 (70%) + 30·q103 34 (-6.4%)) ÷ 65 = 15.6923
   * quality-performance: (65·q102 40 (90%)) ÷ 65 = 40
   * competitiveness: (35·business-efficiency 15.69 + 30·quality-performance 40) ÷ 65 = 26.9112
   * economic-benefit: (35·q108 40.8 (1.8%) + 35·q109 100 (15%)) ÷ 70 = 70.4
   * social-benefit: (45·q111 73.8 (-3.4%)) ÷ 45 = 73.8
   * benefit: (50·economic-benefit 70.4 + 30·social-benefit 73.8) ÷ 80 = 71.675
   * overall: (20·foundation 58.82 + 25·application 28.74 + 20·integration 46.45 + 15·innovation 40 + 10·competitiveness 26.91 + 10·benefit 71.68) ÷ 100 = 44.096
   */
  {
    name: 'process continuous, short form, mixed',
    productionType: 'process-continuous',
    form: 'short',
    group: 'single',
    answers: {
      q001: percent(54),
      q005: picked('none'),
      q007: picked('company'),
      q012: percent(45),
      q013: percent(31),
      q014: percent(90),
      q019: picked('governed'),
      q021: percent(54),
      q025: ticked('none'),
      q030: ticked('none'),
      q039: picked('rolling'),
      q042: percent(48),
      q050: percent(0),
      q052: picked('internal'),
      q053: picked('ledger'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'),
      q060: percent(0),
      q063: percent(17),
      q065: ticked('none'),
      q070: picked('site'),
      q075: picked('paper'),
      q076: picked('connected'),
      q077: picked('linked'),
      q078: picked('import'),
      q083: picked('manual'),
      q084: picked('optimisation'),
      q087: ticked('orders', 'stock', 'progress', 'delivery'),
      q090: picked('none'),
      q100: percent(70),
      q103: two(93.6, 100),
      q102: percent(90),
      q108: two(18.0, 1000),
      q109: two(115, 100),
      q111: two(96.6, 100),
    },
    scores: {
      investment: 72,
      'organisation-planning': 42,
      'equipment-network': 65.333333333333,
      'data-resources': 83.75,
      security: 0,
      foundation: 58.816666666667,
      'product-design': 0,
      'process-design': null,
      'planning-production': 60.16,
      quality: 33.5,
      'equipment-management': 33,
      warehousing: null,
      'purchasing-sales': 60.625,
      finance: 0,
      energy: 0,
      application: 28.739764705882,
      'design-manufacturing': 0,
      'management-control': 75,
      'supply-production-sales': 50,
      'business-finance': 25,
      'system-connection': null,
      'decision-support': 73.2,
      integration: 46.445652173913,
      collaboration: 80,
      'new-models': 0,
      'group-control': null,
      'innovation-frontier': null,
      innovation: 40,
      'innovation-capability': null,
      'business-efficiency': 15.692307692308,
      'quality-performance': 40,
      'cost-optimisation': null,
      competitiveness: 26.91124260355,
      'economic-benefit': 70.4,
      'social-benefit': 73.8,
      'digital-contribution': null,
      benefit: 71.675,
      overall: 44.096029204942,
    },
    share: 1,
    level: 'start',
    lacks: { application: 40 },
  },
  /*
   * investment: (40·q001 100 (80%)) ÷ 40 = 100
   * organisation-planning: (16·q005 33 (attached) + 24·q007 0 (none)) ÷ 40 = 13.2
   * equipment-network: (18·q012 0 (0%) + 24·q014 50 (45%)) ÷ 42 = 28.5714
   * data-resources: (25·q019 70 (company) + 25·q021 100 (80%)) ÷ 50 = 85
   * security: (30·q025 44.44 (4/9)) ÷ 30 = 44.4444
   * foundation: (15·investment 100 + 20·organisation-planning 13.2 + 35·equipment-network 28.57 + 20·data-resources 85 + 10·security 44.44) ÷ 100 = 49.0844
   * product-design: (25·q029 100 (5/5) + 25·q030 66.67 (4/6) + 25·q032 0 (personal)) ÷ 75 = 55.5556
   * planning-production: (20·q039 70 (calculated) + 30·q041 100 (10/10) + 30·q042 0 (0%)) ÷ 80 = 55
   * quality: (35·q050 34.44 (31%) + 35·q052 0 (none)) ÷ 70 = 17.2222
   * equipment-management: (45·q053 67 (orders)) ÷ 45 = 67
   * warehousing: (40·q057 0 (manual)) ÷ 40 = 0
   * purchasing-sales: (30·q059 62.5 (5/8) + 15·q060 40 (24%) + 15·q063 73.33 (34%)) ÷ 60 = 59.5833
   * finance: (30·q065 25 (2/8)) ÷ 30 = 25
   * energy: (28·q070 33 (workshop)) ÷ 28 = 33
   * application: (16·product-design 55.56 + 18·planning-production 55 + 11·quality 17.22 + 8·equipment-management 67 + 8·warehousing 0 + 12·purchasing-sales 59.58 + 10·finance 25 + 10·energy 33) ÷ 93 = 41.9283
   * design-manufacturing: (50·q074 50 (one-way) + 50·q075 25 (files)) ÷ 100 = 37.5
   * management-control: (65·q076 100 (adaptive)) ÷ 65 = 100
   * supply-production-sales: (65·q077 0 (separate)) ÷ 65 = 0
   * business-finance: (1·q078 75 (connected)) ÷ 1 = 75
   * decision-support: (32·q083 67 (automatic) + 48·q084 50 (analysis)) ÷ 80 = 56.8
   * integration: (20·design-manufacturing 37.5 + 25·management-control 100 + 20·supply-production-sales 0 + 12·business-finance 75 + 15·decision-support 56.8) ÷ 92 = 54.3696
   * collaboration: (35·q087 0 (0/5)) ÷ 35 = 0
   * new-models: (25·q090 33 (cloud) + 20·q092 0 (none) + 25·q093 67 (remote)) ÷ 70 = 35.7143
   * innovation: (35·collaboration 0 + 35·new-models 35.71) ÷ 70 = 17.8571
   * business-efficiency: (35·q100 26.67 (80%) + 30·q103 70.4 (6.8%)) ÷ 65 = 46.8513
   * quality-performance: (65·q102 0 (80%)) ÷ 65 = 0
   * competitiveness: (35·business-efficiency 46.85 + 30·quality-performance 0) ÷ 65 = 25.2276
   * economic-benefit: (35·q108 77 (8.4%) + 35·q109 50 (0%)) ÷ 70 = 63.5
   * social-benefit: (45·q111 100 (-10%)) ÷ 45 = 100
   * benefit: (50·economic-benefit 63.5 + 30·social-benefit 100) ÷ 80 = 77.1875
   * overall: (20·foundation 49.08 + 25·application 41.93 + 20·integration 54.37 + 15·innovation 17.86 + 10·competitiveness 25.23 + 10·benefit 77.19) ÷ 100 = 44.093
   */
  {
    name: 'process batch, short form, mixed',
    productionType: 'process-batch',
    form: 'short',
    group: 'single',
    answers: {
      q001: percent(80),
      q005: picked('attached'),
      q007: picked('none'),
      q012: percent(0),
      q014: percent(45),
      q019: picked('company'),
      q021: percent(80),
      q025: ticked('isolation', 'accounts', 'endpoint'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis'),
      q030: ticked('recipe', 'simulation'),
      q032: picked('personal'),
      q039: picked('calculated'),
      q041: ticked('dispatch', 'reporting', 'wip', 'material', 'instruction', 'inspection', 'machine', 'andon'),
      q042: percent(0),
      q050: percent(31),
      q052: picked('none'),
      q053: picked('orders'),
      q057: picked('manual'),
      q059: ticked('demand', 'request', 'pricing', 'order'),
      q060: percent(24),
      q063: percent(34),
      q065: ticked('ledger', 'receivables'),
      q070: picked('workshop'),
      q074: picked('one-way'),
      q075: picked('files'),
      q076: picked('adaptive'),
      q077: picked('separate'),
      q078: picked('connected'),
      q083: picked('automatic'),
      q084: picked('analysis'),
      q087: ticked('none'),
      q090: picked('cloud'),
      q092: picked('none'),
      q093: picked('remote'),
      q100: percent(80),
      q103: two(106.8, 100),
      q102: percent(80),
      q108: two(84, 1000),
      q109: two(100, 100),
      q111: two(90, 100),
    },
    scores: {
      investment: 100,
      'organisation-planning': 13.2,
      'equipment-network': 28.571428571429,
      'data-resources': 85,
      security: 44.444444444444,
      foundation: 49.084444444444,
      'product-design': 55.555555555556,
      'process-design': null,
      'planning-production': 55,
      quality: 17.222222222222,
      'equipment-management': 67,
      warehousing: 0,
      'purchasing-sales': 59.583333333333,
      finance: 25,
      energy: 33,
      application: 41.928315412186,
      'design-manufacturing': 37.5,
      'management-control': 100,
      'supply-production-sales': 0,
      'business-finance': 75,
      'system-connection': null,
      'decision-support': 56.8,
      integration: 54.369565217391,
      collaboration: 0,
      'new-models': 35.714285714286,
      'group-control': null,
      'innovation-frontier': null,
      innovation: 17.857142857143,
      'innovation-capability': null,
      'business-efficiency': 46.851282051282,
      'quality-performance': 0,
      'cost-optimisation': null,
      competitiveness: 25.227613412229,
      'economic-benefit': 63.5,
      'social-benefit': 100,
      'digital-contribution': null,
      benefit: 77.1875,
      overall: 44.092963555208,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  /*
   * investment: (40·q001 53.33 (40%)) ÷ 40 = 53.3333
   * organisation-planning: (16·q005 67 (department) + 24·q007 25 (scattered)) ÷ 40 = 41.8
   * equipment-network: (18·q012 34.44 (31%) + 18·q013 100 (90%) + 24·q014 0 (0%)) ÷ 60 = 40.3333
   * data-resources: (25·q019 0 (none) + 25·q021 50 (40%)) ÷ 50 = 25
   * security: (30·q025 77.78 (7/9)) ÷ 30 = 77.7778
   * foundation: (15·investment 53.33 + 20·organisation-planning 41.8 + 35·equipment-network 40.33 + 20·data-resources 25 + 10·security 77.78) ÷ 100 = 43.2544
   * planning-production: (20·q039 0 (manual) + 30·q042 22.4 (32%)) ÷ 50 = 13.44
   * quality: (35·q050 66.67 (60%)) ÷ 35 = 66.6667
   * equipment-management: (45·q053 100 (planned)) ÷ 45 = 100
   * purchasing-sales: (30·q059 0 (0/8) + 15·q060 71.25 (47%) + 15·q063 100 (50%)) ÷ 60 = 42.8125
   * finance: (30·q065 75 (6/8)) ÷ 30 = 75
   * energy: (28·q070 67 (equipment)) ÷ 28 = 67
   * application: (18·planning-production 13.44 + 11·quality 66.67 + 8·equipment-management 100 + 12·purchasing-sales 42.81 + 10·finance 75 + 10·energy 67) ÷ 69 = 53.7537
   * management-control: (65·q076 50 (one-way)) ÷ 65 = 50
   * supply-production-sales: (65·q077 25 (pairs)) ÷ 65 = 25
   * business-finance: (1·q078 100 (realtime)) ÷ 1 = 100
   * decision-support: (32·q083 100 (live) + 48·q084 0 (experience)) ÷ 80 = 40
   * integration: (25·management-control 50 + 20·supply-production-sales 25 + 12·business-finance 100 + 15·decision-support 40) ÷ 72 = 49.3056
   * collaboration: (35·q087 40 (2/5)) ÷ 35 = 40
   * new-models: (25·q090 67 (connected)) ÷ 25 = 67
   * innovation: (35·collaboration 40 + 35·new-models 67) ÷ 70 = 53.5
   * business-efficiency: (35·q100 56 (89%) + 30·q103 100 (20%)) ÷ 65 = 76.3077
   * quality-performance: (65·q102 28 (87%)) ÷ 65 = 28
   * competitiveness: (35·business-efficiency 76.31 + 30·quality-performance 28) ÷ 65 = 54.0118
   * economic-benefit: (35·q108 100 (15%) + 35·q109 0 (-15%)) ÷ 70 = 50
   * social-benefit: (45·q111 50 (0%)) ÷ 45 = 50
   * benefit: (50·economic-benefit 50 + 30·social-benefit 50) ÷ 80 = 50
   * overall: (20·foundation 43.25 + 25·application 53.75 + 20·integration 49.31 + 15·innovation 53.5 + 10·competitiveness 54.01 + 10·benefit 50) ÷ 100 = 50.3766
   */
  {
    name: 'mining, short form, mixed',
    productionType: 'mining',
    form: 'short',
    group: 'single',
    answers: {
      q001: percent(40),
      q005: picked('department'),
      q007: picked('scattered'),
      q012: percent(31),
      q013: percent(90),
      q014: percent(0),
      q019: picked('none'),
      q021: percent(40),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media'),
      q039: picked('manual'),
      q042: percent(32),
      q050: percent(60),
      q053: picked('planned'),
      q059: ticked('none'),
      q060: percent(47),
      q063: percent(50),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds'),
      q070: picked('equipment'),
      q076: picked('one-way'),
      q077: picked('pairs'),
      q078: picked('realtime'),
      q083: picked('live'),
      q084: picked('experience'),
      q087: ticked('orders', 'stock'),
      q090: picked('connected'),
      q100: percent(89),
      q103: two(120, 100),
      q102: percent(87),
      q108: two(150, 1000),
      q109: two(85, 100),
      q111: two(100, 100),
    },
    scores: {
      investment: 53.333333333333,
      'organisation-planning': 41.8,
      'equipment-network': 40.333333333333,
      'data-resources': 25,
      security: 77.777777777778,
      foundation: 43.254444444444,
      'product-design': null,
      'process-design': null,
      'planning-production': 13.44,
      quality: 66.666666666667,
      'equipment-management': 100,
      warehousing: null,
      'purchasing-sales': 42.8125,
      finance: 75,
      energy: 67,
      application: 53.753671497585,
      'design-manufacturing': null,
      'management-control': 50,
      'supply-production-sales': 25,
      'business-finance': 100,
      'system-connection': null,
      'decision-support': 40,
      integration: 49.305555555556,
      collaboration: 40,
      'new-models': 67,
      'group-control': null,
      'innovation-frontier': null,
      innovation: 53.5,
      'innovation-capability': null,
      'business-efficiency': 76.307692307692,
      'quality-performance': 28,
      'cost-optimisation': null,
      competitiveness: 54.011834319527,
      'economic-benefit': 50,
      'social-benefit': 50,
      'digital-contribution': null,
      benefit: 50,
      overall: 50.376601306349,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60, integration: 50 },
  },
  /*
   * investment: (40·q001 0 (0%)) ÷ 40 = 0
   * organisation-planning: (16·q005 100 (leading) + 24·q007 70 (company)) ÷ 40 = 82
   * equipment-network: (18·q012 66.67 (60%) + 18·q013 50 (45%) + 24·q014 34.44 (31%)) ÷ 60 = 48.7778
   * data-resources: (25·q019 25 (department) + 25·q021 0 (0%)) ÷ 50 = 12.5
   * security: (30·q025 100 (10/9)) ÷ 30 = 100
   * foundation: (15·investment 0 + 20·organisation-planning 82 + 35·equipment-network 48.78 + 20·data-resources 12.5 + 10·security 100) ÷ 100 = 45.9722
   * planning-production: (20·q039 25 (partial) + 30·q042 53.67 (64%)) ÷ 50 = 42.2
   * quality: (35·q050 100 (90%)) ÷ 35 = 100
   * equipment-management: (45·q053 67 (orders)) ÷ 45 = 67
   * purchasing-sales: (30·q059 37.5 (3/8) + 15·q060 100 (70%) + 15·q063 58.33 (25%)) ÷ 60 = 58.3333
   * finance: (30·q065 100 (9/8)) ÷ 30 = 100
   * energy: (28·q070 100 (realtime)) ÷ 28 = 100
   * application: (18·planning-production 42.2 + 11·quality 100 + 8·equipment-management 67 + 12·purchasing-sales 58.33 + 10·finance 100 + 10·energy 100) ÷ 69 = 73.8493
   * management-control: (65·q076 0 (separate)) ÷ 65 = 0
   * supply-production-sales: (65·q077 75 (connected)) ÷ 65 = 75
   * business-finance: (1·q078 50 (partial)) ÷ 1 = 50
   * decision-support: (32·q083 67 (automatic) + 48·q084 25 (statistics)) ÷ 80 = 41.8
   * integration: (25·management-control 0 + 20·supply-production-sales 75 + 12·business-finance 50 + 15·decision-support 41.8) ÷ 72 = 37.875
   * collaboration: (35·q087 100 (5/5)) ÷ 35 = 100
   * new-models: (25·q090 100 (embedded)) ÷ 25 = 100
   * innovation: (35·collaboration 100 + 35·new-models 100) ÷ 70 = 100
   * business-efficiency: (35·q100 100 (99%) + 30·q103 50 (0%)) ÷ 65 = 76.9231
   * quality-performance: (65·q102 58 (93%)) ÷ 65 = 58
   * competitiveness: (35·business-efficiency 76.92 + 30·quality-performance 58) ÷ 65 = 68.1893
   * economic-benefit: (35·q108 60 (5%) + 35·q109 34 (-4.8%)) ÷ 70 = 47
   * social-benefit: (45·q111 0 (10%)) ÷ 45 = 0
   * benefit: (50·economic-benefit 47 + 30·social-benefit 0) ÷ 80 = 29.375
   * overall: (20·foundation 45.97 + 25·application 73.85 + 20·integration 37.88 + 15·innovation 100 + 10·competitiveness 68.19 + 10·benefit 29.38) ÷ 100 = 59.9882
   */
  {
    name: 'power, short form, mixed',
    productionType: 'power',
    form: 'short',
    group: 'single',
    answers: {
      q001: percent(0),
      q005: picked('leading'),
      q007: picked('company'),
      q012: percent(60),
      q013: percent(45),
      q014: percent(31),
      q019: picked('department'),
      q021: percent(0),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill', 'classified'),
      q039: picked('partial'),
      q042: percent(64),
      q050: percent(90),
      q053: picked('orders'),
      q059: ticked('demand', 'request'),
      q060: percent(70),
      q063: percent(25),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'),
      q070: picked('realtime'),
      q076: picked('separate'),
      q077: picked('connected'),
      q078: picked('partial'),
      q083: picked('automatic'),
      q084: picked('statistics'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality'),
      q090: picked('embedded'),
      q100: percent(99),
      q103: two(100, 100),
      q102: percent(93),
      q108: two(50, 1000),
      q109: two(95.2, 100),
      q111: two(110, 100),
    },
    scores: {
      investment: 0,
      'organisation-planning': 82,
      'equipment-network': 48.777777777778,
      'data-resources': 12.5,
      security: 100,
      foundation: 45.972222222222,
      'product-design': null,
      'process-design': null,
      'planning-production': 42.2,
      quality: 100,
      'equipment-management': 67,
      warehousing: null,
      'purchasing-sales': 58.333333333333,
      finance: 100,
      energy: 100,
      application: 73.849275362319,
      'design-manufacturing': null,
      'management-control': 0,
      'supply-production-sales': 75,
      'business-finance': 50,
      'system-connection': null,
      'decision-support': 41.8,
      integration: 37.875,
      collaboration: 100,
      'new-models': 100,
      'group-control': null,
      'innovation-frontier': null,
      innovation: 100,
      'innovation-capability': null,
      'business-efficiency': 76.923076923077,
      'quality-performance': 58,
      'cost-optimisation': null,
      competitiveness: 68.189349112426,
      'economic-benefit': 47,
      'social-benefit': 0,
      'digital-contribution': null,
      benefit: 29.375,
      overall: 59.988198196267,
    },
    share: 1,
    level: 'coverage',
    lacks: { integration: 50 },
  },
  /*
   * investment: (40·q001 36 (27%)) ÷ 40 = 36
   * organisation-planning: (16·q005 67 (department) + 24·q007 100 (strategic)) ÷ 40 = 86.8
   * equipment-network: (18·q012 100 (90%) + 18·q013 0 (0%)) ÷ 36 = 50
   * data-resources: (25·q019 70 (company) + 25·q021 33.75 (27%)) ÷ 50 = 51.875
   * security: (30·q025 66.67 (6/9)) ÷ 30 = 66.6667
   * foundation: (15·investment 36 + 20·organisation-planning 86.8 + 35·equipment-network 50 + 20·data-resources 51.88 + 10·security 66.67) ÷ 100 = 57.3017
   * product-design: (25·q029 100 (5/5)) ÷ 25 = 100
   * planning-production: (20·q039 70 (calculated)) ÷ 20 = 70
   * quality: (35·q050 50 (45%)) ÷ 35 = 50
   * equipment-management: (45·q053 0 (paper)) ÷ 45 = 0
   * purchasing-sales: (30·q059 75 (6/8) + 15·q060 56.25 (35%) + 15·q063 0 (0%)) ÷ 60 = 51.5625
   * finance: (30·q065 62.5 (5/8)) ÷ 30 = 62.5
   * energy: (28·q070 67 (equipment)) ÷ 28 = 67
   * application: (16·product-design 100 + 18·planning-production 70 + 11·quality 50 + 8·equipment-management 0 + 12·purchasing-sales 51.56 + 10·finance 62.5 + 10·energy 67) ÷ 85 = 62.6324
   * supply-production-sales: (65·q077 100 (optimised)) ÷ 65 = 100
   * business-finance: (1·q078 0 (manual)) ÷ 1 = 0
   * decision-support: (32·q083 0 (none) + 48·q084 75 (prediction)) ÷ 80 = 45
   * integration: (20·supply-production-sales 100 + 12·business-finance 0 + 15·decision-support 45) ÷ 47 = 56.9149
   * collaboration: (35·q087 100 (7/5)) ÷ 35 = 100
   * new-models: (25·q090 67 (connected)) ÷ 25 = 67
   * innovation: (35·collaboration 100 + 35·new-models 67) ÷ 70 = 83.5
   * business-efficiency: (35·q100 37.33 (84%) + 30·q103 0 (-20%)) ÷ 65 = 20.1026
   * quality-performance: (65·q102 100 (100%)) ÷ 65 = 100
   * competitiveness: (35·business-efficiency 20.1 + 30·quality-performance 100) ÷ 65 = 56.9783
   * economic-benefit: (35·q108 0 (-5%) + 35·q109 70.3 (5.1%)) ÷ 70 = 35.15
   * social-benefit: (45·q111 34 (3.2%)) ÷ 45 = 34
   * benefit: (50·economic-benefit 35.15 + 30·social-benefit 34) ÷ 80 = 34.7187
   * overall: (20·foundation 57.3 + 25·application 62.63 + 20·integration 56.91 + 15·innovation 83.5 + 10·competitiveness 56.98 + 10·benefit 34.72) ÷ 100 = 60.1961
   */
  {
    name: 'construction, short form, mixed',
    productionType: 'construction',
    form: 'short',
    group: 'single',
    answers: {
      q001: percent(27),
      q005: picked('department'),
      q007: picked('strategic'),
      q012: percent(90),
      q013: percent(0),
      q019: picked('company'),
      q021: percent(27),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis'),
      q039: picked('calculated'),
      q050: percent(45),
      q053: picked('paper'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt'),
      q060: percent(35),
      q063: percent(0),
      q065: ticked('ledger', 'receivables', 'assets', 'cost'),
      q070: picked('equipment'),
      q077: picked('optimised'),
      q078: picked('manual'),
      q083: picked('none'),
      q084: picked('prediction'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'),
      q090: picked('connected'),
      q100: percent(84),
      q103: two(80, 100),
      q102: percent(100),
      q108: two(-50, 1000),
      q109: two(105.1, 100),
      q111: two(103.2, 100),
    },
    scores: {
      investment: 36,
      'organisation-planning': 86.8,
      'equipment-network': 50,
      'data-resources': 51.875,
      security: 66.666666666667,
      foundation: 57.301666666667,
      'product-design': 100,
      'process-design': null,
      'planning-production': 70,
      quality: 50,
      'equipment-management': 0,
      warehousing: null,
      'purchasing-sales': 51.5625,
      finance: 62.5,
      energy: 67,
      application: 62.632352941176,
      'design-manufacturing': null,
      'management-control': null,
      'supply-production-sales': 100,
      'business-finance': 0,
      'system-connection': null,
      'decision-support': 45,
      integration: 56.914893617021,
      collaboration: 100,
      'new-models': 67,
      'group-control': null,
      'innovation-frontier': null,
      innovation: 83.5,
      'innovation-capability': null,
      'business-efficiency': 20.102564102564,
      'quality-performance': 100,
      'cost-optimisation': null,
      competitiveness: 56.978303747535,
      'economic-benefit': 35.15,
      'social-benefit': 34.0,
      'digital-contribution': null,
      benefit: 34.71875,
      overall: 60.196105666785,
    },
    share: 1,
    level: 'integration',
    lacks: { integration: 60 },
  },
  /*
   * investment: (40·q001 0 (0%)) ÷ 40 = 0
   * organisation-planning: (16·q005 0 (none) + 24·q007 0 (none)) ÷ 40 = 0
   * equipment-network: (18·q012 0 (0%)) ÷ 18 = 0
   * data-resources: (25·q019 0 (none) + 25·q021 0 (0%)) ÷ 50 = 0
   * security: (30·q025 0 (0/9)) ÷ 30 = 0
   * foundation: (15·investment 0 + 20·organisation-planning 0 + 35·equipment-network 0 + 20·data-resources 0 + 10·security 0) ÷ 100 = 0
   * product-design: (25·q029 0 (0/5)) ÷ 25 = 0
   * planning-production: (20·q039 0 (manual)) ÷ 20 = 0
   * quality: (35·q050 0 (0%)) ÷ 35 = 0
   * equipment-management: (45·q053 0 (paper)) ÷ 45 = 0
   * purchasing-sales: (30·q059 0 (0/8) + 15·q060 0 (0%) + 15·q063 0 (0%)) ÷ 60 = 0
   * finance: (30·q065 0 (0/8)) ÷ 30 = 0
   * energy: (28·q070 0 (site)) ÷ 28 = 0
   * application: (16·product-design 0 + 18·planning-production 0 + 11·quality 0 + 8·equipment-management 0 + 12·purchasing-sales 0 + 10·finance 0 + 10·energy 0) ÷ 85 = 0
   * supply-production-sales: (65·q077 0 (separate)) ÷ 65 = 0
   * business-finance: (1·q078 0 (manual)) ÷ 1 = 0
   * decision-support: (32·q083 0 (none) + 48·q084 0 (experience)) ÷ 80 = 0
   * integration: (20·supply-production-sales 0 + 12·business-finance 0 + 15·decision-support 0) ÷ 47 = 0
   * collaboration: (35·q087 0 (0/5)) ÷ 35 = 0
   * new-models: (25·q090 0 (none)) ÷ 25 = 0
   * innovation: (35·collaboration 0 + 35·new-models 0) ÷ 70 = 0
   * business-efficiency: (35·q100 0 (70%) + 30·q103 0 (-20%)) ÷ 65 = 0
   * quality-performance: (65·q102 0 (80%)) ÷ 65 = 0
   * competitiveness: (35·business-efficiency 0 + 30·quality-performance 0) ÷ 65 = 0
   * economic-benefit: (35·q108 0 (-5%) + 35·q109 0 (-15%)) ÷ 70 = 0
   * social-benefit: (45·q111 0 (10%)) ÷ 45 = 0
   * benefit: (50·economic-benefit 0 + 30·social-benefit 0) ÷ 80 = 0
   * overall: (20·foundation 0 + 25·application 0 + 20·integration 0 + 15·innovation 0 + 10·competitiveness 0 + 10·benefit 0) ÷ 100 = 0
   */
  {
    name: 'construction, short form, lowest everywhere',
    productionType: 'construction',
    form: 'short',
    group: 'single',
    answers: {
      q001: percent(0),
      q005: picked('none'),
      q007: picked('none'),
      q012: percent(0),
      q019: picked('none'),
      q021: percent(0),
      q025: ticked('none'),
      q029: ticked('none'),
      q039: picked('manual'),
      q050: percent(0),
      q053: picked('paper'),
      q059: ticked('none'),
      q060: percent(0),
      q063: percent(0),
      q065: ticked('none'),
      q070: picked('site'),
      q077: picked('separate'),
      q078: picked('manual'),
      q083: picked('none'),
      q084: picked('experience'),
      q087: ticked('none'),
      q090: picked('none'),
      q100: percent(70),
      q103: two(80, 100),
      q102: percent(80),
      q108: two(-50, 1000),
      q109: two(85, 100),
      q111: two(110, 100),
    },
    scores: {
      investment: 0,
      'organisation-planning': 0,
      'equipment-network': 0,
      'data-resources': 0,
      security: 0,
      foundation: 0,
      'product-design': 0,
      'process-design': null,
      'planning-production': 0,
      quality: 0,
      'equipment-management': 0,
      warehousing: null,
      'purchasing-sales': 0,
      finance: 0,
      energy: 0,
      application: 0,
      'design-manufacturing': null,
      'management-control': null,
      'supply-production-sales': 0,
      'business-finance': 0,
      'system-connection': null,
      'decision-support': 0,
      integration: 0,
      collaboration: 0,
      'new-models': 0,
      'group-control': null,
      'innovation-frontier': null,
      innovation: 0,
      'innovation-capability': null,
      'business-efficiency': 0,
      'quality-performance': 0,
      'cost-optimisation': null,
      competitiveness: 0,
      'economic-benefit': 0,
      'social-benefit': 0,
      'digital-contribution': null,
      benefit: 0,
      overall: 0,
    },
    share: 1,
    level: 'start',
    lacks: { application: 40, foundation: 40 },
  },
];
