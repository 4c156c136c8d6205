import type { BinnedEnterprise } from '../ports/assessment-store.ts';

const day = 24 * 60 * 60 * 1000;
/** How long a deleted enterprise stays in the bin. */
export const binDays = 30;
/** An age beyond this is a wrong clock. */
const oldest = 3650 * day;

type Dated = Pick<BinnedEnterprise, 'deletedAt' | 'dueSince'>;

const sinceThen = (then: string, now: string): number => Date.parse(now) - Date.parse(then);

/** Whole days until an enterprise in the bin may go; null where device and date do not agree, and so it stays. */
export const daysLeft = ({ deletedAt }: Dated, now: string): number | null => {
  const age = sinceThen(deletedAt, now);
  return age >= 0 && age <= oldest ? Math.max(0, Math.ceil(binDays - age / day)) : null;
};

/**
 * What becomes of an enterprise in the bin as the app opens. It goes when its 30 days were up at an earlier opening already, at
 * least a day ago: a clock that is wrong for one day destroys nothing. A date in the future or over ten years back is never believed.
 */
export const judgeAge = (dated: Dated, now: string): 'keep' | 'mark' | 'unmark' | 'purge' => {
  const left = daysLeft(dated, now);
  const isDue = left === 0;
  if (dated.dueSince === null) return isDue ? 'mark' : 'keep';
  const noticed = sinceThen(dated.dueSince, now);
  if (!isDue || noticed < 0) return 'unmark';
  return noticed >= day ? 'purge' : 'keep';
};
