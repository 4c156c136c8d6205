import { clause, sheetsFor } from './dcmm-sheet.ts';
import { type GoldenCase, shippedPack } from './golden-case.ts';

/**
 * Rules and signs: see dcmm-sheet.ts. Eight domains, 28 items, of which 22 are borrowed from the edition of 2025;
 * 7-3, 9-1, 9-2, 10-1, 10-2 and 12-2 are this edition's own.
 */
const { quick, full, evidence, every, same } = sheetsFor(shippedPack('dcmm-2018'), {
  strategy: clause('dcmm18.6', 3),
  governance: clause('dcmm18.7', 3),
  architecture: clause('dcmm18.8', 4),
  application: clause('dcmm18.9', 3),
  security: clause('dcmm18.10', 3),
  quality: clause('dcmm18.11', 4),
  standard: clause('dcmm18.12', 4),
  lifecycle: clause('dcmm18.13', 4),
});

/**
 * | domain       | answers | sum | ÷ | score |
 * | strategy     | 3 2 2   | 7   | 3 | 7/3   |
 * | governance   | 2 2 n   | 4   | 2 | 2     |
 * | architecture | 3 2 3 1 | 9   | 4 | 2.25  |
 * | application  | 2 ? 1   | 3   | 2 | 1.5   |
 * | security     | 3 3 4   | 10  | 3 | 10/3  |
 * | quality      | 2 2 3 2 | 9   | 4 | 2.25  |
 * | standard     | 3 2 - 2 | 7   | 3 | 7/3   |
 * | lifecycle    | 2 3 2 2 | 9   | 4 | 2.25  |
 * Σ = (7+10+7)/3 + 2 + 2.25 + 1.5 + 2.25 + 2.25 = 8 + 10.25 = 18.25; ÷ 8 = 2.28125
 */
const mixed = {
  strategy: '322',
  governance: '22n',
  architecture: '3231',
  application: '2?1',
  security: '334',
  quality: '2232',
  standard: '32-2',
  lifecycle: '2322',
};
const mixedScores = {
  strategy: 7 / 3,
  governance: 2,
  architecture: 2.25,
  application: 1.5,
  security: 10 / 3,
  quality: 2.25,
  standard: 7 / 3,
  lifecycle: 2.25,
  overall: 2.28125,
};

