import type { AnswerState } from '../../src/engine/index.ts';
import { notApplicable, rung, type States, unanswered, unknown } from '../support/engine-fixtures.ts';
import type { GoldenCase } from './golden-case.ts';

/**
 * Rules of the questionnaire: rung n scores n; all weights are 1, so a domain is the plain mean of its scored items
 * and the total the plain mean of the scored domains; levels from 0.8, 1.8, 2.8, 3.8, 4.8; a level from 80 % answered.
 */
const domains = {
  strategy: ['6-1', '6-2', '6-3'],
  governance: ['7-1', '7-2', '7-3'],
  architecture: ['8-1', '8-2', '8-3', '8-4'],
  asset: ['9-1', '9-2', '9-3'],
  standard: ['10-1', '10-2', '10-3', '10-4', '10-5'],
  quality: ['11-1', '11-2', '11-3', '11-4'],
  security: ['12-1', '12-2', '12-3'],
  lifecycle: ['13-1', '13-2', '13-3', '13-4'],
  application: ['14-1', '14-2', '14-3', '14-4'],
} as const;
type Domain = keyof typeof domains;
const names: readonly Domain[] = [
  'strategy',
  'governance',
  'architecture',
  'asset',
  'standard',
  'quality',
  'security',
  'lifecycle',
  'application',
];

/** One sign an item in the order of the standard: 1–5 a rung, n not applicable, ? unknown, - not answered. */
const stateOf = (sign: string): AnswerState => {
  if (sign === 'n') return notApplicable;
  if (sign === '?') return unknown;
  return sign === '-' ? unanswered : rung(sign);
};
const sheet = (rows: Readonly<Record<Domain, string>>): States =>
  Object.fromEntries(names.flatMap((d) => domains[d].map((item, i) => [`dcmm.${item}`, stateOf(rows[d].charAt(i))] as const)));

const all = (sign: string): Readonly<Record<Domain, string>> => ({
  strategy: sign.repeat(3),
  governance: sign.repeat(3),
  architecture: sign.repeat(4),
  asset: sign.repeat(3),
  standard: sign.repeat(5),
  quality: sign.repeat(4),
  security: sign.repeat(3),
  lifecycle: sign.repeat(4),
  application: sign.repeat(4),
});
const same = (score: number) => Object.fromEntries([...names, 'overall'].map((id) => [id, score] as const));

/**
 * Exactly at 3.8, though nine doubles add up to a little less:
 * strategy 4+4+4=12 ÷3 = 4 · governance 4+3+4=11 ÷3 = 11/3 · architecture 3+4+4+3=14 ÷4 = 3.5 · asset 5+5+5=15 ÷3 = 5
 * standard 5+4+4+4+4=21 ÷5 = 4.2 · quality 4+4+3+3=14 ÷4 = 3.5 · security 3+3+4=10 ÷3 = 10/3
 * lifecycle 4+4+3+3=14 ÷4 = 3.5 · application 4+4+3+3=14 ÷4 = 3.5
 * Σ = 4 + 3.5 + 5 + 4.2 + 3.5 + 3.5 + 3.5 + (11+10)/3 = 27.2 + 7 = 34.2; ÷ 9 = 3.8
 */
const atThreshold = {
  strategy: '444',
  governance: '434',
  architecture: '3443',
  asset: '555',
  standard: '54444',
  quality: '4433',
  security: '334',
  lifecycle: '4433',
  application: '4433',
};
const atThresholdScores = {
  strategy: 4,
  governance: 11 / 3,
  architecture: 3.5,
  asset: 5,
  standard: 4.2,
  quality: 3.5,
  security: 10 / 3,
  lifecycle: 3.5,
  application: 3.5,
  overall: 3.8,
};

export const dcmmCases: readonly GoldenCase[] = [
  {
    // 33 items at 1: every domain 1, total 9 × 1 ÷ 9 = 1. From 0.8: initial; next from 1.8.
    name: 'an enterprise on the lowest rung everywhere is at level 1 with 1.0',
    productionType: null,
    answers: sheet(all('1')),
    scores: same(1),
    share: 1,
    level: 'l1',
    lacks: { overall: 1.8 },
  },
  {
    // 33 items at 5: every domain 5, total 9 × 5 ÷ 9 = 5.
    name: 'an enterprise on the highest rung everywhere is at level 5 with 5.0, and nothing is left to reach',
    productionType: null,
    answers: sheet(all('5')),
    scores: same(5),
    share: 1,
    level: 'l5',
    lacks: {},
  },
  {
    // | domain       | answers   | sum | ÷ | score  |
    // | strategy     | 2 2 1     | 5   | 3 | 5/3    |
    // | governance   | 3 2 ?     | 5   | 2 | 2.5    |
    // | architecture | 2 2 3 1   | 8   | 4 | 2      |
    // | asset        | n n n     | –   | – | none   |
    // | standard     | 3 2 2 3 n | 10  | 4 | 2.5    |
    // | quality      | 2 3 3 ?   | 8   | 3 | 8/3    |
    // | security     | 3 3 2     | 8   | 3 | 8/3    |
    // | lifecycle    | 2 2 - 2   | 6   | 3 | 2      |
    // | application  | 2 1 n 2   | 5   | 3 | 5/3    |
    // Σ = (5+8+8+5)/3 + 2.5 + 2 + 2.5 + 2 = 26/3 + 9 = 53/3; ÷ 8 domains = 53/24 = 2.208333…
    // asked 33 − 5 n = 28; scored 28 − 2 ? − 1 - = 25
    name: 'a mixed enterprise with a domain that does not apply is scored on the other eight, and the unknown is not zero',
    productionType: null,
    answers: sheet({
      strategy: '221',
      governance: '32?',
      architecture: '2231',
      asset: 'nnn',
      standard: '3223n',
      quality: '233?',
      security: '332',
      lifecycle: '22-2',
      application: '21n2',
    }),
    scores: {
      strategy: 5 / 3,
      governance: 2.5,
      architecture: 2,
      asset: null,
      standard: 2.5,
      quality: 8 / 3,
      security: 8 / 3,
      lifecycle: 2,
      application: 5 / 3,
      overall: 53 / 24,
    },
    share: 25 / 28,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    name: 'a total of exactly 3.8 reaches level 4, though the last bits of its double fall short',
    productionType: null,
    answers: sheet(atThreshold),
    scores: atThresholdScores,
    share: 1,
    level: 'l4',
    lacks: { overall: 4.8 },
  },
  {
    // One item of standard down from 5 to 4: 20 ÷ 5 = 4; Σ = 34.2 − 0.2 = 34; ÷ 9 = 3.777…
    name: 'one rung less is just below level 4',
    productionType: null,
    answers: sheet({ ...atThreshold, standard: '44444' }),
    scores: { ...atThresholdScores, standard: 4, overall: 34 / 9 },
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    // 26 items at 3, seven unanswered: every domain that has a score has 3; application has none. 26 ÷ 33 = 0.7878… < 0.8
    name: 'with 26 of 33 items answered the score is shown and the level withheld',
    productionType: null,
    answers: sheet({ ...all('3'), lifecycle: '3---', application: '----' }),
    scores: { ...same(3), application: null },
    share: 26 / 33,
    level: 'too-few-answers',
    lacks: {},
  },
  {
    // Three items do not apply: 30 asked, 24 scored = 0.8 exactly.
    name: 'with exactly 80 % of the applicable items answered the level is given',
    productionType: null,
    answers: sheet({ ...all('3'), asset: 'nnn', lifecycle: '33--', application: '----' }),
    scores: { ...same(3), asset: null, application: null },
    share: 0.8,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
];
