import { describe, expect, it } from 'vitest';
import { groupsBelow } from '../../src/engine/index.ts';
import { notApplicable, rung, type States, unanswered, unknown } from '../support/engine-fixtures.ts';
import { expectScores, type GoldenCase, shippedPack } from './golden-case.ts';

/** 8 domains, 28 items; a domain is the mean of its items, the total the mean of the domains. One sign an item: 1–5 a rung, n, ?, -. */
const clauses = {
  strategy: ['6-1', '6-2', '6-3'],
  governance: ['7-1', '7-2', '7-3'],
  architecture: ['8-1', '8-2', '8-3', '8-4'],
  application: ['9-1', '9-2', '9-3'],
  security: ['10-1', '10-2', '10-3'],
  quality: ['11-1', '11-2', '11-3', '11-4'],
  standard: ['12-1', '12-2', '12-3', '12-4'],
  lifecycle: ['13-1', '13-2', '13-3', '13-4'],
} as const;
type Domain = keyof typeof clauses;
const domains = Object.keys(clauses) as readonly Domain[];

const signs = { n: notApplicable, '?': unknown, '-': unanswered } as const;
const stateOf = (sign: string) => (sign in signs ? signs[sign as keyof typeof signs] : rung(sign));
const sheet = (rows: Readonly<Record<Domain, string>>): States =>
  Object.fromEntries(domains.flatMap((d) => clauses[d].map((c, i) => [`dcmm18.${c}`, stateOf(rows[d].charAt(i))] as const)));
const all = (sign: string): Readonly<Record<Domain, string>> =>
  Object.fromEntries(domains.map((d) => [d, sign.repeat(clauses[d].length)])) as Record<Domain, string>;
const same = (score: number) => Object.fromEntries([...domains, 'overall'].map((id) => [id, score]));

const cases: readonly GoldenCase[] = [
  {
    name: 'the lowest rung everywhere is 1, Initial',
    productionType: null,
    answers: sheet(all('1')),
    scores: same(1),
    share: 1,
    level: 'l1',
    lacks: { overall: 1.8 },
  },
  {
    name: 'the highest rung everywhere is 5, Optimising',
    productionType: null,
    answers: sheet(all('5')),
    scores: same(5),
    share: 1,
    level: 'l5',
    lacks: {},
  },
  {
    /** 2+2+1=5 ÷3 · 3+2+2=7 ÷3 · 2+2+2+2=8 ÷4=2 · 2+1+2=5 ÷3 · 3+3+2=8 ÷3 · 1+2+1+2=6 ÷4=1.5 · 2+3+2+2=9 ÷4=2.25 · 2+2+3+2=9 ÷4=2.25 · Σ = 25/3 + 8 = 16.333… ÷ 8 = 2.041666… */
    name: 'a mixed enterprise is Managed at 2.04',
    productionType: null,
    answers: sheet({
      strategy: '221',
      governance: '322',
      architecture: '2222',
      application: '212',
      security: '332',
      quality: '1212',
      standard: '2322',
      lifecycle: '2232',
    }),
    scores: {
      strategy: 5 / 3,
      governance: 7 / 3,
      architecture: 2,
      application: 5 / 3,
      security: 8 / 3,
      quality: 1.5,
      standard: 2.25,
      lifecycle: 2.25,
      overall: (25 / 3 + 8) / 8,
    },
    share: 1,
    level: 'l2',
    lacks: { overall: 2.8 },
  },
  {
    /** Seven domains at 3, application left out: 21 ÷ 7 = 3; of 25 asked all are answered. */
    name: 'a domain that does not apply leaves the mean',
    productionType: null,
    answers: sheet({ ...all('3'), application: 'nnn' }),
    scores: { ...same(3), application: null },
    share: 1,
    level: 'l3',
    lacks: { overall: 3.8 },
  },
  {
    /** 22 of 28 answered: 78.6 % < 80 %. */
    name: 'under 80 % answered gives no level',
    productionType: null,
    answers: sheet({ ...all('2'), strategy: '2??', quality: '22--', lifecycle: '2?-2' }),
    scores: same(2),
    share: 22 / 28,
    level: 'too-few-answers',
    lacks: {},
  },
];

const pack = shippedPack('dcmm-2018');

describe('DCMM 2018, quick form, worked by hand', () => {
  it.each(cases)('$name', (golden) => {
    expectScores(pack, golden);
    expect(Object.keys(golden.scores).sort()).toEqual(
      groupsBelow(pack.root)
        .map((g) => g.id)
        .sort(),
    );
  });
});
