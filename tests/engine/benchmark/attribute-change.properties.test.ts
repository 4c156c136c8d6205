import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCommon, readQuestionnaires } from '../../../src/cli/read-data.ts';
import {
  type AnswerSpec,
  type AnswerState,
  choicesOf,
  compareAssessments,
  degrees,
  isInForm,
  type Pack,
  type Question,
  questionsBelow,
  type TrendInput,
} from '../../../src/engine/index.ts';
import { anAssessment, factsOf, judged, percent, picked, quantity, rung, ticked, two } from '../../support/engine-fixtures.ts';

const packs = readQuestionnaires(choicesOf(loadCommon().catalogue)).flatMap(({ read }) => (read.ok ? [read.value.pack] : []));
const forms = packs.flatMap((pack) => pack.forms.map(({ id }) => [`${pack.id} ${id}`, pack, id] as const));

const within = ({ min, max }: { readonly min: number; readonly max: number }) => fc.double({ min, max, noNaN: true });

const answerTo = (spec: AnswerSpec): fc.Arbitrary<AnswerState> => {
  switch (spec.kind) {
    case 'single':
      return fc.constantFrom(...spec.options.map((o) => picked(o.id)));
    case 'ladder':
      return fc.constantFrom(...spec.rungs.map((r) => rung(r.id)));
    case 'multiple':
      return fc
        .subarray(
          spec.options.map((o) => o.id as string),
          { minLength: 1 },
        )
        .map((ids) => ticked(...ids));
    case 'percentage':
      return within({ min: 0, max: 100 }).map(percent);
    case 'number':
      return within(spec.range).map(quantity);
    case 'pair':
      return fc.tuple(fc.option(within(spec.firstRange)), within(spec.secondRange)).map(([a, b]) => two(a, b));
    case 'practices':
      return fc
        .record(Object.fromEntries(spec.levels.flatMap((l) => l.practices.map((id) => [id, fc.constantFrom(...degrees)] as const))))
        .map(judged);
  }
};

const states = (q: Question): fc.Arbitrary<AnswerState> =>
  fc.oneof(
    { weight: 6, arbitrary: answerTo(q.answer) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<AnswerState>({ kind: 'unknown' }, { kind: 'unanswered' }, { kind: 'not-applicable', reason: '无' }),
    },
  );

const recordsOf = (pack: Pack, form: string) => {
  const asked = questionsBelow(pack.root).filter((q) => isInForm(q, form as Parameters<typeof isInForm>[1]));
  const one = (q: Question) =>
    fc
      .tuple(states(q), fc.subarray([...q.evidence]))
      .map(([state, evidence]) => ({ state, evidence, note: '', flagged: false, confidence: null, carried: null }));
  return fc.record(Object.fromEntries(asked.map((q) => [q.id, one(q)] as const)));
};

const facts = fc
  .constantFrom('discrete-large-batch', 'process-continuous', 'mining', null)
  .map((productionType) => factsOf({ productionType }));

/** Two rounds at random, the later one partly a copy of the earlier, as they are in life. */
const twoRounds = (pack: Pack, form: string): fc.Arbitrary<TrendInput> =>
  fc.tuple(recordsOf(pack, form), recordsOf(pack, form), fc.integer({ min: 1, max: 6 }), facts).map(([first, second, every, of]) => {
    const later = Object.fromEntries(Object.entries(first).map(([id, r], i) => [id, i % every === 0 ? (second[id] ?? r) : r]));
    const round = (id: string, answers: unknown) => anAssessment({}, { id, packId: pack.id, form, answers });
    return { facts: of, sizeClass: 'medium', packs, crosswalks: [], assessments: [round('a', first), round('b', later)] };
  });

const compared = (input: TrendInput) => {
  const [a, b] = input.assessments;
  const pair = a && b ? compareAssessments(input, a.id, b.id) : null;
  if (pair?.change.kind !== 'same-form') throw new Error('two rounds of one form');
  return pair.change;
};

describe.each(forms)('for two rounds of %s with any answers', (_, pack, form) => {
  it('the contributions of the questions, and of the top groups, sum to the overall difference', () => {
    fc.assert(
      fc.property(twoRounds(pack, form), (input) => {
        const { difference, questions, groups } = compared(input);
        const sum = questions.reduce((all, q) => all + q.contribution, 0);
        const overGroups = groups.reduce((all, g) => all + (g.depth === 0 ? g.contribution : 0), 0);
        expect(Math.abs(sum - (difference ?? 0))).toBeLessThan(1e-9);
        expect(Math.abs(overGroups - (difference ?? 0))).toBeLessThan(1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it('what contributes has a reason, and what has none contributes nothing', () => {
    fc.assert(
      fc.property(twoRounds(pack, form), (input) => {
        for (const { contribution, reason, before, after } of compared(input).questions) {
          if (reason.kind === 'unchanged') expect(Math.abs(contribution)).toBeLessThan(1e-9);
          if (reason.kind === 'weight-only') expect(before?.score).toBe(after?.score);
          expect(reason.kind).not.toBe('questionnaire-changed');
        }
      }),
      { numRuns: 10 },
    );
  });

  it('turned about, every contribution turns its sign', () => {
    fc.assert(
      fc.property(twoRounds(pack, form), (input) => {
        const there = compared(input);
        const back = new Map(
          compared({ ...input, assessments: [...input.assessments].reverse() }).questions.map((q) => [q.id, q.contribution]),
        );
        for (const { id, contribution } of there.questions) expect(Math.abs(contribution + (back.get(id) ?? 0))).toBeLessThan(1e-9);
      }),
      { numRuns: 10 },
    );
  });
});
