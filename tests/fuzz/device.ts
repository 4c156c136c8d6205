import type { Portfolio } from '../../src/app/backup-files.ts';
import { gatherPortfolio } from '../../src/app/make-backup.ts';
import type { Services } from '../../src/app/services.ts';
import {
  openAssessmentFile,
  type Pack,
  type ProfileCatalogue,
  scoreAssessment,
  sizeClass,
  writeAssessmentFile,
} from '../../src/engine/index.ts';
import type { StoredEnterprise } from '../../src/ports/assessment-store.ts';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  countingIds,
  fixedClock,
  freshShelf,
  freshStore,
  moment,
  percent,
} from '../support/app-fixtures.ts';

/** A device with an enterprise on it, that files are opened on. */
export type Device = Pick<Services, 'store' | 'shelf' | 'ids' | 'clock'> & {
  readonly portfolio: () => Promise<Portfolio>;
  /** All that is stored, as text. */
  readonly snapshot: () => Promise<string>;
  readonly reset: () => Promise<void>;
};

const own = { enterprise: anEnterprise(), assessments: [anAssessment(answersOf({ q012: percent(58) }))] };

export const createDevice = async (): Promise<Device> => {
  const [store, shelf] = [freshStore(), freshShelf()];
  const portfolio = async (): Promise<Portfolio> => {
    const gathered = await gatherPortfolio({ store, shelf });
    if (!gathered.ok) throw new Error(gathered.error.code);
    return gathered.value;
  };
  const bin = async () => {
    const listed = await store.bin.list();
    if (!listed.ok) throw new Error(listed.error.code);
    return listed.value;
  };
  const reset = async () => {
    const { data } = await portfolio();
    const listed = await store.list();
    if (!listed.ok) throw new Error(listed.error.code);
    for (const { enterprise } of listed.value) await store.removeEnterprise(enterprise.value.id);
    for (const { kind, id } of data) await shelf.remove(kind, id);
    await store.bin.purge((await bin()).map((b) => b.id));
    await store.replace(own.enterprise, own.assessments);
  };
  await reset();
  return {
    store,
    shelf,
    ids: countingIds(),
    clock: fixedClock,
    portfolio,
    reset,
    snapshot: async () => JSON.stringify([await store.list(), await shelf.list(), await bin()]),
  };
};

export type Sound = { readonly packs: readonly Pack[]; readonly catalogue: ProfileCatalogue };

/** What was let in must be of use: it can be saved, opened again and scored. Says what is wrong. */
export const faultsOf = ({ enterprise, assessments }: StoredEnterprise, { packs, catalogue }: Sound): readonly string[] => {
  const session = { enterprise: enterprise.value, assessments: assessments.map((a) => a.value) };
  const again = openAssessmentFile(writeAssessmentFile({ savedAt: moment, ...session }));
  if (!again.ok) return [`does not open again: ${JSON.stringify(again.error[0])}`];
  const { facts } = session.enterprise;
  return session.assessments.flatMap(({ packId, form, answers }) => {
    const pack = packs.find((p) => p.id === packId);
    if (!pack) return [];
    const { root } = scoreAssessment({ pack, form, facts, sizeClass: sizeClass(facts, catalogue), answers });
    const { score } = root;
    return score !== null && !(score >= 0 && score <= 100) ? [`has a score of ${score}`] : [];
  });
};
