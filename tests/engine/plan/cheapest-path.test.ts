import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerState,
  type Answers,
  answersAfter,
  cheapestPath,
  groupScoresBelow,
  type Pack,
  type PlanInput,
  type PlanPath,
  type PlanStep,
  type Question,
  questionScoresBelow,
  questionsBelow,
  recordOf,
  scoreAssessment,
  type Target,
} from '../../../src/engine/index.ts';
import { stepsAt } from '../../../src/engine/plan/question-steps.ts';
import {
  adviceOf,
  aGroup,
  anAction,
  answersOf,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  idOfForm,
  idOfGroup,
  ladderOf,
  notApplicable,
  percent,
  percentageOf,
  picked,
  rung,
  type States,
  singleOf,
  ticked,
  ticksOf,
  unknown,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const days = (min: number, max: number): Raw => ({ effort: { min, max } });
const words = { what: '做。', effect: '见效。', evidence: '留档。' };
const proof = (min: number, max: number): Raw => ({
  proof: 'record',
  roles: ['it'],
  ...days(min, max),
  texts: { 'zh-CN': words, en: words },
});

const inputOf = (pack: Pack, answers: Answers, target: Target, actions: readonly Raw[], evidence: readonly Raw[] = []): PlanInput => ({
  pack,
  advice: adviceOf(actions, 'small', { evidence }),
  form: idOfForm('full'),
  facts: factsOf(),
  sizeClass: null,
  answers,
  target,
  isOpen: () => true,
});

const level = (id: string): Target => ({ kind: 'level', level: id as Extract<Target, { kind: 'level' }>['level'] });
const score = (group: string, min: number): Target => ({ kind: 'score', group: idOfGroup(group), min });

const idsOf = (path: PlanPath): readonly string[] => (path.kind === 'path' ? path.steps.map((s) => s.id) : []);
const ladderSteps = (id: string, ...costs: readonly (readonly [number, number])[]): readonly Raw[] =>
  costs.map(([min, max], i) => anAction(id, ['option', `${i + 1}`, `${i + 2}`], days(min, max)));

describe('the cheapest path', () => {
  const pack = aPack(aGroup('overall', [aQuestion('a'), aQuestion('b')]));
  const cheapA = [...ladderSteps('a', [1, 3], [1, 3], [4, 6], [9, 11]), ...ladderSteps('b', [2, 4], [2, 4], [2, 4], [2, 4])];
  const at = (a: string, b: string) => answersOf({ a: rung(a), b: rung(b) });

  it('is the least of all sets of steps that reach the level, in an order that can be walked', () => {
    // 1 and 1; 1.8 wants four fifths of a rung each, 2 in all: the two cheap steps of a.
    const path = cheapestPath(inputOf(pack, at('1', '1'), level('l2'), cheapA));
    expect(path).toMatchObject({ kind: 'path', cost: 4 });
    expect(idsOf(path)).toEqual(['a.1-2', 'a.2-3']);
  });

  it('prefers a longer climb where it is cheaper', () => {
    const path = cheapestPath(inputOf(pack, at('1', '1'), level('l3'), cheapA));
    // Mean 2.8 or more wants four rungs: a twice (4), b twice (6).
    expect(path).toMatchObject({ kind: 'path', cost: 10 });
    expect(path.kind === 'path' && path.scorecard.level).toMatchObject({ kind: 'reached', level: 'l3' });
  });

  it('aims at the score of one dimension as well', () => {
    const two = aPack(aTree('overall', [aGroup('one', [aQuestion('a')]), aGroup('two', [aQuestion('b')])]));
    expect(idsOf(cheapestPath(inputOf(two, at('1', '1'), score('two', 3), cheapA)))).toEqual(['b.1-2', 'b.2-3']);
  });

  it('does first what a step waits for, and pays for it', () => {
    const waiting = [
      anAction('a', ['option', '1', '2'], { ...days(1, 2), after: ['b.1-2'] }),
      anAction('b', ['option', '1', '2'], days(9, 11)),
    ];
    const path = cheapestPath(
      inputOf(pack, at('1', '1'), score('overall', 1.5), [...waiting, anAction('b', ['option', '2', '3'], days(1, 2))]),
    );
    expect(idsOf(path)).toEqual(['b.1-2']);
    const both = cheapestPath(
      inputOf(pack, at('1', '1'), score('overall', 2), [...waiting, anAction('b', ['option', '2', '3'], days(50, 60))]),
    );
    expect(both).toMatchObject({ cost: 11.5 });
    expect(idsOf(both)).toEqual(['b.1-2', 'a.1-2']);
  });

  it('goes without the steps the user does not want, and what waits for them', () => {
    const input = inputOf(pack, at('1', '1'), level('l2'), cheapA);
    const without = cheapestPath({ ...input, isOpen: (step) => step.id !== 'a.1-2' });
    expect(idsOf(without)).toEqual(['b.1-2', 'b.2-3']);
  });

  it('gathers evidence where a cap holds a score down', () => {
    const proven = { evidence: ['minutes'], proves: { record: ['minutes'] } };
    const capped = aPack(aGroup('overall', [aQuestion('a', ladderOf(1, 2, 3, 4, 5), proven)]), {
      evidenceCaps: [{ proof: 'record', max: 2 }],
    });
    const path = cheapestPath(inputOf(capped, answersOf({ a: rung('4') }), level('l4'), cheapA.slice(0, 4), [proof(1, 2)]));
    expect(idsOf(path)).toEqual(['a:record']);
    expect(path).toMatchObject({ cost: 1.5 });
    expect(path.kind === 'path' && path.answers).toMatchObject({ a: { evidence: ['minutes'], state: rung('4') } });
  });

  it('says that the target is reached already', () => {
    expect(cheapestPath(inputOf(pack, at('5', '5'), level('l3'), cheapA))).toEqual({ kind: 'reached-already' });
    expect(cheapestPath(inputOf(pack, at('5', '1'), score('overall', 3), cheapA))).toEqual({ kind: 'reached-already' });
  });

  it('plans nothing on too few answers', () => {
    expect(cheapestPath(inputOf(pack, answersOf({ a: rung('1'), b: unknown }), level('l2'), cheapA))).toEqual({ kind: 'undecided' });
  });

  it('says what stands in the way where no steps reach the target', () => {
    const short = ladderSteps('a', [1, 2]);
    expect(cheapestPath(inputOf(pack, at('1', '1'), level('l3'), short))).toEqual({
      kind: 'out-of-reach',
      obstacles: [
        { kind: 'score', group: 'overall', min: 1.8, best: 1.5 },
        { kind: 'score', group: 'overall', min: 2.8, best: 1.5 },
      ],
    });
    const marked = aPack(aGroup('overall', [aQuestion('a', undefined, { marks: ['scene'] }), aQuestion('b')]), {
      levelRule: { kind: 'gates', gates: [{ level: 'l1', requires: [], counts: [{ mark: 'scene', score: 3, atLeast: 1 }] }] },
    });
    expect(cheapestPath(inputOf(marked, at('1', '1'), level('l1'), short))).toEqual({
      kind: 'out-of-reach',
      obstacles: [{ kind: 'count', mark: 'scene', score: 3, atLeast: 1, best: 0 }],
    });
  });

  it('leaves questions without an answer as they are', () => {
    const lax = { ...pack, minimumAnsweredShare: 0.5 };
    const path = cheapestPath(inputOf(lax, answersOf({ a: rung('1'), b: unknown }), level('l2'), cheapA));
    expect(idsOf(path)).toEqual(['a.1-2']);
    expect(path.kind === 'path' && path.answers).toMatchObject({ b: { state: unknown } });
  });
});

/** Little questionnaires with every kind of step, so that every set of steps can be tried. */
type Trial = { readonly input: PlanInput };

const effort = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 })).map(([min, more]) => days(min, min + more));

