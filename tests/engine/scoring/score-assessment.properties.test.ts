import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerState,
  type Group,
  groupScoresBelow,
  groupsBelow,
  type Pack,
  type Question,
  questionScoresBelow,
  questionsBelow,
  type Scorecard,
  weighQuestions,
} from '../../../src/engine/index.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  ladderOf,
  notApplicable,
  numberOf,
  pairOf,
  percent,
  percentageOf,
  picked,
  quantity,
  rung,
  type States,
  scoreStates,
  singleOf,
  ticked,
  ticksOf,
  two,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

/**
 * A question as a plan: its answer spec, and its possible answers from worst to best. Curves rise here, so “higher” has one meaning.
 * Scores are on 0–100; levels ask for the overall score and, in half of the packs, for gates.
 */
type Plan = { readonly answer: Readonly<Record<string, unknown>>; readonly ladder: readonly AnswerState[]; readonly weight: number };

const risingScores = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 100 }), { minLength: length, maxLength: length }).map((scores) => [...scores].sort((a, b) => a - b));

const risingCurve = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 5 }), risingScores(5))
  .map(([xs, ys]) => [...xs].sort((a, b) => a - b).map((x, i) => [x, ys[i] ?? 100] as const));

const steps = fc
  .uniqueArray(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 6 })
  .map((xs) => [...xs].sort((a, b) => a - b));
const weight = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0.1, 0.2, 0.3, 1 / 3, 12.5));

const single = risingScores(4).map((scores) => ({ answer: singleOf(...scores), ladder: ['o1', 'o2', 'o3', 'o4'].map(picked) }));
const ladder = risingScores(5).map((scores) => ({ answer: ladderOf(...scores), ladder: ['1', '2', '3', '4', '5'].map(rung) }));
const ticks = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 5 }), fc.option(fc.integer({ min: 1, max: 8 })))
  .map(([weights, fullAt]) => ({
    answer: ticksOf(weights, fullAt ?? undefined),
    ladder: [ticked('none'), ...weights.map((_, i) => ticked(...weights.slice(0, i + 1).map((_, j) => `o${j + 1}`)))],
  }));
const share = fc.tuple(risingCurve, steps).map(([curve, xs]) => ({ answer: percentageOf(...curve), ladder: xs.map(percent) }));
const number = fc.tuple(risingCurve, steps).map(([curve, xs]) => ({ answer: numberOf(curve), ladder: xs.map(quantity) }));
const pair = fc
  .tuple(risingCurve, steps, fc.constantFrom('ratio' as const, 'change' as const, 'quotient' as const))
  .map(([curve, xs, derive]) => ({ answer: pairOf(derive, curve), ladder: xs.map((x) => two(x, 50)) }));

const plan: fc.Arbitrary<Plan> = fc
  .tuple(fc.oneof(single, ladder, ticks, share, number, pair), weight)
  .map(([kind, own]) => ({ ...kind, weight: own }));

type Sheet = { readonly pack: Pack; readonly plans: ReadonlyMap<string, Plan> };

const toPack = (root: Group, rule: 'bands' | 'gates'): Pack => {
  const [first = 'overall', second = 'overall'] = groupsBelow(root)
    .slice(1)
    .map((g) => g.id as string);
  const gates = [
    { level: 'l1', requires: [] },
    { level: 'l2', requires: [{ group: first, min: 30 }] },
    {
      level: 'l3',
      requires: [
        { group: second, min: 50 },
        { group: root.id, min: 40 },
      ],
    },
    { level: 'l4', requires: [{ group: first, min: 60 }] },
  ];
  const bands = [10, 30, 50, 70, 90].map((min, i) => ({ level: `l${i + 1}`, min }));
  return aPack(root, {
    scale: { min: 0, max: 100, decimals: 1 },
    minimumAnsweredShare: 0,
    levelRule: rule === 'gates' ? { kind: 'gates', gates } : { kind: 'bands', group: root.id, bands },
  });
};

