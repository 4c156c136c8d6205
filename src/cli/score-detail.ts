import {
  type Assessment,
  bandScores,
  cheapestPath,
  explainScore,
  narrowings,
  type PlanPath,
  type PlanWorld,
  type Scorecard,
  scoreAssessment,
  type Target,
  viewPlan,
} from '../engine/index.ts';

const outcomeOf = ({ root, level }: Scorecard) => ({ score: root.score, level });

/** A path without the answers it leads to: its steps say as much. */
const pathOf = (path: PlanPath) =>
  path.kind === 'path'
    ? {
        kind: path.kind,
        cost: path.cost,
        steps: path.steps.map(({ id, cost, after }) => ({ id, cost, after })),
        ...outcomeOf(path.scorecard),
      }
    : path;

/** The level after the one reached; null at the top, and while none is decided. */
const nextLevel = ({ level }: Scorecard): Target | null =>
  (level.kind === 'reached' || level.kind === 'below-first') && level.next !== null ? { kind: 'level', level: level.next } : null;

const planOf = (world: PlanWorld, { plan }: Assessment) => {
  if (!plan) return null;
  const { tasks, quarters, ...view } = viewPlan(world, plan);
  return {
    ...plan,
    ...view,
    tasks: tasks.map(({ task, step, slot }) => ({ ...task, cost: step?.cost ?? null, until: slot?.to ?? null })),
    quarters: quarters.map(({ scorecard, ...quarter }) => ({ ...quarter, ...outcomeOf(scorecard) })),
  };
};

/** What a result is made of and where it can lead: bands, explanation, the cheapest path to the next level, the saved plan. */
export const detailOf = (world: PlanWorld, assessment: Assessment) => {
  const scorecard = scoreAssessment(world);
  const { groups, questions, level } = bandScores(world);
  const target = nextLevel(scorecard);
  return {
    bands: { groups: Object.fromEntries(groups), questions: Object.fromEntries(questions), level },
    narrowings: narrowings(world),
    explanation: explainScore(world.pack, scorecard, world.answers),
    pathToNextLevel: target ? { target, ...pathOf(cheapestPath({ ...world, target, isOpen: () => true })) } : null,
    plan: planOf(world, assessment),
  };
};
