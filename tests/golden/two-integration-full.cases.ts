import { percent, picked, ticked, two } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';

/**
 * Version 2.0.0. Every case shows its arithmetic: weight·question score (answer), a group the weighted mean of what is asked in it.
 * Worked from weights, option scores and curves alone, without the engine.
 */
export const fullFormCases: readonly GoldenCase[] = [
  /*
   * investment: (40·q001 100 (80%) + 25·q002 0 (0%) + 10·q003 76 (67%) + 25·q004 70 (annual)) ÷ 100 = 65.1
   * organisation-planning: (16·q005 33 (attached) + 12·q006 100 (executive) + 24·q007 0 (none) + 16·q008 67 (standing) + 10·q009 77.5 (1.5%) + 10·q010 40.5 (27%) + 12·q011 100 (improving)) ÷ 100 = 51.8
   * equipment-network: (18·q012 0 (0%) + 24·q014 50 (45%) + 12·q015 33 (partial) + 10·q016 100 (edge) + 9·q017 0 (manual)) ÷ 73 = 35.5616
   * data-resources: (25·q019 70 (company) + 18·q020 24.8 (31%) + 25·q021 100 (80%) + 16·q022 0 (none) + 16·q023 70 (platform)) ÷ 100 = 58.164
   * security: (15·q024 67 (policy) + 30·q025 44.44 (4/9) + 22·q026 100 (monitored) + 20·q027 0 (none) + 13·q028 67 (controlled)) ÷ 100 = 54.0933
   * foundation: (15·investment 65.1 + 20·organisation-planning 51.8 + 35·equipment-network 35.56 + 20·data-resources 58.16 + 10·security 54.09) ÷ 100 = 49.6137
   * product-design: (25·q029 100 (5/5) + 15·q031 100 (routine) + 25·q032 0 (personal) + 10·q033 67 (library)) ÷ 75 = 62.2667
   * process-design: (45·q036 100 (knowledge) + 30·q037 0 (trial) + 25·q038 66.67 (60%)) ÷ 100 = 61.6667
   * planning-production: (20·q039 70 (calculated) + 12·q040 25 (sheet) + 30·q041 100 (10/10) + 8·q044 67 (scan) + 8·q045 33 (report) + 6·q046 100 (flexible) + 8·q049 67 (daily)) ÷ 92 = 72.1304
   * quality: (35·q050 34.44 (31%) + 30·q051 100 (predicted) + 35·q052 0 (none)) ÷ 100 = 42.0556
   * equipment-management: (45·q053 67 (orders) + 30·q054 60 (40%) + 25·q055 33 (rules)) ÷ 100 = 56.4
   * warehousing: (30·q056 100 (tracked) + 40·q057 0 (manual) + 30·q058 67 (system)) ÷ 100 = 50.1
   * purchasing-sales: (30·q059 62.5 (5/8) + 15·q060 40 (24%) + 12·q061 100 (portal) + 20·q062 0 (0/8) + 15·q063 73.33 (34%) + 8·q064 67 (ticket)) ÷ 100 = 53.11
   * finance: (30·q065 25 (2/8) + 22·q066 100 (realtime) + 16·q067 0 (none) + 16·q068 80 (4/5) + 16·q069 67 (workflow)) ÷ 100 = 53.02
   * energy: (28·q070 33 (workshop) + 26·q071 100 (optimised) + 20·q072 0 (manual) + 26·q073 67 (monitored)) ÷ 100 = 52.66
   * application: (16·product-design 62.27 + 7·process-design 61.67 + 18·planning-production 72.13 + 11·quality 42.06 + 8·equipment-management 56.4 + 8·warehousing 50.1 + 12·purchasing-sales 53.11 + 10·finance 53.02 + 10·energy 52.66) ÷ 100 = 57.3501
   * design-manufacturing: (50·q074 50 (one-way)) ÷ 50 = 50
   * management-control: (65·q076 100 (adaptive) + 35·q080 33 (informed)) ÷ 100 = 76.55
   * supply-production-sales: (65·q077 0 (separate) + 35·q079 67 (chain)) ÷ 100 = 23.45
   * business-finance: (1·q078 75 (connected)) ÷ 1 = 75
   * system-connection: (60·q081 100 (90%) + 40·q082 0 (common)) ÷ 100 = 60
   * decision-support: (32·q083 67 (automatic) + 48·q084 50 (analysis) + 20·q085 33 (personal)) ÷ 100 = 52.04
   * integration: (20·design-manufacturing 50 + 25·management-control 76.55 + 20·supply-production-sales 23.45 + 12·business-finance 75 + 8·system-connection 60 + 15·decision-support 52.04) ÷ 100 = 55.4335
   * collaboration: (25·q086 100 (joint) + 35·q087 0 (0/5) + 25·q088 67 (replenish) + 15·q089 67 (regular)) ÷ 100 = 51.8
   * new-models: (25·q090 33 (cloud) + 20·q092 0 (none) + 25·q093 67 (remote) + 15·q094 62.5 (30%)) ÷ 85 = 40.4412
   * innovation-frontier: (25·q095 33 (static) + 25·q096 100 (open) + 35·q097 0 (none) + 15·q098 67 (product)) ÷ 100 = 43.3
   * innovation: (35·collaboration 51.8 + 35·new-models 40.44 + 20·innovation-frontier 43.3) ÷ 90 = 45.4938
   * innovation-capability: (40·q099 50 (0%) + 60·q106 100 (40%)) ÷ 100 = 80
   * business-efficiency: (35·q100 26.67 (80%) + 30·q101 100 (-20%) + 30·q103 70.4 (6.8%) + 30·q104 37.33 (84%)) ÷ 125 = 57.3227
   * quality-performance: (65·q102 0 (80%) + 35·q107 100 (0%)) ÷ 100 = 35
   * cost-optimisation: (1·q105 34 (1.28%)) ÷ 1 = 34
   * competitiveness: (20·innovation-capability 80 + 35·business-efficiency 57.32 + 30·quality-performance 35 + 15·cost-optimisation 34) ÷ 100 = 51.6629
   * economic-benefit: (35·q108 77 (8.4%) + 35·q109 50 (0%) + 25·q110 44.2 (1.42%)) ÷ 95 = 58.4211
   * social-benefit: (45·q111 100 (-10%) + 30·q112 0 (10%) + 25·q113 56.38 (0.727%)) ÷ 100 = 59.095
   * digital-contribution: (1·q114 50 (measured)) ÷ 1 = 50
   * benefit: (50·economic-benefit 58.42 + 30·social-benefit 59.09 + 20·digital-contribution 50) ÷ 100 = 56.939
   * overall: (20·foundation 49.61 + 25·application 57.35 + 20·integration 55.43 + 15·innovation 45.49 + 10·competitiveness 51.66 + 10·benefit 56.94) ÷ 100 = 53.0312
   */
  {
    name: 'discrete large batch, full form, mixed',
    productionType: 'discrete-large-batch',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(80),
      q002: two(0, 1000),
      q003: percent(67),
      q004: picked('annual'),
      q005: picked('attached'),
      q006: picked('executive'),
      q007: picked('none'),
      q008: picked('standing'),
      q009: two(15, 1000),
      q010: percent(27),
      q011: picked('improving'),
      q012: percent(0),
      q014: percent(45),
      q015: picked('partial'),
      q016: picked('edge'),
      q017: picked('manual'),
      q019: picked('company'),
      q020: percent(31),
      q021: percent(80),
      q022: picked('none'),
      q023: picked('platform'),
      q024: picked('policy'),
      q025: ticked('isolation', 'accounts', 'endpoint'),
      q026: picked('monitored'),
      q027: picked('none'),
      q028: picked('controlled'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis'),
      q031: picked('routine'),
      q032: picked('personal'),
      q033: picked('library'),
      q036: picked('knowledge'),
      q037: picked('trial'),
      q038: percent(60),
      q039: picked('calculated'),
      q040: picked('sheet'),
      q041: ticked('dispatch', 'reporting', 'wip', 'material', 'instruction', 'inspection', 'machine', 'andon'),
      q044: picked('scan'),
      q045: picked('report'),
      q046: picked('flexible'),
      q049: picked('daily'),
      q050: percent(31),
      q051: picked('predicted'),
      q052: picked('none'),
      q053: picked('orders'),
      q054: percent(40),
      q055: picked('rules'),
      q056: picked('tracked'),
      q057: picked('manual'),
      q058: picked('system'),
      q059: ticked('demand', 'request', 'pricing', 'order'),
      q060: percent(24),
      q061: picked('portal'),
      q062: ticked('none'),
      q063: percent(34),
      q064: picked('ticket'),
      q065: ticked('ledger', 'receivables'),
      q066: picked('realtime'),
      q067: picked('none'),
      q068: ticked('records', 'attendance', 'payroll', 'performance'),
      q069: picked('workflow'),
      q070: picked('workshop'),
      q071: picked('optimised'),
      q072: picked('manual'),
      q073: picked('monitored'),
      q074: picked('one-way'),
      q076: picked('adaptive'),
      q080: picked('informed'),
      q077: picked('separate'),
      q079: picked('chain'),
      q078: picked('connected'),
      q081: percent(90),
      q082: picked('common'),
      q083: picked('automatic'),
      q084: picked('analysis'),
      q085: picked('personal'),
      q086: picked('joint'),
      q087: ticked('none'),
      q088: picked('replenish'),
      q089: picked('regular'),
      q090: picked('cloud'),
      q092: picked('none'),
      q093: picked('remote'),
      q094: percent(30),
      q095: picked('static'),
      q096: picked('open'),
      q097: picked('none'),
      q098: picked('product'),
      q099: two(100, 100),
      q106: percent(40),
      q100: percent(80),
      q101: two(80, 100),
      q103: two(106.8, 100),
      q104: percent(84),
      q102: percent(80),
      q107: percent(0),
      q105: two(101.28, 100),
      q108: two(84, 1000),
      q109: two(100, 100),
      q110: two(14.2, 1000),
      q111: two(90, 100),
      q112: two(110, 100),
      q113: two(7.27, 1000),
      q114: picked('measured'),
    },
    scores: {
      investment: 65.1,
      'organisation-planning': 51.8,
      'equipment-network': 35.561643835616,
      'data-resources': 58.164,
      security: 54.093333333333,
      foundation: 49.613708675799,
      'product-design': 62.266666666667,
      'process-design': 61.666666666667,
      'planning-production': 72.130434782609,
      quality: 42.055555555556,
      'equipment-management': 56.4,
      warehousing: 50.1,
      'purchasing-sales': 53.11,
      finance: 53.02,
      energy: 52.66,
      application: 57.350122705314,
      'design-manufacturing': 50,
      'management-control': 76.55,
      'supply-production-sales': 23.45,
      'business-finance': 75,
      'system-connection': 60,
      'decision-support': 52.04,
      integration: 55.4335,
      collaboration: 51.8,
      'new-models': 40.441176470588,
      'group-control': null,
      'innovation-frontier': 43.3,
      innovation: 45.493790849673,
      'innovation-capability': 80,
      'business-efficiency': 57.322666666667,
      'quality-performance': 35,
      'cost-optimisation': 34.0,
      competitiveness: 51.662933333333,
      'economic-benefit': 58.421052631579,
      'social-benefit': 59.095,
      'digital-contribution': 50,
      benefit: 56.939026315789,
      overall: 53.031237003852,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  /*
   * investment: (40·q001 100 (80%) + 25·q002 100 (1.5%) + 10·q003 100 (50%) + 25·q004 70 (annual)) ÷ 100 = 92.5
   * organisation-planning: (16·q005 67 (department) + 12·q006 100 (executive) + 24·q007 100 (strategic) + 16·q008 67 (standing) + 10·q009 90.1 (2.01%) + 10·q010 77 (54%) + 12·q011 100 (improving)) ÷ 100 = 86.15
   * equipment-network: (18·q012 100 (90%) + 18·q013 50 (45%) + 24·q014 66.67 (60%) + 12·q015 67 (most) + 10·q016 100 (edge) + 9·q017 100 (flow)) ÷ 91 = 76.967
   * data-resources: (25·q019 70 (company) + 18·q020 55 (60%) + 25·q021 100 (80%) + 16·q022 100 (measured) + 16·q023 70 (platform)) ÷ 100 = 79.6
   * security: (15·q024 67 (policy) + 30·q025 77.78 (7/9) + 22·q026 100 (monitored) + 20·q027 100 (rehearsed) + 13·q028 67 (controlled)) ÷ 100 = 84.0933
   * foundation: (15·investment 92.5 + 20·organisation-planning 86.15 + 35·equipment-network 76.97 + 20·data-resources 79.6 + 10·security 84.09) ÷ 100 = 82.3728
   * product-design: (25·q029 100 (5/5) + 15·q031 100 (routine) + 25·q032 100 (lifecycle) + 10·q033 67 (library)) ÷ 75 = 95.6
   * process-design: (45·q036 100 (knowledge) + 30·q037 100 (optimised) + 25·q038 50 (45%)) ÷ 100 = 87.5
   * planning-production: (20·q039 70 (calculated) + 12·q040 70 (finite) + 30·q041 100 (10/10) + 8·q044 67 (scan) + 8·q045 67 (system) + 6·q046 100 (flexible) + 8·q049 67 (daily)) ÷ 92 = 80.9565
   * quality: (35·q050 66.67 (60%) + 30·q051 100 (predicted) + 35·q052 100 (two-way)) ÷ 100 = 88.3333
   * equipment-management: (45·q053 67 (orders) + 30·q054 74 (54%) + 25·q055 67 (threshold)) ÷ 100 = 69.1
   * warehousing: (30·q056 100 (tracked) + 40·q057 100 (automatic) + 30·q058 67 (system)) ÷ 100 = 90.1
   * purchasing-sales: (30·q059 75 (6/8) + 15·q060 71.25 (47%) + 12·q061 100 (portal) + 20·q062 100 (9/8) + 15·q063 58.33 (25%) + 8·q064 67 (ticket)) ÷ 100 = 79.2975
   * finance: (30·q065 75 (6/8) + 22·q066 100 (realtime) + 16·q067 100 (linked) + 16·q068 60 (3/5) + 16·q069 67 (workflow)) ÷ 100 = 80.82
   * energy: (28·q070 67 (equipment) + 26·q071 100 (optimised) + 20·q072 100 (managed) + 26·q073 67 (monitored)) ÷ 100 = 82.18
   * application: (16·product-design 95.6 + 7·process-design 87.5 + 18·planning-production 80.96 + 11·quality 88.33 + 8·equipment-management 69.1 + 8·warehousing 90.1 + 12·purchasing-sales 79.3 + 10·finance 80.82 + 10·energy 82.18) ÷ 100 = 84.2615
   * design-manufacturing: (50·q074 75 (connected)) ÷ 50 = 75
   * management-control: (65·q076 100 (adaptive) + 35·q080 67 (linked)) ÷ 100 = 88.45
   * supply-production-sales: (65·q077 100 (optimised) + 35·q079 67 (chain)) ÷ 100 = 88.45
   * business-finance: (1·q078 50 (partial)) ÷ 1 = 50
   * system-connection: (60·q081 100 (90%) + 40·q082 100 (none)) ÷ 100 = 100
   * decision-support: (32·q083 67 (automatic) + 48·q084 75 (prediction) + 20·q085 67 (scenario)) ÷ 100 = 70.84
   * integration: (20·design-manufacturing 75 + 25·management-control 88.45 + 20·supply-production-sales 88.45 + 12·business-finance 50 + 8·system-connection 100 + 15·decision-support 70.84) ÷ 100 = 79.4285
   * collaboration: (25·q086 100 (joint) + 35·q087 100 (7/5) + 25·q088 67 (replenish) + 15·q089 67 (regular)) ÷ 100 = 86.8
   * new-models: (25·q090 67 (connected) + 20·q092 100 (online) + 25·q093 67 (remote) + 15·q094 75 (40%)) ÷ 85 = 76.1765
   * innovation-frontier: (25·q095 67 (live) + 25·q096 100 (open) + 35·q097 100 (lifecycle) + 15·q098 67 (product)) ÷ 100 = 86.8
   * innovation: (35·collaboration 86.8 + 35·new-models 76.18 + 20·innovation-frontier 86.8) ÷ 90 = 82.6686
   * innovation-capability: (40·q099 70.4 (-6.8%) + 60·q106 100 (40%)) ÷ 100 = 88.16
   * business-efficiency: (35·q100 56 (89%) + 30·q101 100 (-20%) + 30·q103 50 (0%) + 30·q104 57.14 (89%)) ÷ 125 = 65.3943
   * quality-performance: (65·q102 100 (100%) + 35·q107 0 (8%)) ÷ 100 = 65
   * cost-optimisation: (1·q105 73.8 (-1.36%)) ÷ 1 = 73.8
   * competitiveness: (20·innovation-capability 88.16 + 35·business-efficiency 65.39 + 30·quality-performance 65 + 15·cost-optimisation 73.8) ÷ 100 = 71.09
   * economic-benefit: (35·q108 60 (5%) + 35·q109 70.3 (5.1%) + 25·q110 82.58 (5.71%)) ÷ 95 = 69.7377
   * social-benefit: (45·q111 100 (-10%) + 30·q112 100 (-10%) + 25·q113 38 (1.05%)) ÷ 100 = 84.5
   * digital-contribution: (1·q114 75 (confirmed)) ÷ 1 = 75
   * benefit: (50·economic-benefit 69.74 + 30·social-benefit 84.5 + 20·digital-contribution 75) ÷ 100 = 75.2189
   * overall: (20·foundation 82.37 + 25·application 84.26 + 20·integration 79.43 + 15·innovation 82.67 + 10·competitiveness 71.09 + 10·benefit 75.22) ÷ 100 = 80.4568
   */
  {
    name: 'discrete large batch, full form, strong',
    productionType: 'discrete-large-batch',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(80),
      q002: two(15, 1000),
      q003: percent(50),
      q004: picked('annual'),
      q005: picked('department'),
      q006: picked('executive'),
      q007: picked('strategic'),
      q008: picked('standing'),
      q009: two(20.1, 1000),
      q010: percent(54),
      q011: picked('improving'),
      q012: percent(90),
      q013: percent(45),
      q014: percent(60),
      q015: picked('most'),
      q016: picked('edge'),
      q017: picked('flow'),
      q019: picked('company'),
      q020: percent(60),
      q021: percent(80),
      q022: picked('measured'),
      q023: picked('platform'),
      q024: picked('policy'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media'),
      q026: picked('monitored'),
      q027: picked('rehearsed'),
      q028: picked('controlled'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis'),
      q031: picked('routine'),
      q032: picked('lifecycle'),
      q033: picked('library'),
      q036: picked('knowledge'),
      q037: picked('optimised'),
      q038: percent(45),
      q039: picked('calculated'),
      q040: picked('finite'),
      q041: ticked('dispatch', 'reporting', 'wip', 'material', 'instruction', 'inspection', 'machine', 'andon'),
      q044: picked('scan'),
      q045: picked('system'),
      q046: picked('flexible'),
      q049: picked('daily'),
      q050: percent(60),
      q051: picked('predicted'),
      q052: picked('two-way'),
      q053: picked('orders'),
      q054: percent(54),
      q055: picked('threshold'),
      q056: picked('tracked'),
      q057: picked('automatic'),
      q058: picked('system'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt'),
      q060: percent(47),
      q061: picked('portal'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable', 'analysis', 'forecast'),
      q063: percent(25),
      q064: picked('ticket'),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds'),
      q066: picked('realtime'),
      q067: picked('linked'),
      q068: ticked('records', 'attendance', 'payroll'),
      q069: picked('workflow'),
      q070: picked('equipment'),
      q071: picked('optimised'),
      q072: picked('managed'),
      q073: picked('monitored'),
      q074: picked('connected'),
      q076: picked('adaptive'),
      q080: picked('linked'),
      q077: picked('optimised'),
      q079: picked('chain'),
      q078: picked('partial'),
      q081: percent(90),
      q082: picked('none'),
      q083: picked('automatic'),
      q084: picked('prediction'),
      q085: picked('scenario'),
      q086: picked('joint'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'),
      q088: picked('replenish'),
      q089: picked('regular'),
      q090: picked('connected'),
      q092: picked('online'),
      q093: picked('remote'),
      q094: percent(40),
      q095: picked('live'),
      q096: picked('open'),
      q097: picked('lifecycle'),
      q098: picked('product'),
      q099: two(93.2, 100),
      q106: percent(40),
      q100: percent(89),
      q101: two(80, 100),
      q103: two(100, 100),
      q104: percent(89),
      q102: percent(100),
      q107: percent(8),
      q105: two(98.64, 100),
      q108: two(50, 1000),
      q109: two(105.1, 100),
      q110: two(57.1, 1000),
      q111: two(90, 100),
      q112: two(90, 100),
      q113: two(10.5, 1000),
      q114: picked('confirmed'),
    },
    scores: {
      investment: 92.5,
      'organisation-planning': 86.15,
      'equipment-network': 76.967032967033,
      'data-resources': 79.6,
      security: 84.093333333333,
      foundation: 82.372794871795,
      'product-design': 95.6,
      'process-design': 87.5,
      'planning-production': 80.95652173913,
      quality: 88.333333333333,
      'equipment-management': 69.1,
      warehousing: 90.1,
      'purchasing-sales': 79.2975,
      finance: 80.82,
      energy: 82.18,
      application: 84.26154057971,
      'design-manufacturing': 75,
      'management-control': 88.45,
      'supply-production-sales': 88.45,
      'business-finance': 50,
      'system-connection': 100,
      'decision-support': 70.84,
      integration: 79.4285,
      collaboration: 86.8,
      'new-models': 76.176470588235,
      'group-control': null,
      'innovation-frontier': 86.8,
      innovation: 82.66862745098,
      'innovation-capability': 88.16,
      'business-efficiency': 65.394285714286,
      'quality-performance': 65,
      'cost-optimisation': 73.8,
      competitiveness: 71.09,
      'economic-benefit': 69.737719298246,
      'social-benefit': 84.5,
      'digital-contribution': 75,
      benefit: 75.218859649123,
      overall: 80.456824201846,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  /*
   * investment: (40·q001 53.33 (40%) + 25·q002 60.5 (0.51%) + 10·q003 20 (100%) + 25·q004 0 (none)) ÷ 100 = 38.4583
   * organisation-planning: (16·q005 67 (department) + 12·q006 67 (head) + 24·q007 25 (scattered) + 16·q008 100 (rewarded) + 10·q009 0 (0%) + 10·q010 77 (54%) + 12·q011 67 (system)) ÷ 100 = 56.5
   * equipment-network: (18·q012 34.44 (31%) + 18·q013 100 (90%) + 24·q014 0 (0%) + 12·q015 67 (most) + 10·q016 67 (pooled) + 9·q017 33 (single)) ÷ 91 = 46.0549
   * data-resources: (25·q019 0 (none) + 18·q020 55 (60%) + 25·q021 50 (40%) + 16·q022 25 (repair) + 16·q023 100 (catalogue)) ÷ 100 = 42.4
   * security: (15·q024 0 (none) + 30·q025 77.78 (7/9) + 22·q026 67 (protected) + 20·q027 25 (local) + 13·q028 100 (audited)) ÷ 100 = 56.0733
   * foundation: (15·investment 38.46 + 20·organisation-planning 56.5 + 35·equipment-network 46.05 + 20·data-resources 42.4 + 10·security 56.07) ÷ 100 = 47.2753
   * product-design: (25·q029 0 (0/5) + 15·q031 67 (own) + 25·q032 25 (shared) + 10·q033 100 (active)) ÷ 75 = 35.0667
   * process-design: (45·q036 70 (system) + 30·q037 33 (recorded) + 25·q038 100 (90%)) ÷ 100 = 66.4
   * planning-production: (20·q039 0 (manual) + 12·q040 70 (finite) + 30·q041 60 (6/10) + 8·q044 0 (walk) + 8·q045 67 (system) + 40·q047 33 (sheet) + 8·q049 0 (none)) ÷ 126 = 35.6825
   * quality: (35·q050 66.67 (60%) + 30·q051 67 (spc) + 35·q052 33 (partial)) ÷ 100 = 54.9833
   * equipment-management: (45·q053 100 (planned) + 30·q054 0 (0%) + 25·q055 67 (threshold)) ÷ 100 = 61.75
   * warehousing: (30·q056 70 (coded) + 40·q057 25 (booked) + 30·q058 100 (optimised)) ÷ 100 = 61
   * purchasing-sales: (30·q059 0 (0/8) + 15·q060 71.25 (47%) + 12·q061 67 (scored) + 20·q062 25 (2/8) + 15·q063 100 (50%) + 8·q064 0 (phone)) ÷ 100 = 38.7275
   * finance: (30·q065 75 (6/8) + 22·q066 70 (product) + 16·q067 33 (yearly) + 16·q068 100 (6/5) + 16·q069 0 (paper)) ÷ 100 = 59.18
   * energy: (28·q070 67 (equipment) + 26·q071 67 (targets) + 20·q072 33 (ledger) + 26·q073 100 (predicted)) ÷ 100 = 68.78
   * application: (16·product-design 35.07 + 7·process-design 66.4 + 18·planning-production 35.68 + 11·quality 54.98 + 8·equipment-management 61.75 + 8·warehousing 61 + 12·purchasing-sales 38.73 + 10·finance 59.18 + 10·energy 68.78) ÷ 100 = 49.993
   * design-manufacturing: (50·q074 0 (paper)) ÷ 50 = 0
   * management-control: (65·q076 50 (one-way) + 35·q080 67 (linked)) ÷ 100 = 55.95
   * supply-production-sales: (65·q077 25 (pairs) + 35·q079 0 (separate)) ÷ 100 = 16.25
   * business-finance: (1·q078 100 (realtime)) ÷ 1 = 100
   * system-connection: (60·q081 45 (45%) + 40·q082 33 (some)) ÷ 100 = 40.2
   * decision-support: (32·q083 100 (live) + 48·q084 0 (experience) + 20·q085 67 (scenario)) ÷ 100 = 45.4
   * integration: (20·design-manufacturing 0 + 25·management-control 55.95 + 20·supply-production-sales 16.25 + 12·business-finance 100 + 8·system-connection 40.2 + 15·decision-support 45.4) ÷ 100 = 39.2635
   * collaboration: (25·q086 67 (platform) + 35·q087 40 (2/5) + 25·q088 100 (synchronised) + 15·q089 0 (none)) ÷ 100 = 55.75
   * new-models: (25·q090 67 (connected) + 20·q092 33 (manual) + 25·q093 100 (revenue) + 15·q094 0 (0%)) ÷ 85 = 56.8824
   * innovation-frontier: (25·q095 67 (live) + 25·q096 67 (online) + 35·q097 33 (analysed) + 15·q098 100 (revenue)) ÷ 100 = 60.05
   * innovation: (35·collaboration 55.75 + 35·new-models 56.88 + 20·innovation-frontier 60.05) ÷ 90 = 57.1459
   * innovation-capability: (40·q099 0 (20%) + 60·q106 63.33 (20%)) ÷ 100 = 38
   * business-efficiency: (35·q100 56 (89%) + 30·q101 50 (0%) + 30·q103 100 (20%) + 30·q104 0 (70%)) ÷ 125 = 51.68
   * quality-performance: (65·q102 28 (87%) + 35·q107 40 (3%)) ÷ 100 = 32.2
   * cost-optimisation: (1·q105 73.8 (-1.36%)) ÷ 1 = 73.8
   * competitiveness: (20·innovation-capability 38 + 35·business-efficiency 51.68 + 30·quality-performance 32.2 + 15·cost-optimisation 73.8) ÷ 100 = 46.418
   * economic-benefit: (35·q108 100 (15%) + 35·q109 0 (-15%) + 25·q110 82.58 (5.71%)) ÷ 95 = 58.5746
   * social-benefit: (45·q111 50 (0%) + 30·q112 34 (3.2%) + 25·q113 100 (0.1%)) ÷ 100 = 57.7
   * digital-contribution: (1·q114 0 (none)) ÷ 1 = 0
   * benefit: (50·economic-benefit 58.57 + 30·social-benefit 57.7 + 20·digital-contribution 0) ÷ 100 = 46.5973
   * overall: (20·foundation 47.28 + 25·application 49.99 + 20·integration 39.26 + 15·innovation 57.15 + 10·competitiveness 46.42 + 10·benefit 46.6) ÷ 100 = 47.6794
   */
  {
    name: 'discrete small batch, full form, mixed',
    productionType: 'discrete-small-batch',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(40),
      q002: two(5.1, 1000),
      q003: percent(100),
      q004: picked('none'),
      q005: picked('department'),
      q006: picked('head'),
      q007: picked('scattered'),
      q008: picked('rewarded'),
      q009: two(0, 1000),
      q010: percent(54),
      q011: picked('system'),
      q012: percent(31),
      q013: percent(90),
      q014: percent(0),
      q015: picked('most'),
      q016: picked('pooled'),
      q017: picked('single'),
      q019: picked('none'),
      q020: percent(60),
      q021: percent(40),
      q022: picked('repair'),
      q023: picked('catalogue'),
      q024: picked('none'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media'),
      q026: picked('protected'),
      q027: picked('local'),
      q028: picked('audited'),
      q029: ticked('none'),
      q031: picked('own'),
      q032: picked('shared'),
      q033: picked('active'),
      q036: picked('system'),
      q037: picked('recorded'),
      q038: percent(90),
      q039: picked('manual'),
      q040: picked('finite'),
      q041: ticked('dispatch', 'reporting', 'wip', 'material'),
      q044: picked('walk'),
      q045: picked('system'),
      q047: picked('sheet'),
      q049: picked('none'),
      q050: percent(60),
      q051: picked('spc'),
      q052: picked('partial'),
      q053: picked('planned'),
      q054: percent(0),
      q055: picked('threshold'),
      q056: picked('coded'),
      q057: picked('booked'),
      q058: picked('optimised'),
      q059: ticked('none'),
      q060: percent(47),
      q061: picked('scored'),
      q062: ticked('customer', 'quote'),
      q063: percent(50),
      q064: picked('phone'),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds'),
      q066: picked('product'),
      q067: picked('yearly'),
      q068: ticked('records', 'attendance', 'payroll', 'performance', 'training', 'planning'),
      q069: picked('paper'),
      q070: picked('equipment'),
      q071: picked('targets'),
      q072: picked('ledger'),
      q073: picked('predicted'),
      q074: picked('paper'),
      q076: picked('one-way'),
      q080: picked('linked'),
      q077: picked('pairs'),
      q079: picked('separate'),
      q078: picked('realtime'),
      q081: percent(45),
      q082: picked('some'),
      q083: picked('live'),
      q084: picked('experience'),
      q085: picked('scenario'),
      q086: picked('platform'),
      q087: ticked('orders', 'stock'),
      q088: picked('synchronised'),
      q089: picked('none'),
      q090: picked('connected'),
      q092: picked('manual'),
      q093: picked('revenue'),
      q094: percent(0),
      q095: picked('live'),
      q096: picked('online'),
      q097: picked('analysed'),
      q098: picked('revenue'),
      q099: two(120, 100),
      q106: percent(20),
      q100: percent(89),
      q101: two(100, 100),
      q103: two(120, 100),
      q104: percent(70),
      q102: percent(87),
      q107: percent(3),
      q105: two(98.64, 100),
      q108: two(150, 1000),
      q109: two(85, 100),
      q110: two(57.1, 1000),
      q111: two(100, 100),
      q112: two(103.2, 100),
      q113: two(1.0, 1000),
      q114: picked('none'),
    },
    scores: {
      investment: 38.458333333333,
      'organisation-planning': 56.5,
      'equipment-network': 46.054945054945,
      'data-resources': 42.4,
      security: 56.073333333333,
      foundation: 47.275314102564,
      'product-design': 35.066666666667,
      'process-design': 66.4,
      'planning-production': 35.68253968254,
      quality: 54.983333333333,
      'equipment-management': 61.75,
      warehousing: 61,
      'purchasing-sales': 38.7275,
      finance: 59.18,
      energy: 68.78,
      application: 49.99299047619,
      'design-manufacturing': 0,
      'management-control': 55.95,
      'supply-production-sales': 16.25,
      'business-finance': 100,
      'system-connection': 40.2,
      'decision-support': 45.4,
      integration: 39.2635,
      collaboration: 55.75,
      'new-models': 56.882352941176,
      'group-control': null,
      'innovation-frontier': 60.05,
      innovation: 57.14591503268,
      'innovation-capability': 38.0,
      'business-efficiency': 51.68,
      'quality-performance': 32.2,
      'cost-optimisation': 73.8,
      competitiveness: 46.418,
      'economic-benefit': 58.574561403509,
      'social-benefit': 57.7,
      'digital-contribution': 0,
      benefit: 46.597280701754,
      overall: 47.679425764638,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60, integration: 50 },
  },
  /*
   * investment: (40·q001 53.33 (40%) + 25·q002 85.15 (1.005%) + 10·q003 76 (67%) + 25·q004 100 (rolling)) ÷ 100 = 75.2208
   * organisation-planning: (16·q005 100 (leading) + 12·q006 67 (head) + 24·q007 70 (company) + 16·q008 67 (standing) + 10·q009 100 (3%) + 10·q010 100 (80%) + 12·q011 67 (system)) ÷ 100 = 79.6
   * equipment-network: (18·q012 66.67 (60%) + 18·q013 66.67 (60%) + 24·q014 100 (90%) + 12·q015 100 (wireless) + 10·q016 67 (pooled) + 9·q017 67 (cell)) ÷ 91 = 79.9231
   * data-resources: (25·q019 100 (governed) + 18·q020 100 (90%) + 25·q021 50 (40%) + 16·q022 70 (owned) + 16·q023 70 (platform)) ÷ 100 = 77.9
   * security: (15·q024 100 (audited) + 30·q025 100 (10/9) + 22·q026 67 (protected) + 20·q027 70 (separate) + 13·q028 67 (controlled)) ÷ 100 = 82.45
   * foundation: (15·investment 75.22 + 20·organisation-planning 79.6 + 35·equipment-network 79.92 + 20·data-resources 77.9 + 10·security 82.45) ÷ 100 = 79.0012
   * product-design: (25·q029 100 (7/5) + 15·q031 67 (own) + 25·q032 70 (managed) + 10·q033 67 (library)) ÷ 75 = 79
   * process-design: (45·q036 70 (system) + 30·q037 67 (simulated) + 25·q038 66.67 (60%)) ÷ 100 = 68.2667
   * planning-production: (20·q039 100 (rolling) + 12·q040 100 (dynamic) + 30·q041 60 (6/10) + 8·q044 100 (live) + 8·q045 100 (open) + 40·q047 67 (system) + 8·q049 100 (several)) ÷ 126 = 80
   * quality: (35·q050 100 (90%) + 30·q051 67 (spc) + 35·q052 67 (internal)) ÷ 100 = 78.55
   * equipment-management: (45·q053 67 (orders) + 30·q054 100 (80%) + 25·q055 100 (model)) ÷ 100 = 85.15
   * warehousing: (30·q056 70 (coded) + 40·q057 70 (realtime) + 30·q058 67 (system)) ÷ 100 = 69.1
   * purchasing-sales: (30·q059 100 (8/8) + 15·q060 100 (70%) + 12·q061 67 (scored) + 20·q062 75 (6/8) + 15·q063 73.33 (34%) + 8·q064 100 (closed)) ÷ 100 = 87.04
   * finance: (30·q065 100 (9/8) + 22·q066 70 (product) + 16·q067 67 (system) + 16·q068 80 (4/5) + 16·q069 100 (joined)) ÷ 100 = 84.92
   * energy: (28·q070 100 (realtime) + 26·q071 67 (targets) + 20·q072 67 (online) + 26·q073 67 (monitored)) ÷ 100 = 76.24
   * application: (16·product-design 79 + 7·process-design 68.27 + 18·planning-production 80 + 11·quality 78.55 + 8·equipment-management 85.15 + 8·warehousing 69.1 + 12·purchasing-sales 87.04 + 10·finance 84.92 + 10·energy 76.24) ÷ 100 = 79.36
   * design-manufacturing: (50·q074 100 (closed-loop)) ÷ 50 = 100
   * management-control: (65·q076 50 (one-way) + 35·q080 100 (optimised)) ÷ 100 = 67.5
   * supply-production-sales: (65·q077 75 (connected) + 35·q079 100 (fed-back)) ÷ 100 = 83.75
   * business-finance: (1·q078 75 (connected)) ÷ 1 = 75
   * system-connection: (60·q081 45 (45%) + 40·q082 67 (rare)) ÷ 100 = 53.8
   * decision-support: (32·q083 67 (automatic) + 48·q084 100 (optimisation) + 20·q085 100 (embedded)) ÷ 100 = 89.44
   * integration: (20·design-manufacturing 100 + 25·management-control 67.5 + 20·supply-production-sales 83.75 + 12·business-finance 75 + 8·system-connection 53.8 + 15·decision-support 89.44) ÷ 100 = 80.345
   * collaboration: (25·q086 67 (platform) + 35·q087 100 (5/5) + 25·q088 67 (replenish) + 15·q089 100 (integrated)) ÷ 100 = 83.5
   * new-models: (25·q090 100 (embedded) + 20·q092 67 (configured) + 25·q093 67 (remote) + 15·q094 100 (60%)) ÷ 85 = 82.5294
   * innovation-frontier: (25·q095 100 (predictive) + 25·q096 67 (online) + 35·q097 67 (operated) + 15·q098 67 (product)) ÷ 100 = 75.25
   * innovation: (35·collaboration 83.5 + 35·new-models 82.53 + 20·innovation-frontier 75.25) ÷ 90 = 81.2892
   * innovation-capability: (40·q099 100 (-20%) + 60·q106 63.33 (20%)) ÷ 100 = 78
   * business-efficiency: (35·q100 100 (99%) + 30·q101 50 (0%) + 30·q103 70.4 (6.8%) + 30·q104 100 (98%)) ÷ 125 = 80.896
   * quality-performance: (65·q102 58 (93%) + 35·q107 24 (5%)) ÷ 100 = 46.1
   * cost-optimisation: (1·q105 100 (-4%)) ÷ 1 = 100
   * competitiveness: (20·innovation-capability 78 + 35·business-efficiency 80.9 + 30·quality-performance 46.1 + 15·cost-optimisation 100) ÷ 100 = 72.7436
   * economic-benefit: (35·q108 77 (8.4%) + 35·q109 100 (15%) + 25·q110 100 (10%)) ÷ 95 = 91.5263
   * social-benefit: (45·q111 50 (0%) + 30·q112 73.8 (-3.4%) + 25·q113 56.38 (0.727%)) ÷ 100 = 58.735
   * digital-contribution: (1·q114 100 (managed)) ÷ 1 = 100
   * benefit: (50·economic-benefit 91.53 + 30·social-benefit 58.74 + 20·digital-contribution 100) ÷ 100 = 83.3837
   * overall: (20·foundation 79 + 25·application 79.36 + 20·integration 80.34 + 15·innovation 81.29 + 10·competitiveness 72.74 + 10·benefit 83.38) ÷ 100 = 79.5153
   */
  {
    name: 'discrete small batch, full form, strong',
    productionType: 'discrete-small-batch',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(40),
      q002: two(10.05, 1000),
      q003: percent(67),
      q004: picked('rolling'),
      q005: picked('leading'),
      q006: picked('head'),
      q007: picked('company'),
      q008: picked('standing'),
      q009: two(30, 1000),
      q010: percent(80),
      q011: picked('system'),
      q012: percent(60),
      q013: percent(60),
      q014: percent(90),
      q015: picked('wireless'),
      q016: picked('pooled'),
      q017: picked('cell'),
      q019: picked('governed'),
      q020: percent(90),
      q021: percent(40),
      q022: picked('owned'),
      q023: picked('platform'),
      q024: picked('audited'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill', 'classified'),
      q026: picked('protected'),
      q027: picked('separate'),
      q028: picked('controlled'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis', 'electrical', 'specialised'),
      q031: picked('own'),
      q032: picked('managed'),
      q033: picked('library'),
      q036: picked('system'),
      q037: picked('simulated'),
      q038: percent(60),
      q039: picked('rolling'),
      q040: picked('dynamic'),
      q041: ticked('dispatch', 'reporting', 'wip', 'material'),
      q044: picked('live'),
      q045: picked('open'),
      q047: picked('system'),
      q049: picked('several'),
      q050: percent(90),
      q051: picked('spc'),
      q052: picked('internal'),
      q053: picked('orders'),
      q054: percent(80),
      q055: picked('model'),
      q056: picked('coded'),
      q057: picked('realtime'),
      q058: picked('system'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'),
      q060: percent(70),
      q061: picked('scored'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable'),
      q063: percent(34),
      q064: picked('closed'),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'),
      q066: picked('product'),
      q067: picked('system'),
      q068: ticked('records', 'attendance', 'payroll', 'performance'),
      q069: picked('joined'),
      q070: picked('realtime'),
      q071: picked('targets'),
      q072: picked('online'),
      q073: picked('monitored'),
      q074: picked('closed-loop'),
      q076: picked('one-way'),
      q080: picked('optimised'),
      q077: picked('connected'),
      q079: picked('fed-back'),
      q078: picked('connected'),
      q081: percent(45),
      q082: picked('rare'),
      q083: picked('automatic'),
      q084: picked('optimisation'),
      q085: picked('embedded'),
      q086: picked('platform'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality'),
      q088: picked('replenish'),
      q089: picked('integrated'),
      q090: picked('embedded'),
      q092: picked('configured'),
      q093: picked('remote'),
      q094: percent(60),
      q095: picked('predictive'),
      q096: picked('online'),
      q097: picked('operated'),
      q098: picked('product'),
      q099: two(80, 100),
      q106: percent(20),
      q100: percent(99),
      q101: two(100, 100),
      q103: two(106.8, 100),
      q104: percent(98),
      q102: percent(93),
      q107: percent(5),
      q105: two(96, 100),
      q108: two(84, 1000),
      q109: two(115, 100),
      q110: two(100, 1000),
      q111: two(100, 100),
      q112: two(96.6, 100),
      q113: two(7.27, 1000),
      q114: picked('managed'),
    },
    scores: {
      investment: 75.220833333333,
      'organisation-planning': 79.6,
      'equipment-network': 79.923076923077,
      'data-resources': 77.9,
      security: 82.45,
      foundation: 79.001201923077,
      'product-design': 79,
      'process-design': 68.266666666667,
      'planning-production': 80,
      quality: 78.55,
      'equipment-management': 85.15,
      warehousing: 69.1,
      'purchasing-sales': 87.04,
      finance: 84.92,
      energy: 76.24,
      application: 79.359966666667,
      'design-manufacturing': 100,
      'management-control': 67.5,
      'supply-production-sales': 83.75,
      'business-finance': 75,
      'system-connection': 53.8,
      'decision-support': 89.44,
      integration: 80.345,
      collaboration: 83.5,
      'new-models': 82.529411764706,
      'group-control': null,
      'innovation-frontier': 75.25,
      innovation: 81.289215686275,
      'innovation-capability': 78,
      'business-efficiency': 80.896,
      'quality-performance': 46.1,
      'cost-optimisation': 100,
      competitiveness: 72.7436,
      'economic-benefit': 91.526315789474,
      'social-benefit': 58.735,
      'digital-contribution': 100,
      benefit: 83.383657894737,
      overall: 79.515340193697,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  /*
   * investment: (40·q001 0 (0%) + 25·q002 85.15 (1.005%) + 10·q003 100 (50%) + 25·q004 25 (project)) ÷ 100 = 37.5375
   * organisation-planning: (16·q005 100 (leading) + 12·q006 0 (none) + 24·q007 70 (company) + 16·q008 67 (standing) + 10·q009 65.5 (1.02%) + 10·q010 100 (80%) + 12·q011 0 (none)) ÷ 100 = 60.07
   * equipment-network: (18·q012 66.67 (60%) + 18·q013 50 (45%) + 24·q014 34.44 (31%) + 12·q015 100 (wireless) + 10·q016 0 (pc) + 9·q018 67 (full)) ÷ 91 = 51.9744
   * data-resources: (25·q019 25 (department) + 18·q020 100 (90%) + 25·q021 0 (0%) + 16·q022 70 (owned) + 16·q023 70 (platform)) ÷ 100 = 46.65
   * security: (15·q024 33 (named) + 30·q025 100 (10/9) + 22·q026 0 (unknown) + 20·q027 70 (separate) + 13·q028 67 (controlled)) ÷ 100 = 57.66
   * foundation: (15·investment 37.54 + 20·organisation-planning 60.07 + 35·equipment-network 51.97 + 20·data-resources 46.65 + 10·security 57.66) ÷ 100 = 50.9317
   * product-design: (25·q030 100 (8/6) + 15·q031 0 (none) + 10·q033 67 (library)) ÷ 50 = 63.4
   * process-design: (30·q037 67 (simulated)) ÷ 30 = 67
   * planning-production: (20·q039 25 (partial) + 30·q042 53.67 (64%) + 18·q043 67 (apc) + 8·q049 33 (trial)) ÷ 76 = 47.1053
   * quality: (35·q050 100 (90%) + 30·q051 0 (defects) + 35·q052 67 (internal)) ÷ 100 = 58.45
   * equipment-management: (45·q053 67 (orders) + 30·q054 45 (27%) + 25·q055 100 (model)) ÷ 100 = 68.65
   * warehousing: (30·q056 0 (manual)) ÷ 30 = 0
   * purchasing-sales: (30·q059 37.5 (3/8) + 15·q060 100 (70%) + 12·q061 0 (personal) + 20·q062 75 (6/8) + 15·q063 58.33 (25%)) ÷ 92 = 54.3478
   * finance: (30·q065 100 (9/8) + 22·q066 0 (total) + 16·q067 67 (system) + 16·q068 60 (3/5) + 16·q069 33 (mixed)) ÷ 100 = 55.6
   * energy: (28·q070 100 (realtime) + 26·q071 0 (bills) + 20·q072 67 (online) + 26·q073 67 (monitored)) ÷ 100 = 58.82
   * application: (16·product-design 63.4 + 7·process-design 67 + 18·planning-production 47.11 + 11·quality 58.45 + 8·equipment-management 68.65 + 8·warehousing 0 + 12·purchasing-sales 54.35 + 10·finance 55.6 + 10·energy 58.82) ÷ 100 = 53.1982
   * design-manufacturing: (50·q075 100 (closed-loop)) ÷ 50 = 100
   * management-control: (65·q076 0 (separate) + 35·q080 100 (optimised)) ÷ 100 = 35
   * supply-production-sales: (65·q077 75 (connected) + 35·q079 33 (partial)) ÷ 100 = 60.3
   * business-finance: (1·q078 50 (partial)) ÷ 1 = 50
   * system-connection: (60·q081 0 (0%) + 40·q082 67 (rare)) ÷ 100 = 26.8
   * decision-support: (32·q083 67 (automatic) + 48·q084 25 (statistics) + 20·q085 100 (embedded)) ÷ 100 = 53.44
   * integration: (20·design-manufacturing 100 + 25·management-control 35 + 20·supply-production-sales 60.3 + 12·business-finance 50 + 8·system-connection 26.8 + 15·decision-support 53.44) ÷ 100 = 56.97
   * collaboration: (25·q086 0 (none) + 35·q087 100 (5/5) + 25·q088 67 (replenish) + 15·q089 33 (occasional)) ÷ 100 = 56.7
   * new-models: (25·q090 100 (embedded)) ÷ 25 = 100
   * innovation-frontier: (25·q095 100 (predictive) + 25·q096 0 (none) + 35·q097 67 (operated) + 15·q098 67 (product)) ÷ 100 = 58.5
   * innovation: (35·collaboration 56.7 + 35·new-models 100 + 20·innovation-frontier 58.5) ÷ 90 = 73.9389
   * innovation-capability: (40·q099 34 (6.4%) + 60·q106 0 (0%)) ÷ 100 = 13.6
   * business-efficiency: (35·q100 100 (99%) + 30·q101 0 (20%) + 30·q103 50 (0%) + 30·q104 26.67 (80%)) ÷ 125 = 46.4
   * quality-performance: (65·q102 58 (93%) + 35·q107 24 (5%)) ÷ 100 = 46.1
   * cost-optimisation: (1·q105 100 (-4%)) ÷ 1 = 100
   * competitiveness: (20·innovation-capability 13.6 + 35·business-efficiency 46.4 + 30·quality-performance 46.1 + 15·cost-optimisation 100) ÷ 100 = 47.79
   * economic-benefit: (35·q108 60 (5%) + 35·q109 34 (-4.8%) + 25·q110 100 (10%)) ÷ 95 = 60.9474
   * social-benefit: (45·q111 0 (10%) + 30·q112 73.8 (-3.4%) + 25·q113 38 (1.05%)) ÷ 100 = 31.64
   * digital-contribution: (1·q114 25 (felt)) ÷ 1 = 25
   * benefit: (50·economic-benefit 60.95 + 30·social-benefit 31.64 + 20·digital-contribution 25) ÷ 100 = 44.9657
   * overall: (20·foundation 50.93 + 25·application 53.2 + 20·integration 56.97 + 15·innovation 73.94 + 10·competitiveness 47.79 + 10·benefit 44.97) ÷ 100 = 55.2463
   */
  {
    name: 'process continuous, full form, mixed',
    productionType: 'process-continuous',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(0),
      q002: two(10.05, 1000),
      q003: percent(50),
      q004: picked('project'),
      q005: picked('leading'),
      q006: picked('none'),
      q007: picked('company'),
      q008: picked('standing'),
      q009: two(10.2, 1000),
      q010: percent(80),
      q011: picked('none'),
      q012: percent(60),
      q013: percent(45),
      q014: percent(31),
      q015: picked('wireless'),
      q016: picked('pc'),
      q018: picked('full'),
      q019: picked('department'),
      q020: percent(90),
      q021: percent(0),
      q022: picked('owned'),
      q023: picked('platform'),
      q024: picked('named'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill', 'classified'),
      q026: picked('unknown'),
      q027: picked('separate'),
      q028: picked('controlled'),
      q030: ticked('recipe', 'simulation', 'laboratory', 'experiment', 'prediction'),
      q031: picked('none'),
      q033: picked('library'),
      q037: picked('simulated'),
      q039: picked('partial'),
      q042: percent(64),
      q043: picked('apc'),
      q049: picked('trial'),
      q050: percent(90),
      q051: picked('defects'),
      q052: picked('internal'),
      q053: picked('orders'),
      q054: percent(27),
      q055: picked('model'),
      q056: picked('manual'),
      q059: ticked('demand', 'request'),
      q060: percent(70),
      q061: picked('personal'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable'),
      q063: percent(25),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'),
      q066: picked('total'),
      q067: picked('system'),
      q068: ticked('records', 'attendance', 'payroll'),
      q069: picked('mixed'),
      q070: picked('realtime'),
      q071: picked('bills'),
      q072: picked('online'),
      q073: picked('monitored'),
      q075: picked('closed-loop'),
      q076: picked('separate'),
      q080: picked('optimised'),
      q077: picked('connected'),
      q079: picked('partial'),
      q078: picked('partial'),
      q081: percent(0),
      q082: picked('rare'),
      q083: picked('automatic'),
      q084: picked('statistics'),
      q085: picked('embedded'),
      q086: picked('none'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality'),
      q088: picked('replenish'),
      q089: picked('occasional'),
      q090: picked('embedded'),
      q095: picked('predictive'),
      q096: picked('none'),
      q097: picked('operated'),
      q098: picked('product'),
      q099: two(106.4, 100),
      q106: percent(0),
      q100: percent(99),
      q101: two(120, 100),
      q103: two(100, 100),
      q104: percent(80),
      q102: percent(93),
      q107: percent(5),
      q105: two(96, 100),
      q108: two(50, 1000),
      q109: two(95.2, 100),
      q110: two(100, 1000),
      q111: two(110, 100),
      q112: two(96.6, 100),
      q113: two(10.5, 1000),
      q114: picked('felt'),
    },
    scores: {
      investment: 37.5375,
      'organisation-planning': 60.07,
      'equipment-network': 51.974358974359,
      'data-resources': 46.65,
      security: 57.66,
      foundation: 50.931650641026,
      'product-design': 63.4,
      'process-design': 67,
      'planning-production': 47.105263157895,
      quality: 58.45,
      'equipment-management': 68.65,
      warehousing: 0,
      'purchasing-sales': 54.347826086957,
      finance: 55.6,
      energy: 58.82,
      application: 53.198186498856,
      'design-manufacturing': 100,
      'management-control': 35,
      'supply-production-sales': 60.3,
      'business-finance': 50,
      'system-connection': 26.8,
      'decision-support': 53.44,
      integration: 56.97,
      collaboration: 56.7,
      'new-models': 100,
      'group-control': null,
      'innovation-frontier': 58.5,
      innovation: 73.938888888889,
      'innovation-capability': 13.6,
      'business-efficiency': 46.4,
      'quality-performance': 46.1,
      'cost-optimisation': 100,
      competitiveness: 47.79,
      'economic-benefit': 60.947368421053,
      'social-benefit': 31.64,
      'digital-contribution': 25,
      benefit: 44.965684210526,
      overall: 55.246278507305,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  /*
   * investment: (40·q001 72 (54%) + 25·q002 100 (1.5%) + 10·q003 20 (100%) + 25·q004 70 (annual)) ÷ 100 = 73.3
   * organisation-planning: (16·q005 67 (department) + 12·q006 67 (head) + 24·q007 100 (strategic) + 16·q008 100 (rewarded) + 10·q009 77.5 (1.5%) + 10·q010 77 (54%) + 12·q011 67 (system)) ÷ 100 = 82.25
   * equipment-network: (18·q012 100 (90%) + 18·q013 100 (90%) + 24·q014 50 (45%) + 12·q015 67 (most) + 10·q016 67 (pooled) + 9·q018 100 (verified)) ÷ 91 = 78.8352
   * data-resources: (25·q019 70 (company) + 18·q020 55 (60%) + 25·q021 67.5 (54%) + 16·q022 100 (measured) + 16·q023 100 (catalogue)) ÷ 100 = 76.275
   * security: (15·q024 67 (policy) + 30·q025 77.78 (7/9) + 22·q026 67 (protected) + 20·q027 100 (rehearsed) + 13·q028 100 (audited)) ÷ 100 = 81.1233
   * foundation: (15·investment 73.3 + 20·organisation-planning 82.25 + 35·equipment-network 78.84 + 20·data-resources 76.28 + 10·security 81.12) ÷ 100 = 78.4046
   * product-design: (25·q030 83.33 (5/6) + 15·q031 67 (own) + 10·q033 100 (active)) ÷ 50 = 81.7667
   * process-design: (30·q037 100 (optimised)) ÷ 30 = 100
   * planning-production: (20·q039 70 (calculated) + 30·q042 100 (95%) + 18·q043 100 (rto) + 8·q049 67 (daily)) ÷ 76 = 88.6316
   * quality: (35·q050 66.67 (60%) + 30·q051 67 (spc) + 35·q052 100 (two-way)) ÷ 100 = 78.4333
   * equipment-management: (45·q053 100 (planned) + 30·q054 60 (40%) + 25·q055 67 (threshold)) ÷ 100 = 79.75
   * warehousing: (30·q056 70 (coded)) ÷ 30 = 70
   * purchasing-sales: (30·q059 62.5 (5/8) + 15·q060 71.25 (47%) + 12·q061 67 (scored) + 20·q062 100 (9/8) + 15·q063 100 (50%)) ÷ 92 = 78.7799
   * finance: (30·q065 75 (6/8) + 22·q066 70 (product) + 16·q067 100 (linked) + 16·q068 100 (6/5) + 16·q069 67 (workflow)) ÷ 100 = 80.62
   * energy: (28·q070 67 (equipment) + 26·q071 67 (targets) + 20·q072 100 (managed) + 26·q073 100 (predicted)) ÷ 100 = 82.18
   * application: (16·product-design 81.77 + 7·process-design 100 + 18·planning-production 88.63 + 11·quality 78.43 + 8·equipment-management 79.75 + 8·warehousing 70 + 12·purchasing-sales 78.78 + 10·finance 80.62 + 10·energy 82.18) ÷ 100 = 82.3776
   * design-manufacturing: (50·q075 75 (connected)) ÷ 50 = 75
   * management-control: (65·q076 75 (connected) + 35·q080 67 (linked)) ÷ 100 = 72.2
   * supply-production-sales: (65·q077 100 (optimised) + 35·q079 67 (chain)) ÷ 100 = 88.45
   * business-finance: (1·q078 100 (realtime)) ÷ 1 = 100
   * system-connection: (60·q081 62.5 (60%) + 40·q082 100 (none)) ÷ 100 = 77.5
   * decision-support: (32·q083 100 (live) + 48·q084 50 (analysis) + 20·q085 67 (scenario)) ÷ 100 = 69.4
   * integration: (20·design-manufacturing 75 + 25·management-control 72.2 + 20·supply-production-sales 88.45 + 12·business-finance 100 + 8·system-connection 77.5 + 15·decision-support 69.4) ÷ 100 = 79.35
   * collaboration: (25·q086 67 (platform) + 35·q087 100 (7/5) + 25·q088 100 (synchronised) + 15·q089 67 (regular)) ÷ 100 = 86.8
   * new-models: (25·q090 67 (connected)) ÷ 25 = 67
   * innovation-frontier: (25·q095 67 (live) + 25·q096 67 (online) + 35·q097 100 (lifecycle) + 15·q098 100 (revenue)) ÷ 100 = 83.5
   * innovation: (35·collaboration 86.8 + 35·new-models 67 + 20·innovation-frontier 83.5) ÷ 90 = 78.3667
   * innovation-capability: (40·q099 50 (0%) + 60·q106 78.33 (27%)) ÷ 100 = 67
   * business-efficiency: (35·q100 56 (89%) + 30·q101 70.4 (-6.8%) + 30·q103 100 (20%) + 30·q104 37.33 (84%)) ÷ 125 = 65.536
   * quality-performance: (65·q102 100 (100%) + 35·q107 0 (8%)) ÷ 100 = 65
   * cost-optimisation: (1·q105 73.8 (-1.36%)) ÷ 1 = 73.8
   * competitiveness: (20·innovation-capability 67 + 35·business-efficiency 65.54 + 30·quality-performance 65 + 15·cost-optimisation 73.8) ÷ 100 = 66.9076
   * economic-benefit: (35·q108 100 (15%) + 35·q109 50 (0%) + 25·q110 82.58 (5.71%)) ÷ 95 = 76.9956
   * social-benefit: (45·q111 73.8 (-3.4%) + 30·q112 100 (-10%) + 25·q113 100 (0.1%)) ÷ 100 = 88.21
   * digital-contribution: (1·q114 50 (measured)) ÷ 1 = 50
   * benefit: (50·economic-benefit 77 + 30·social-benefit 88.21 + 20·digital-contribution 50) ÷ 100 = 74.9608
   * overall: (20·foundation 78.4 + 25·application 82.38 + 20·integration 79.35 + 15·innovation 78.37 + 10·competitiveness 66.91 + 10·benefit 74.96) ÷ 100 = 78.0872
   */
  {
    name: 'process continuous, full form, strong',
    productionType: 'process-continuous',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(54),
      q002: two(15, 1000),
      q003: percent(100),
      q004: picked('annual'),
      q005: picked('department'),
      q006: picked('head'),
      q007: picked('strategic'),
      q008: picked('rewarded'),
      q009: two(15, 1000),
      q010: percent(54),
      q011: picked('system'),
      q012: percent(90),
      q013: percent(90),
      q014: percent(45),
      q015: picked('most'),
      q016: picked('pooled'),
      q018: picked('verified'),
      q019: picked('company'),
      q020: percent(60),
      q021: percent(54),
      q022: picked('measured'),
      q023: picked('catalogue'),
      q024: picked('policy'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media'),
      q026: picked('protected'),
      q027: picked('rehearsed'),
      q028: picked('audited'),
      q030: ticked('recipe', 'simulation', 'laboratory'),
      q031: picked('own'),
      q033: picked('active'),
      q037: picked('optimised'),
      q039: picked('calculated'),
      q042: percent(95),
      q043: picked('rto'),
      q049: picked('daily'),
      q050: percent(60),
      q051: picked('spc'),
      q052: picked('two-way'),
      q053: picked('planned'),
      q054: percent(40),
      q055: picked('threshold'),
      q056: picked('coded'),
      q059: ticked('demand', 'request', 'pricing', 'order'),
      q060: percent(47),
      q061: picked('scored'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable', 'analysis', 'forecast'),
      q063: percent(50),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds'),
      q066: picked('product'),
      q067: picked('linked'),
      q068: ticked('records', 'attendance', 'payroll', 'performance', 'training', 'planning'),
      q069: picked('workflow'),
      q070: picked('equipment'),
      q071: picked('targets'),
      q072: picked('managed'),
      q073: picked('predicted'),
      q075: picked('connected'),
      q076: picked('connected'),
      q080: picked('linked'),
      q077: picked('optimised'),
      q079: picked('chain'),
      q078: picked('realtime'),
      q081: percent(60),
      q082: picked('none'),
      q083: picked('live'),
      q084: picked('analysis'),
      q085: picked('scenario'),
      q086: picked('platform'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'),
      q088: picked('synchronised'),
      q089: picked('regular'),
      q090: picked('connected'),
      q095: picked('live'),
      q096: picked('online'),
      q097: picked('lifecycle'),
      q098: picked('revenue'),
      q099: two(100, 100),
      q106: percent(27),
      q100: percent(89),
      q101: two(93.2, 100),
      q103: two(120, 100),
      q104: percent(84),
      q102: percent(100),
      q107: percent(8),
      q105: two(98.64, 100),
      q108: two(150, 1000),
      q109: two(100, 100),
      q110: two(57.1, 1000),
      q111: two(96.6, 100),
      q112: two(90, 100),
      q113: two(1.0, 1000),
      q114: picked('measured'),
    },
    scores: {
      investment: 73.3,
      'organisation-planning': 82.25,
      'equipment-network': 78.835164835165,
      'data-resources': 76.275,
      security: 81.123333333333,
      foundation: 78.404641025641,
      'product-design': 81.766666666667,
      'process-design': 100,
      'planning-production': 88.631578947368,
      quality: 78.433333333333,
      'equipment-management': 79.75,
      warehousing: 70,
      'purchasing-sales': 78.779891304348,
      finance: 80.62,
      energy: 82.18,
      application: 82.377604500381,
      'design-manufacturing': 75,
      'management-control': 72.2,
      'supply-production-sales': 88.45,
      'business-finance': 100,
      'system-connection': 77.5,
      'decision-support': 69.4,
      integration: 79.35,
      collaboration: 86.8,
      'new-models': 67,
      'group-control': null,
      'innovation-frontier': 83.5,
      innovation: 78.366666666667,
      'innovation-capability': 67,
      'business-efficiency': 65.536,
      'quality-performance': 65,
      'cost-optimisation': 73.8,
      competitiveness: 66.9076,
      'economic-benefit': 76.995614035088,
      'social-benefit': 88.21,
      'digital-contribution': 50,
      benefit: 74.960807017544,
      overall: 78.087170031978,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  /*
   * investment: (40·q001 36 (27%) + 25·q002 100 (1.5%) + 10·q003 0 (0%) + 25·q004 70 (annual)) ÷ 100 = 56.9
   * organisation-planning: (16·q005 67 (department) + 12·q006 33 (staff) + 24·q007 100 (strategic) + 16·q008 0 (none) + 10·q009 90.1 (2.01%) + 10·q010 58.33 (40%) + 12·q011 33 (rules)) ÷ 100 = 57.4833
   * equipment-network: (18·q012 100 (90%) + 18·q013 0 (0%) + 24·q014 66.67 (60%) + 12·q015 67 (most) + 10·q016 33 (server) + 9·q017 100 (flow) + 9·q018 0 (local)) ÷ 100 = 54.34
   * data-resources: (25·q019 70 (company) + 18·q020 36 (45%) + 25·q021 33.75 (27%) + 16·q022 100 (measured) + 16·q023 0 (asking)) ÷ 100 = 48.4175
   * security: (15·q024 67 (policy) + 30·q025 66.67 (6/9) + 22·q026 33 (listed) + 20·q027 100 (rehearsed) + 13·q028 0 (unknown)) ÷ 100 = 57.31
   * foundation: (15·investment 56.9 + 20·organisation-planning 57.48 + 35·equipment-network 54.34 + 20·data-resources 48.42 + 10·security 57.31) ÷ 100 = 54.4652
   * product-design: (25·q029 100 (5/5) + 25·q030 83.33 (5/6) + 15·q031 33 (outside) + 25·q032 100 (lifecycle) + 10·q033 0 (people)) ÷ 100 = 75.7833
   * process-design: (30·q037 100 (optimised) + 25·q038 0 (0%)) ÷ 55 = 54.5455
   * planning-production: (20·q039 70 (calculated) + 12·q040 70 (finite) + 30·q041 50 (5/10) + 30·q042 100 (95%) + 8·q045 67 (system) + 6·q046 33 (measured) + 8·q049 67 (daily)) ÷ 114 = 70.2632
   * quality: (35·q050 50 (45%) + 30·q051 33 (charts) + 35·q052 100 (two-way)) ÷ 100 = 62.4
   * equipment-management: (45·q053 0 (paper) + 30·q054 74 (54%) + 25·q055 67 (threshold)) ÷ 100 = 38.95
   * warehousing: (30·q056 25 (paper) + 40·q057 100 (automatic) + 30·q058 0 (call)) ÷ 100 = 47.5
   * purchasing-sales: (30·q059 75 (6/8) + 15·q060 56.25 (35%) + 12·q061 33 (list) + 20·q062 100 (9/8) + 15·q063 0 (0%) + 8·q064 67 (ticket)) ÷ 100 = 60.2575
   * finance: (30·q065 62.5 (5/8) + 22·q066 25 (monthly) + 16·q067 100 (linked) + 16·q068 0 (0/5) + 16·q069 67 (workflow)) ÷ 100 = 50.97
   * energy: (28·q070 67 (equipment) + 26·q071 33 (reports) + 20·q072 100 (managed) + 26·q073 0 (patrol)) ÷ 100 = 47.34
   * application: (16·product-design 75.78 + 7·process-design 54.55 + 18·planning-production 70.26 + 11·quality 62.4 + 8·equipment-management 38.95 + 8·warehousing 47.5 + 12·purchasing-sales 60.26 + 10·finance 50.97 + 10·energy 47.34) ÷ 100 = 59.4328
   * design-manufacturing: (50·q074 75 (connected) + 50·q075 50 (one-way)) ÷ 100 = 62.5
   * management-control: (65·q076 25 (exchange) + 35·q080 67 (linked)) ÷ 100 = 39.7
   * supply-production-sales: (65·q077 100 (optimised) + 35·q079 67 (chain)) ÷ 100 = 88.45
   * business-finance: (1·q078 0 (manual)) ÷ 1 = 0
   * system-connection: (60·q081 31 (31%) + 40·q082 100 (none)) ÷ 100 = 58.6
   * decision-support: (32·q083 0 (none) + 48·q084 75 (prediction) + 20·q085 67 (scenario)) ÷ 100 = 49.4
   * integration: (20·design-manufacturing 62.5 + 25·management-control 39.7 + 20·supply-production-sales 88.45 + 12·business-finance 0 + 8·system-connection 58.6 + 15·decision-support 49.4) ÷ 100 = 52.213
   * collaboration: (25·q086 33 (files) + 35·q087 100 (7/5) + 25·q088 0 (separate) + 15·q089 67 (regular)) ÷ 100 = 53.3
   * new-models: (25·q090 67 (connected) + 20·q092 100 (online) + 25·q093 0 (repair)) ÷ 70 = 52.5
   * innovation-frontier: (25·q095 67 (live) + 25·q096 33 (paper) + 35·q097 100 (lifecycle) + 15·q098 0 (internal)) ÷ 100 = 60
   * innovation: (35·collaboration 53.3 + 35·new-models 52.5 + 20·innovation-frontier 60) ÷ 90 = 54.4778
   * innovation-capability: (40·q099 70.4 (-6.8%) + 60·q106 49.33 (14%)) ÷ 100 = 57.76
   * business-efficiency: (35·q100 37.33 (84%) + 30·q101 34 (6.4%) + 30·q103 0 (-20%) + 30·q104 57.14 (89%)) ÷ 125 = 32.3276
   * quality-performance: (65·q102 100 (100%) + 35·q107 0 (8%)) ÷ 100 = 65
   * cost-optimisation: (1·q105 50 (0%)) ÷ 1 = 50
   * competitiveness: (20·innovation-capability 57.76 + 35·business-efficiency 32.33 + 30·quality-performance 65 + 15·cost-optimisation 50) ÷ 100 = 49.8667
   * economic-benefit: (35·q108 0 (-5%) + 35·q109 70.3 (5.1%) + 25·q110 64.17 (3.5%)) ÷ 95 = 42.786
   * social-benefit: (45·q111 34 (3.2%) + 30·q112 100 (-10%) + 25·q113 0 (2%)) ÷ 100 = 45.3
   * digital-contribution: (1·q114 75 (confirmed)) ÷ 1 = 75
   * benefit: (50·economic-benefit 42.79 + 30·social-benefit 45.3 + 20·digital-contribution 75) ÷ 100 = 49.983
   * overall: (20·foundation 54.47 + 25·application 59.43 + 20·integration 52.21 + 15·innovation 54.48 + 10·competitiveness 49.87 + 10·benefit 49.98) ÷ 100 = 54.3505
   */
  {
    name: 'process batch, full form, mixed',
    productionType: 'process-batch',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(27),
      q002: two(15, 1000),
      q003: percent(0),
      q004: picked('annual'),
      q005: picked('department'),
      q006: picked('staff'),
      q007: picked('strategic'),
      q008: picked('none'),
      q009: two(20.1, 1000),
      q010: percent(40),
      q011: picked('rules'),
      q012: percent(90),
      q013: percent(0),
      q014: percent(60),
      q015: picked('most'),
      q016: picked('server'),
      q017: picked('flow'),
      q018: picked('local'),
      q019: picked('company'),
      q020: percent(45),
      q021: percent(27),
      q022: picked('measured'),
      q023: picked('asking'),
      q024: picked('policy'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup'),
      q026: picked('listed'),
      q027: picked('rehearsed'),
      q028: picked('unknown'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis'),
      q030: ticked('recipe', 'simulation', 'laboratory'),
      q031: picked('outside'),
      q032: picked('lifecycle'),
      q033: picked('people'),
      q037: picked('optimised'),
      q038: percent(0),
      q039: picked('calculated'),
      q040: picked('finite'),
      q041: ticked('dispatch', 'reporting', 'wip'),
      q042: percent(95),
      q045: picked('system'),
      q046: picked('measured'),
      q049: picked('daily'),
      q050: percent(45),
      q051: picked('charts'),
      q052: picked('two-way'),
      q053: picked('paper'),
      q054: percent(54),
      q055: picked('threshold'),
      q056: picked('paper'),
      q057: picked('automatic'),
      q058: picked('call'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt'),
      q060: percent(35),
      q061: picked('list'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable', 'analysis', 'forecast'),
      q063: percent(0),
      q064: picked('ticket'),
      q065: ticked('ledger', 'receivables', 'assets', 'cost'),
      q066: picked('monthly'),
      q067: picked('linked'),
      q068: ticked('none'),
      q069: picked('workflow'),
      q070: picked('equipment'),
      q071: picked('reports'),
      q072: picked('managed'),
      q073: picked('patrol'),
      q074: picked('connected'),
      q075: picked('one-way'),
      q076: picked('exchange'),
      q080: picked('linked'),
      q077: picked('optimised'),
      q079: picked('chain'),
      q078: picked('manual'),
      q081: percent(31),
      q082: picked('none'),
      q083: picked('none'),
      q084: picked('prediction'),
      q085: picked('scenario'),
      q086: picked('files'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'),
      q088: picked('separate'),
      q089: picked('regular'),
      q090: picked('connected'),
      q092: picked('online'),
      q093: picked('repair'),
      q095: picked('live'),
      q096: picked('paper'),
      q097: picked('lifecycle'),
      q098: picked('internal'),
      q099: two(93.2, 100),
      q106: percent(14),
      q100: percent(84),
      q101: two(106.4, 100),
      q103: two(80, 100),
      q104: percent(89),
      q102: percent(100),
      q107: percent(8),
      q105: two(100, 100),
      q108: two(-50, 1000),
      q109: two(105.1, 100),
      q110: two(35, 1000),
      q111: two(103.2, 100),
      q112: two(90, 100),
      q113: two(20, 1000),
      q114: picked('confirmed'),
    },
    scores: {
      investment: 56.9,
      'organisation-planning': 57.483333333333,
      'equipment-network': 54.34,
      'data-resources': 48.4175,
      security: 57.31,
      foundation: 54.465166666667,
      'product-design': 75.783333333333,
      'process-design': 54.545454545455,
      'planning-production': 70.263157894737,
      quality: 62.4,
      'equipment-management': 38.95,
      warehousing: 47.5,
      'purchasing-sales': 60.2575,
      finance: 50.97,
      energy: 47.34,
      application: 59.432783572568,
      'design-manufacturing': 62.5,
      'management-control': 39.7,
      'supply-production-sales': 88.45,
      'business-finance': 0,
      'system-connection': 58.6,
      'decision-support': 49.4,
      integration: 52.213,
      collaboration: 53.3,
      'new-models': 52.5,
      'group-control': null,
      'innovation-frontier': 60,
      innovation: 54.477777777778,
      'innovation-capability': 57.76,
      'business-efficiency': 32.327619047619,
      'quality-performance': 65,
      'cost-optimisation': 50,
      competitiveness: 49.866666666667,
      'economic-benefit': 42.785964912281,
      'social-benefit': 45.3,
      'digital-contribution': 75,
      benefit: 49.98298245614,
      overall: 54.350460805423,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  /*
   * investment: (40·q001 100 (80%) + 25·q002 72.5 (0.75%) + 10·q003 76 (67%) + 25·q004 70 (annual)) ÷ 100 = 83.225
   * organisation-planning: (16·q005 100 (leading) + 12·q006 100 (executive) + 24·q007 70 (company) + 16·q008 67 (standing) + 10·q009 90.1 (2.01%) + 10·q010 100 (80%) + 12·q011 100 (improving)) ÷ 100 = 86.53
   * equipment-network: (18·q012 50 (45%) + 18·q013 66.67 (60%) + 24·q014 66.67 (60%) + 12·q015 100 (wireless) + 10·q016 100 (edge) + 9·q017 67 (cell) + 9·q018 67 (full)) ÷ 100 = 71.06
   * data-resources: (25·q019 70 (company) + 18·q020 100 (90%) + 25·q021 100 (80%) + 16·q022 70 (owned) + 16·q023 70 (platform)) ÷ 100 = 82.9
   * security: (15·q024 67 (policy) + 30·q025 100 (10/9) + 22·q026 100 (monitored) + 20·q027 70 (separate) + 13·q028 67 (controlled)) ÷ 100 = 84.76
   * foundation: (15·investment 83.22 + 20·organisation-planning 86.53 + 35·equipment-network 71.06 + 20·data-resources 82.9 + 10·security 84.76) ÷ 100 = 79.7168
   * product-design: (25·q029 100 (5/5) + 25·q030 100 (8/6) + 15·q031 100 (routine) + 25·q032 70 (managed) + 10·q033 67 (library)) ÷ 100 = 89.2
   * process-design: (30·q037 67 (simulated) + 25·q038 66.67 (60%)) ÷ 55 = 66.8485
   * planning-production: (20·q039 70 (calculated) + 12·q040 100 (dynamic) + 30·q041 100 (10/10) + 30·q042 33.6 (48%) + 8·q045 100 (open) + 6·q046 100 (flexible) + 8·q049 67 (daily)) ÷ 114 = 74.9474
   * quality: (35·q050 100 (90%) + 30·q051 100 (predicted) + 35·q052 67 (internal)) ÷ 100 = 88.45
   * equipment-management: (45·q053 67 (orders) + 30·q054 74 (54%) + 25·q055 100 (model)) ÷ 100 = 77.35
   * warehousing: (30·q056 100 (tracked) + 40·q057 70 (realtime) + 30·q058 67 (system)) ÷ 100 = 78.1
   * purchasing-sales: (30·q059 75 (6/8) + 15·q060 100 (70%) + 12·q061 100 (portal) + 20·q062 62.5 (5/8) + 15·q063 73.33 (34%) + 8·q064 67 (ticket)) ÷ 100 = 78.36
   * finance: (30·q065 100 (9/8) + 22·q066 100 (realtime) + 16·q067 67 (system) + 16·q068 80 (4/5) + 16·q069 67 (workflow)) ÷ 100 = 86.24
   * energy: (28·q070 100 (realtime) + 26·q071 100 (optimised) + 20·q072 67 (online) + 26·q073 67 (monitored)) ÷ 100 = 84.82
   * application: (16·product-design 89.2 + 7·process-design 66.85 + 18·planning-production 74.95 + 11·quality 88.45 + 8·equipment-management 77.35 + 8·warehousing 78.1 + 12·purchasing-sales 78.36 + 10·finance 86.24 + 10·energy 84.82) ÷ 100 = 81.1166
   * design-manufacturing: (50·q074 75 (connected) + 50·q075 100 (closed-loop)) ÷ 100 = 87.5
   * management-control: (65·q076 100 (adaptive) + 35·q080 100 (optimised)) ÷ 100 = 100
   * supply-production-sales: (65·q077 50 (linked) + 35·q079 67 (chain)) ÷ 100 = 55.95
   * business-finance: (1·q078 75 (connected)) ÷ 1 = 75
   * system-connection: (60·q081 100 (90%) + 40·q082 67 (rare)) ÷ 100 = 86.8
   * decision-support: (32·q083 67 (automatic) + 48·q084 75 (prediction) + 20·q085 100 (embedded)) ÷ 100 = 77.44
   * integration: (20·design-manufacturing 87.5 + 25·management-control 100 + 20·supply-production-sales 55.95 + 12·business-finance 75 + 8·system-connection 86.8 + 15·decision-support 77.44) ÷ 100 = 81.25
   * collaboration: (25·q086 100 (joint) + 35·q087 80 (4/5) + 25·q088 67 (replenish) + 15·q089 67 (regular)) ÷ 100 = 79.8
   * new-models: (25·q090 100 (embedded) + 20·q092 67 (configured) + 25·q093 67 (remote)) ÷ 70 = 78.7857
   * innovation-frontier: (25·q095 100 (predictive) + 25·q096 100 (open) + 35·q097 67 (operated) + 15·q098 67 (product)) ÷ 100 = 83.5
   * innovation: (35·collaboration 79.8 + 35·new-models 78.79 + 20·innovation-frontier 83.5) ÷ 90 = 80.2278
   * innovation-capability: (40·q099 70.4 (-6.8%) + 60·q106 100 (40%)) ÷ 100 = 88.16
   * business-efficiency: (35·q100 100 (99%) + 30·q101 100 (-20%) + 30·q103 70.4 (6.8%) + 30·q104 57.14 (89%)) ÷ 125 = 82.6103
   * quality-performance: (65·q102 40 (90%) + 35·q107 32 (4%)) ÷ 100 = 37.2
   * cost-optimisation: (1·q105 100 (-4%)) ÷ 1 = 100
   * competitiveness: (20·innovation-capability 88.16 + 35·business-efficiency 82.61 + 30·quality-performance 37.2 + 15·cost-optimisation 100) ÷ 100 = 72.7056
   * economic-benefit: (35·q108 77 (8.4%) + 35·q109 70.3 (5.1%) + 25·q110 100 (10%)) ÷ 95 = 80.5842
   * social-benefit: (45·q111 100 (-10%) + 30·q112 50 (0%) + 25·q113 56.38 (0.727%)) ÷ 100 = 74.095
   * digital-contribution: (1·q114 75 (confirmed)) ÷ 1 = 75
   * benefit: (50·economic-benefit 80.58 + 30·social-benefit 74.09 + 20·digital-contribution 75) ÷ 100 = 77.5206
   * overall: (20·foundation 79.72 + 25·application 81.12 + 20·integration 81.25 + 15·innovation 80.23 + 10·competitiveness 72.71 + 10·benefit 77.52) ÷ 100 = 79.5293
   */
  {
    name: 'process batch, full form, strong',
    productionType: 'process-batch',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(80),
      q002: two(7.5, 1000),
      q003: percent(67),
      q004: picked('annual'),
      q005: picked('leading'),
      q006: picked('executive'),
      q007: picked('company'),
      q008: picked('standing'),
      q009: two(20.1, 1000),
      q010: percent(80),
      q011: picked('improving'),
      q012: percent(45),
      q013: percent(60),
      q014: percent(60),
      q015: picked('wireless'),
      q016: picked('edge'),
      q017: picked('cell'),
      q018: picked('full'),
      q019: picked('company'),
      q020: percent(90),
      q021: percent(80),
      q022: picked('owned'),
      q023: picked('platform'),
      q024: picked('policy'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill', 'classified'),
      q026: picked('monitored'),
      q027: picked('separate'),
      q028: picked('controlled'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis'),
      q030: ticked('recipe', 'simulation', 'laboratory', 'experiment', 'prediction'),
      q031: picked('routine'),
      q032: picked('managed'),
      q033: picked('library'),
      q037: picked('simulated'),
      q038: percent(60),
      q039: picked('calculated'),
      q040: picked('dynamic'),
      q041: ticked('dispatch', 'reporting', 'wip', 'material', 'instruction', 'inspection', 'machine', 'andon'),
      q042: percent(48),
      q045: picked('open'),
      q046: picked('flexible'),
      q049: picked('daily'),
      q050: percent(90),
      q051: picked('predicted'),
      q052: picked('internal'),
      q053: picked('orders'),
      q054: percent(54),
      q055: picked('model'),
      q056: picked('tracked'),
      q057: picked('realtime'),
      q058: picked('system'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt'),
      q060: percent(70),
      q061: picked('portal'),
      q062: ticked('customer', 'quote', 'order', 'delivery'),
      q063: percent(34),
      q064: picked('ticket'),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'),
      q066: picked('realtime'),
      q067: picked('system'),
      q068: ticked('records', 'attendance', 'payroll', 'performance'),
      q069: picked('workflow'),
      q070: picked('realtime'),
      q071: picked('optimised'),
      q072: picked('online'),
      q073: picked('monitored'),
      q074: picked('connected'),
      q075: picked('closed-loop'),
      q076: picked('adaptive'),
      q080: picked('optimised'),
      q077: picked('linked'),
      q079: picked('chain'),
      q078: picked('connected'),
      q081: percent(90),
      q082: picked('rare'),
      q083: picked('automatic'),
      q084: picked('prediction'),
      q085: picked('embedded'),
      q086: picked('joint'),
      q087: ticked('orders', 'stock', 'progress', 'delivery'),
      q088: picked('replenish'),
      q089: picked('regular'),
      q090: picked('embedded'),
      q092: picked('configured'),
      q093: picked('remote'),
      q095: picked('predictive'),
      q096: picked('open'),
      q097: picked('operated'),
      q098: picked('product'),
      q099: two(93.2, 100),
      q106: percent(40),
      q100: percent(99),
      q101: two(80, 100),
      q103: two(106.8, 100),
      q104: percent(89),
      q102: percent(90),
      q107: percent(4),
      q105: two(96, 100),
      q108: two(84, 1000),
      q109: two(105.1, 100),
      q110: two(100, 1000),
      q111: two(90, 100),
      q112: two(100, 100),
      q113: two(7.27, 1000),
      q114: picked('confirmed'),
    },
    scores: {
      investment: 83.225,
      'organisation-planning': 86.53,
      'equipment-network': 71.06,
      'data-resources': 82.9,
      security: 84.76,
      foundation: 79.71675,
      'product-design': 89.2,
      'process-design': 66.848484848485,
      'planning-production': 74.947368421053,
      quality: 88.45,
      'equipment-management': 77.35,
      warehousing: 78.1,
      'purchasing-sales': 78.36,
      finance: 86.24,
      energy: 84.82,
      application: 81.116620255183,
      'design-manufacturing': 87.5,
      'management-control': 100,
      'supply-production-sales': 55.95,
      'business-finance': 75,
      'system-connection': 86.8,
      'decision-support': 77.44,
      integration: 81.25,
      collaboration: 79.8,
      'new-models': 78.785714285714,
      'group-control': null,
      'innovation-frontier': 83.5,
      innovation: 80.227777777778,
      'innovation-capability': 88.16,
      'business-efficiency': 82.610285714286,
      'quality-performance': 37.2,
      'cost-optimisation': 100,
      competitiveness: 72.7056,
      'economic-benefit': 80.584210526316,
      'social-benefit': 74.095,
      'digital-contribution': 75,
      benefit: 77.520605263158,
      overall: 79.529292256778,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  /*
   * investment: (40·q001 72 (54%) + 25·q002 72.5 (0.75%) + 10·q003 100 (34%) + 25·q004 100 (rolling)) ÷ 100 = 81.925
   * organisation-planning: (16·q005 0 (none) + 12·q006 67 (head) + 24·q007 70 (company) + 16·q008 33 (project) + 10·q009 100 (3%) + 10·q010 0 (0%) + 12·q011 67 (system)) ÷ 100 = 48.16
   * equipment-network: (18·q012 50 (45%) + 18·q013 34.44 (31%) + 24·q014 100 (90%) + 12·q015 0 (office) + 10·q016 67 (pooled) + 9·q018 33 (key)) ÷ 91 = 53.7033
   * data-resources: (25·q019 100 (governed) + 18·q020 0 (0%) + 25·q021 67.5 (54%) + 16·q022 70 (owned) + 16·q023 25 (accounts)) ÷ 100 = 57.075
   * security: (15·q024 100 (audited) + 30·q025 0 (0/9) + 22·q026 67 (protected) + 20·q027 70 (separate) + 13·q028 33 (listed)) ÷ 100 = 48.03
   * foundation: (15·investment 81.92 + 20·organisation-planning 48.16 + 35·equipment-network 53.7 + 20·data-resources 57.08 + 10·security 48.03) ÷ 100 = 56.9349
   * product-design: (10·q033 33 (folder) + 75·q034 100 (dynamic)) ÷ 85 = 92.1176
   * planning-production: (20·q039 100 (rolling) + 30·q042 33.6 (48%) + 20·q048 33 (monitored) + 8·q049 100 (several)) ÷ 78 = 57.2821
   * quality: (35·q050 0 (0%)) ÷ 35 = 0
   * equipment-management: (45·q053 33 (ledger) + 30·q054 100 (80%) + 25·q055 0 (none)) ÷ 100 = 44.85
   * warehousing: (30·q056 70 (coded) + 30·q058 33 (planned)) ÷ 60 = 51.5
   * purchasing-sales: (30·q059 100 (8/8) + 15·q060 0 (0%) + 12·q061 67 (scored) + 20·q062 62.5 (5/8) + 15·q063 42.5 (17%)) ÷ 92 = 61.8641
   * finance: (30·q065 0 (0/8) + 22·q066 70 (product) + 16·q067 67 (system) + 16·q068 40 (2/5) + 16·q069 100 (joined)) ÷ 100 = 48.52
   * energy: (28·q070 0 (site) + 26·q071 67 (targets) + 20·q072 67 (online) + 26·q073 33 (register)) ÷ 100 = 39.4
   * application: (16·product-design 92.12 + 18·planning-production 57.28 + 11·quality 0 + 8·equipment-management 44.85 + 8·warehousing 51.5 + 12·purchasing-sales 61.86 + 10·finance 48.52 + 10·energy 39.4) ÷ 93 = 52.6594
   * management-control: (65·q076 75 (connected) + 35·q080 0 (none)) ÷ 100 = 48.75
   * supply-production-sales: (65·q077 50 (linked) + 35·q079 100 (fed-back)) ÷ 100 = 67.5
   * business-finance: (1·q078 25 (import)) ÷ 1 = 25
   * system-connection: (60·q081 62.5 (60%) + 40·q082 67 (rare)) ÷ 100 = 64.3
   * decision-support: (32·q083 33 (manual) + 48·q084 100 (optimisation) + 20·q085 0 (none)) ÷ 100 = 58.56
   * integration: (25·management-control 48.75 + 20·supply-production-sales 67.5 + 12·business-finance 25 + 8·system-connection 64.3 + 15·decision-support 58.56) ÷ 80 = 53.2694
   * collaboration: (35·q087 80 (4/5) + 25·q088 33 (forecast) + 15·q089 100 (integrated)) ÷ 75 = 68.3333
   * new-models: (25·q090 0 (none)) ÷ 25 = 0
   * innovation-frontier: (25·q095 0 (none) + 25·q096 67 (online) + 35·q097 67 (operated) + 15·q098 33 (provided)) ÷ 100 = 45.15
   * innovation: (35·collaboration 68.33 + 35·new-models 0 + 20·innovation-frontier 45.15) ÷ 90 = 36.6074
   * innovation-capability: (60·q106 78.33 (27%)) ÷ 60 = 78.3333
   * business-efficiency: (35·q100 0 (70%) + 30·q101 70.4 (-6.8%) + 30·q103 34 (-6.4%) + 30·q104 100 (98%)) ÷ 125 = 49.056
   * quality-performance: (65·q102 40 (90%) + 35·q107 32 (4%)) ÷ 100 = 37.2
   * cost-optimisation: (1·q105 0 (4%)) ÷ 1 = 0
   * competitiveness: (20·innovation-capability 78.33 + 35·business-efficiency 49.06 + 30·quality-performance 37.2 + 15·cost-optimisation 0) ÷ 100 = 43.9963
   * economic-benefit: (35·q108 40.8 (1.8%) + 35·q109 100 (15%) + 25·q110 0 (-3%)) ÷ 95 = 51.8737
   * social-benefit: (45·q111 73.8 (-3.4%) + 30·q112 50 (0%) + 25·q113 25.84 (1.354%)) ÷ 100 = 54.67
   * digital-contribution: (1·q114 100 (managed)) ÷ 1 = 100
   * benefit: (50·economic-benefit 51.87 + 30·social-benefit 54.67 + 20·digital-contribution 100) ÷ 100 = 62.3378
   * overall: (20·foundation 56.93 + 25·application 52.66 + 20·integration 53.27 + 15·innovation 36.61 + 10·competitiveness 44 + 10·benefit 62.34) ÷ 100 = 51.3302
   */
  {
    name: 'mining, full form, mixed',
    productionType: 'mining',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(54),
      q002: two(7.5, 1000),
      q003: percent(34),
      q004: picked('rolling'),
      q005: picked('none'),
      q006: picked('head'),
      q007: picked('company'),
      q008: picked('project'),
      q009: two(30, 1000),
      q010: percent(0),
      q011: picked('system'),
      q012: percent(45),
      q013: percent(31),
      q014: percent(90),
      q015: picked('office'),
      q016: picked('pooled'),
      q018: picked('key'),
      q019: picked('governed'),
      q020: percent(0),
      q021: percent(54),
      q022: picked('owned'),
      q023: picked('accounts'),
      q024: picked('audited'),
      q025: ticked('none'),
      q026: picked('protected'),
      q027: picked('separate'),
      q028: picked('listed'),
      q033: picked('folder'),
      q034: picked('dynamic'),
      q039: picked('rolling'),
      q042: percent(48),
      q048: picked('monitored'),
      q049: picked('several'),
      q050: percent(0),
      q053: picked('ledger'),
      q054: percent(80),
      q055: picked('none'),
      q056: picked('coded'),
      q058: picked('planned'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'),
      q060: percent(0),
      q061: picked('scored'),
      q062: ticked('customer', 'quote', 'order', 'delivery'),
      q063: percent(17),
      q065: ticked('none'),
      q066: picked('product'),
      q067: picked('system'),
      q068: ticked('records', 'attendance'),
      q069: picked('joined'),
      q070: picked('site'),
      q071: picked('targets'),
      q072: picked('online'),
      q073: picked('register'),
      q076: picked('connected'),
      q080: picked('none'),
      q077: picked('linked'),
      q079: picked('fed-back'),
      q078: picked('import'),
      q081: percent(60),
      q082: picked('rare'),
      q083: picked('manual'),
      q084: picked('optimisation'),
      q085: picked('none'),
      q087: ticked('orders', 'stock', 'progress', 'delivery'),
      q088: picked('forecast'),
      q089: picked('integrated'),
      q090: picked('none'),
      q095: picked('none'),
      q096: picked('online'),
      q097: picked('operated'),
      q098: picked('provided'),
      q106: percent(27),
      q100: percent(70),
      q101: two(93.2, 100),
      q103: two(93.6, 100),
      q104: percent(98),
      q102: percent(90),
      q107: percent(4),
      q105: two(104, 100),
      q108: two(18.0, 1000),
      q109: two(115, 100),
      q110: two(-30, 1000),
      q111: two(96.6, 100),
      q112: two(100, 100),
      q113: two(13.54, 1000),
      q114: picked('managed'),
    },
    scores: {
      investment: 81.925,
      'organisation-planning': 48.16,
      'equipment-network': 53.703296703297,
      'data-resources': 57.075,
      security: 48.03,
      foundation: 56.934903846154,
      'product-design': 92.117647058824,
      'process-design': null,
      'planning-production': 57.282051282051,
      quality: 0,
      'equipment-management': 44.85,
      warehousing: 51.5,
      'purchasing-sales': 61.864130434783,
      finance: 48.52,
      energy: 39.4,
      application: 52.659449905758,
      'design-manufacturing': null,
      'management-control': 48.75,
      'supply-production-sales': 67.5,
      'business-finance': 25,
      'system-connection': 64.3,
      'decision-support': 58.56,
      integration: 53.269375,
      collaboration: 68.333333333333,
      'new-models': 0,
      'group-control': null,
      'innovation-frontier': 45.15,
      innovation: 36.607407407407,
      'innovation-capability': 78.333333333333,
      'business-efficiency': 49.056,
      'quality-performance': 37.2,
      'cost-optimisation': 0,
      competitiveness: 43.996266666667,
      'economic-benefit': 51.873684210526,
      'social-benefit': 54.67,
      'digital-contribution': 100,
      benefit: 62.337842105263,
      overall: 51.330240233974,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  /*
   * investment: (40·q001 72 (54%) + 25·q002 85.15 (1.005%) + 10·q003 20 (100%) + 25·q004 100 (rolling)) ÷ 100 = 77.0875
   * organisation-planning: (16·q005 67 (department) + 12·q006 67 (head) + 24·q007 70 (company) + 16·q008 100 (rewarded) + 10·q009 100 (3%) + 10·q010 58.33 (40%) + 12·q011 67 (system)) ÷ 100 = 75.4333
   * equipment-network: (18·q012 66.67 (60%) + 18·q013 100 (90%) + 24·q014 100 (90%) + 12·q015 67 (most) + 10·q016 67 (pooled) + 9·q018 100 (verified)) ÷ 91 = 85.4286
   * data-resources: (25·q019 100 (governed) + 18·q020 36 (45%) + 25·q021 67.5 (54%) + 16·q022 70 (owned) + 16·q023 100 (catalogue)) ÷ 100 = 75.555
   * security: (15·q024 100 (audited) + 30·q025 66.67 (6/9) + 22·q026 67 (protected) + 20·q027 70 (separate) + 13·q028 100 (audited)) ÷ 100 = 76.74
   * foundation: (15·investment 77.09 + 20·organisation-planning 75.43 + 35·equipment-network 85.43 + 20·data-resources 75.56 + 10·security 76.74) ÷ 100 = 79.3348
   * product-design: (10·q033 100 (active) + 75·q034 100 (dynamic)) ÷ 85 = 100
   * planning-production: (20·q039 100 (rolling) + 30·q042 53.67 (64%) + 20·q048 100 (optimised) + 8·q049 100 (several)) ÷ 78 = 82.1795
   * quality: (35·q050 50 (45%)) ÷ 35 = 50
   * equipment-management: (45·q053 100 (planned) + 30·q054 100 (80%) + 25·q055 67 (threshold)) ÷ 100 = 91.75
   * warehousing: (30·q056 70 (coded) + 30·q058 100 (optimised)) ÷ 60 = 85
   * purchasing-sales: (30·q059 100 (8/8) + 15·q060 56.25 (35%) + 12·q061 67 (scored) + 20·q062 75 (6/8) + 15·q063 100 (50%)) ÷ 92 = 83.1277
   * finance: (30·q065 62.5 (5/8) + 22·q066 70 (product) + 16·q067 67 (system) + 16·q068 100 (6/5) + 16·q069 100 (joined)) ÷ 100 = 76.87
   * energy: (28·q070 67 (equipment) + 26·q071 67 (targets) + 20·q072 67 (online) + 26·q073 100 (predicted)) ÷ 100 = 75.58
   * application: (16·product-design 100 + 18·planning-production 82.18 + 11·quality 50 + 8·equipment-management 91.75 + 8·warehousing 85 + 12·purchasing-sales 83.13 + 10·finance 76.87 + 10·energy 75.58) ÷ 93 = 81.3469
   * management-control: (65·q076 75 (connected) + 35·q080 67 (linked)) ÷ 100 = 72.2
   * supply-production-sales: (65·q077 75 (connected) + 35·q079 100 (fed-back)) ÷ 100 = 83.75
   * business-finance: (1·q078 100 (realtime)) ÷ 1 = 100
   * system-connection: (60·q081 62.5 (60%) + 40·q082 67 (rare)) ÷ 100 = 64.3
   * decision-support: (32·q083 100 (live) + 48·q084 100 (optimisation) + 20·q085 67 (scenario)) ÷ 100 = 93.4
   * integration: (25·management-control 72.2 + 20·supply-production-sales 83.75 + 12·business-finance 100 + 8·system-connection 64.3 + 15·decision-support 93.4) ÷ 80 = 82.4425
   * collaboration: (35·q087 100 (5/5) + 25·q088 100 (synchronised) + 15·q089 100 (integrated)) ÷ 75 = 100
   * new-models: (25·q090 67 (connected)) ÷ 25 = 67
   * innovation-frontier: (25·q095 67 (live) + 25·q096 67 (online) + 35·q097 67 (operated) + 15·q098 100 (revenue)) ÷ 100 = 71.95
   * innovation: (35·collaboration 100 + 35·new-models 67 + 20·innovation-frontier 71.95) ÷ 90 = 80.9333
   * innovation-capability: (60·q106 78.33 (27%)) ÷ 60 = 78.3333
   * business-efficiency: (35·q100 37.33 (84%) + 30·q101 70.4 (-6.8%) + 30·q103 100 (20%) + 30·q104 100 (98%)) ÷ 125 = 75.3493
   * quality-performance: (65·q102 58 (93%) + 35·q107 24 (5%)) ÷ 100 = 46.1
   * cost-optimisation: (1·q105 50 (0%)) ÷ 1 = 50
   * competitiveness: (20·innovation-capability 78.33 + 35·business-efficiency 75.35 + 30·quality-performance 46.1 + 15·cost-optimisation 50) ÷ 100 = 63.3689
   * economic-benefit: (35·q108 100 (15%) + 35·q109 100 (15%) + 25·q110 64.17 (3.5%)) ÷ 95 = 90.5702
   * social-benefit: (45·q111 73.8 (-3.4%) + 30·q112 73.8 (-3.4%) + 25·q113 100 (0.1%)) ÷ 100 = 80.35
   * digital-contribution: (1·q114 100 (managed)) ÷ 1 = 100
   * benefit: (50·economic-benefit 90.57 + 30·social-benefit 80.35 + 20·digital-contribution 100) ÷ 100 = 89.3901
   * overall: (20·foundation 79.33 + 25·application 81.35 + 20·integration 82.44 + 15·innovation 80.93 + 10·competitiveness 63.37 + 10·benefit 89.39) ÷ 100 = 80.1081
   */
  {
    name: 'mining, full form, strong',
    productionType: 'mining',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(54),
      q002: two(10.05, 1000),
      q003: percent(100),
      q004: picked('rolling'),
      q005: picked('department'),
      q006: picked('head'),
      q007: picked('company'),
      q008: picked('rewarded'),
      q009: two(30, 1000),
      q010: percent(40),
      q011: picked('system'),
      q012: percent(60),
      q013: percent(90),
      q014: percent(90),
      q015: picked('most'),
      q016: picked('pooled'),
      q018: picked('verified'),
      q019: picked('governed'),
      q020: percent(45),
      q021: percent(54),
      q022: picked('owned'),
      q023: picked('catalogue'),
      q024: picked('audited'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup'),
      q026: picked('protected'),
      q027: picked('separate'),
      q028: picked('audited'),
      q033: picked('active'),
      q034: picked('dynamic'),
      q039: picked('rolling'),
      q042: percent(64),
      q048: picked('optimised'),
      q049: picked('several'),
      q050: percent(45),
      q053: picked('planned'),
      q054: percent(80),
      q055: picked('threshold'),
      q056: picked('coded'),
      q058: picked('optimised'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'),
      q060: percent(35),
      q061: picked('scored'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable'),
      q063: percent(50),
      q065: ticked('ledger', 'receivables', 'assets', 'cost'),
      q066: picked('product'),
      q067: picked('system'),
      q068: ticked('records', 'attendance', 'payroll', 'performance', 'training', 'planning'),
      q069: picked('joined'),
      q070: picked('equipment'),
      q071: picked('targets'),
      q072: picked('online'),
      q073: picked('predicted'),
      q076: picked('connected'),
      q080: picked('linked'),
      q077: picked('connected'),
      q079: picked('fed-back'),
      q078: picked('realtime'),
      q081: percent(60),
      q082: picked('rare'),
      q083: picked('live'),
      q084: picked('optimisation'),
      q085: picked('scenario'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality'),
      q088: picked('synchronised'),
      q089: picked('integrated'),
      q090: picked('connected'),
      q095: picked('live'),
      q096: picked('online'),
      q097: picked('operated'),
      q098: picked('revenue'),
      q106: percent(27),
      q100: percent(84),
      q101: two(93.2, 100),
      q103: two(120, 100),
      q104: percent(98),
      q102: percent(93),
      q107: percent(5),
      q105: two(100, 100),
      q108: two(150, 1000),
      q109: two(115, 100),
      q110: two(35, 1000),
      q111: two(96.6, 100),
      q112: two(96.6, 100),
      q113: two(1.0, 1000),
      q114: picked('managed'),
    },
    scores: {
      investment: 77.0875,
      'organisation-planning': 75.433333333333,
      'equipment-network': 85.428571428571,
      'data-resources': 75.555,
      security: 76.74,
      foundation: 79.334791666667,
      'product-design': 100,
      'process-design': null,
      'planning-production': 82.179487179487,
      quality: 50,
      'equipment-management': 91.75,
      warehousing: 85,
      'purchasing-sales': 83.127717391304,
      finance: 76.87,
      energy: 75.58,
      application: 81.34691804222,
      'design-manufacturing': null,
      'management-control': 72.2,
      'supply-production-sales': 83.75,
      'business-finance': 100,
      'system-connection': 64.3,
      'decision-support': 93.4,
      integration: 82.4425,
      collaboration: 100,
      'new-models': 67,
      'group-control': null,
      'innovation-frontier': 71.95,
      innovation: 80.933333333333,
      'innovation-capability': 78.333333333333,
      'business-efficiency': 75.349333333333,
      'quality-performance': 46.1,
      'cost-optimisation': 50,
      competitiveness: 63.368933333333,
      'economic-benefit': 90.570175438596,
      'social-benefit': 80.35,
      'digital-contribution': 100,
      benefit: 89.390087719298,
      overall: 80.108089949151,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  /*
   * investment: (40·q001 100 (80%) + 25·q002 0 (0%) + 10·q003 76 (67%) + 25·q004 70 (annual)) ÷ 100 = 65.1
   * organisation-planning: (16·q005 33 (attached) + 12·q006 100 (executive) + 24·q007 0 (none) + 16·q008 67 (standing) + 10·q009 77.5 (1.5%) + 10·q010 40.5 (27%) + 12·q011 100 (improving)) ÷ 100 = 51.8
   * equipment-network: (18·q012 0 (0%) + 24·q014 50 (45%) + 12·q015 33 (partial) + 10·q016 100 (edge) + 9·q018 67 (full)) ÷ 73 = 43.8219
   * data-resources: (25·q019 70 (company) + 18·q020 24.8 (31%) + 25·q021 100 (80%) + 16·q022 0 (none) + 16·q023 70 (platform)) ÷ 100 = 58.164
   * security: (15·q024 67 (policy) + 30·q025 44.44 (4/9) + 22·q026 100 (monitored) + 20·q027 0 (none) + 13·q028 67 (controlled)) ÷ 100 = 54.0933
   * foundation: (15·investment 65.1 + 20·organisation-planning 51.8 + 35·equipment-network 43.82 + 20·data-resources 58.16 + 10·security 54.09) ÷ 100 = 52.5048
   * product-design: (10·q033 67 (library)) ÷ 10 = 67
   * planning-production: (20·q039 70 (calculated) + 30·q042 0 (0%) + 18·q043 67 (apc) + 20·q048 67 (assisted) + 8·q049 67 (daily)) ÷ 96 = 46.6875
   * quality: (35·q050 34.44 (31%)) ÷ 35 = 34.4444
   * equipment-management: (45·q053 67 (orders) + 30·q054 60 (40%) + 25·q055 33 (rules)) ÷ 100 = 56.4
   * warehousing: (30·q056 100 (tracked)) ÷ 30 = 100
   * purchasing-sales: (30·q059 62.5 (5/8) + 15·q060 40 (24%) + 12·q061 100 (portal) + 20·q062 0 (0/8) + 15·q063 73.33 (34%)) ÷ 92 = 51.9022
   * finance: (30·q065 25 (2/8) + 22·q066 100 (realtime) + 16·q067 0 (none) + 16·q068 80 (4/5) + 16·q069 67 (workflow)) ÷ 100 = 53.02
   * energy: (28·q070 33 (workshop) + 26·q071 100 (optimised) + 20·q072 0 (manual) + 26·q073 67 (monitored)) ÷ 100 = 52.66
   * application: (16·product-design 67 + 18·planning-production 46.69 + 11·quality 34.44 + 8·equipment-management 56.4 + 8·warehousing 100 + 12·purchasing-sales 51.9 + 10·finance 53.02 + 10·energy 52.66) ÷ 93 = 56.1515
   * management-control: (65·q076 100 (adaptive) + 35·q080 33 (informed)) ÷ 100 = 76.55
   * supply-production-sales: (65·q077 0 (separate) + 35·q079 67 (chain)) ÷ 100 = 23.45
   * business-finance: (1·q078 75 (connected)) ÷ 1 = 75
   * system-connection: (60·q081 100 (90%) + 40·q082 0 (common)) ÷ 100 = 60
   * decision-support: (32·q083 67 (automatic) + 48·q084 50 (analysis) + 20·q085 33 (personal)) ÷ 100 = 52.04
   * integration: (25·management-control 76.55 + 20·supply-production-sales 23.45 + 12·business-finance 75 + 8·system-connection 60 + 15·decision-support 52.04) ÷ 80 = 56.7919
   * collaboration: (35·q087 0 (0/5) + 25·q088 67 (replenish) + 15·q089 67 (regular)) ÷ 75 = 35.7333
   * new-models: (25·q090 33 (cloud)) ÷ 25 = 33
   * innovation-frontier: (25·q095 33 (static) + 25·q096 100 (open) + 35·q097 0 (none) + 15·q098 67 (product)) ÷ 100 = 43.3
   * innovation: (35·collaboration 35.73 + 35·new-models 33 + 20·innovation-frontier 43.3) ÷ 90 = 36.3519
   * innovation-capability: (60·q106 100 (40%)) ÷ 60 = 100
   * business-efficiency: (35·q100 26.67 (80%) + 30·q101 100 (-20%) + 30·q103 70.4 (6.8%) + 30·q104 37.33 (84%)) ÷ 125 = 57.3227
   * quality-performance: (65·q102 0 (80%) + 35·q107 100 (0%)) ÷ 100 = 35
   * cost-optimisation: (1·q105 34 (1.28%)) ÷ 1 = 34
   * competitiveness: (20·innovation-capability 100 + 35·business-efficiency 57.32 + 30·quality-performance 35 + 15·cost-optimisation 34) ÷ 100 = 55.6629
   * economic-benefit: (35·q108 77 (8.4%) + 35·q109 50 (0%) + 25·q110 44.2 (1.42%)) ÷ 95 = 58.4211
   * social-benefit: (45·q111 100 (-10%) + 30·q112 0 (10%) + 25·q113 56.38 (0.727%)) ÷ 100 = 59.095
   * digital-contribution: (1·q114 50 (measured)) ÷ 1 = 50
   * benefit: (50·economic-benefit 58.42 + 30·social-benefit 59.09 + 20·digital-contribution 50) ÷ 100 = 56.939
   * overall: (20·foundation 52.5 + 25·application 56.15 + 20·integration 56.79 + 15·innovation 36.35 + 10·competitiveness 55.66 + 10·benefit 56.94) ÷ 100 = 52.6102
   */
  {
    name: 'power, full form, mixed',
    productionType: 'power',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(80),
      q002: two(0, 1000),
      q003: percent(67),
      q004: picked('annual'),
      q005: picked('attached'),
      q006: picked('executive'),
      q007: picked('none'),
      q008: picked('standing'),
      q009: two(15, 1000),
      q010: percent(27),
      q011: picked('improving'),
      q012: percent(0),
      q014: percent(45),
      q015: picked('partial'),
      q016: picked('edge'),
      q018: picked('full'),
      q019: picked('company'),
      q020: percent(31),
      q021: percent(80),
      q022: picked('none'),
      q023: picked('platform'),
      q024: picked('policy'),
      q025: ticked('isolation', 'accounts', 'endpoint'),
      q026: picked('monitored'),
      q027: picked('none'),
      q028: picked('controlled'),
      q033: picked('library'),
      q039: picked('calculated'),
      q042: percent(0),
      q043: picked('apc'),
      q048: picked('assisted'),
      q049: picked('daily'),
      q050: percent(31),
      q053: picked('orders'),
      q054: percent(40),
      q055: picked('rules'),
      q056: picked('tracked'),
      q059: ticked('demand', 'request', 'pricing', 'order'),
      q060: percent(24),
      q061: picked('portal'),
      q062: ticked('none'),
      q063: percent(34),
      q065: ticked('ledger', 'receivables'),
      q066: picked('realtime'),
      q067: picked('none'),
      q068: ticked('records', 'attendance', 'payroll', 'performance'),
      q069: picked('workflow'),
      q070: picked('workshop'),
      q071: picked('optimised'),
      q072: picked('manual'),
      q073: picked('monitored'),
      q076: picked('adaptive'),
      q080: picked('informed'),
      q077: picked('separate'),
      q079: picked('chain'),
      q078: picked('connected'),
      q081: percent(90),
      q082: picked('common'),
      q083: picked('automatic'),
      q084: picked('analysis'),
      q085: picked('personal'),
      q087: ticked('none'),
      q088: picked('replenish'),
      q089: picked('regular'),
      q090: picked('cloud'),
      q095: picked('static'),
      q096: picked('open'),
      q097: picked('none'),
      q098: picked('product'),
      q106: percent(40),
      q100: percent(80),
      q101: two(80, 100),
      q103: two(106.8, 100),
      q104: percent(84),
      q102: percent(80),
      q107: percent(0),
      q105: two(101.28, 100),
      q108: two(84, 1000),
      q109: two(100, 100),
      q110: two(14.2, 1000),
      q111: two(90, 100),
      q112: two(110, 100),
      q113: two(7.27, 1000),
      q114: picked('measured'),
    },
    scores: {
      investment: 65.1,
      'organisation-planning': 51.8,
      'equipment-network': 43.821917808219,
      'data-resources': 58.164,
      security: 54.093333333333,
      foundation: 52.50480456621,
      'product-design': 67,
      'process-design': null,
      'planning-production': 46.6875,
      quality: 34.444444444444,
      'equipment-management': 56.4,
      warehousing: 100,
      'purchasing-sales': 51.902173913043,
      finance: 53.02,
      energy: 52.66,
      application: 56.151505116617,
      'design-manufacturing': null,
      'management-control': 76.55,
      'supply-production-sales': 23.45,
      'business-finance': 75,
      'system-connection': 60,
      'decision-support': 52.04,
      integration: 56.791875,
      collaboration: 35.733333333333,
      'new-models': 33,
      'group-control': null,
      'innovation-frontier': 43.3,
      innovation: 36.351851851852,
      'innovation-capability': 100,
      'business-efficiency': 57.322666666667,
      'quality-performance': 35,
      'cost-optimisation': 34.0,
      competitiveness: 55.662933333333,
      'economic-benefit': 58.421052631579,
      'social-benefit': 59.095,
      'digital-contribution': 50,
      benefit: 56.939026315789,
      overall: 52.610185935086,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  /*
   * investment: (40·q001 100 (80%) + 25·q002 100 (1.5%) + 10·q003 100 (50%) + 25·q004 70 (annual)) ÷ 100 = 92.5
   * organisation-planning: (16·q005 67 (department) + 12·q006 100 (executive) + 24·q007 100 (strategic) + 16·q008 67 (standing) + 10·q009 90.1 (2.01%) + 10·q010 77 (54%) + 12·q011 100 (improving)) ÷ 100 = 86.15
   * equipment-network: (18·q012 100 (90%) + 18·q013 50 (45%) + 24·q014 66.67 (60%) + 12·q015 67 (most) + 10·q016 100 (edge) + 9·q018 67 (full)) ÷ 91 = 73.7033
   * data-resources: (25·q019 70 (company) + 18·q020 55 (60%) + 25·q021 100 (80%) + 16·q022 100 (measured) + 16·q023 70 (platform)) ÷ 100 = 79.6
   * security: (15·q024 67 (policy) + 30·q025 77.78 (7/9) + 22·q026 100 (monitored) + 20·q027 100 (rehearsed) + 13·q028 67 (controlled)) ÷ 100 = 84.0933
   * foundation: (15·investment 92.5 + 20·organisation-planning 86.15 + 35·equipment-network 73.7 + 20·data-resources 79.6 + 10·security 84.09) ÷ 100 = 81.2305
   * product-design: (10·q033 67 (library)) ÷ 10 = 67
   * planning-production: (20·q039 70 (calculated) + 30·q042 100 (95%) + 18·q043 67 (apc) + 20·q048 67 (assisted) + 8·q049 67 (daily)) ÷ 96 = 77.9375
   * quality: (35·q050 66.67 (60%)) ÷ 35 = 66.6667
   * equipment-management: (45·q053 67 (orders) + 30·q054 74 (54%) + 25·q055 67 (threshold)) ÷ 100 = 69.1
   * warehousing: (30·q056 100 (tracked)) ÷ 30 = 100
   * purchasing-sales: (30·q059 75 (6/8) + 15·q060 71.25 (47%) + 12·q061 100 (portal) + 20·q062 100 (9/8) + 15·q063 58.33 (25%)) ÷ 92 = 80.3668
   * finance: (30·q065 75 (6/8) + 22·q066 100 (realtime) + 16·q067 100 (linked) + 16·q068 60 (3/5) + 16·q069 67 (workflow)) ÷ 100 = 80.82
   * energy: (28·q070 67 (equipment) + 26·q071 100 (optimised) + 20·q072 100 (managed) + 26·q073 67 (monitored)) ÷ 100 = 82.18
   * application: (16·product-design 67 + 18·planning-production 77.94 + 11·quality 66.67 + 8·equipment-management 69.1 + 8·warehousing 100 + 12·purchasing-sales 80.37 + 10·finance 80.82 + 10·energy 82.18) ÷ 93 = 76.9399
   * management-control: (65·q076 100 (adaptive) + 35·q080 67 (linked)) ÷ 100 = 88.45
   * supply-production-sales: (65·q077 100 (optimised) + 35·q079 67 (chain)) ÷ 100 = 88.45
   * business-finance: (1·q078 50 (partial)) ÷ 1 = 50
   * system-connection: (60·q081 100 (90%) + 40·q082 100 (none)) ÷ 100 = 100
   * decision-support: (32·q083 67 (automatic) + 48·q084 75 (prediction) + 20·q085 67 (scenario)) ÷ 100 = 70.84
   * integration: (25·management-control 88.45 + 20·supply-production-sales 88.45 + 12·business-finance 50 + 8·system-connection 100 + 15·decision-support 70.84) ÷ 80 = 80.5356
   * collaboration: (35·q087 100 (7/5) + 25·q088 67 (replenish) + 15·q089 67 (regular)) ÷ 75 = 82.4
   * new-models: (25·q090 67 (connected)) ÷ 25 = 67
   * innovation-frontier: (25·q095 67 (live) + 25·q096 100 (open) + 35·q097 100 (lifecycle) + 15·q098 67 (product)) ÷ 100 = 86.8
   * innovation: (35·collaboration 82.4 + 35·new-models 67 + 20·innovation-frontier 86.8) ÷ 90 = 77.3889
   * innovation-capability: (60·q106 100 (40%)) ÷ 60 = 100
   * business-efficiency: (35·q100 56 (89%) + 30·q101 100 (-20%) + 30·q103 50 (0%) + 30·q104 57.14 (89%)) ÷ 125 = 65.3943
   * quality-performance: (65·q102 100 (100%) + 35·q107 0 (8%)) ÷ 100 = 65
   * cost-optimisation: (1·q105 73.8 (-1.36%)) ÷ 1 = 73.8
   * competitiveness: (20·innovation-capability 100 + 35·business-efficiency 65.39 + 30·quality-performance 65 + 15·cost-optimisation 73.8) ÷ 100 = 73.458
   * economic-benefit: (35·q108 60 (5%) + 35·q109 70.3 (5.1%) + 25·q110 82.58 (5.71%)) ÷ 95 = 69.7377
   * social-benefit: (45·q111 100 (-10%) + 30·q112 100 (-10%) + 25·q113 38 (1.05%)) ÷ 100 = 84.5
   * digital-contribution: (1·q114 75 (confirmed)) ÷ 1 = 75
   * benefit: (50·economic-benefit 69.74 + 30·social-benefit 84.5 + 20·digital-contribution 75) ÷ 100 = 75.2189
   * overall: (20·foundation 81.23 + 25·application 76.94 + 20·integration 80.54 + 15·innovation 77.39 + 10·competitiveness 73.46 + 10·benefit 75.22) ÷ 100 = 78.0642
   */
  {
    name: 'power, full form, strong',
    productionType: 'power',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(80),
      q002: two(15, 1000),
      q003: percent(50),
      q004: picked('annual'),
      q005: picked('department'),
      q006: picked('executive'),
      q007: picked('strategic'),
      q008: picked('standing'),
      q009: two(20.1, 1000),
      q010: percent(54),
      q011: picked('improving'),
      q012: percent(90),
      q013: percent(45),
      q014: percent(60),
      q015: picked('most'),
      q016: picked('edge'),
      q018: picked('full'),
      q019: picked('company'),
      q020: percent(60),
      q021: percent(80),
      q022: picked('measured'),
      q023: picked('platform'),
      q024: picked('policy'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media'),
      q026: picked('monitored'),
      q027: picked('rehearsed'),
      q028: picked('controlled'),
      q033: picked('library'),
      q039: picked('calculated'),
      q042: percent(95),
      q043: picked('apc'),
      q048: picked('assisted'),
      q049: picked('daily'),
      q050: percent(60),
      q053: picked('orders'),
      q054: percent(54),
      q055: picked('threshold'),
      q056: picked('tracked'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt'),
      q060: percent(47),
      q061: picked('portal'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable', 'analysis', 'forecast'),
      q063: percent(25),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds'),
      q066: picked('realtime'),
      q067: picked('linked'),
      q068: ticked('records', 'attendance', 'payroll'),
      q069: picked('workflow'),
      q070: picked('equipment'),
      q071: picked('optimised'),
      q072: picked('managed'),
      q073: picked('monitored'),
      q076: picked('adaptive'),
      q080: picked('linked'),
      q077: picked('optimised'),
      q079: picked('chain'),
      q078: picked('partial'),
      q081: percent(90),
      q082: picked('none'),
      q083: picked('automatic'),
      q084: picked('prediction'),
      q085: picked('scenario'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'),
      q088: picked('replenish'),
      q089: picked('regular'),
      q090: picked('connected'),
      q095: picked('live'),
      q096: picked('open'),
      q097: picked('lifecycle'),
      q098: picked('product'),
      q106: percent(40),
      q100: percent(89),
      q101: two(80, 100),
      q103: two(100, 100),
      q104: percent(89),
      q102: percent(100),
      q107: percent(8),
      q105: two(98.64, 100),
      q108: two(50, 1000),
      q109: two(105.1, 100),
      q110: two(57.1, 1000),
      q111: two(90, 100),
      q112: two(90, 100),
      q113: two(10.5, 1000),
      q114: picked('confirmed'),
    },
    scores: {
      investment: 92.5,
      'organisation-planning': 86.15,
      'equipment-network': 73.703296703297,
      'data-resources': 79.6,
      security: 84.093333333333,
      foundation: 81.230487179487,
      'product-design': 67,
      'process-design': null,
      'planning-production': 77.9375,
      quality: 66.666666666667,
      'equipment-management': 69.1,
      warehousing: 100,
      'purchasing-sales': 80.366847826087,
      finance: 80.82,
      energy: 82.18,
      application: 76.93989792738,
      'design-manufacturing': null,
      'management-control': 88.45,
      'supply-production-sales': 88.45,
      'business-finance': 50,
      'system-connection': 100,
      'decision-support': 70.84,
      integration: 80.535625,
      collaboration: 82.4,
      'new-models': 67,
      'group-control': null,
      'innovation-frontier': 86.8,
      innovation: 77.388888888889,
      'innovation-capability': 100,
      'business-efficiency': 65.394285714286,
      'quality-performance': 65,
      'cost-optimisation': 73.8,
      competitiveness: 73.458,
      'economic-benefit': 69.737719298246,
      'social-benefit': 84.5,
      'digital-contribution': 75,
      benefit: 75.218859649123,
      overall: 78.064216215988,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  /*
   * investment: (40·q001 53.33 (40%) + 25·q002 60.5 (0.51%) + 10·q003 20 (100%) + 25·q004 0 (none)) ÷ 100 = 38.4583
   * organisation-planning: (16·q005 67 (department) + 12·q006 67 (head) + 24·q007 25 (scattered) + 16·q008 100 (rewarded) + 10·q009 0 (0%) + 10·q010 77 (54%) + 12·q011 67 (system)) ÷ 100 = 56.5
   * equipment-network: (18·q012 34.44 (31%) + 18·q013 100 (90%) + 12·q015 67 (most) + 10·q016 67 (pooled)) ÷ 58 = 67.1379
   * data-resources: (25·q019 0 (none) + 18·q020 55 (60%) + 25·q021 50 (40%) + 16·q022 25 (repair) + 16·q023 100 (catalogue)) ÷ 100 = 42.4
   * security: (15·q024 0 (none) + 30·q025 77.78 (7/9) + 22·q026 67 (protected) + 20·q027 25 (local) + 13·q028 100 (audited)) ÷ 100 = 56.0733
   * foundation: (15·investment 38.46 + 20·organisation-planning 56.5 + 35·equipment-network 67.14 + 20·data-resources 42.4 + 10·security 56.07) ÷ 100 = 54.6544
   * product-design: (25·q029 0 (0/5) + 10·q033 100 (active) + 50·q035 70 (coordinated)) ÷ 85 = 52.9412
   * planning-production: (20·q039 0 (manual) + 40·q047 33 (sheet) + 8·q049 0 (none)) ÷ 68 = 19.4118
   * quality: (35·q050 66.67 (60%)) ÷ 35 = 66.6667
   * equipment-management: (45·q053 100 (planned) + 30·q054 0 (0%) + 25·q055 67 (threshold)) ÷ 100 = 61.75
   * warehousing: (30·q056 70 (coded)) ÷ 30 = 70
   * purchasing-sales: (30·q059 0 (0/8) + 15·q060 71.25 (47%) + 12·q061 67 (scored) + 20·q062 25 (2/8) + 15·q063 100 (50%)) ÷ 92 = 42.0951
   * finance: (30·q065 75 (6/8) + 22·q066 70 (product) + 16·q067 33 (yearly) + 16·q068 100 (6/5) + 16·q069 0 (paper)) ÷ 100 = 59.18
   * energy: (28·q070 67 (equipment) + 26·q071 67 (targets) + 20·q072 33 (ledger) + 26·q073 100 (predicted)) ÷ 100 = 68.78
   * application: (16·product-design 52.94 + 18·planning-production 19.41 + 11·quality 66.67 + 8·equipment-management 61.75 + 8·warehousing 70 + 12·purchasing-sales 42.1 + 10·finance 59.18 + 10·energy 68.78) ÷ 93 = 51.2747
   * management-control: (35·q080 67 (linked)) ÷ 35 = 67
   * supply-production-sales: (65·q077 25 (pairs) + 35·q079 0 (separate)) ÷ 100 = 16.25
   * business-finance: (1·q078 100 (realtime)) ÷ 1 = 100
   * system-connection: (60·q081 45 (45%) + 40·q082 33 (some)) ÷ 100 = 40.2
   * decision-support: (32·q083 100 (live) + 48·q084 0 (experience) + 20·q085 67 (scenario)) ÷ 100 = 45.4
   * integration: (25·management-control 67 + 20·supply-production-sales 16.25 + 12·business-finance 100 + 8·system-connection 40.2 + 15·decision-support 45.4) ÷ 80 = 52.5325
   * collaboration: (25·q086 67 (platform) + 35·q087 40 (2/5) + 25·q088 100 (synchronised) + 15·q089 0 (none)) ÷ 100 = 55.75
   * new-models: (25·q090 67 (connected)) ÷ 25 = 67
   * innovation-frontier: (25·q095 67 (live) + 25·q096 67 (online) + 35·q097 33 (analysed) + 15·q098 100 (revenue)) ÷ 100 = 60.05
   * innovation: (35·collaboration 55.75 + 35·new-models 67 + 20·innovation-frontier 60.05) ÷ 90 = 61.0806
   * innovation-capability: (60·q106 63.33 (20%)) ÷ 60 = 63.3333
   * business-efficiency: (35·q100 56 (89%) + 30·q101 50 (0%) + 30·q103 100 (20%) + 30·q104 0 (70%)) ÷ 125 = 51.68
   * quality-performance: (65·q102 28 (87%) + 35·q107 40 (3%)) ÷ 100 = 32.2
   * cost-optimisation: (1·q105 73.8 (-1.36%)) ÷ 1 = 73.8
   * competitiveness: (20·innovation-capability 63.33 + 35·business-efficiency 51.68 + 30·quality-performance 32.2 + 15·cost-optimisation 73.8) ÷ 100 = 51.4847
   * economic-benefit: (35·q108 100 (15%) + 35·q109 0 (-15%) + 25·q110 82.58 (5.71%)) ÷ 95 = 58.5746
   * social-benefit: (45·q111 50 (0%) + 30·q112 34 (3.2%) + 25·q113 100 (0.1%)) ÷ 100 = 57.7
   * digital-contribution: (1·q114 0 (none)) ÷ 1 = 0
   * benefit: (50·economic-benefit 58.57 + 30·social-benefit 57.7 + 20·digital-contribution 0) ÷ 100 = 46.5973
   * overall: (20·foundation 54.65 + 25·application 51.27 + 20·integration 52.53 + 15·innovation 61.08 + 10·competitiveness 51.48 + 10·benefit 46.6) ÷ 100 = 53.2263
   */
  {
    name: 'construction, full form, mixed',
    productionType: 'construction',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(40),
      q002: two(5.1, 1000),
      q003: percent(100),
      q004: picked('none'),
      q005: picked('department'),
      q006: picked('head'),
      q007: picked('scattered'),
      q008: picked('rewarded'),
      q009: two(0, 1000),
      q010: percent(54),
      q011: picked('system'),
      q012: percent(31),
      q013: percent(90),
      q015: picked('most'),
      q016: picked('pooled'),
      q019: picked('none'),
      q020: percent(60),
      q021: percent(40),
      q022: picked('repair'),
      q023: picked('catalogue'),
      q024: picked('none'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media'),
      q026: picked('protected'),
      q027: picked('local'),
      q028: picked('audited'),
      q029: ticked('none'),
      q033: picked('active'),
      q035: picked('coordinated'),
      q039: picked('manual'),
      q047: picked('sheet'),
      q049: picked('none'),
      q050: percent(60),
      q053: picked('planned'),
      q054: percent(0),
      q055: picked('threshold'),
      q056: picked('coded'),
      q059: ticked('none'),
      q060: percent(47),
      q061: picked('scored'),
      q062: ticked('customer', 'quote'),
      q063: percent(50),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds'),
      q066: picked('product'),
      q067: picked('yearly'),
      q068: ticked('records', 'attendance', 'payroll', 'performance', 'training', 'planning'),
      q069: picked('paper'),
      q070: picked('equipment'),
      q071: picked('targets'),
      q072: picked('ledger'),
      q073: picked('predicted'),
      q080: picked('linked'),
      q077: picked('pairs'),
      q079: picked('separate'),
      q078: picked('realtime'),
      q081: percent(45),
      q082: picked('some'),
      q083: picked('live'),
      q084: picked('experience'),
      q085: picked('scenario'),
      q086: picked('platform'),
      q087: ticked('orders', 'stock'),
      q088: picked('synchronised'),
      q089: picked('none'),
      q090: picked('connected'),
      q095: picked('live'),
      q096: picked('online'),
      q097: picked('analysed'),
      q098: picked('revenue'),
      q106: percent(20),
      q100: percent(89),
      q101: two(100, 100),
      q103: two(120, 100),
      q104: percent(70),
      q102: percent(87),
      q107: percent(3),
      q105: two(98.64, 100),
      q108: two(150, 1000),
      q109: two(85, 100),
      q110: two(57.1, 1000),
      q111: two(100, 100),
      q112: two(103.2, 100),
      q113: two(1.0, 1000),
      q114: picked('none'),
    },
    scores: {
      investment: 38.458333333333,
      'organisation-planning': 56.5,
      'equipment-network': 67.137931034483,
      'data-resources': 42.4,
      security: 56.073333333333,
      foundation: 54.654359195402,
      'product-design': 52.941176470588,
      'process-design': null,
      'planning-production': 19.411764705882,
      quality: 66.666666666667,
      'equipment-management': 61.75,
      warehousing: 70,
      'purchasing-sales': 42.095108695652,
      finance: 59.18,
      energy: 68.78,
      application: 51.274679848564,
      'design-manufacturing': null,
      'management-control': 67,
      'supply-production-sales': 16.25,
      'business-finance': 100,
      'system-connection': 40.2,
      'decision-support': 45.4,
      integration: 52.5325,
      collaboration: 55.75,
      'new-models': 67,
      'group-control': null,
      'innovation-frontier': 60.05,
      innovation: 61.080555555556,
      'innovation-capability': 63.333333333333,
      'business-efficiency': 51.68,
      'quality-performance': 32.2,
      'cost-optimisation': 73.8,
      competitiveness: 51.484666666667,
      'economic-benefit': 58.574561403509,
      'social-benefit': 57.7,
      'digital-contribution': 0,
      benefit: 46.597280701754,
      overall: 53.226319871397,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  /*
   * investment: (40·q001 53.33 (40%) + 25·q002 85.15 (1.005%) + 10·q003 76 (67%) + 25·q004 100 (rolling)) ÷ 100 = 75.2208
   * organisation-planning: (16·q005 100 (leading) + 12·q006 67 (head) + 24·q007 70 (company) + 16·q008 67 (standing) + 10·q009 100 (3%) + 10·q010 100 (80%) + 12·q011 67 (system)) ÷ 100 = 79.6
   * equipment-network: (18·q012 66.67 (60%) + 18·q013 66.67 (60%) + 12·q015 100 (wireless) + 10·q016 67 (pooled)) ÷ 58 = 73.6207
   * data-resources: (25·q019 100 (governed) + 18·q020 100 (90%) + 25·q021 50 (40%) + 16·q022 70 (owned) + 16·q023 70 (platform)) ÷ 100 = 77.9
   * security: (15·q024 100 (audited) + 30·q025 100 (10/9) + 22·q026 67 (protected) + 20·q027 70 (separate) + 13·q028 67 (controlled)) ÷ 100 = 82.45
   * foundation: (15·investment 75.22 + 20·organisation-planning 79.6 + 35·equipment-network 73.62 + 20·data-resources 77.9 + 10·security 82.45) ÷ 100 = 76.7954
   * product-design: (25·q029 100 (7/5) + 10·q033 67 (library) + 50·q035 100 (lifecycle)) ÷ 85 = 96.1176
   * planning-production: (20·q039 100 (rolling) + 40·q047 67 (system) + 8·q049 100 (several)) ÷ 68 = 80.5882
   * quality: (35·q050 100 (90%)) ÷ 35 = 100
   * equipment-management: (45·q053 67 (orders) + 30·q054 100 (80%) + 25·q055 100 (model)) ÷ 100 = 85.15
   * warehousing: (30·q056 70 (coded)) ÷ 30 = 70
   * purchasing-sales: (30·q059 100 (8/8) + 15·q060 100 (70%) + 12·q061 67 (scored) + 20·q062 75 (6/8) + 15·q063 73.33 (34%)) ÷ 92 = 85.913
   * finance: (30·q065 100 (9/8) + 22·q066 70 (product) + 16·q067 67 (system) + 16·q068 80 (4/5) + 16·q069 100 (joined)) ÷ 100 = 84.92
   * energy: (28·q070 100 (realtime) + 26·q071 67 (targets) + 20·q072 67 (online) + 26·q073 67 (monitored)) ÷ 100 = 76.24
   * application: (16·product-design 96.12 + 18·planning-production 80.59 + 11·quality 100 + 8·equipment-management 85.15 + 8·warehousing 70 + 12·purchasing-sales 85.91 + 10·finance 84.92 + 10·energy 76.24) ÷ 93 = 85.7229
   * management-control: (35·q080 100 (optimised)) ÷ 35 = 100
   * supply-production-sales: (65·q077 75 (connected) + 35·q079 100 (fed-back)) ÷ 100 = 83.75
   * business-finance: (1·q078 75 (connected)) ÷ 1 = 75
   * system-connection: (60·q081 45 (45%) + 40·q082 67 (rare)) ÷ 100 = 53.8
   * decision-support: (32·q083 67 (automatic) + 48·q084 100 (optimisation) + 20·q085 100 (embedded)) ÷ 100 = 89.44
   * integration: (25·management-control 100 + 20·supply-production-sales 83.75 + 12·business-finance 75 + 8·system-connection 53.8 + 15·decision-support 89.44) ÷ 80 = 85.5875
   * collaboration: (25·q086 67 (platform) + 35·q087 100 (5/5) + 25·q088 67 (replenish) + 15·q089 100 (integrated)) ÷ 100 = 83.5
   * new-models: (25·q090 100 (embedded)) ÷ 25 = 100
   * innovation-frontier: (25·q095 100 (predictive) + 25·q096 67 (online) + 35·q097 67 (operated) + 15·q098 67 (product)) ÷ 100 = 75.25
   * innovation: (35·collaboration 83.5 + 35·new-models 100 + 20·innovation-frontier 75.25) ÷ 90 = 88.0833
   * innovation-capability: (60·q106 63.33 (20%)) ÷ 60 = 63.3333
   * business-efficiency: (35·q100 100 (99%) + 30·q101 50 (0%) + 30·q103 70.4 (6.8%) + 30·q104 100 (98%)) ÷ 125 = 80.896
   * quality-performance: (65·q102 58 (93%) + 35·q107 24 (5%)) ÷ 100 = 46.1
   * cost-optimisation: (1·q105 100 (-4%)) ÷ 1 = 100
   * competitiveness: (20·innovation-capability 63.33 + 35·business-efficiency 80.9 + 30·quality-performance 46.1 + 15·cost-optimisation 100) ÷ 100 = 69.8103
   * economic-benefit: (35·q108 77 (8.4%) + 35·q109 100 (15%) + 25·q110 100 (10%)) ÷ 95 = 91.5263
   * social-benefit: (45·q111 50 (0%) + 30·q112 73.8 (-3.4%) + 25·q113 56.38 (0.727%)) ÷ 100 = 58.735
   * digital-contribution: (1·q114 100 (managed)) ÷ 1 = 100
   * benefit: (50·economic-benefit 91.53 + 30·social-benefit 58.74 + 20·digital-contribution 100) ÷ 100 = 83.3837
   * overall: (20·foundation 76.8 + 25·application 85.72 + 20·integration 85.59 + 15·innovation 88.08 + 10·competitiveness 69.81 + 10·benefit 83.38) ÷ 100 = 82.4392
   */
  {
    name: 'construction, full form, strong',
    productionType: 'construction',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(40),
      q002: two(10.05, 1000),
      q003: percent(67),
      q004: picked('rolling'),
      q005: picked('leading'),
      q006: picked('head'),
      q007: picked('company'),
      q008: picked('standing'),
      q009: two(30, 1000),
      q010: percent(80),
      q011: picked('system'),
      q012: percent(60),
      q013: percent(60),
      q015: picked('wireless'),
      q016: picked('pooled'),
      q019: picked('governed'),
      q020: percent(90),
      q021: percent(40),
      q022: picked('owned'),
      q023: picked('platform'),
      q024: picked('audited'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill', 'classified'),
      q026: picked('protected'),
      q027: picked('separate'),
      q028: picked('controlled'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis', 'electrical', 'specialised'),
      q033: picked('library'),
      q035: picked('lifecycle'),
      q039: picked('rolling'),
      q047: picked('system'),
      q049: picked('several'),
      q050: percent(90),
      q053: picked('orders'),
      q054: percent(80),
      q055: picked('model'),
      q056: picked('coded'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'),
      q060: percent(70),
      q061: picked('scored'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable'),
      q063: percent(34),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'),
      q066: picked('product'),
      q067: picked('system'),
      q068: ticked('records', 'attendance', 'payroll', 'performance'),
      q069: picked('joined'),
      q070: picked('realtime'),
      q071: picked('targets'),
      q072: picked('online'),
      q073: picked('monitored'),
      q080: picked('optimised'),
      q077: picked('connected'),
      q079: picked('fed-back'),
      q078: picked('connected'),
      q081: percent(45),
      q082: picked('rare'),
      q083: picked('automatic'),
      q084: picked('optimisation'),
      q085: picked('embedded'),
      q086: picked('platform'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality'),
      q088: picked('replenish'),
      q089: picked('integrated'),
      q090: picked('embedded'),
      q095: picked('predictive'),
      q096: picked('online'),
      q097: picked('operated'),
      q098: picked('product'),
      q106: percent(20),
      q100: percent(99),
      q101: two(100, 100),
      q103: two(106.8, 100),
      q104: percent(98),
      q102: percent(93),
      q107: percent(5),
      q105: two(96, 100),
      q108: two(84, 1000),
      q109: two(115, 100),
      q110: two(100, 1000),
      q111: two(100, 100),
      q112: two(96.6, 100),
      q113: two(7.27, 1000),
      q114: picked('managed'),
    },
    scores: {
      investment: 75.220833333333,
      'organisation-planning': 79.6,
      'equipment-network': 73.620689655172,
      'data-resources': 77.9,
      security: 82.45,
      foundation: 76.79536637931,
      'product-design': 96.117647058824,
      'process-design': null,
      'planning-production': 80.588235294118,
      quality: 100,
      'equipment-management': 85.15,
      warehousing: 70,
      'purchasing-sales': 85.913043478261,
      finance: 84.92,
      energy: 76.24,
      application: 85.722872150263,
      'design-manufacturing': null,
      'management-control': 100,
      'supply-production-sales': 83.75,
      'business-finance': 75,
      'system-connection': 53.8,
      'decision-support': 89.44,
      integration: 85.5875,
      collaboration: 83.5,
      'new-models': 100,
      'group-control': null,
      'innovation-frontier': 75.25,
      innovation: 88.083333333333,
      'innovation-capability': 63.333333333333,
      'business-efficiency': 80.896,
      'quality-performance': 46.1,
      'cost-optimisation': 100,
      competitiveness: 69.810266666667,
      'economic-benefit': 91.526315789474,
      'social-benefit': 58.735,
      'digital-contribution': 100,
      benefit: 83.383657894737,
      overall: 82.439183769568,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
  /*
   * investment: (40·q001 53.33 (40%) + 25·q002 60.5 (0.51%) + 10·q003 20 (100%) + 25·q004 0 (none)) ÷ 100 = 38.4583
   * organisation-planning: (16·q005 67 (department) + 12·q006 67 (head) + 24·q007 25 (scattered) + 16·q008 100 (rewarded) + 10·q009 0 (0%) + 10·q010 77 (54%) + 12·q011 67 (system)) ÷ 100 = 56.5
   * equipment-network: (18·q012 34.44 (31%) + 18·q013 100 (90%) + 24·q014 0 (0%) + 12·q015 67 (most) + 10·q016 67 (pooled) + 9·q018 100 (verified)) ÷ 91 = 52.6813
   * data-resources: (25·q019 0 (none) + 18·q020 55 (60%) + 25·q021 50 (40%) + 16·q022 25 (repair) + 16·q023 100 (catalogue)) ÷ 100 = 42.4
   * security: (15·q024 0 (none) + 30·q025 77.78 (7/9) + 22·q026 67 (protected) + 20·q027 25 (local) + 13·q028 100 (audited)) ÷ 100 = 56.0733
   * foundation: (15·investment 38.46 + 20·organisation-planning 56.5 + 35·equipment-network 52.68 + 20·data-resources 42.4 + 10·security 56.07) ÷ 100 = 49.5945
   * product-design: (25·q030 83.33 (5/6) + 15·q031 67 (own) + 10·q033 100 (active)) ÷ 50 = 81.7667
   * process-design: (30·q037 33 (recorded)) ÷ 30 = 33
   * planning-production: (20·q039 0 (manual) + 30·q042 22.4 (32%) + 18·q043 100 (rto) + 8·q049 0 (none)) ÷ 76 = 32.5263
   * quality: (35·q050 66.67 (60%) + 30·q051 67 (spc) + 35·q052 33 (partial)) ÷ 100 = 54.9833
   * equipment-management: (45·q053 100 (planned) + 30·q054 0 (0%) + 25·q055 67 (threshold)) ÷ 100 = 61.75
   * warehousing: (30·q056 70 (coded)) ÷ 30 = 70
   * purchasing-sales: (30·q059 0 (0/8) + 15·q060 71.25 (47%) + 12·q061 67 (scored) + 20·q062 25 (2/8) + 15·q063 100 (50%)) ÷ 92 = 42.0951
   * finance: (30·q065 75 (6/8) + 22·q066 70 (product) + 16·q067 33 (yearly) + 16·q068 100 (6/5) + 16·q069 0 (paper)) ÷ 100 = 59.18
   * energy: (28·q070 67 (equipment) + 26·q071 67 (targets) + 20·q072 33 (ledger) + 26·q073 100 (predicted)) ÷ 100 = 68.78
   * application: (16·product-design 81.77 + 7·process-design 33 + 18·planning-production 32.53 + 11·quality 54.98 + 8·equipment-management 61.75 + 8·warehousing 70 + 12·purchasing-sales 42.1 + 10·finance 59.18 + 10·energy 68.78) ÷ 100 = 55.683
   * design-manufacturing: (50·q075 75 (connected)) ÷ 50 = 75
   * management-control: (65·q076 50 (one-way) + 35·q080 67 (linked)) ÷ 100 = 55.95
   * supply-production-sales: (65·q077 25 (pairs) + 35·q079 0 (separate)) ÷ 100 = 16.25
   * business-finance: (1·q078 100 (realtime)) ÷ 1 = 100
   * system-connection: (60·q081 45 (45%) + 40·q082 33 (some)) ÷ 100 = 40.2
   * decision-support: (32·q083 100 (live) + 48·q084 0 (experience) + 20·q085 67 (scenario)) ÷ 100 = 45.4
   * integration: (20·design-manufacturing 75 + 25·management-control 55.95 + 20·supply-production-sales 16.25 + 12·business-finance 100 + 8·system-connection 40.2 + 15·decision-support 45.4) ÷ 100 = 54.2635
   * collaboration: (25·q086 67 (platform) + 35·q087 40 (2/5) + 25·q088 100 (synchronised) + 15·q089 0 (none)) ÷ 100 = 55.75
   * new-models: (25·q090 67 (connected)) ÷ 25 = 67
   * group-control: (1·q091 80 (8/10)) ÷ 1 = 80
   * innovation-frontier: (25·q095 67 (live) + 25·q096 67 (online) + 35·q097 33 (analysed) + 15·q098 100 (revenue)) ÷ 100 = 60.05
   * innovation: (35·collaboration 55.75 + 35·new-models 67 + 10·group-control 80 + 20·innovation-frontier 60.05) ÷ 100 = 62.9725
   * innovation-capability: (40·q099 0 (20%) + 60·q106 63.33 (20%)) ÷ 100 = 38
   * business-efficiency: (35·q100 56 (89%) + 30·q101 50 (0%) + 30·q103 100 (20%) + 30·q104 0 (70%)) ÷ 125 = 51.68
   * quality-performance: (65·q102 28 (87%) + 35·q107 40 (3%)) ÷ 100 = 32.2
   * cost-optimisation: (1·q105 73.8 (-1.36%)) ÷ 1 = 73.8
   * competitiveness: (20·innovation-capability 38 + 35·business-efficiency 51.68 + 30·quality-performance 32.2 + 15·cost-optimisation 73.8) ÷ 100 = 46.418
   * economic-benefit: (35·q108 100 (15%) + 35·q109 0 (-15%) + 25·q110 82.58 (5.71%)) ÷ 95 = 58.5746
   * social-benefit: (45·q111 50 (0%) + 30·q112 34 (3.2%) + 25·q113 100 (0.1%)) ÷ 100 = 57.7
   * digital-contribution: (1·q114 0 (none)) ÷ 1 = 0
   * benefit: (50·economic-benefit 58.57 + 30·social-benefit 57.7 + 20·digital-contribution 0) ÷ 100 = 46.5973
   * overall: (20·foundation 49.59 + 25·application 55.68 + 20·integration 54.26 + 15·innovation 62.97 + 10·competitiveness 46.42 + 10·benefit 46.6) ÷ 100 = 53.4398
   */
  {
    name: 'head of a group, full form: group control is asked and counts',
    productionType: 'process-continuous',
    form: 'full',
    group: 'group-head',
    answers: {
      q001: percent(40),
      q002: two(5.1, 1000),
      q003: percent(100),
      q004: picked('none'),
      q005: picked('department'),
      q006: picked('head'),
      q007: picked('scattered'),
      q008: picked('rewarded'),
      q009: two(0, 1000),
      q010: percent(54),
      q011: picked('system'),
      q012: percent(31),
      q013: percent(90),
      q014: percent(0),
      q015: picked('most'),
      q016: picked('pooled'),
      q018: picked('verified'),
      q019: picked('none'),
      q020: percent(60),
      q021: percent(40),
      q022: picked('repair'),
      q023: picked('catalogue'),
      q024: picked('none'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media'),
      q026: picked('protected'),
      q027: picked('local'),
      q028: picked('audited'),
      q030: ticked('recipe', 'simulation', 'laboratory'),
      q031: picked('own'),
      q033: picked('active'),
      q037: picked('recorded'),
      q039: picked('manual'),
      q042: percent(32),
      q043: picked('rto'),
      q049: picked('none'),
      q050: percent(60),
      q051: picked('spc'),
      q052: picked('partial'),
      q053: picked('planned'),
      q054: percent(0),
      q055: picked('threshold'),
      q056: picked('coded'),
      q059: ticked('none'),
      q060: percent(47),
      q061: picked('scored'),
      q062: ticked('customer', 'quote'),
      q063: percent(50),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds'),
      q066: picked('product'),
      q067: picked('yearly'),
      q068: ticked('records', 'attendance', 'payroll', 'performance', 'training', 'planning'),
      q069: picked('paper'),
      q070: picked('equipment'),
      q071: picked('targets'),
      q072: picked('ledger'),
      q073: picked('predicted'),
      q075: picked('connected'),
      q076: picked('one-way'),
      q080: picked('linked'),
      q077: picked('pairs'),
      q079: picked('separate'),
      q078: picked('realtime'),
      q081: percent(45),
      q082: picked('some'),
      q083: picked('live'),
      q084: picked('experience'),
      q085: picked('scenario'),
      q086: picked('platform'),
      q087: ticked('orders', 'stock'),
      q088: picked('synchronised'),
      q089: picked('none'),
      q090: picked('connected'),
      q091: ticked('funds', 'accounting', 'budget', 'purchasing', 'operations'),
      q095: picked('live'),
      q096: picked('online'),
      q097: picked('analysed'),
      q098: picked('revenue'),
      q099: two(120, 100),
      q106: percent(20),
      q100: percent(89),
      q101: two(100, 100),
      q103: two(120, 100),
      q104: percent(70),
      q102: percent(87),
      q107: percent(3),
      q105: two(98.64, 100),
      q108: two(150, 1000),
      q109: two(85, 100),
      q110: two(57.1, 1000),
      q111: two(100, 100),
      q112: two(103.2, 100),
      q113: two(1.0, 1000),
      q114: picked('none'),
    },
    scores: {
      investment: 38.458333333333,
      'organisation-planning': 56.5,
      'equipment-network': 52.681318681319,
      'data-resources': 42.4,
      security: 56.073333333333,
      foundation: 49.594544871795,
      'product-design': 81.766666666667,
      'process-design': 33,
      'planning-production': 32.526315789474,
      quality: 54.983333333333,
      'equipment-management': 61.75,
      warehousing: 70,
      'purchasing-sales': 42.095108695652,
      finance: 59.18,
      energy: 68.78,
      application: 55.682983218917,
      'design-manufacturing': 75,
      'management-control': 55.95,
      'supply-production-sales': 16.25,
      'business-finance': 100,
      'system-connection': 40.2,
      'decision-support': 45.4,
      integration: 54.2635,
      collaboration: 55.75,
      'new-models': 67,
      'group-control': 80,
      'innovation-frontier': 60.05,
      innovation: 62.9725,
      'innovation-capability': 38.0,
      'business-efficiency': 51.68,
      'quality-performance': 32.2,
      'cost-optimisation': 73.8,
      competitiveness: 46.418,
      'economic-benefit': 58.574561403509,
      'social-benefit': 57.7,
      'digital-contribution': 0,
      benefit: 46.597280701754,
      overall: 53.439757849264,
    },
    share: 1,
    level: 'coverage',
    lacks: { application: 60 },
  },
  /*
   * investment: (40·q001 0 (0%) + 25·q002 0 (0%) + 10·q003 0 (0%) + 25·q004 0 (none)) ÷ 100 = 0
   * organisation-planning: (16·q005 0 (none) + 12·q006 0 (none) + 24·q007 0 (none) + 16·q008 0 (none) + 10·q009 0 (0%) + 10·q010 0 (0%) + 12·q011 0 (none)) ÷ 100 = 0
   * equipment-network: (18·q012 0 (0%) + 24·q014 0 (0%) + 12·q015 0 (office) + 10·q016 0 (pc) + 9·q017 0 (manual)) ÷ 73 = 0
   * data-resources: (25·q019 0 (none) + 18·q020 0 (0%) + 25·q021 0 (0%) + 16·q022 0 (none) + 16·q023 0 (asking)) ÷ 100 = 0
   * security: (15·q024 0 (none) + 30·q025 0 (0/9) + 22·q026 0 (unknown) + 20·q027 0 (none) + 13·q028 0 (unknown)) ÷ 100 = 0
   * foundation: (15·investment 0 + 20·organisation-planning 0 + 35·equipment-network 0 + 20·data-resources 0 + 10·security 0) ÷ 100 = 0
   * product-design: (25·q029 0 (0/5) + 15·q031 0 (none) + 25·q032 0 (personal) + 10·q033 0 (people)) ÷ 75 = 0
   * process-design: (45·q036 0 (manual) + 30·q037 0 (trial) + 25·q038 0 (0%)) ÷ 100 = 0
   * planning-production: (20·q039 0 (manual) + 12·q040 0 (experience) + 30·q041 0 (0/10) + 8·q044 0 (walk) + 8·q045 0 (ask) + 6·q046 0 (unknown) + 8·q049 0 (none)) ÷ 92 = 0
   * quality: (35·q050 0 (0%) + 30·q051 0 (defects) + 35·q052 0 (none)) ÷ 100 = 0
   * equipment-management: (45·q053 0 (paper) + 30·q054 0 (0%) + 25·q055 0 (none)) ÷ 100 = 0
   * warehousing: (30·q056 0 (manual) + 40·q057 0 (manual) + 30·q058 0 (call)) ÷ 100 = 0
   * purchasing-sales: (30·q059 0 (0/8) + 15·q060 0 (0%) + 12·q061 0 (personal) + 20·q062 0 (0/8) + 15·q063 0 (0%) + 8·q064 0 (phone)) ÷ 100 = 0
   * finance: (30·q065 0 (0/8) + 22·q066 0 (total) + 16·q067 0 (none) + 16·q068 0 (0/5) + 16·q069 0 (paper)) ÷ 100 = 0
   * energy: (28·q070 0 (site) + 26·q071 0 (bills) + 20·q072 0 (manual) + 26·q073 0 (patrol)) ÷ 100 = 0
   * application: (16·product-design 0 + 7·process-design 0 + 18·planning-production 0 + 11·quality 0 + 8·equipment-management 0 + 8·warehousing 0 + 12·purchasing-sales 0 + 10·finance 0 + 10·energy 0) ÷ 100 = 0
   * design-manufacturing: (50·q074 0 (paper)) ÷ 50 = 0
   * management-control: (65·q076 0 (separate) + 35·q080 0 (none)) ÷ 100 = 0
   * supply-production-sales: (65·q077 0 (separate) + 35·q079 0 (separate)) ÷ 100 = 0
   * business-finance: (1·q078 0 (manual)) ÷ 1 = 0
   * system-connection: (60·q081 0 (0%) + 40·q082 0 (common)) ÷ 100 = 0
   * decision-support: (32·q083 0 (none) + 48·q084 0 (experience) + 20·q085 0 (none)) ÷ 100 = 0
   * integration: (20·design-manufacturing 0 + 25·management-control 0 + 20·supply-production-sales 0 + 12·business-finance 0 + 8·system-connection 0 + 15·decision-support 0) ÷ 100 = 0
   * collaboration: (25·q086 0 (none) + 35·q087 0 (0/5) + 25·q088 0 (separate) + 15·q089 0 (none)) ÷ 100 = 0
   * new-models: (25·q090 0 (none) + 20·q092 0 (none) + 25·q093 0 (repair) + 15·q094 0 (0%)) ÷ 85 = 0
   * innovation-frontier: (25·q095 0 (none) + 25·q096 0 (none) + 35·q097 0 (none) + 15·q098 0 (internal)) ÷ 100 = 0
   * innovation: (35·collaboration 0 + 35·new-models 0 + 20·innovation-frontier 0) ÷ 90 = 0
   * innovation-capability: (40·q099 0 (20%) + 60·q106 0 (0%)) ÷ 100 = 0
   * business-efficiency: (35·q100 0 (70%) + 30·q101 0 (20%) + 30·q103 0 (-20%) + 30·q104 0 (70%)) ÷ 125 = 0
   * quality-performance: (65·q102 0 (80%) + 35·q107 100 (0%)) ÷ 100 = 35
   * cost-optimisation: (1·q105 0 (4%)) ÷ 1 = 0
   * competitiveness: (20·innovation-capability 0 + 35·business-efficiency 0 + 30·quality-performance 35 + 15·cost-optimisation 0) ÷ 100 = 10.5
   * economic-benefit: (35·q108 0 (-5%) + 35·q109 0 (-15%) + 25·q110 0 (-3%)) ÷ 95 = 0
   * social-benefit: (45·q111 0 (10%) + 30·q112 0 (10%) + 25·q113 0 (2%)) ÷ 100 = 0
   * digital-contribution: (1·q114 0 (none)) ÷ 1 = 0
   * benefit: (50·economic-benefit 0 + 30·social-benefit 0 + 20·digital-contribution 0) ÷ 100 = 0
   * overall: (20·foundation 0 + 25·application 0 + 20·integration 0 + 15·innovation 0 + 10·competitiveness 10.5 + 10·benefit 0) ÷ 100 = 1.05
   */
  {
    name: 'discrete large batch, full form, lowest everywhere',
    productionType: 'discrete-large-batch',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(0),
      q002: two(0, 1000),
      q003: percent(0),
      q004: picked('none'),
      q005: picked('none'),
      q006: picked('none'),
      q007: picked('none'),
      q008: picked('none'),
      q009: two(0, 1000),
      q010: percent(0),
      q011: picked('none'),
      q012: percent(0),
      q014: percent(0),
      q015: picked('office'),
      q016: picked('pc'),
      q017: picked('manual'),
      q019: picked('none'),
      q020: percent(0),
      q021: percent(0),
      q022: picked('none'),
      q023: picked('asking'),
      q024: picked('none'),
      q025: ticked('none'),
      q026: picked('unknown'),
      q027: picked('none'),
      q028: picked('unknown'),
      q029: ticked('none'),
      q031: picked('none'),
      q032: picked('personal'),
      q033: picked('people'),
      q036: picked('manual'),
      q037: picked('trial'),
      q038: percent(0),
      q039: picked('manual'),
      q040: picked('experience'),
      q041: ticked('none'),
      q044: picked('walk'),
      q045: picked('ask'),
      q046: picked('unknown'),
      q049: picked('none'),
      q050: percent(0),
      q051: picked('defects'),
      q052: picked('none'),
      q053: picked('paper'),
      q054: percent(0),
      q055: picked('none'),
      q056: picked('manual'),
      q057: picked('manual'),
      q058: picked('call'),
      q059: ticked('none'),
      q060: percent(0),
      q061: picked('personal'),
      q062: ticked('none'),
      q063: percent(0),
      q064: picked('phone'),
      q065: ticked('none'),
      q066: picked('total'),
      q067: picked('none'),
      q068: ticked('none'),
      q069: picked('paper'),
      q070: picked('site'),
      q071: picked('bills'),
      q072: picked('manual'),
      q073: picked('patrol'),
      q074: picked('paper'),
      q076: picked('separate'),
      q080: picked('none'),
      q077: picked('separate'),
      q079: picked('separate'),
      q078: picked('manual'),
      q081: percent(0),
      q082: picked('common'),
      q083: picked('none'),
      q084: picked('experience'),
      q085: picked('none'),
      q086: picked('none'),
      q087: ticked('none'),
      q088: picked('separate'),
      q089: picked('none'),
      q090: picked('none'),
      q092: picked('none'),
      q093: picked('repair'),
      q094: percent(0),
      q095: picked('none'),
      q096: picked('none'),
      q097: picked('none'),
      q098: picked('internal'),
      q099: two(120, 100),
      q106: percent(0),
      q100: percent(70),
      q101: two(120, 100),
      q103: two(80, 100),
      q104: percent(70),
      q102: percent(80),
      q107: percent(0),
      q105: two(104, 100),
      q108: two(-50, 1000),
      q109: two(85, 100),
      q110: two(-30, 1000),
      q111: two(110, 100),
      q112: two(110, 100),
      q113: two(20, 1000),
      q114: picked('none'),
    },
    scores: {
      investment: 0,
      'organisation-planning': 0,
      'equipment-network': 0,
      'data-resources': 0,
      security: 0,
      foundation: 0,
      'product-design': 0,
      'process-design': 0,
      'planning-production': 0,
      quality: 0,
      'equipment-management': 0,
      warehousing: 0,
      'purchasing-sales': 0,
      finance: 0,
      energy: 0,
      application: 0,
      'design-manufacturing': 0,
      'management-control': 0,
      'supply-production-sales': 0,
      'business-finance': 0,
      'system-connection': 0,
      'decision-support': 0,
      integration: 0,
      collaboration: 0,
      'new-models': 0,
      'group-control': null,
      'innovation-frontier': 0,
      innovation: 0,
      'innovation-capability': 0,
      'business-efficiency': 0,
      'quality-performance': 35,
      'cost-optimisation': 0,
      competitiveness: 10.5,
      'economic-benefit': 0,
      'social-benefit': 0,
      'digital-contribution': 0,
      benefit: 0,
      overall: 1.05,
    },
    share: 1,
    level: 'start',
    lacks: { application: 40, foundation: 40 },
  },
  /*
   * investment: (40·q001 100 (80%) + 25·q002 100 (1.5%) + 10·q003 20 (100%) + 25·q004 100 (rolling)) ÷ 100 = 92
   * organisation-planning: (16·q005 100 (leading) + 12·q006 100 (executive) + 24·q007 100 (strategic) + 16·q008 100 (rewarded) + 10·q009 100 (3%) + 10·q010 100 (80%) + 12·q011 100 (improving)) ÷ 100 = 100
   * equipment-network: (18·q012 100 (90%) + 18·q013 100 (90%) + 24·q014 100 (90%) + 12·q015 100 (wireless) + 10·q016 100 (edge) + 9·q017 100 (flow) + 9·q018 100 (verified)) ÷ 100 = 100
   * data-resources: (25·q019 100 (governed) + 18·q020 100 (90%) + 25·q021 100 (80%) + 16·q022 100 (measured) + 16·q023 100 (catalogue)) ÷ 100 = 100
   * security: (15·q024 100 (audited) + 30·q025 100 (10/9) + 22·q026 100 (monitored) + 20·q027 100 (rehearsed) + 13·q028 100 (audited)) ÷ 100 = 100
   * foundation: (15·investment 92 + 20·organisation-planning 100 + 35·equipment-network 100 + 20·data-resources 100 + 10·security 100) ÷ 100 = 98.8
   * product-design: (25·q029 100 (7/5) + 25·q030 100 (8/6) + 15·q031 100 (routine) + 25·q032 100 (lifecycle) + 10·q033 100 (active)) ÷ 100 = 100
   * process-design: (30·q037 100 (optimised) + 25·q038 100 (90%)) ÷ 55 = 100
   * planning-production: (20·q039 100 (rolling) + 12·q040 100 (dynamic) + 30·q041 100 (10/10) + 30·q042 100 (95%) + 8·q045 100 (open) + 6·q046 100 (flexible) + 8·q049 100 (several)) ÷ 114 = 100
   * quality: (35·q050 100 (90%) + 30·q051 100 (predicted) + 35·q052 100 (two-way)) ÷ 100 = 100
   * equipment-management: (45·q053 100 (planned) + 30·q054 100 (80%) + 25·q055 100 (model)) ÷ 100 = 100
   * warehousing: (30·q056 100 (tracked) + 40·q057 100 (automatic) + 30·q058 100 (optimised)) ÷ 100 = 100
   * purchasing-sales: (30·q059 100 (8/8) + 15·q060 100 (70%) + 12·q061 100 (portal) + 20·q062 100 (9/8) + 15·q063 100 (50%) + 8·q064 100 (closed)) ÷ 100 = 100
   * finance: (30·q065 100 (9/8) + 22·q066 100 (realtime) + 16·q067 100 (linked) + 16·q068 100 (6/5) + 16·q069 100 (joined)) ÷ 100 = 100
   * energy: (28·q070 100 (realtime) + 26·q071 100 (optimised) + 20·q072 100 (managed) + 26·q073 100 (predicted)) ÷ 100 = 100
   * application: (16·product-design 100 + 7·process-design 100 + 18·planning-production 100 + 11·quality 100 + 8·equipment-management 100 + 8·warehousing 100 + 12·purchasing-sales 100 + 10·finance 100 + 10·energy 100) ÷ 100 = 100
   * design-manufacturing: (50·q074 100 (closed-loop) + 50·q075 100 (closed-loop)) ÷ 100 = 100
   * management-control: (65·q076 100 (adaptive) + 35·q080 100 (optimised)) ÷ 100 = 100
   * supply-production-sales: (65·q077 100 (optimised) + 35·q079 100 (fed-back)) ÷ 100 = 100
   * business-finance: (1·q078 100 (realtime)) ÷ 1 = 100
   * system-connection: (60·q081 100 (90%) + 40·q082 100 (none)) ÷ 100 = 100
   * decision-support: (32·q083 100 (live) + 48·q084 100 (optimisation) + 20·q085 100 (embedded)) ÷ 100 = 100
   * integration: (20·design-manufacturing 100 + 25·management-control 100 + 20·supply-production-sales 100 + 12·business-finance 100 + 8·system-connection 100 + 15·decision-support 100) ÷ 100 = 100
   * collaboration: (25·q086 100 (joint) + 35·q087 100 (7/5) + 25·q088 100 (synchronised) + 15·q089 100 (integrated)) ÷ 100 = 100
   * new-models: (25·q090 100 (embedded) + 20·q092 100 (online) + 25·q093 100 (revenue)) ÷ 70 = 100
   * innovation-frontier: (25·q095 100 (predictive) + 25·q096 100 (open) + 35·q097 100 (lifecycle) + 15·q098 100 (revenue)) ÷ 100 = 100
   * innovation: (35·collaboration 100 + 35·new-models 100 + 20·innovation-frontier 100) ÷ 90 = 100
   * innovation-capability: (40·q099 100 (-20%) + 60·q106 100 (40%)) ÷ 100 = 100
   * business-efficiency: (35·q100 100 (99%) + 30·q101 100 (-20%) + 30·q103 100 (20%) + 30·q104 100 (98%)) ÷ 125 = 100
   * quality-performance: (65·q102 100 (100%) + 35·q107 0 (8%)) ÷ 100 = 65
   * cost-optimisation: (1·q105 100 (-4%)) ÷ 1 = 100
   * competitiveness: (20·innovation-capability 100 + 35·business-efficiency 100 + 30·quality-performance 65 + 15·cost-optimisation 100) ÷ 100 = 89.5
   * economic-benefit: (35·q108 100 (15%) + 35·q109 100 (15%) + 25·q110 100 (10%)) ÷ 95 = 100
   * social-benefit: (45·q111 100 (-10%) + 30·q112 100 (-10%) + 25·q113 100 (0.1%)) ÷ 100 = 100
   * digital-contribution: (1·q114 100 (managed)) ÷ 1 = 100
   * benefit: (50·economic-benefit 100 + 30·social-benefit 100 + 20·digital-contribution 100) ÷ 100 = 100
   * overall: (20·foundation 98.8 + 25·application 100 + 20·integration 100 + 15·innovation 100 + 10·competitiveness 89.5 + 10·benefit 100) ÷ 100 = 98.71
   */
  {
    name: 'process batch, full form, highest everywhere',
    productionType: 'process-batch',
    form: 'full',
    group: 'single',
    answers: {
      q001: percent(80),
      q002: two(15, 1000),
      q003: percent(100),
      q004: picked('rolling'),
      q005: picked('leading'),
      q006: picked('executive'),
      q007: picked('strategic'),
      q008: picked('rewarded'),
      q009: two(30, 1000),
      q010: percent(80),
      q011: picked('improving'),
      q012: percent(90),
      q013: percent(90),
      q014: percent(90),
      q015: picked('wireless'),
      q016: picked('edge'),
      q017: picked('flow'),
      q018: picked('verified'),
      q019: picked('governed'),
      q020: percent(90),
      q021: percent(80),
      q022: picked('measured'),
      q023: picked('catalogue'),
      q024: picked('audited'),
      q025: ticked('isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill', 'classified'),
      q026: picked('monitored'),
      q027: picked('rehearsed'),
      q028: picked('audited'),
      q029: ticked('cad-2d', 'cad-3d', 'analysis', 'electrical', 'specialised'),
      q030: ticked('recipe', 'simulation', 'laboratory', 'experiment', 'prediction'),
      q031: picked('routine'),
      q032: picked('lifecycle'),
      q033: picked('active'),
      q037: picked('optimised'),
      q038: percent(90),
      q039: picked('rolling'),
      q040: picked('dynamic'),
      q041: ticked('dispatch', 'reporting', 'wip', 'material', 'instruction', 'inspection', 'machine', 'andon'),
      q042: percent(95),
      q045: picked('open'),
      q046: picked('flexible'),
      q049: picked('several'),
      q050: percent(90),
      q051: picked('predicted'),
      q052: picked('two-way'),
      q053: picked('planned'),
      q054: percent(80),
      q055: picked('model'),
      q056: picked('tracked'),
      q057: picked('automatic'),
      q058: picked('optimised'),
      q059: ticked('demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'),
      q060: percent(70),
      q061: picked('portal'),
      q062: ticked('customer', 'quote', 'order', 'delivery', 'receivable', 'analysis', 'forecast'),
      q063: percent(50),
      q064: picked('closed'),
      q065: ticked('ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'),
      q066: picked('realtime'),
      q067: picked('linked'),
      q068: ticked('records', 'attendance', 'payroll', 'performance', 'training', 'planning'),
      q069: picked('joined'),
      q070: picked('realtime'),
      q071: picked('optimised'),
      q072: picked('managed'),
      q073: picked('predicted'),
      q074: picked('closed-loop'),
      q075: picked('closed-loop'),
      q076: picked('adaptive'),
      q080: picked('optimised'),
      q077: picked('optimised'),
      q079: picked('fed-back'),
      q078: picked('realtime'),
      q081: percent(90),
      q082: picked('none'),
      q083: picked('live'),
      q084: picked('optimisation'),
      q085: picked('embedded'),
      q086: picked('joint'),
      q087: ticked('orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'),
      q088: picked('synchronised'),
      q089: picked('integrated'),
      q090: picked('embedded'),
      q092: picked('online'),
      q093: picked('revenue'),
      q095: picked('predictive'),
      q096: picked('open'),
      q097: picked('lifecycle'),
      q098: picked('revenue'),
      q099: two(80, 100),
      q106: percent(40),
      q100: percent(99),
      q101: two(80, 100),
      q103: two(120, 100),
      q104: percent(98),
      q102: percent(100),
      q107: percent(8),
      q105: two(96, 100),
      q108: two(150, 1000),
      q109: two(115, 100),
      q110: two(100, 1000),
      q111: two(90, 100),
      q112: two(90, 100),
      q113: two(1.0, 1000),
      q114: picked('managed'),
    },
    scores: {
      investment: 92,
      'organisation-planning': 100,
      'equipment-network': 100,
      'data-resources': 100,
      security: 100,
      foundation: 98.8,
      'product-design': 100,
      'process-design': 100,
      'planning-production': 100,
      quality: 100,
      'equipment-management': 100,
      warehousing: 100,
      'purchasing-sales': 100,
      finance: 100,
      energy: 100,
      application: 100,
      'design-manufacturing': 100,
      'management-control': 100,
      'supply-production-sales': 100,
      'business-finance': 100,
      'system-connection': 100,
      'decision-support': 100,
      integration: 100,
      collaboration: 100,
      'new-models': 100,
      'group-control': null,
      'innovation-frontier': 100,
      innovation: 100,
      'innovation-capability': 100,
      'business-efficiency': 100,
      'quality-performance': 65,
      'cost-optimisation': 100,
      competitiveness: 89.5,
      'economic-benefit': 100,
      'social-benefit': 100,
      'digital-contribution': 100,
      benefit: 100,
      overall: 98.71,
    },
    share: 1,
    level: 'breakthrough',
    lacks: {},
  },
];
