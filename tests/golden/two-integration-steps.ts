import type { AnswerState } from '../../src/engine/index.ts';
import { percent, picked, type States, ticked, two } from '../support/engine-fixtures.ts';

/**
 * The two-integration questionnaire, version 2.0.0, as its cases are worked by hand.
 *
 * Weights (only proportions among siblings matter; ' marks what the short form leaves out):
 *   foundation 20
 *     investment 15: q001 40, q002 25', q003 10', q004 25'
 *     organisation-planning 20: q005 16, q006 12', q007 24, q008 16', q009 10', q010 10', q011 12'
 *     equipment-network 35: q012 18, q013 18, q014 24, q015 12', q016 10', q017 9', q018 9'
 *     data-resources 20: q019 25, q020 18', q021 25, q022 16', q023 16'
 *     security 10: q024 15', q025 30, q026 22', q027 20', q028 13'
 *   application 25
 *     product-design 16: q029 25, q030 25, q031 15', q032 25, q033 10', q034 75', q035 50'
 *     process-design 7: q036 45, q037 30', q038 25'
 *     planning-production 18: q039 20, q040 12', q041 30, q042 30, q043 18', q044 8', q045 8', q046 6', q047 40', q048 20',
 *       q049 8'
 *     quality 11: q050 35, q051 30', q052 35
 *     equipment-management 8: q053 45, q054 30', q055 25'
 *     warehousing 8: q056 30', q057 40, q058 30'
 *     purchasing-sales 12: q059 30, q060 15, q061 12', q062 20', q063 15, q064 8'
 *     finance 10: q065 30, q066 22', q067 16', q068 16', q069 16'
 *     energy 10: q070 28, q071 26', q072 20', q073 26'
 *   integration 20
 *     design-manufacturing 20: q074 50, q075 50
 *     management-control 25: q076 65, q080 35'
 *     supply-production-sales 20: q077 65, q079 35'
 *     business-finance 12: q078 1
 *     system-connection 8: q081 60', q082 40'
 *     decision-support 15: q083 32, q084 48, q085 20'
 *   innovation 15
 *     collaboration 35: q086 25', q087 35, q088 25', q089 15'
 *     new-models 35: q090 25, q092 20, q093 25, q094 15'
 *     group-control 10: q091 1'
 *     innovation-frontier 20: q095 25', q096 25', q097 35', q098 15'
 *   competitiveness 10
 *     innovation-capability 20: q099 40', q106 60'
 *     business-efficiency 35: q100 35, q101 30', q103 30, q104 30'
 *     quality-performance 30: q102 65, q107 35'
 *     cost-optimisation 15: q105 1'
 *   benefit 10
 *     economic-benefit 50: q108 35, q109 35, q110 25'
 *     social-benefit 30: q111 45, q112 30', q113 25'
 *     digital-contribution 20: q114 1'
 *
 * Gates, each with all before it: coverage application 40 and foundation 40; integration application 60 and integration 50;
 * breakthrough integration 60 and innovation 60. Under 80 % answered there is no level.
 *
 * Below: four answers to every question, from the one worth 0 to the one worth 100, and what they are worth, read off the
 * options, lists (ticked weight of the full one) and curves. Of five options the middle one, worth 50, is left to the cases.
 */
type Steps = readonly [AnswerState, AnswerState, AnswerState, AnswerState];
export type Step = 1 | 2 | 3 | 4;
/** The four answers, and what each is worth. */
type Row = readonly [Steps, number, number, number, number];
type Pair = readonly [number, number];
type List = readonly string[];

const options = (a: string, b: string, c: string, d: string): Steps => [picked(a), picked(b), picked(c), picked(d)];
const percents = (a: number, b: number, c: number, d: number): Steps => [percent(a), percent(b), percent(c), percent(d)];
const pairs = (a: Pair, b: Pair, c: Pair, d: Pair): Steps => [two(...a), two(...b), two(...c), two(...d)];
const lists = (b: List, c: List, d: List): Steps => [ticked('none'), ticked(...b), ticked(...c), ticked(...d)];