const kindOf = (id: string): fc.Arbitrary<{ question: Question; state: AnswerState; actions: readonly Raw[] }> => {
  const common = fc.record({ weight: fc.integer({ min: 1, max: 3 }), marks: fc.constantFrom([], ['scene']) });
  const efforts = fc.tuple(effort, effort, effort);
  const single = fc.tuple(common, efforts, fc.constantFrom('o1', 'o2')).map(([over, costs, option]) => ({
    question: aQuestion(id, singleOf(0, 2, 5), over),
    state: picked(option),
    actions: [1, 2].map((n) => anAction(id, ['option', `o${n}`, `o${n + 1}`], costs[n])),
  }));
  const ticks = fc.tuple(common, efforts, fc.constantFrom(['none'], ['o1'])).map(([over, costs, options]) => ({
    question: aQuestion(id, ticksOf([1, 2, 1], 3), over),
    state: ticked(...options),
    actions: costs.map((cost, n) => anAction(id, ['tick', `o${n + 1}`], cost)),
  }));
  const share = fc.tuple(common, efforts, fc.integer({ min: 0, max: 90 })).map(([over, costs, x]) => ({
    question: aQuestion(id, percentageOf([0, 0], [50, 2], [100, 5]), over),
    state: percent(x),
    actions: [anAction(id, ['value', 0, 50], costs[0]), anAction(id, ['value', 50, 100], costs[1])],
  }));
  const capped = fc.tuple(common, efforts, fc.constantFrom('3', '4')).map(([over, costs, at]) => ({
    question: aQuestion(id, ladderOf(1, 2, 3, 4, 5), { ...over, evidence: ['minutes'], proves: { record: ['minutes'] } }),
    state: rung(at),
    actions: [1, 2, 3, 4].map((n) => anAction(id, ['option', `${n}`, `${n + 1}`], costs[n % 3])),
  }));
  return fc.oneof(single, ticks, share, capped);
};

