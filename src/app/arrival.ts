import type { Assessment, Enterprise } from '../engine/index.ts';
import type { Revised, StoredEnterprise } from '../ports/assessment-store.ts';
import type { Session } from './session.ts';

type Change<T> = { readonly was: T; readonly now: T };

/** What other windows have done to what is open here. It counts only where this window still holds what it is to replace. */
export type Arrival = {
  readonly enterprise: Change<Enterprise> | null;
  readonly changed: readonly Change<Assessment>[];
  readonly added: readonly Assessment[];
  readonly removed: readonly Assessment[];
};

/** The value and revision last known to be stored, by id. */
type Marks = ReadonlyMap<string, Revised<Enterprise | Assessment>>;

/** An enterprise deleted and put back begins to count anew, so the revision alone does not tell. */
const isNewer = (now: Revised<Enterprise | Assessment>, mark: Revised<Enterprise | Assessment>): boolean =>
  now.revision !== mark.revision || now.value.updatedAt !== mark.value.updatedAt;

/** What is stored beside what is open here; values changed here and not written yet are left out: their save is refused, and the user asked. */
export const arrivalOf = (session: Session, marks: Marks, stored: StoredEnterprise): Arrival => {
  const isClean = (value: Enterprise | Assessment): boolean => marks.get(value.id)?.value === value;
  const changeOf = <T extends Enterprise | Assessment>(was: T, now: Revised<T>): readonly Change<T>[] => {
    const mark = marks.get(was.id);
    return mark && isClean(was) && isNewer(now, mark) ? [{ was, now: now.value }] : [];
  };
  const there = new Map(stored.assessments.map((a) => [a.value.id, a]));
  const here = new Set(session.assessments.map((a) => a.id));
  return {
    enterprise: changeOf(session.enterprise, stored.enterprise)[0] ?? null,
    changed: session.assessments.flatMap((was) => {
      const now = there.get(was.id);
      return now ? changeOf(was, now) : [];
    }),
    added: stored.assessments.map((a) => a.value).filter((a) => !here.has(a.id)),
    removed: session.assessments.filter((a) => !there.has(a.id) && isClean(a)),
  };
};

export const isNothing = ({ enterprise, changed, added, removed }: Arrival): boolean =>
  enterprise === null && changed.length + added.length + removed.length === 0;

/** A question looked at is no news. */
export const isWorthTelling = ({ enterprise, changed, added, removed }: Arrival): boolean => {
  const content = (a: Assessment): string => JSON.stringify({ ...a, lastQuestion: null });
  return enterprise !== null || added.length + removed.length > 0 || changed.some(({ was, now }) => content(was) !== content(now));
};

/** The session with what has arrived in it. */
export const withArrival = (session: Session, { enterprise, changed, added, removed }: Arrival): Session => {
  const now = (a: Assessment): Assessment => changed.find(({ was }) => was === a)?.now ?? a;
  const kept = session.assessments.filter((a) => !removed.includes(a)).map(now);
  return {
    enterprise: enterprise?.was === session.enterprise ? enterprise.now : session.enterprise,
    assessments: [...kept, ...added.filter((a) => !kept.some((k) => k.id === a.id))],
  };
};
