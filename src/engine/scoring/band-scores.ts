import type { GroupId, LevelId, QuestionId } from '../model/ids.ts';
import type { Group, Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import { type Branch, completionsOf } from './completions.ts';
import { type Step, stepsOf } from './decide-level.ts';
import { reaches } from './reaches.ts';
import type { ScoringInput } from './score-assessment.ts';
import { absent, type Band, type Outlook, outlookOfMean, uniteBands } from './score-band.ts';

/** The lowest and the highest level still possible; null: below the first. */
export type LevelBand = { readonly lowest: LevelId | null; readonly highest: LevelId | null };

/**
 * What every score may still become, whatever is answered to the open questions: exact, not an estimate.
 * A group or question that can end with no score only is left out; `level` is null where no completion decides one.
 */
export type Bands = {
  readonly groups: ReadonlyMap<GroupId, Band>;
  readonly questions: ReadonlyMap<QuestionId, Band>;
  readonly level: LevelBand | null;
};

export type Leaf = (id: QuestionId) => Outlook;
export type GroupOutlooks = Map<GroupId, Outlook>;

/** Outlooks of a group and all below it. `needed`: groups without whose score no level is given, so they will have one. */
const outlooksBelow = (group: Group, leaf: Leaf, needed: ReadonlySet<GroupId>, into: GroupOutlooks): Outlook => {
  const { band, mayBeAbsent } = outlookOfMean([
    ...group.groups.map((child) => ({ weight: child.weight, outlook: outlooksBelow(child, leaf, needed, into) })),
    ...group.questions.map(({ id, weight }) => ({ weight, outlook: leaf(id) })),
  ]);
  const outlook = { band, mayBeAbsent: mayBeAbsent && !needed.has(group.id) };
  into.set(group.id, outlook);
  return outlook;
};

export const leafOf =
  (branch: Branch): Leaf =>
  (id) =>
    branch.get(id) ?? absent;

const none: ReadonlySet<GroupId> = new Set();

export const groupsIn = (root: Group, branch: Branch, needed: ReadonlySet<GroupId> = none): GroupOutlooks => {
  const outlooks: GroupOutlooks = new Map();
  outlooksBelow(root, leafOf(branch), needed, outlooks);
  return outlooks;
};

type End = 'least' | 'most';

/** Whether each step of the level rule is passed with every score at its least, or at its most; null where a group the rule needs can have no score. */
const stepsPassed = (pack: Pack, steps: readonly Step[], branch: Branch): ((end: End) => readonly boolean[]) | null => {
  const needed = new Set(steps.flatMap((step) => step.requires.map((r) => r.group)));
  const outlooks = groupsIn(pack.root, branch, needed);
  if ([...needed].some((id) => !outlooks.get(id)?.band) || !outlooks.get(pack.root.id)?.band) return null;
  const marked = (mark: string): readonly Outlook[] =>
    questionsBelow(pack.root).flatMap((q) => (q.marks.some((m) => m === mark) ? (branch.get(q.id) ?? []) : []));
  const isCounted = ({ band, mayBeAbsent }: Outlook, score: number, end: End): boolean =>
    band !== null && reaches(band[end], score) && (end === 'most' || !mayBeAbsent);
  const passes = ({ requires, counts }: Step, end: End): boolean =>
    requires.every(({ group, min }) => reaches(outlooks.get(group)?.band?.[end] ?? Number.NEGATIVE_INFINITY, min)) &&
    counts.every(({ mark, score, atLeast }) => marked(mark).filter((outlook) => isCounted(outlook, score, end)).length >= atLeast);
  return (end) => steps.map((step) => passes(step, end));
};

/** Steps are cumulative: the first that fails ends the climb. */
const climbed = (passed: readonly boolean[]): number => (passed.includes(false) ? passed.indexOf(false) : passed.length);

const levelBand = (pack: Pack, branches: readonly Branch[]): LevelBand | null => {
  const steps = stepsOf(pack.levelRule);
  const ends = branches.flatMap((branch) => stepsPassed(pack, steps, branch) ?? []);
  if (ends.length === 0) return null;
  const levelAfter = (passed: number): LevelId | null => steps[passed - 1]?.level ?? null;
  return {
    lowest: levelAfter(Math.min(...ends.map((passed) => climbed(passed('least'))))),
    highest: levelAfter(Math.max(...ends.map((passed) => climbed(passed('most'))))),
  };
};

/** The levels whose own requirements no completion meets, whatever those of other levels say. */
export const levelsOutOfReach = (input: ScoringInput): readonly LevelId[] => {
  const steps = stepsOf(input.pack.levelRule);
  const ways = completionsOf(input).map((branch) => stepsPassed(input.pack, steps, branch)?.('most') ?? []);
  return steps.filter((_, index) => !ways.some((passed) => passed[index])).map((step) => step.level);
};

const uniteAll = <Id>(maps: readonly ReadonlyMap<Id, Outlook>[]): ReadonlyMap<Id, Band> => {
  const united = new Map<Id, Band>();
  for (const map of maps)
    for (const [id, { band }] of map) {
      const both = uniteBands(united.get(id) ?? null, band);
      if (both) united.set(id, both);
    }
  return united;
};

/** The bands of an assessment: see `Bands`. Each contains the score of every completion, and both of its ends are met. */
export const bandScores = (input: ScoringInput): Bands => {
  const branches = completionsOf(input);
  return {
    groups: uniteAll(branches.map((branch) => groupsIn(input.pack.root, branch))),
    questions: uniteAll(branches),
    level: levelBand(input.pack, branches),
  };
};
