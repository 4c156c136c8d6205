import type { BinnedEnterprise } from '../ports/assessment-store.ts';
import { judgeAge } from './bin-age.ts';
import type { Services } from './services.ts';

/** Empties the bin of what has lain in it long enough. Once, as the app opens; what the device refuses stays. */
export const sweepBin = async ({ store: { bin }, clock }: Pick<Services, 'store' | 'clock'>): Promise<void> => {
  const now = clock.now();
  const listed = await bin.list();
  const judged = (listed.ok ? listed.value : []).map((binned) => ({ binned, verdict: judgeAge(binned, now) }));
  const those = (verdict: ReturnType<typeof judgeAge>): readonly BinnedEnterprise[] =>
    judged.filter((j) => j.verdict === verdict).map((j) => j.binned);
  for (const { id } of those('mark')) await bin.markDue(id, now);
  for (const { id } of those('unmark')) await bin.markDue(id, null);
  const due = those('purge').map(({ id }) => id);
  if (due.length > 0) await bin.purge(due);
};
