import { clause, sheetsFor } from './dcmm-sheet.ts';
import { type GoldenCase, shippedPack } from './golden-case.ts';

/** Rules and signs: see dcmm-sheet.ts. Nine domains, 33 items. */
const { quick, full, evidence, every, same } = sheetsFor(shippedPack('dcmm-2025'), {
  strategy: clause('dcmm.6', 3),
  governance: clause('dcmm.7', 3),
  architecture: clause('dcmm.8', 4),
  asset: clause('dcmm.9', 3),
  standard: clause('dcmm.10', 5),
  quality: clause('dcmm.11', 4),
  security: clause('dcmm.12', 3),
  lifecycle: clause('dcmm.13', 4),
  application: clause('dcmm.14', 4),
});

/**
 * Exactly at 3.8, though nine doubles add up to a little less:
 * strategy 4+4+4=12 ÷3 = 4 · governance 4+3+4=11 ÷3 = 11/3 · architecture 3+4+4+3=14 ÷4 = 3.5 · asset 5+5+5=15 ÷3 = 5
 * standard 5+4+4+4+4=21 ÷5 = 4.2 · quality 4+4+3+3=14 ÷4 = 3.5 · security 3+3+4=10 ÷3 = 10/3
 * lifecycle 4+4+3+3=14 ÷4 = 3.5 · application 4+4+3+3=14 ÷4 = 3.5
 * Σ = 4 + 3.5 + 5 + 4.2 + 3.5 + 3.5 + 3.5 + (11+10)/3 = 27.2 + 7 = 34.2; ÷ 9 = 3.8
 */