const quickCases: readonly GoldenCase[] = [
  {
    // 28 items at 1: every domain 1, total 8 × 1 ÷ 8 = 1.
    name: 'the lowest rung everywhere is level 1 with 1.0',
    productionType: null,
    answers: quick(every('1')),
    scores: same(1),
    share: 1,
    level: 'l1',
    lacks: { overall: 1.8 },
  },
  {
    // 28 items at 5 with all evidence: 8 × 5 ÷ 8 = 5.
    name: 'the highest rung everywhere is level 5 with 5.0',
    productionType: null,
    answers: quick(every('5')),
    scores: same(5),
    share: 1,
    level: 'l5',
    lacks: {},
  },
  {
    // asked 28 − 1 n = 27; scored 27 − 1 ? − 1 - = 25
    name: 'a mixed enterprise is level 2 with 2.28',
    productionType: null,
    answers: quick(mixed),
    scores: mixedScores,
    share: 25 / 27,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // Without application: Σ = 18.25 − 1.5 = 16.75; ÷ 7 = 2.392857… Asked 28 − 4 n = 24; scored 24 − 1 - = 23.
    name: 'a domain that does not apply leaves the total to the other seven',
    productionType: null,
    answers: quick({ ...mixed, application: 'nnn' }),
    scores: { ...mixedScores, application: null, overall: 16.75 / 7 },
    share: 23 / 24,
    level: 'l2',
    lacks: { overall: 2.8 },
  },

  // Domains of three and four items move in thirds and quarters, so their sum in twelfths: 8 × 3.8 = 30.4 = 364.8/12 lies between two totals.
  {
    // 4 in strategy, governance, architecture, application, lifecycle = 20; security 4+3+3=10 ÷3; quality and standard 4+4+3+3=14 ÷4 = 3.5
    // Σ = 20 + 10/3 + 7 = 91/3 = 30.333…; ÷ 8 = 91/24 = 3.791666…, which looks like 3.8 once rounded.
    name: 'the total next below 3.8, shown as 3.8, is still level 3',
    productionType: null,
    answers: quick({ ...every('4'), security: '433', quality: '4433', standard: '4433' }),
    scores: { ...same(4), security: 10 / 3, quality: 3.5, standard: 3.5, overall: 91 / 24 },
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    // security 4+4+3=11 ÷3, quality 4+3+3+3=13 ÷4 = 3.25: Σ = 20 + 11/3 + 3.25 + 3.5 = 26.75 + 11/3 = 30.41666…; ÷ 8 = 3.802083…
    name: 'the total next above 3.8 is level 4',
    productionType: null,
    answers: quick({ ...every('4'), security: '443', quality: '4333', standard: '4433' }),
    scores: { ...same(4), security: 11 / 3, quality: 3.25, standard: 3.5, overall: (26.75 + 11 / 3) / 8 },
    share: 1,
    level: 'l4',
    lacks: { overall: 4.8 },
  },
  {
    // Five domains: strategy 4, governance 4+3+4=11 ÷3, architecture 4+4+3+3=14 ÷4 = 3.5, security 5+4+4=13 ÷3, lifecycle 14 ÷4 = 3.5
    // Σ = 4 + 3.5 + 3.5 + (11+13)/3 = 11 + 8 = 19; ÷ 5 = 3.8. All 28 − 11 = 17 asked are scored.
    name: 'exactly 3.8 over five domains is level 4, with three that do not apply',
    productionType: null,
    answers: quick({
      strategy: '444',
      governance: '434',
      architecture: '4433',
      application: 'n',
      security: '544',
      quality: 'n',
      standard: 'n',
      lifecycle: '4433',
    }),
    scores: {
      strategy: 4,
      governance: 11 / 3,
      architecture: 3.5,
      application: null,
      security: 13 / 3,
      quality: null,
      standard: null,
      lifecycle: 3.5,
      overall: 3.8,
    },
    share: 1,
    level: 'l4',
    lacks: { overall: 4.8 },
  },

  {
    // application does not apply: 25 asked; lifecycle and one item of standard not answered: 20 scored = 0.8.
    name: 'with exactly 80 % of the applicable items answered the level is given',
    productionType: null,
    answers: quick({ ...every('3'), application: 'n', standard: '333-', lifecycle: '-' }),
    scores: { ...same(3), application: null, lifecycle: null },
    share: 0.8,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    // One more not answered: 19 of 25 = 0.76.
    name: 'with one answer less the level is withheld',
    productionType: null,
    answers: quick({ ...every('3'), application: 'n', standard: '33--', lifecycle: '-' }),
    scores: { ...same(3), application: null, lifecycle: null },
    share: 19 / 25,
    level: 'too-few-answers',
    lacks: {},
  },

  {
    // Own and borrowed items alike: nothing proved, 2; a record, 2.5; company-wide use too, 3.5; measured data too, 5.
    // strategy 2, governance 2.5, architecture 3.5, application 5, security 2, quality 2.5, standard 3.5, lifecycle 5
    // Σ = 2 × (2 + 2.5 + 3.5 + 5) = 26; ÷ 8 = 3.25
    name: 'the highest rung is held at 2, 2.5 or 3.5 for want of evidence',
    productionType: null,
    answers: quick(every('5')),
    evidence: evidence({
      strategy: '-',
      governance: 'r',
      architecture: 'c',
      application: 'a',
      security: '-',
      quality: 'r',
      standard: 'c',
      lifecycle: 'a',
    }),
    scores: {
      strategy: 2,
      governance: 2.5,
      architecture: 3.5,
      application: 5,
      security: 2,
      quality: 2.5,
      standard: 3.5,
      lifecycle: 5,
      overall: 3.25,
    },
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    name: 'rung 2 needs no evidence',
    productionType: null,
    answers: quick(every('2')),
    evidence: evidence(every('-')),
    scores: same(2),
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
];

/**
 * Σ needed for 3.8: 30.4. strategy: level 3 met, level 4 at (0.8+0) ÷ 2 = 0.4: 3.4. governance: 3. Six domains at 4.
 * Σ = 3.4 + 3 + 24 = 30.4; ÷ 8 = 3.8
 */
const atLevel4 = { ...every('FFFF0'), strategy: 'FFF(m0)0', governance: 'FFF00' };
const atLevel4Scores = { ...same(4), strategy: 3.4, governance: 3, overall: 3.8 };

/** Σ needed for 0.8: 6.4. strategy and governance at 0.5, security at (0.8+0) ÷ 2 = 0.4, five domains at 1: 1 + 0.4 + 5 = 6.4. */
const atLevel1 = { ...every('F0000'), strategy: 'p0000', governance: 'p0000', security: '(m0)0000' };
const atLevel1Scores = { ...same(1), strategy: 0.5, governance: 0.5, security: 0.4, overall: 0.8 };

/**
 * | domain       | items                                                               | scores         | sum   | ÷ |
 * | strategy     | FFFp0 · FFm00: level 3 at 0.8 · FF(Fp00)00: 1.5 ÷ 4 = 0.375          | 3.5 3 2.375    | 8.875 | 3 |
 * | governance   | Fm000 · FF000 · FF(mmp0)00: (0.8+0.8+0.5) ÷ 4 = 0.525                | 2 2 2.525      | 6.525 | 3 |
 * | architecture | FFF(Fp)0: 0.75 · FFp00 · does not apply · F(m0)000: 0.4              | 3.75 2.5 1.4   | 7.65  | 3 |
 * | application  | FF(Fp0)00: 1.5 ÷ 3 = 0.5 · unknown · FFFFF without record            | 2.5 2          | 4.5   | 2 |
 * | security     | FFFFp record and company · FFm00 record · FFF00 nothing             | 3.5 2.5 2      | 8     | 3 |
 * | quality      | FFFF(m0): 0.4 · FFF(Fp0)0: 0.5 · FFF00 · FF(F-F)00: not decided      | 4.4 3.5 3      | 10.9  | 3 |
 * | standard     | F0000 · FF(FFm0)00: 2.8 ÷ 4 = 0.7 · FF(Fmmp)FF: 3.1 ÷ 4 = 0.775 · FFF(Fp0)0: 0.5 | 1 2.7 2.775 3.5 | 9.975 | 4 |
 * | lifecycle    | FFFFF · FFFp0 · FFF00 · not answered                                | 5 3.5 3        | 11.5  | 3 |
 * Σ = (8.875 + 6.525 + 7.65 + 8 + 10.9 + 11.5)/3 + 2.25 + 2.49375 = 53.45/3 + 4.74375
 *   = (53.45 + 14.23125)/3 = 67.68125/3; ÷ 8 = 67.68125/24 = 2.8200…
 * asked 28 − 1 n = 27; scored 27 − unknown − not decided − not answered = 24
 */
const mixedFull = {
  strategy: 'FFFp0 FFm00 FF(Fp00)00',
  governance: 'Fm000 FF000 FF(mmp0)00',
  architecture: 'FFF(Fp)0 FFp00 n F(m0)000',
  application: 'FF(Fp0)00 ? FFFFF',
  security: 'FFFFp FFm00 FFF00',
  quality: 'FFFF(m0) FFF(Fp0)0 FFF00 FF(F-F)00',
  standard: 'F0000 FF(FFm0)00 FF(Fmmp)FF FFF(Fp0)0',
  lifecycle: 'FFFFF FFFp0 FFF00 -',
};
const mixedFullEvidence = evidence({ ...every('a'), application: 'aam', security: 'cr-' });
const mixedFullScores = {
  strategy: 8.875 / 3,
  governance: 2.175,
  architecture: 2.55,
  application: 2.25,
  security: 8 / 3,
  quality: 10.9 / 3,
  standard: 2.49375,
  lifecycle: 11.5 / 3,
  overall: 67.68125 / 24,
};

/** Every practice of the levels up to k full, those of level k+1 all partial: k + 0.5. */
const halfway = ([signs, score, level, next]: readonly [string, number, string, number]): GoldenCase => ({
  name: `full form: ${signs} everywhere is ${score}`,
  productionType: null,
  form: 'full',
  answers: full(every(signs)),
  scores: same(score),
  share: 1,
  level,
  lacks: { overall: next },
});

const fullCases: readonly GoldenCase[] = [
  {
    name: 'full form: every practice full is 5',
    productionType: null,
    form: 'full',
    answers: full(every('FFFFF')),
    scores: same(5),
    share: 1,
    level: 'l5',
    lacks: {},
  },
  {
    // 0.8 in every level, and so met.
    name: 'full form: mostly everywhere is 5',
    productionType: null,
    form: 'full',
    answers: full(every('mmmmm')),
    scores: same(5),
    share: 1,
    level: 'l5',
    lacks: {},
  },
  ...(
    [
      ['p0000', 0.5, 'below-first', 0.8],
      ['Fp000', 1.5, 'l1', 1.8],
      ['FFp00', 2.5, 'l2', 2.8],
      ['FFFp0', 3.5, 'l3', 3.8],
      ['FFFFp', 4.5, 'l4', 4.8],
    ] as const
  ).map(halfway),
  {
    // Level 2 at 0.5 ends the climb: 1 + 0.5.
    name: 'full form: practices of higher levels do not make up for a lower one',
    productionType: null,
    form: 'full',
    answers: full(every('FpFFF')),
    scores: same(1.5),
    share: 1,
    level: 'l1',
    lacks: { overall: 1.8 },
  },
  {
    name: 'full form: a total of exactly 0.8 reaches level 1',
    productionType: null,
    form: 'full',
    answers: full(atLevel1),
    scores: atLevel1Scores,
    share: 1,
    level: 'l1',
    lacks: { overall: 1.8 },
  },
  {
    // One item of architecture at 0.5: 3.5 ÷ 4 = 0.875; Σ = 6.4 − 0.125 = 6.275; ÷ 8 = 0.784375
    name: 'full form: half a level of one item less is below the first level',
    productionType: null,
    form: 'full',
    answers: full({ ...atLevel1, architecture: 'p0000 F0000 F0000 F0000' }),
    scores: { ...atLevel1Scores, architecture: 0.875, overall: 0.784375 },
    share: 1,
    level: 'below-first',
    lacks: { overall: 0.8 },
  },
  {
    name: 'full form: a total of exactly 3.8 reaches level 4',
    productionType: null,
    form: 'full',
    answers: full(atLevel4),
    scores: atLevel4Scores,
    share: 1,
    level: 'l4',
    lacks: { overall: 4.8 },
  },
  {
    // One item of strategy at 3 for 3.4: 9.8 ÷ 3; Σ = 27 + 9.8/3 = 90.8/3; ÷ 8 = 90.8/24 = 3.78333…
    name: 'full form: one practice less is just below level 4',
    productionType: null,
    form: 'full',
    answers: full({ ...atLevel4, strategy: 'FFF00 FFF(m0)0 FFF(m0)0' }),
    scores: { ...atLevel4Scores, strategy: 9.8 / 3, overall: 90.8 / 24 },
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    name: 'full form: a mixed enterprise is just at level 3 with 2.82',
    productionType: null,
    form: 'full',
    answers: full(mixedFull),
    evidence: mixedFullEvidence,
    scores: mixedFullScores,
    questions: {
      'dcmm18.6-3.full': 2.375,
      'dcmm18.7-3.full': 2.525,
      'dcmm18.8-3.full': null,
      'dcmm18.9-1.full': 2.5,
      'dcmm18.9-2.full': null,
      'dcmm18.9-3.full': 2,
      'dcmm18.10-1.full': 3.5,
      'dcmm18.10-2.full': 2.5,
      'dcmm18.10-3.full': 2,
      'dcmm18.11-4.full': null,
      'dcmm18.12-2.full': 2.7,
      'dcmm18.12-3.full': 2.775,
    },
    share: 24 / 27,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    // Without lifecycle: Σ = 67.68125/3 − 11.5/3 = 56.18125/3; ÷ 7 = 56.18125/21 = 2.6752… Asked 28 − 1 − 4 = 23; scored 23 − ? − not decided = 21.
    name: 'full form: the best domain left out as not applicable takes the level with it',
    productionType: null,
    form: 'full',
    answers: full({ ...mixedFull, lifecycle: 'n' }),
    evidence: mixedFullEvidence,
    scores: { ...mixedFullScores, lifecycle: null, overall: 56.18125 / 21 },
    share: 21 / 23,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // 5 by the practices; nothing proved: 2. quality with a record: 2.5; standard with company-wide use: 3.5; lifecycle with all: 5.
    // Σ = 5×2 + 2.5 + 3.5 + 5 = 21; ÷ 8 = 2.625
    name: 'full form: every practice full is held at 2, 2.5 or 3.5 for want of evidence',
    productionType: null,
    form: 'full',
    answers: full(every('FFFFF')),
    evidence: evidence({ ...every('-'), quality: 'r', standard: 'c', lifecycle: 'a' }),
    scores: { ...same(2), quality: 2.5, standard: 3.5, lifecycle: 5, overall: 2.625 },
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
];

export const dcmm2018Cases: readonly GoldenCase[] = [...quickCases, ...fullCases];
