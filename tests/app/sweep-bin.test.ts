import { describe, expect, it } from 'vitest';
import { sweepBin } from '../../src/app/sweep-bin.ts';
import type { AssessmentStore } from '../../src/ports/assessment-store.ts';
import { anAssessment, anEnterprise, freshStore } from '../support/app-fixtures.ts';

const at = (date: string) => ({ now: () => `${date}T08:00:00.000Z` });

const idsIn = async (store: AssessmentStore): Promise<readonly string[]> => {
  const listed = await store.bin.list();
  return listed.ok ? listed.value.map((b) => b.id) : [];
};

const withBin = async (): Promise<AssessmentStore> => {
  const store = freshStore();
  const put = (id: string, enterprise: string, deletedAt: string) =>
    store.bin.put(id, { enterprise: anEnterprise({}, enterprise), assessments: [anAssessment({}, { id, of: enterprise })], deletedAt });
  await put('old', 'e1', '2026-10-01T08:00:00.000Z');
  await put('young', 'e2', '2026-11-20T08:00:00.000Z');
  await put('future', 'e3', '2031-01-01T08:00:00.000Z');
  return store;
};

describe('opening the app', () => {
  it('clears what has lain in the bin long enough at the second of two openings on different days, and nothing else', async () => {
    const store = await withBin();
    await sweepBin({ store, clock: at('2026-11-24') });
    expect(await idsIn(store)).toEqual(['future', 'old', 'young']);
    await sweepBin({ store, clock: at('2026-11-24') });
    expect(await idsIn(store)).toEqual(['future', 'old', 'young']);
    await sweepBin({ store, clock: at('2026-11-26') });
    expect(await idsIn(store)).toEqual(['future', 'young']);
  });

  it('destroys nothing on one day of a clock that is years ahead', async () => {
    const store = await withBin();
    await sweepBin({ store, clock: at('2030-05-01') });
    await sweepBin({ store, clock: at('2030-05-01') });
    await sweepBin({ store, clock: at('2026-11-24') });
    expect(await idsIn(store)).toEqual(['future', 'old', 'young']);
  });
});
