import type { Answers } from '../model/answers.ts';
import type { LevelId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { isDecided, type LevelOutcome, type Shortfall } from './decide-level.ts';
import { explainScore, type LevelStep } from './explain-score.ts';
import type { Scorecard } from './score-assessment.ts';

/** What a level rule asks for, with the figures that meet it or fall short: of the shape of a shortfall. */
export type LevelRequirement = { readonly level: LevelId; readonly figures: Shortfall };

/** How the level rule sees two states of the answers. Empty unless a level could be decided in both. */
export type LevelShift = {
  /** Met after and not before, from the first level up to the next one of either state. */
  readonly newlyMet: readonly LevelRequirement[];
  /** What stands between the level after and the next; `isNew`: it was met before. */
  readonly missing: readonly (LevelRequirement & { readonly isNew: boolean })[];
};

type Judged = LevelRequirement & { readonly isMet: boolean };

const judge = ({ level, requires, counts }: LevelStep): readonly Judged[] => [
  ...requires.flatMap(({ group, min, score, isMet }): readonly Judged[] =>
    score === null ? [] : [{ level, isMet, figures: { kind: 'score', group, min, score } }],
  ),
  ...counts.map(
    ({ mark, score, atLeast, isMet, reached }): Judged => ({
      level,
      isMet,
      figures: { kind: 'count', mark, score, atLeast, found: reached.length },
    }),
  ),
];

const nextOf = (level: LevelOutcome): LevelId | null => (level.kind === 'reached' || level.kind === 'below-first' ? level.next : null);

/** How many steps of the rule are of interest: those up to the next level, all at the top. */
const stepsUpTo = (steps: readonly LevelStep[], level: LevelOutcome): number => {
  const next = steps.findIndex((step) => step.level === nextOf(level));
  return next < 0 ? steps.length : next + 1;
};

type Side = { readonly scorecard: Scorecard; readonly answers: Answers };

/** What the rule asks for that is newly met, and what is missing to the next level, between two states of one form's answers. */
export const shiftLevel = (pack: Pack, before: Side, after: Side): LevelShift => {
  const [was, is] = [before.scorecard.level, after.scorecard.level];
  if (!isDecided(was) || !isDecided(is)) return { newlyMet: [], missing: [] };
  const steps = explainScore(pack, after.scorecard, after.answers).steps;
  const now = steps.slice(0, Math.max(stepsUpTo(steps, was), stepsUpTo(steps, is))).flatMap(judge);
  const then = explainScore(pack, before.scorecard, before.answers).steps.flatMap(judge);
  const wasMet = (index: number): boolean => then[index]?.isMet ?? false;
  const plain = ({ level, figures }: Judged): LevelRequirement => ({ level, figures });
  return {
    newlyMet: now.flatMap((r, index) => (r.isMet && !wasMet(index) ? [plain(r)] : [])),
    missing: now.flatMap((r, index) => (!r.isMet && r.level === nextOf(is) ? [{ ...plain(r), isNew: wasMet(index) }] : [])),
  };
};
