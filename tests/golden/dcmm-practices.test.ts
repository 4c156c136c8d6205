import { describe, expect, it } from 'vitest';
import { type Degree, type Pack, type Question, questionsBelow } from '../../src/engine/index.ts';
import { type States, unanswered } from '../support/engine-fixtures.ts';
import { expectScores, type GoldenCase, shippedPack } from './golden-case.ts';

/**
 * Full form, by hand. Not done, partly, mostly, fully are worth 0, 0.5, 0.8, 1; a level is met at a mean of 0.8;
 * an item scores its highest level met with all below, plus the met share of the next. All evidence ticked unless said.
 */
type Met = { readonly below: number; readonly at?: Degree; readonly above?: Degree };

/** Every practice up to level `below` fully done, those of the next level `at`, those above `above`. */
const judged = ({ answer }: Question, { below, at = 'none', above = 'none' }: Met): States[string] => {
  if (answer.kind !== 'practices') return unanswered;
  const degreeAt = (level: number): Degree => {
    if (level <= below) return 'full';
    return level === below + 1 ? at : above;
  };
  const degrees = answer.levels.flatMap((l, index) => l.practices.map((p) => [p, degreeAt(index + 1)] as const));
  return { kind: 'answered', value: { kind: 'practices', degrees: Object.fromEntries(degrees) } };
};

const fullOf = (pack: Pack): readonly Question[] => questionsBelow(pack.root).filter((q) => q.answer.kind === 'practices');

const sheet = (pack: Pack, metIn: (group: string, index: number) => Met): States => {
  const groups = pack.root.groups.flatMap((g) =>
    g.questions.filter((q) => q.answer.kind === 'practices').map((q, i) => [g.id, q, i] as const),
  );
  return Object.fromEntries(groups.map(([group, question, index]) => [question.id, judged(question, metIn(group, index))]));
};

const p25 = shippedPack('dcmm-2025');
const p18 = shippedPack('dcmm-2018');

const everywhere = (pack: Pack, score: number): GoldenCase['scores'] =>
  Object.fromEntries(['overall', ...pack.root.groups.map((g) => g.id)].map((id) => [id, score]));

const golden = (pack: Pack, over: Partial<GoldenCase> & Pick<GoldenCase, 'answers' | 'level'>): GoldenCase => ({
  name: '',
  productionType: null,
  form: 'full',
  scores: everywhere(pack, 0),
  share: 1,
  lacks: {},
  ...over,
});

const same = (pack: Pack, met: Met): States => sheet(pack, () => met);

describe.each([
  ['2025', p25, 33],
  ['2018', p18, 28],
] as const)('DCMM %s, full form, worked by hand', (_, pack, items) => {
  it('has an item a question, each with at least ten practices and two a level', () => {
    expect(fullOf(pack)).toHaveLength(items);
    for (const { id, answer } of fullOf(pack)) {
      if (answer.kind !== 'practices') continue;
      expect([id, answer.levels.length, answer.levels.every((l) => l.practices.length >= 2)]).toEqual([id, 5, true]);
      expect(answer.levels.flatMap((l) => l.practices).length).toBeGreaterThanOrEqual(10);
    }
  });

  it.each<[string, Met, number, string, Readonly<Record<string, number>>]>([
    ['everything fully done is 5', { below: 5 }, 5, 'l5', {}],
    ['everything mostly done: 0.8 meets every level, so 5 too', { below: 0, at: 'mostly', above: 'mostly' }, 5, 'l5', {}],
    ['nothing done is 0', { below: 0 }, 0, 'below-first', { overall: 0.8 }],
    ['level 1 half done is 0.5', { below: 0, at: 'partial' }, 0.5, 'below-first', { overall: 0.8 }],
    ['levels 1 and 2 done, 3 half done: 2 + 0.5', { below: 2, at: 'partial' }, 2.5, 'l2', { overall: 2.8 }],
    [
      'what is done above a level that is not met counts for nothing',
      { below: 2, at: 'partial', above: 'full' },
      2.5,
      'l2',
      { overall: 2.8 },
    ],
    ['level 3 done, 4 not: exactly 3', { below: 3 }, 3, 'l3', { overall: 3.8 }],
    ['level 4 done, 5 half done: 4.5', { below: 4, at: 'partial' }, 4.5, 'l4', { overall: 4.8 }],
  ])('%s', (__, met, score, level, lacks) => {
    expectScores(pack, golden(pack, { answers: same(pack, met), scores: everywhere(pack, score), level, lacks }));
  });

  it('is held down at 2 without a record, however much is done', () => {
    const answers = same(pack, { below: 5 });
    expectScores(pack, golden(pack, { answers, evidence: {}, scores: everywhere(pack, 2), level: 'l2', lacks: { overall: 2.8 } }));
  });

  it('is held down at 2.5 with records that show no reach, and at 3.5 without figures', () => {
    const answers = same(pack, { below: 5 });
    const only = (...proofs: readonly ('record' | 'company')[]) =>
      Object.fromEntries(
        fullOf(pack).map(({ id, proves, evidence }) => {
          const without = (['record', 'company', 'measure'] as const).filter((p) => p === 'measure' || !proofs.includes(p));
          const barred = without.flatMap((p) => proves?.[p] ?? []);
          return [id, evidence.filter((e) => !barred.includes(e) && proofs.some((p) => proves?.[p]?.includes(e)))];
        }),
      );
    expectScores(
      pack,
      golden(pack, { answers, evidence: only('record'), scores: everywhere(pack, 2.5), level: 'l2', lacks: { overall: 2.8 } }),
    );
    const figureless = Object.fromEntries(
      fullOf(pack).map(({ id, proves, evidence }) => [id, evidence.filter((e) => !(proves?.measure ?? []).includes(e))]),
    );
    expectScores(
      pack,
      golden(pack, { answers, evidence: figureless, scores: everywhere(pack, 3.5), level: 'l3', lacks: { overall: 3.8 } }),
    );
  });
});

/**
 * One domain at 4.5, one at 1.5, the rest at 3. 2025: (4.5 + 1.5 + 7·3) ÷ 9 = 27 ÷ 9 = 3. 2018: (4.5 + 1.5 + 6·3) ÷ 8 = 24 ÷ 8 = 3.
 */
describe('DCMM, full form, a mixed enterprise', () => {
  const met = (group: string): Met => {
    if (group === 'security') return { below: 4, at: 'partial' };
    return group === 'quality' ? { below: 1, at: 'partial' } : { below: 3 };
  };
  it.each([
    ['2025', p25],
    ['2018', p18],
  ] as const)('%s comes to the mean of its domains', (_, pack) => {
    const scores = { ...everywhere(pack, 3), security: 4.5, quality: 1.5 };
    expectScores(pack, golden(pack, { answers: sheet(pack, met), scores, level: 'l3', lacks: { overall: 3.8 } }));
  });
});