const gates = [
  { level: 'l1', requires: [], counts: [{ mark: 'scene', score: 2, atLeast: 1 }] },
  { level: 'l2', requires: [{ group: 'one', min: 2 }] },
  { level: 'l3', requires: [{ group: 'overall', min: 3 }], counts: [{ mark: 'scene', score: 5, atLeast: 1 }] },
  { level: 'l4', requires: [{ group: 'two', min: 4 }] },
];

const trial: fc.Arbitrary<Trial> = fc
  .tuple(
    fc.tuple(...['q0', 'q1', 'q2', 'q3'].map(kindOf)),
    fc.boolean(),
    fc.constantFrom(level('l1'), level('l2'), level('l3'), level('l4'), score('one', 3), score('overall', 4)),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
    fc.constantFrom(undefined, 'hanging', 'not-applicable'),
    fc.nat(),
  )
  .map(([parts, hasGates, target, links, special, closed]) => {
    // The last question may hang on whether the first has anything at all.
    const about = {
      kind: 'any',
      of: [
        { kind: 'number', question: 'q0', above: 0 },
        { kind: 'option', question: 'q0', oneOf: ['o2', 'o3', '4'] },
      ],
    };
    const questions = parts.map((p, i) =>
      special === 'hanging' && i === 3 ? aQuestion('q3', p.question.answer, { ...p.question, appliesWhen: about }) : p.question,
    );
    const pack = aPack(aTree('overall', [aGroup('one', questions.slice(0, 2)), aGroup('two', questions.slice(2), 2)]), {
      minimumAnsweredShare: 0.5,
      evidenceCaps: [{ proof: 'record', max: 2 }],
      ...(hasGates ? { levelRule: { kind: 'gates', gates } } : {}),
    });
    const actions = parts.flatMap((p) => p.actions);
    // Links lead from later actions to earlier ones, so they never go in a circle.
    const linked = actions.map((action, i): Raw => {
      const after = links.flatMap(([a, b]): readonly unknown[] => {
        const [from, to] = [a % actions.length, b % actions.length];
        return from === i && to < i ? [actions[to]?.id] : [];
      });
      return { ...action, after };
    });
    const states: States = Object.fromEntries(
      parts.map((p, i) => [`q${i}`, special === 'not-applicable' && i === 1 ? notApplicable : p.state]),
    );
    const input = inputOf(pack, answersOf(states), target, linked, [proof(1, 4)]);
    return {
      input: closed % 4 === 0 ? { ...input, isOpen: (step: PlanStep) => step.id !== linked[closed % linked.length]?.id } : input,
    };
  });