const steps: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Row>>>>>> = {
  foundation: {
    investment: {
      q001: [percents(0, 30, 60, 80), 0, 40, 80, 100],
      q002: [pairs([0, 1000], [2, 1000], [10, 1000], [15, 1000]), 0, 30, 85, 100],
      q003: [percents(0, 10, 75, 40), 0, 40, 60, 100],
      q004: [options('none', 'project', 'annual', 'rolling'), 0, 25, 70, 100],
    },
    'organisation-planning': {
      q005: [options('none', 'attached', 'department', 'leading'), 0, 33, 67, 100],
      q006: [options('none', 'staff', 'head', 'executive'), 0, 33, 67, 100],
      q007: [options('none', 'scattered', 'company', 'strategic'), 0, 25, 70, 100],
      q008: [options('none', 'project', 'standing', 'rewarded'), 0, 33, 67, 100],
      q009: [pairs([0, 1000], [5, 1000], [20, 1000], [30, 1000]), 0, 40, 90, 100],
      q010: [percents(0, 30, 60, 80), 0, 45, 85, 100],
      q011: [options('none', 'rules', 'system', 'improving'), 0, 33, 67, 100],
    },
    'equipment-network': {
      q012: [percents(0, 36, 63, 90), 0, 40, 70, 100],
      q013: [percents(0, 36, 63, 90), 0, 40, 70, 100],
      q014: [percents(0, 36, 63, 90), 0, 40, 70, 100],
      q015: [options('office', 'partial', 'most', 'wireless'), 0, 33, 67, 100],
      q016: [options('pc', 'server', 'pooled', 'edge'), 0, 33, 67, 100],
      q017: [options('manual', 'single', 'cell', 'flow'), 0, 33, 67, 100],
      q018: [options('local', 'key', 'full', 'verified'), 0, 33, 67, 100],
    },
    'data-resources': {
      q019: [options('none', 'department', 'company', 'governed'), 0, 25, 70, 100],
      q020: [percents(0, 50, 70, 90), 0, 40, 70, 100],
      q021: [percents(0, 40, 60, 80), 0, 50, 75, 100],
      q022: [options('none', 'repair', 'owned', 'measured'), 0, 25, 70, 100],
      q023: [options('asking', 'accounts', 'platform', 'catalogue'), 0, 25, 70, 100],
    },
    security: {
      q024: [options('none', 'named', 'policy', 'audited'), 0, 33, 67, 100],
      q025: [
        lists(
          ['isolation', 'accounts'],
          ['isolation', 'accounts', 'endpoint', 'backup'],
          ['isolation', 'accounts', 'endpoint', 'backup', 'media', 'logs', 'drill', 'classified'],
        ),
        0,
        100 / 3,
        200 / 3,
        100,
      ],
      q026: [options('unknown', 'listed', 'protected', 'monitored'), 0, 33, 67, 100],
      q027: [options('none', 'local', 'separate', 'rehearsed'), 0, 25, 70, 100],
      q028: [options('unknown', 'listed', 'controlled', 'audited'), 0, 33, 67, 100],
    },
  },
  application: {
    'product-design': {
      q029: [
        lists(['cad-2d', 'electrical'], ['cad-3d', 'analysis'], ['cad-2d', 'cad-3d', 'analysis', 'electrical', 'specialised']),
        0,
        40,
        80,
        100,
      ],
      q030: [
        lists(['recipe', 'laboratory'], ['recipe', 'simulation'], ['recipe', 'simulation', 'laboratory', 'experiment', 'prediction']),
        0,
        50,
        200 / 3,
        100,
      ],
      q031: [options('none', 'outside', 'own', 'routine'), 0, 33, 67, 100],
      q032: [options('personal', 'shared', 'managed', 'lifecycle'), 0, 25, 70, 100],
      q033: [options('people', 'folder', 'library', 'active'), 0, 33, 67, 100],
      q034: [options('paper', 'cad', 'model', 'dynamic'), 0, 25, 70, 100],
      q035: [options('none', 'visual', 'coordinated', 'lifecycle'), 0, 25, 70, 100],
    },
    'process-design': {
      q036: [options('manual', 'template', 'system', 'knowledge'), 0, 25, 70, 100],
      q037: [options('trial', 'recorded', 'simulated', 'optimised'), 0, 33, 67, 100],
      q038: [percents(0, 36, 63, 90), 0, 40, 70, 100],
    },
    'planning-production': {
      q039: [options('manual', 'partial', 'calculated', 'rolling'), 0, 25, 70, 100],
      q040: [options('experience', 'sheet', 'finite', 'dynamic'), 0, 25, 70, 100],
      q041: [
        lists(
          ['dispatch', 'wip', 'material'],
          ['dispatch', 'reporting', 'wip', 'material', 'instruction'],
          ['dispatch', 'reporting', 'wip', 'material', 'instruction', 'inspection', 'machine', 'andon'],
        ),
        0,
        40,
        70,
        100,
      ],
      q042: [percents(0, 50, 80, 95), 0, 35, 75, 100],
      q043: [options('manual', 'loops', 'apc', 'rto'), 0, 33, 67, 100],
      q044: [options('walk', 'daily', 'scan', 'live'), 0, 33, 67, 100],
      q045: [options('ask', 'report', 'system', 'open'), 0, 33, 67, 100],
      q046: [options('unknown', 'measured', 'reduced', 'flexible'), 0, 33, 67, 100],
      q047: [options('meeting', 'sheet', 'system', 'integrated'), 0, 33, 67, 100],
      q048: [options('phone', 'monitored', 'assisted', 'optimised'), 0, 33, 67, 100],
      q049: [options('none', 'trial', 'daily', 'several'), 0, 33, 67, 100],
    },
    quality: {
      q050: [percents(0, 36, 63, 90), 0, 40, 70, 100],
      q051: [options('defects', 'charts', 'spc', 'predicted'), 0, 33, 67, 100],
      q052: [options('none', 'partial', 'internal', 'two-way'), 0, 33, 67, 100],
    },
    'equipment-management': {
      q053: [options('paper', 'ledger', 'orders', 'planned'), 0, 33, 67, 100],
      q054: [percents(0, 30, 55, 80), 0, 50, 75, 100],
      q055: [options('none', 'rules', 'threshold', 'model'), 0, 33, 67, 100],
    },
    warehousing: {
      q056: [options('manual', 'paper', 'coded', 'tracked'), 0, 25, 70, 100],
      q057: [options('manual', 'booked', 'realtime', 'automatic'), 0, 25, 70, 100],
      q058: [options('call', 'planned', 'system', 'optimised'), 0, 33, 67, 100],
    },
    'purchasing-sales': {
      q059: [
        lists(
          ['demand', 'request', 'pricing'],
          ['demand', 'request', 'pricing', 'order', 'receipt'],
          ['demand', 'request', 'pricing', 'order', 'receipt', 'settlement', 'supplier'],
        ),
        0,
        50,
        75,
        100,
      ],
      q060: [percents(0, 30, 50, 70), 0, 50, 75, 100],
      q061: [options('personal', 'list', 'scored', 'portal'), 0, 33, 67, 100],
      q062: [
        lists(
          ['customer', 'quote', 'order'],
          ['customer', 'quote', 'order', 'delivery', 'receivable'],
          ['customer', 'quote', 'order', 'delivery', 'receivable', 'analysis', 'forecast'],
        ),
        0,
        50,
        75,
        100,
      ],
      q063: [percents(0, 20, 35, 50), 0, 50, 75, 100],
      q064: [options('phone', 'register', 'ticket', 'closed'), 0, 33, 67, 100],
    },
    finance: {
      q065: [
        lists(
          ['ledger', 'receivables', 'cost'],
          ['ledger', 'receivables', 'cost', 'budget'],
          ['ledger', 'receivables', 'assets', 'cost', 'funds', 'budget', 'invoices'],
        ),
        0,
        50,
        75,
        100,
      ],
      q066: [options('total', 'monthly', 'product', 'realtime'), 0, 25, 70, 100],
      q067: [options('none', 'yearly', 'system', 'linked'), 0, 33, 67, 100],
      q068: [
        lists(
          ['records', 'attendance'],
          ['records', 'attendance', 'payroll', 'performance'],
          ['records', 'attendance', 'payroll', 'performance', 'training', 'planning'],
        ),
        0,
        40,
        80,
        100,
      ],
      q069: [options('paper', 'mixed', 'workflow', 'joined'), 0, 33, 67, 100],
    },
    energy: {
      q070: [options('site', 'workshop', 'equipment', 'realtime'), 0, 33, 67, 100],
      q071: [options('bills', 'reports', 'targets', 'optimised'), 0, 33, 67, 100],
      q072: [options('manual', 'ledger', 'online', 'managed'), 0, 33, 67, 100],
      q073: [options('patrol', 'register', 'monitored', 'predicted'), 0, 33, 67, 100],
    },
  },
  integration: {
    'design-manufacturing': {
      q074: [options('paper', 'files', 'connected', 'closed-loop'), 0, 25, 75, 100],
      q075: [options('paper', 'files', 'connected', 'closed-loop'), 0, 25, 75, 100],
    },
    'management-control': {
      q076: [options('separate', 'exchange', 'connected', 'adaptive'), 0, 25, 75, 100],
      q080: [options('none', 'informed', 'linked', 'optimised'), 0, 33, 67, 100],
    },
    'supply-production-sales': {
      q077: [options('separate', 'pairs', 'connected', 'optimised'), 0, 25, 75, 100],
      q079: [options('separate', 'partial', 'chain', 'fed-back'), 0, 33, 67, 100],
    },
    'business-finance': {
      q078: [options('manual', 'import', 'connected', 'realtime'), 0, 25, 75, 100],
    },
    'system-connection': {
      q081: [percents(0, 50, 70, 90), 0, 50, 75, 100],
      q082: [options('common', 'some', 'rare', 'none'), 0, 33, 67, 100],
    },
    'decision-support': {
      q083: [options('none', 'manual', 'automatic', 'live'), 0, 33, 67, 100],
      q084: [options('experience', 'statistics', 'prediction', 'optimisation'), 0, 25, 75, 100],
      q085: [options('none', 'personal', 'scenario', 'embedded'), 0, 33, 67, 100],
    },
  },
  innovation: {
    collaboration: {
      q086: [options('none', 'files', 'platform', 'joint'), 0, 33, 67, 100],
      q087: [
        lists(
          ['orders', 'stock'],
          ['orders', 'stock', 'progress', 'delivery'],
          ['orders', 'stock', 'progress', 'delivery', 'quality', 'design', 'settlement'],
        ),
        0,
        40,
        80,
        100,
      ],
      q088: [options('separate', 'forecast', 'replenish', 'synchronised'), 0, 33, 67, 100],
      q089: [options('none', 'occasional', 'regular', 'integrated'), 0, 33, 67, 100],
    },
    'new-models': {
      q090: [options('none', 'cloud', 'connected', 'embedded'), 0, 33, 67, 100],
      q092: [options('none', 'manual', 'configured', 'online'), 0, 33, 67, 100],
      q093: [options('repair', 'recorded', 'remote', 'revenue'), 0, 33, 67, 100],
      q094: [percents(0, 20, 40, 60), 0, 50, 75, 100],
    },
    'group-control': {
      q091: [
        lists(
          ['funds', 'accounting', 'budget'],
          ['funds', 'accounting', 'budget', 'purchasing', 'data'],
          ['funds', 'accounting', 'budget', 'purchasing', 'operations', 'data', 'people', 'projects', 'risk'],
        ),
        0,
        40,
        70,
        100,
      ],
    },
    'innovation-frontier': {
      q095: [options('none', 'static', 'live', 'predictive'), 0, 33, 67, 100],
      q096: [options('none', 'paper', 'online', 'open'), 0, 33, 67, 100],
      q097: [options('none', 'analysed', 'operated', 'lifecycle'), 0, 33, 67, 100],
      q098: [options('internal', 'provided', 'product', 'revenue'), 0, 33, 67, 100],
    },
  },
  competitiveness: {
    'innovation-capability': {
      q099: [pairs([120, 100], [100, 100], [90, 100], [80, 100]), 0, 50, 80, 100],
      q106: [percents(0, 10, 25, 40), 0, 40, 75, 100],
    },
    'business-efficiency': {
      q100: [percents(70, 85, 95, 99), 0, 40, 80, 100],
      q101: [pairs([120, 100], [100, 100], [90, 100], [80, 100]), 0, 50, 80, 100],
      q103: [pairs([80, 100], [100, 100], [110, 100], [120, 100]), 0, 50, 80, 100],
      q104: [percents(70, 85, 92, 98), 0, 40, 70, 100],
    },
    'quality-performance': {
      q102: [percents(80, 90, 95, 99.5), 0, 40, 70, 100],
      q107: [percents(8, 3, 1, 0.2), 0, 40, 75, 100],
    },
    'cost-optimisation': {
      q105: [pairs([104, 100], [100, 100], [98, 100], [96, 100]), 0, 50, 85, 100],
    },
  },
  benefit: {
    'economic-benefit': {
      q108: [pairs([-50, 1000], [0, 1000], [50, 1000], [150, 1000]), 0, 30, 60, 100],
      q109: [pairs([85, 100], [100, 100], [105, 100], [115, 100]), 0, 50, 70, 100],
      q110: [pairs([-30, 1000], [0, 1000], [30, 1000], [100, 1000]), 0, 30, 60, 100],
    },
    'social-benefit': {
      q111: [pairs([110, 100], [100, 100], [95, 100], [90, 100]), 0, 50, 85, 100],
      q112: [pairs([110, 100], [100, 100], [95, 100], [90, 100]), 0, 50, 85, 100],
      q113: [pairs([20, 1000], [10, 1000], [5, 1000], [1, 1000]), 0, 40, 70, 100],
    },
    'digital-contribution': {
      q114: [options('none', 'felt', 'confirmed', 'managed'), 0, 25, 75, 100],
    },
  },
};

