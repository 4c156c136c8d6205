import type { Assessment } from '../model/assessment.ts';
import type { Crosswalk } from '../model/crosswalk.ts';
import type { AssessmentId, PackId } from '../model/ids.ts';
import { sortRounds } from '../model/rounds.ts';

type Known = Pick<Assessment, 'id' | 'packId' | 'form' | 'createdAt' | 'updatedAt'>;

/** Two assessments to set beside each other, the one begun first as `from`. */
export type ChosenPair = { readonly from: AssessmentId; readonly to: AssessmentId };

const areEditions = (crosswalks: readonly Crosswalk[], a: PackId, b: PackId): boolean =>
  crosswalks.some((c) => c.kind === 'edition' && ((c.from === a && c.to === b) || (c.from === b && c.to === a)));

/** How alike the measures are: 0 the same form, 1 another form, 2 another edition; null: nothing to compare. */
const distanceOf = (crosswalks: readonly Crosswalk[], a: Known, b: Known): number | null => {
  if (a.packId === b.packId) return a.form === b.form ? 0 : 1;
  return areEditions(crosswalks, a.packId, b.packId) ? 2 : null;
};

/** The assessments that may be set beside one, itself among them, oldest first. */
export const comparableWith = <A extends Known>(all: readonly A[], crosswalks: readonly Crosswalk[], one: A): readonly A[] =>
  sortRounds(all).filter((other) => distanceOf(crosswalks, other, one) !== null);

/** The most alike, and of those the nearest in time. */
const closest = (crosswalks: readonly Crosswalk[], one: Known, nearestFirst: readonly Known[]): Known | undefined =>
  nearestFirst
    .flatMap((other) => {
      const distance = distanceOf(crosswalks, one, other);
      return distance === null ? [] : [{ other, distance }];
    })
    .sort((a, b) => a.distance - b.distance)[0]?.other;

/** What an assessment is best compared with: one begun before it, or else one begun after; null where there is neither. */
export const pairWith = (all: readonly Known[], crosswalks: readonly Crosswalk[], id: AssessmentId): ChosenPair | null => {
  const sorted = sortRounds(all);
  const at = sorted.findIndex((one) => one.id === id);
  const one = sorted[at];
  if (!one) return null;
  const earlier = closest(crosswalks, one, sorted.slice(0, at).reverse());
  if (earlier) return { from: earlier.id, to: id };
  const later = closest(crosswalks, one, sorted.slice(at + 1));
  return later ? { from: id, to: later.id } : null;
};

/** The newest assessment that has one to be compared with: two rounds of one form before anything less alike. */
export const newestPair = (all: readonly Known[], crosswalks: readonly Crosswalk[]): ChosenPair | null => {
  const newestFirst = [...sortRounds(all)].reverse();
  const pairs = newestFirst.flatMap((one) => pairWith(all, crosswalks, one.id) ?? []);
  const find = (id: AssessmentId) => all.find((one) => one.id === id);
  const isOfOneForm = ({ from, to }: ChosenPair): boolean => {
    const [a, b] = [find(from), find(to)];
    return a?.packId === b?.packId && a?.form === b?.form;
  };
  return pairs.find(isOfOneForm) ?? pairs[0] ?? null;
};
