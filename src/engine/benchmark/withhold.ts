import { fewestEnterprises, type WithholdingReason } from '../model/cohort.ts';

/** A cell of a breakdown: how many stand behind it, and whether something else already forbids telling it. */
export type Cell = { readonly size: number; readonly barred: WithholdingReason | null };

/**
 * Groups that could be worked out by subtracting what is told from totals: how many stand behind each, for what is told now.
 */
export type Remainders = (told: readonly boolean[]) => readonly number[];

const isRevealing = (remainder: number): boolean => remainder > 0 && remainder < fewestEnterprises;

const ownReason = ({ size, barred }: Cell): WithholdingReason | null => barred ?? (size < fewestEnterprises ? 'few' : null);

const smallestTold = (cells: readonly Cell[], reasons: readonly (WithholdingReason | null)[]): number => {
  let found = -1;
  for (const [index, { size }] of cells.entries())
    if (reasons[index] === null && (found < 0 || size < (cells[found]?.size ?? 0))) found = index;
  return found;
};

/**
 * Why each cell is withheld; null: it is told. Cells under five are never told; as long as a remainder is 1–4,
 * the smallest told cell is withheld with it, so that nobody can be worked out by subtraction.
 */
export const withhold = (cells: readonly Cell[], remainders: Remainders): readonly (WithholdingReason | null)[] => {
  const reasons = cells.map(ownReason);
  while (remainders(reasons.map((r) => r === null)).some(isRevealing)) {
    const next = smallestTold(cells, reasons);
    if (next < 0) return reasons;
    reasons[next] = 'complement';
  }
  return reasons;
};