/**
 * Answers to all 114 questions, those of a group at its step or, where it has none of its own, at that of its dimension.
 * What the form or the type of production does not ask is answered too, and must not count.
 */
export const atSteps = (chosen: Readonly<Record<string, Step>>): States =>
  Object.fromEntries(
    Object.entries(steps).flatMap(([dimension, groups]) =>
      Object.entries(groups).flatMap(([group, questions]) => {
        const step = chosen[group] ?? chosen[dimension];
        if (!step) throw new Error(`no step for ${group}`);
        return Object.entries(questions).flatMap(([id, [answers]]) => {
          const answer = answers[step - 1];
          return answer ? [[id, answer] as const] : [];
        });
      }),
    ),
  );

/** Groups of a dimension. */
export const groupsOfSteps: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(steps).map(([dimension, groups]) => [dimension, Object.keys(groups)] as const),
);

/** What each of the four answers to a question is worth. */
export const worthOfSteps: readonly (readonly [question: string, worth: readonly (readonly [AnswerState, number])[]])[] = Object.values(
  steps,
).flatMap((groups) =>
  Object.values(groups).flatMap((questions) =>
    Object.entries(questions).map(
      ([id, [[a, b, c, d], ...worth]]) =>
        [
          id,
          [
            [a, worth[0]],
            [b, worth[1]],
            [c, worth[2]],
            [d, worth[3]],
          ],
        ] as const,
    ),
  ),
);