/** One to three groups of one to four questions, or one of them a level deeper. */
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(
    fc.array(fc.tuple(fc.array(plan, { minLength: 1, maxLength: 4 }), weight, fc.boolean()), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('bands' as const, 'gates' as const),
  )
  .map(([rows, rule]) => {
    const named = rows.map(([plans], g) => plans.map((p, i) => [`g${g}.${i}`, p] as const));
    const questionsOf = (g: number) => (named[g] ?? []).map(([id, p]) => aQuestion(id, p.answer, { weight: p.weight }));
    const groups = rows.map(([, own, deep], g) =>
      deep ? aTree(`g${g}`, [aGroup(`g${g}.inner`, questionsOf(g), 7)], own) : aGroup(`g${g}`, questionsOf(g), own),
    );
    return { pack: toPack(aTree('overall', groups), rule), plans: new Map(named.flat()) };
  });

const anyState = (p: Plan): fc.Arbitrary<AnswerState> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...p.ladder) },
    { weight: 1, arbitrary: fc.constantFrom(unanswered, unknown, notApplicable) },
  );

const statesOf = (plans: ReadonlyMap<string, Plan>, state: (p: Plan) => fc.Arbitrary<AnswerState>): fc.Arbitrary<States> =>
  fc.record(Object.fromEntries([...plans].map(([id, p]) => [id, state(p)] as const)));

const answeredSheet = sheet.chain((s) => statesOf(s.plans, anyState).map((states) => ({ ...s, states })));
const fullSheet = sheet.chain((s) => statesOf(s.plans, (p) => fc.constantFrom(...p.ladder)).map((states) => ({ ...s, states })));

const near = (a: number | null, b: number | null): void => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThan(1e-9);
};

const allScores = (card: Scorecard): ReadonlyMap<string, number | null> =>
  new Map([...groupScoresBelow(card.root), ...questionScoresBelow(card.root)].map((node) => [node.id, node.score]));

const nearAll = (a: Scorecard, b: Scorecard): void => {
  const others = allScores(b);
  for (const [id, score] of allScores(a)) near(score, others.get(id) ?? null);
  expect(b.level.kind).toBe(a.level.kind);
};

/** The same tree with every group's children turned about, or every weight changed. */
const mapTree = (g: Group, onGroup: (g: Group) => Group, onQuestion: (q: Question) => Question): Group =>
  onGroup({ ...g, groups: g.groups.map((child) => mapTree(child, onGroup, onQuestion)), questions: g.questions.map(onQuestion) });

const without = (g: Group, id: string): Group | null => {
  const groups = g.groups.flatMap((child) => without(child, id) ?? []);
  const questions = g.questions.filter((q) => q.id !== id);
  return groups.length + questions.length === 0 ? null : { ...g, groups, questions };
};

const levelRank = (pack: Pack, card: Scorecard): number => (card.level.kind === 'reached' ? pack.levels.indexOf(card.level.level) : -1);

