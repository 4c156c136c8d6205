import { type Assessment, type Enterprise, type EnterpriseId, ok, type Result } from '../engine/index.ts';
import type { AssessmentStore, Revised, StoredEnterprise, StoreProblem } from '../ports/assessment-store.ts';
import { overviewOfStored } from './session.ts';

/** What of one enterprise the device has refused. `whole`: it is a file's content, and nothing else belongs to the enterprise. */
type Kept = {
  enterprise: Revised<Enterprise> | null;
  readonly assessments: Map<string, Revised<Assessment>>;
  readonly whole: ReadonlySet<string> | null;
};

const overlay = (stored: StoredEnterprise, kept: Kept | undefined): StoredEnterprise => {
  if (!kept) return stored;
  const own = stored.assessments.filter((a) => kept.whole?.has(a.value.id) ?? true);
  const merged = new Map(own.map((a) => [a.value.id as string, a]));
  for (const [id, assessment] of kept.assessments) merged.set(id, assessment);
  return { enterprise: kept.enterprise ?? stored.enterprise, assessments: [...merged.values()] };
};

const asStored = (kept: Kept): readonly StoredEnterprise[] =>
  kept.enterprise ? [{ enterprise: kept.enterprise, assessments: [...kept.assessments.values()] }] : [];

/** What is stored under an id, with what was refused of it. */
const overlaid = async (store: AssessmentStore, id: EnterpriseId, kept: Kept): Promise<StoredEnterprise | undefined> => {
  const stored = await store.load(id);
  return stored.ok ? overlay(stored.value, kept) : asStored(kept)[0];
};

type Memory = Map<EnterpriseId, Kept>;

const keptFor = (memory: Memory, id: EnterpriseId): Kept => {
  const kept = memory.get(id) ?? { enterprise: null, assessments: new Map(), whole: null };
  memory.set(id, kept);
  return kept;
};

/**
 * Whether a refused value is to be kept. Not after a conflict: what the other tab has saved must not be hidden, the screen asks.
 * An assessment without its enterprise on the device is worth keeping where the enterprise itself was refused too.
 */
const isToBeKept = (problem: StoreProblem, kept: Kept): boolean => {
  if (problem.code === 'changed-elsewhere') return false;
  return problem.code !== 'not-found' || kept.enterprise !== null;
};

/** Notes what came of a save; `set` puts the value, or null once it is stored or overtaken. */
const note = (memory: Memory, id: EnterpriseId, result: Result<number, StoreProblem>, set: (kept: Kept, keep: boolean) => void): void => {
  const kept = keptFor(memory, id);
  set(kept, !result.ok && isToBeKept(result.error, kept));
};

/** Values of a refused file are based on what the device has now, so that a later save of each goes through. */
const keepFile = async (
  store: AssessmentStore,
  memory: Memory,
  enterprise: Enterprise,
  assessments: readonly Assessment[],
): Promise<void> => {
  const known = await store.load(enterprise.id);
  const revisionOf = (id: string): number => (known.ok ? (known.value.assessments.find((a) => a.value.id === id)?.revision ?? 0) : 0);
  memory.set(enterprise.id, {
    enterprise: { value: enterprise, revision: known.ok ? known.value.enterprise.revision : 0 },
    assessments: new Map(assessments.map((value) => [value.id, { value, revision: revisionOf(value.id) }])),
    whole: new Set(assessments.map((a) => a.id)),
  });
};

/** Once nothing is left to keep: what a refused file did not have goes from the device as well. */
const settle = async (store: AssessmentStore, memory: Memory, id: EnterpriseId): Promise<void> => {
  const kept = memory.get(id);
  if (!kept || kept.enterprise !== null || kept.assessments.size > 0) return;
  memory.delete(id);
  const stored = kept.whole ? await store.load(id) : null;
  if (!stored?.ok) return;
  for (const { value } of stored.value.assessments) if (!kept.whole?.has(value.id)) await store.removeAssessment(value.id);
};

/**
 * A store that keeps in memory what the device refused to keep, and gives it back, so that a full or blocked
 * storage costs nothing while the page is open. The failure itself is still reported.
 */
export const rememberUnsaved = (store: AssessmentStore): AssessmentStore => {
  const memory: Memory = new Map();
  return {
    list: async () => {
      const stored = await store.list();
      const known = stored.ok ? stored.value : [];
      if (!stored.ok && memory.size === 0) return stored;
      const extra = [...memory].filter(([id]) => !known.some((s) => s.enterprise.value.id === id)).flatMap(([, kept]) => asStored(kept));
      return ok([...known.map((s) => overlay(s, memory.get(s.enterprise.value.id))), ...extra]);
    },
    overviews: async () => {
      const stored = await store.overviews();
      if (!stored.ok && memory.size === 0) return stored;
      const known = new Map((stored.ok ? stored.value : []).map((o) => [o.id as string, o]));
      for (const [id, kept] of memory) {
        const found = known.has(id) ? await overlaid(store, id, kept) : asStored(kept)[0];
        if (found) known.set(id, overviewOfStored(found));
      }
      return ok([...known.values()]);
    },
    load: async (id) => {
      const stored = await store.load(id);
      const kept = memory.get(id);
      if (stored.ok) return ok(overlay(stored.value, kept));
      const alone = kept ? asStored(kept)[0] : undefined;
      return alone ? ok(alone) : stored;
    },
    saveEnterprise: async (value, basedOn) => {
      const result = await store.saveEnterprise(value, basedOn);
      note(memory, value.id, result, (kept, keep) => {
        kept.enterprise = keep ? { value, revision: basedOn } : null;
      });
      await settle(store, memory, value.id);
      return result;
    },
    saveAssessment: async (value, basedOn) => {
      const result = await store.saveAssessment(value, basedOn);
      note(memory, value.enterpriseId, result, ({ assessments }, keep) => {
        if (keep) assessments.set(value.id, { value, revision: basedOn });
        else assessments.delete(value.id);
      });
      await settle(store, memory, value.enterpriseId);
      return result;
    },
    replace: async (enterprise, assessments) => {
      const result = await store.replace(enterprise, assessments);
      if (result.ok) memory.delete(enterprise.id);
      else await keepFile(store, memory, enterprise, assessments);
      return result;
    },
    removeEnterprise: (id) => {
      memory.delete(id);
      return store.removeEnterprise(id);
    },
    removeAssessment: (id) => {
      for (const kept of memory.values()) kept.assessments.delete(id);
      return store.removeAssessment(id);
    },
    bin: {
      ...store.bin,
      /** What lay only in memory is kept in the bin with the rest. */
      put: async (id, discarded) => {
        const result = await store.bin.put(id, discarded);
        if (result.ok) memory.delete(discarded.enterprise.id);
        return result;
      },
    },
  };
};