const atLevel4 = {
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
const atLevel4Scores = {
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

/** Every rung one lower than there, so every domain and the total are 1 less: Σ = 34.2 − 9 = 25.2; ÷ 9 = 2.8. */
const atLevel3 = {
  strategy: '333',
  governance: '323',
  architecture: '2332',
  asset: '444',
  standard: '43333',
  quality: '3322',
  security: '223',
  lifecycle: '3322',
  application: '3322',
};
const atLevel3Scores = {
  strategy: 3,
  governance: 8 / 3,
  architecture: 2.5,
  asset: 4,
  standard: 3.2,
  quality: 2.5,
  security: 7 / 3,
  lifecycle: 2.5,
  application: 2.5,
  overall: 2.8,
};

/** One lower again: Σ = 25.2 − 9 = 16.2; ÷ 9 = 1.8. */
const atLevel2 = {
  strategy: '222',
  governance: '212',
  architecture: '1221',
  asset: '333',
  standard: '32222',
  quality: '2211',
  security: '112',
  lifecycle: '2211',
  application: '2211',
};
const atLevel2Scores = {
  strategy: 2,
  governance: 5 / 3,
  architecture: 1.5,
  asset: 3,
  standard: 2.2,
  quality: 1.5,
  security: 4 / 3,
  lifecycle: 1.5,
  application: 1.5,
  overall: 1.8,
};

/** Three domains at 5+5+4=14 ÷3 = 14/3, standard 5+4×4=21 ÷5 = 4.2, five at 5: Σ = 3×14/3 + 4.2 + 25 = 43.2; ÷ 9 = 4.8. */
const atLevel5 = { ...every('5'), strategy: '554', governance: '545', standard: '54444', security: '455' };
const atLevel5Scores = { ...same(5), strategy: 14 / 3, governance: 14 / 3, standard: 4.2, security: 14 / 3, overall: 4.8 };

const quickCases: readonly GoldenCase[] = [
  {
    // 33 items at 1: every domain 1, total 9 × 1 ÷ 9 = 1. From 0.8: initial; next from 1.8.
    name: 'an enterprise on the lowest rung everywhere is at level 1 with 1.0',
    productionType: null,
    answers: quick(every('1')),
    scores: same(1),
    share: 1,
    level: 'l1',
    lacks: { overall: 1.8 },
  },
  {
    // 33 items at 5 with all evidence: every domain 5, total 9 × 5 ÷ 9 = 5.
    name: 'an enterprise on the highest rung everywhere is at level 5 with 5.0, and nothing is left to reach',
    productionType: null,
    answers: quick(every('5')),
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
    // All evidence is ticked, and no rung is over 3. Σ = (5+8+8+5)/3 + 2.5 + 2 + 2.5 + 2 = 26/3 + 9 = 53/3; ÷ 8 domains = 53/24 = 2.208333…
    // asked 33 − 5 n = 28; scored 28 − 2 ? − 1 - = 25
    name: 'a mixed enterprise with a domain that does not apply is scored on the other eight, and the unknown is not zero',
    productionType: null,
    answers: quick({
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
    name: 'a total of exactly 1.8 reaches level 2',
    productionType: null,
    answers: quick(atLevel2),
    scores: atLevel2Scores,
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // One item of standard from 3 to 2: 10 ÷ 5 = 2; Σ = 16.2 − 0.2 = 16; ÷ 9 = 1.777…
    name: 'one rung less is just below level 2',
    productionType: null,
    answers: quick({ ...atLevel2, standard: '22222' }),
    scores: { ...atLevel2Scores, standard: 2, overall: 16 / 9 },
    share: 1,
    level: 'l1',
    lacks: { overall: 1.8 },
  },
  {
    name: 'a total of exactly 2.8 reaches level 3',
    productionType: null,
    answers: quick(atLevel3),
    scores: atLevel3Scores,
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    // One item of standard from 4 to 3: 15 ÷ 5 = 3; Σ = 25.2 − 0.2 = 25; ÷ 9 = 2.777…
    name: 'one rung less is just below level 3',
    productionType: null,
    answers: quick({ ...atLevel3, standard: '33333' }),
    scores: { ...atLevel3Scores, standard: 3, overall: 25 / 9 },
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    name: 'a total of exactly 3.8 reaches level 4, though the last bits of its double fall short',
    productionType: null,
    answers: quick(atLevel4),
    scores: atLevel4Scores,
    share: 1,
    level: 'l4',
    lacks: { overall: 4.8 },
  },
  {
    // One item of standard from 5 to 4: 20 ÷ 5 = 4; Σ = 34.2 − 0.2 = 34; ÷ 9 = 3.777…
    name: 'one rung less is just below level 4',
    productionType: null,
    answers: quick({ ...atLevel4, standard: '44444' }),
    scores: { ...atLevel4Scores, standard: 4, overall: 34 / 9 },
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    name: 'a total of exactly 4.8 reaches level 5',
    productionType: null,
    answers: quick(atLevel5),
    scores: atLevel5Scores,
    share: 1,
    level: 'l5',
    lacks: {},
  },
  {
    // One item of standard from 5 to 4: 20 ÷ 5 = 4; Σ = 43.2 − 0.2 = 43; ÷ 9 = 4.777…
    name: 'one rung less is just below level 5',
    productionType: null,
    answers: quick({ ...atLevel5, standard: '44444' }),
    scores: { ...atLevel5Scores, standard: 4, overall: 43 / 9 },
    share: 1,
    level: 'l4',
    lacks: { overall: 4.8 },
  },

  {
    // 26 items at 3, seven unanswered: every domain that has a score has 3; application has none. 26 ÷ 33 = 0.7878… < 0.8
    name: 'with 26 of 33 items answered the score is shown and the level withheld',
    productionType: null,
    answers: quick({ ...every('3'), lifecycle: '3---', application: '----' }),
    scores: { ...same(3), application: null },
    share: 26 / 33,
    level: 'too-few-answers',
    lacks: {},
  },
  {
    // Three items do not apply: 30 asked, 24 scored = 0.8 exactly.
    name: 'with exactly 80 % of the applicable items answered the level is given',
    productionType: null,
    answers: quick({ ...every('3'), asset: 'nnn', lifecycle: '33--', application: '----' }),
    scores: { ...same(3), asset: null, application: null },
    share: 0.8,
    level: 'l3',
    lacks: { overall: 3.8 },
  },

  {
    // 5 is over 2, 2.5 and 3.5; nothing is proved: 2.
    name: 'the highest rung without any evidence is worth 2',
    productionType: null,
    answers: quick(every('5')),
    evidence: evidence(every('-')),
    scores: same(2),
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // The record lifts the cap of 2; 2.5 and 3.5 remain: 2.5.
    name: 'the highest rung with a record only is worth 2.5',
    productionType: null,
    answers: quick(every('5')),
    evidence: evidence(every('r')),
    scores: same(2.5),
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // 2 and 2.5 are lifted; 3.5 remains.
    name: 'the highest rung with a record and company-wide use is worth 3.5',
    productionType: null,
    answers: quick(every('5')),
    evidence: evidence(every('c')),
    scores: same(3.5),
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    name: 'the highest rung with a record, company-wide use and measured data is worth 5',
    productionType: null,
    answers: quick(every('5')),
    evidence: evidence(every('a')),
    scores: same(5),
    share: 1,
    level: 'l5',
    lacks: {},
  },
  {
    // Measured data lift 3.5; 2 and 2.5 remain, and the strictest counts.
    name: 'measured data do not replace the record',
    productionType: null,
    answers: quick(every('5')),
    evidence: evidence(every('m')),
    scores: same(2),
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // Of 2, 2.5 and 3.5 only 2.5 remains.
    name: 'a record and measured data do not replace company-wide use',
    productionType: null,
    answers: quick(every('5')),
    evidence: evidence(every('x')),
    scores: same(2.5),
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // 2 is not over 2.
    name: 'rung 2 needs no evidence',
    productionType: null,
    answers: quick(every('2')),
    evidence: evidence(every('-')),
    scores: same(2),
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // 3 is over 2.5, and not over 3.5.
    name: 'rung 3 with a record and company-wide use stays 3, without measured data',
    productionType: null,
    answers: quick(every('3')),
    evidence: evidence(every('c')),
    scores: same(3),
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    // | domain       | rungs   | evidence | scores        | sum  | ÷ | score | without caps |
    // | strategy     | 3 3 2   | none     | 2 2 2         | 6    | 3 | 2     | 8/3          |
    // | governance   | 4 3 3   | record   | 2.5 2.5 2.5   | 7.5  | 3 | 2.5   | 10/3         |
    // | architecture | 3 2 4 3 | company  | 3 2 3.5 3     | 11.5 | 4 | 2.875 | 3            |
    // | asset        | 2 2 1   | none     | 2 2 1         | 5    | 3 | 5/3   | 5/3          |
    // | standard     | 4 3 3 2 5 | all    | 4 3 3 2 5     | 17   | 5 | 3.4   | 3.4          |
    // | quality      | 3 3 4 4 | company  | 3 3 3.5 3.5   | 13   | 4 | 3.25  | 3.5          |
    // | security     | 5 4 3   | all, record, none | 5 2.5 2 | 9.5 | 3 | 9.5/3 | 4          |
    // | lifecycle    | 3 2 3 1 | record   | 2.5 2 2.5 1   | 8    | 4 | 2     | 2.25         |
    // | application  | 4 3 n ? | measure  | 2 2           | 4    | 2 | 2     | 3.5          |
    // Σ = 2 + 2.5 + 2.875 + 3.4 + 3.25 + 2 + 2 + (5 + 9.5)/3 = 18.025 + 14.5/3; ÷ 9 = 2.5398… (54.075 + 14.5 = 68.575; ÷ 27)
    // Without caps Σ = (8+10+5)/3 + 3 + 3.4 + 3.5 + 4 + 2.25 + 3.5 = 23/3 + 19.65; ÷ 9 = 3.0351…: level 3, were it shown.
    // asked 33 − 1 n = 32; scored 31
    name: 'a mixed enterprise falls from level 3 to level 2 for want of evidence',
    productionType: null,
    answers: quick({
      strategy: '332',
      governance: '433',
      architecture: '3243',
      asset: '221',
      standard: '43325',
      quality: '3344',
      security: '543',
      lifecycle: '3231',
      application: '43n?',
    }),
    evidence: evidence({
      strategy: '-',
      governance: 'r',
      architecture: 'c',
      asset: '-',
      standard: 'a',
      quality: 'c',
      security: 'ar-',
      lifecycle: 'r',
      application: 'm',
    }),
    scores: {
      strategy: 2,
      governance: 2.5,
      architecture: 2.875,
      asset: 5 / 3,
      standard: 3.4,
      quality: 3.25,
      security: 9.5 / 3,
      lifecycle: 2,
      application: 2,
      overall: 68.575 / 27,
    },
    questions: { 'dcmm.12-1': 5, 'dcmm.12-2': 2.5, 'dcmm.12-3': 2, 'dcmm.8-2': 2, 'dcmm.8-3': 3.5 },
    share: 31 / 32,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
];

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
    // Levels 1 to 5 at 1, and all evidence.
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
    // Level 1 at 0: 0 + 0.
    name: 'full form: no practice at all is 0, below the first level',
    productionType: null,
    form: 'full',
    answers: full(every('00000')),
    scores: same(0),
    share: 1,
    level: 'below-first',
    lacks: { overall: 0.8 },
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
    // Every level at 0.8 exactly, and so met, whatever the number of its practices: 5.
    name: 'full form: mostly everywhere meets every level',
    productionType: null,
    form: 'full',
    answers: full(every('mmmmm')),
    scores: same(5),
    share: 1,
    level: 'l5',
    lacks: {},
  },
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
    // Level 1 at 0 ends it at once: 0 + 0.
    name: 'full form: without the first level nothing counts',
    productionType: null,
    form: 'full',
    answers: full(every('0FFFF')),
    scores: same(0),
    share: 1,
    level: 'below-first',
    lacks: { overall: 0.8 },
  },
  {
    // | domain       | items        | the level in question             | item    | domain  |
    // | strategy     | FF(Fmmp)FF   | (1+0.8+0.8+0.5) ÷ 4 = 0.775: no   | 2.775   | 2.775   |
    // | governance   | FF(FFmp)00   | (1+1+0.8+0.5) ÷ 4 = 0.825: met    | 3       | 3       |
    // | architecture | F(Fp)FFF     | (1+0.5) ÷ 2 = 0.75: no            | 1.75    | 1.75    |
    // | asset        | F(Fm)000     | (1+0.8) ÷ 2 = 0.9: met            | 2       | 2       |
    // | standard     | FFmm0        | 0.8: met, level 3 and level 4     | 4       | 4       |
    // | quality      | FF(Fmp)FF    | (1+0.8+0.5) ÷ 3 = 2.3/3: no       | 8.3/3   | 8.3/3   |
    // | security     | (Fp)FFFF     | 0.75: no                          | 0.75    | 0.75    |
    // | lifecycle    | FF(FFp)00 ×3 | (1+1+0.5) ÷ 3 = 0.8333…: met      | 3       |         |
    // |              | FF(FFF0)00   | 3 ÷ 4 = 0.75: no                  | 2.75    | (9+2.75) ÷ 4 = 2.9375 |
    // | application  | FFFF(Fp)     | 0.75: no                          | 4.75    | 4.75    |
    // Σ = 2.775 + 3 + 1.75 + 2 + 4 + 0.75 + 2.9375 + 4.75 + 8.3/3 = 21.9625 + 8.3/3; ÷ 9 = 74.1875 ÷ 27 = 2.7477…
    name: 'full form: a level on average at 0.8 or more is met, and at less it is not',
    productionType: null,
    form: 'full',
    answers: full({
      strategy: 'FF(Fmmp)FF',
      governance: 'FF(FFmp)00',
      architecture: 'F(Fp)FFF',
      asset: 'F(Fm)000',
      standard: 'FFmm0',
      quality: 'FF(Fmp)FF',
      security: '(Fp)FFFF',
      lifecycle: 'FF(FFp)00 FF(FFp)00 FF(FFF0)00 FF(FFp)00',
      application: 'FFFF(Fp)',
    }),
    scores: {
      strategy: 2.775,
      governance: 3,
      architecture: 1.75,
      asset: 2,
      standard: 4,
      quality: 8.3 / 3,
      security: 0.75,
      lifecycle: 2.9375,
      application: 4.75,
      overall: 74.1875 / 27,
    },
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // strategy, governance, asset: all at 0.5; standard: 3 items at 0.5 and 2 at 1 = 3.5 ÷ 5 = 0.7; five domains at 1.
    // Σ = 1.5 + 0.7 + 5 = 7.2; ÷ 9 = 0.8
    name: 'full form: a total of exactly 0.8 reaches level 1',
    productionType: null,
    form: 'full',
    answers: full({
      ...every('F0000'),
      strategy: 'p0000',
      governance: 'p0000',
      asset: 'p0000',
      standard: 'p0000 p0000 p0000 F0000 F0000',
    }),
    scores: { ...same(1), strategy: 0.5, governance: 0.5, asset: 0.5, standard: 0.7, overall: 0.8 },
    share: 1,
    level: 'l1',
    lacks: { overall: 1.8 },
  },
  {
    // One more item of standard at 0.5: 3 ÷ 5 = 0.6; Σ = 7.1; ÷ 9 = 0.7888…
    name: 'full form: half a level of one item less is below the first level',
    productionType: null,
    form: 'full',
    answers: full({
      ...every('F0000'),
      strategy: 'p0000',
      governance: 'p0000',
      asset: 'p0000',
      standard: 'p0000 p0000 p0000 p0000 F0000',
    }),
    scores: { ...same(1), strategy: 0.5, governance: 0.5, asset: 0.5, standard: 0.6, overall: 7.1 / 9 },
    share: 1,
    level: 'below-first',
    lacks: { overall: 0.8 },
  },

  {
    // 5 by the practices, of which 2 without a record.
    name: 'full form: every practice full without any evidence is 2',
    productionType: null,
    form: 'full',
    answers: full(every('FFFFF')),
    evidence: evidence(every('-')),
    scores: same(2),
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // 4.5 is over 3.5, the only cap left.
    name: 'full form: 4.5 with a record and company-wide use is 3.5',
    productionType: null,
    form: 'full',
    answers: full(every('FFFFp')),
    evidence: evidence(every('c')),
    scores: same(3.5),
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    // strategy FF000: 2 · governance FFp00: 2.5, the cap itself · the other seven FFm00: 3, held at 2.5
    // Σ = 2 + 2.5 + 7×2.5 = 22; ÷ 9
    name: 'full form: with a record only nothing is held down that is at 2.5 or less',
    productionType: null,
    form: 'full',
    answers: full({ ...every('FFm00'), strategy: 'FF000', governance: 'FFp00' }),
    evidence: evidence(every('r')),
    scores: { ...same(2.5), strategy: 2, overall: 22 / 9 },
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },

  {
    // | domain       | items                                                                 | scores            | sum   | ÷ |
    // | strategy     | FFmp0: level 3 at 0.8, level 4 at 0.5 · FFp00 · Fm000: level 2 at 0.8  | 3.5 2.5 2         | 8     | 3 |
    // | governance   | FF(FFmp)00: 0.825 · FF(Fmmp)FF: 0.775 · F(Fp)m00: 0.75                | 3 2.775 1.75      | 7.525 | 3 |
    // | architecture | mmm00 · FF000 · F0000 · FFFp0                                         | 3 2 1 3.5         | 9.5   | 4 |
    // | asset        | does not apply · FFp00 · unknown                                      | 2.5               | 2.5   | 1 |
    // | standard     | FFFm0 · FFm00 · Fp000 · p0000 · 00000                                 | 4 3 1.5 0.5 0     | 9     | 5 |
    // | quality      | FFFFF · FFFFm · FFFFp · FFFp0                                         | 5 5 4.5 3.5       | 18    | 4 |
    // | security     | FFFFF record and company · FFF00 record · FFF00 nothing               | 3.5 2.5 2         | 8     | 3 |
    // | lifecycle    | FFp0(F-): the climb ends at level 3, level 5 does not matter          | 2.5               |       |   |
    // |              | FF(FF-)00: level 3 between 2/3 and 1, not decided · Fm0FF · FpFFF     | none 2 1.5        | 6     | 3 |
    // | application  | FFmm0 · not answered · FFmp0 · FFF00                                  | 4 3.5 3           | 10.5  | 3 |
    // Σ = (8 + 7.525 + 8)/3 + 9.5/4 + 2.5 + 1.8 + 4.5 + 2 + 3.5 = 23.525/3 + 16.675; ÷ 9 = (23.525 + 50.025) ÷ 27 = 73.55/27 = 2.7240…
    // asked 33 − 1 n = 32; scored 32 − unknown − not decided − not answered = 29
    name: 'full form: a mixed enterprise',
    productionType: null,
    form: 'full',
    answers: full({
      strategy: 'FFmp0 FFp00 Fm000',
      governance: 'FF(FFmp)00 FF(Fmmp)FF F(Fp)m00',
      architecture: 'mmm00 FF000 F0000 FFFp0',
      asset: 'n FFp00 ?',
      standard: 'FFFm0 FFm00 Fp000 p0000 00000',
      quality: 'FFFFF FFFFm FFFFp FFFp0',
      security: 'FFFFF FFF00 FFF00',
      lifecycle: 'FFp0(F-) FF(FF-)00 Fm0FF FpFFF',
      application: 'FFmm0 - FFmp0 FFF00',
    }),
    evidence: evidence({ ...every('a'), security: 'cr-' }),
    scores: {
      strategy: 8 / 3,
      governance: 7.525 / 3,
      architecture: 2.375,
      asset: 2.5,
      standard: 1.8,
      quality: 4.5,
      security: 8 / 3,
      lifecycle: 2,
      application: 3.5,
      overall: 73.55 / 27,
    },
    questions: {
      'dcmm.6-1.full': 3.5,
      'dcmm.6-2.full': 2.5,
      'dcmm.6-3.full': 2,
      'dcmm.7-1.full': 3,
      'dcmm.7-2.full': 2.775,
      'dcmm.7-3.full': 1.75,
      'dcmm.9-1.full': null,
      'dcmm.9-3.full': null,
      'dcmm.12-1.full': 3.5,
      'dcmm.12-2.full': 2.5,
      'dcmm.12-3.full': 2,
      'dcmm.13-1.full': 2.5,
      'dcmm.13-2.full': null,
      'dcmm.13-3.full': 2,
      'dcmm.13-4.full': 1.5,
      'dcmm.14-2.full': null,
    },
    share: 29 / 32,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    // Only application is judged practice by practice, 4 items; the rungs of all 33 belong to the other form.
    name: 'full form: answers given in the quick form do not count in it',
    productionType: null,
    form: 'full',
    answers: { ...quick(every('5')), ...full({ ...every('-'), application: 'FFF00' }) },
    scores: { ...same(null), application: 3, overall: 3 },
    share: 4 / 33,
    level: 'too-few-answers',
    lacks: {},
  },
];

export const dcmm2025Cases: readonly GoldenCase[] = [...quickCases, ...fullCases];