const isReached = ({ pack, target }: PlanInput, card: ReturnType<typeof scoreAssessment>): boolean => {
  if (card.level.kind !== 'reached' && card.level.kind !== 'below-first') return false;
  if (target.kind === 'score') return (groupScoresBelow(card.root).find((g) => g.id === target.group)?.score ?? -1) >= target.min - 1e-9;
  return card.level.kind === 'reached' && pack.levels.indexOf(card.level.level) >= pack.levels.indexOf(target.level);
};

/** The least cost of all sets of steps that leave out nothing a step waits for at a question that is asked, by the real scoring. */
const leastByTrying = (input: PlanInput): number | null => {
  const { pack, advice, answers } = input;
  const steps = questionsBelow(pack.root).flatMap((question) =>
    stepsAt({ question, record: recordOf(answers, question.id), pack, advice, isOpen: () => true }),
  );
  const owner = new Map(steps.map((s) => [s.id, s.question]));
  let least: number | null = null;
  for (let bits = 0; bits < 2 ** steps.length; bits += 1) {
    const chosen = steps.filter((_, i) => (bits >> i) & 1);
    const cost = chosen.reduce((sum, s) => sum + s.cost, 0);
    if ((least !== null && cost >= least) || !chosen.every((step) => input.isOpen(step))) continue;
    const ids = new Set(chosen.map((s) => s.id));
    const lacks = (id: string): boolean => owner.has(id) && !ids.has(id);
    // A rung is never skipped, whatever else is asked.
    if (chosen.some((s) => s.after.some((id) => lacks(id) && owner.get(id) === s.question))) continue;
    const card = scoreAssessment({ ...input, answers: answersAfter(input, ids) });
    const asked = new Set(questionScoresBelow(card.root).flatMap((q) => (q.score === null ? [] : [q.id])));
    const isWaiting = chosen.some((s) => s.after.some((id) => lacks(id) && asked.has(owner.get(id) ?? s.question)));
    if (!isWaiting && isReached(input, card)) least = cost;
  }
  return least;
};

describe('for any little questionnaire, tried out step by step', () => {
  it('no set of steps that reaches the target costs less than the path, and there is one exactly where there is a path', () => {
    fc.assert(
      fc.property(trial, ({ input }) => {
        const path = cheapestPath(input);
        if (path.kind === 'undecided') return;
        const least = leastByTrying(input);
        if (path.kind === 'reached-already') expect(least).toBe(0);
        else if (path.kind === 'out-of-reach') expect(least).toBeNull();
        else expect(path.cost).toBe(least);
      }),
      { numRuns: 250 },
    );
  });

  it('the steps make up the cost, come after what they wait for, and make the answers that reach the target', () => {
    fc.assert(
      fc.property(trial, ({ input }) => {
        const path = cheapestPath(input);
        if (path.kind !== 'path') return;
        expect(path.steps.reduce((sum, s) => sum + s.cost, 0)).toBe(path.cost);
        path.steps.forEach(({ after }, place) => {
          for (const id of after) expect(path.steps.findIndex((s) => s.id === id)).toBeLessThan(place);
        });
        const done = new Set(path.steps.map((s) => s.id));
        expect(isReached(input, path.scorecard)).toBe(true);
        const again = scoreAssessment({ ...input, answers: answersAfter(input, done) });
        expect(again.root.score).toBeCloseTo(path.scorecard.root.score ?? Number.NaN, 9);
      }),
      { numRuns: 250 },
    );
  });
});