describe('for any questionnaire and any answers', () => {
  it('every score lies on the scale', () => {
    fc.assert(
      fc.property(answeredSheet, ({ pack, states }) => {
        for (const score of allScores(scoreStates(pack, states)).values()) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(-1e-9);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('a group lies between its lowest and its highest child', () => {
    fc.assert(
      fc.property(answeredSheet, ({ pack, states }) => {
        for (const g of groupScoresBelow(scoreStates(pack, states).root)) {
          const children = [...g.groups, ...g.questions].flatMap((c) => c.score ?? []);
          if (g.score === null) expect(children).toEqual([]);
          else {
            expect(g.score).toBeGreaterThanOrEqual(Math.min(...children) - 1e-9);
            expect(g.score).toBeLessThanOrEqual(Math.max(...children) + 1e-9);
          }
        }
      }),
    );
  });

  it('no single answer raised lowers any score or the level', () => {
    const raise = answeredSheet.chain((s) =>
      fc.constantFrom(...s.plans.keys()).chain((id) => {
        const rungs = s.plans.get(id)?.ladder ?? [];
        return fc
          .tuple(fc.nat(rungs.length - 1), fc.nat(rungs.length - 1))
          .map(([a, b]) => ({ ...s, id, low: rungs[Math.min(a, b)], high: rungs[Math.max(a, b)] }));
      }),
    );
    fc.assert(
      fc.property(raise, ({ pack, states, id, low, high }) => {
        const before = scoreStates(pack, { ...states, [id]: low ?? unanswered });
        const after = scoreStates(pack, { ...states, [id]: high ?? unanswered });
        const scores = allScores(before);
        for (const [node, score] of allScores(after)) expect((score ?? 0) - (scores.get(node) ?? 0)).toBeGreaterThanOrEqual(-1e-9);
        expect(levelRank(pack, after)).toBeGreaterThanOrEqual(levelRank(pack, before));
      }),
      { numRuns: 300 },
    );
  });

  it('the order of questions, groups and answers changes no score', () => {
    fc.assert(
      fc.property(answeredSheet, ({ pack, states }) => {
        const root = mapTree(
          pack.root,
          (g) => ({ ...g, groups: [...g.groups].reverse(), questions: [...g.questions].reverse() }),
          (q) => q,
        );
        const turned = scoreStates({ ...pack, root }, Object.fromEntries(Object.entries(states).reverse()));
        nearAll(scoreStates(pack, states), turned);
      }),
    );
  });

  it('a question that does not apply scores as if the questionnaire did not have it', () => {
    const oneOut = answeredSheet.chain((s) => fc.constantFrom(...s.plans.keys()).map((id) => ({ ...s, id })));
    fc.assert(
      fc.property(oneOut, ({ pack, states, id }) => {
        const root = without(pack.root, id);
        const card = scoreStates(pack, { ...states, [id]: notApplicable });
        if (root === null) {
          expect(card.root.score).toBeNull();
          return;
        }
        const shorter = scoreStates({ ...pack, root }, states);
        const scores = allScores(card);
        for (const [node, score] of allScores(shorter)) near(score, scores.get(node) ?? null);
        expect(card.root.counts.asked).toBe(shorter.root.counts.asked);
        expect(card.root.counts.scored).toBe(shorter.root.counts.scored);
      }),
    );
  });

  it('weights scaled by a constant, group by group, change no score', () => {
    fc.assert(
      fc.property(answeredSheet, fc.double({ min: 0.01, max: 1000, noNaN: true }), ({ pack, states }, factor) => {
        const root = mapTree(
          pack.root,
          (g) => ({ ...g, groups: g.groups.map((c) => ({ ...c, weight: c.weight * factor })) }),
          (q) => ({ ...q, weight: q.weight * factor }),
        );
        nearAll(scoreStates(pack, states), scoreStates({ ...pack, root }, states));
      }),
    );
  });

  it('shares make one, Σ share × score is the overall score, and Σ potential is what lacks to the top', () => {
    fc.assert(
      fc.property(answeredSheet, ({ pack, states }) => {
        const card = scoreStates(pack, states);
        const items = weighQuestions(card.root, 100);
        const total = (of: (item: (typeof items)[number]) => number) => items.reduce((sum, item) => sum + of(item), 0);
        if (card.root.score === null) {
          expect(items).toEqual([]);
          return;
        }
        near(
          total((i) => i.share),
          1,
        );
        near(
          total((i) => i.share * i.score),
          card.root.score,
        );
        near(
          total((i) => i.potential),
          100 - card.root.score,
        );
      }),
    );
  });

  it('equal answers everywhere give every group that answer’s score', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 5 }), ({ pack }, at) => {
        const root = mapTree(
          pack.root,
          (g) => g,
          (q) => aQuestion(q.id, ladderOf(0, 25, 50, 75, 100), { weight: q.weight }),
        );
        const card = scoreStates({ ...pack, root }, Object.fromEntries(questionsBelow(root).map((q) => [q.id, rung(`${at}`)] as const)));
        for (const score of allScores(card).values()) near(score, (at - 1) * 25);
      }),
    );
  });

  it('counts add up: every question of the form has become exactly one thing', () => {
    fc.assert(
      fc.property(answeredSheet, ({ pack, states }) => {
        const { counts } = scoreStates(pack, states).root;
        const { scored, incomplete, unknown: unsure, unanswered: open, excluded, asked } = counts;
        expect(asked).toBe(scored + incomplete + unsure + open);
        expect(asked + counts['not-applicable'] + excluded).toBe(questionsBelow(pack.root).length);
      }),
    );
  });

  it('the answers are only read: scoring twice gives the same', () => {
    fc.assert(
      fc.property(fullSheet, ({ pack, states }) => {
        const before = JSON.stringify(states);
        expect(scoreStates(pack, states)).toEqual(scoreStates(pack, states));
        expect(JSON.stringify(states)).toBe(before);
      }),
    );
  });
});
