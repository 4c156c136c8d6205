import type { Assessment, AssessmentFile, AssessmentId, Enterprise, EnterpriseId, Overview, Result } from '../engine/index.ts';

/** Why the device did not keep or give something. The words live in i18n under `storage.<code>`. */
export type StoreProblem =
  | { readonly code: 'blocked' }
  | { readonly code: 'full' }
  /** Another tab has saved a newer revision since. */
  | { readonly code: 'changed-elsewhere' }
  /** A newer version of the app has taken the stored data over; this page is too old for it. */
  | { readonly code: 'newer-app' }
  | { readonly code: 'not-found' }
  | { readonly code: 'failed'; readonly detail: string };

/** A stored thing and how many times it has been saved: what a save is based on. 0: never saved. */
export type Revised<T> = { readonly value: T; readonly revision: number };

export type StoredEnterprise = { readonly enterprise: Revised<Enterprise>; readonly assessments: readonly Revised<Assessment>[] };

type Answer<T> = Promise<Result<T, StoreProblem>>;

/** An enterprise in the bin (回收站). `id` is its place there: an enterprise may lie in it more than once. Instants are ISO 8601 in UTC. */
export type BinnedEnterprise = {
  readonly id: string;
  readonly enterprise: EnterpriseId;
  readonly name: string;
  readonly sample: boolean;
  readonly assessments: number;
  readonly deletedAt: string;
  /** When its time was first seen to be up; null: not yet. */
  readonly dueSince: string | null;
};

/** What is put into the bin: whatever the caller sees of the enterprise, stored or not. */
export type Discarded = { readonly enterprise: Enterprise; readonly assessments: readonly Assessment[]; readonly deletedAt: string };

/** Keeps deleted enterprises for a while. Everything it does is done wholly or not at all. */
export type EnterpriseBin = {
  readonly list: () => Answer<readonly BinnedEnterprise[]>;
  /** Takes an enterprise off the lists and keeps it under `id`. */
  readonly put: (id: string, discarded: Discarded) => Answer<void>;
  /** Back to the lists it goes as what `place` makes of it; where it is on them again, `place` is told so. */
  readonly restore: (id: string, place: (file: AssessmentFile, isTaken: boolean) => AssessmentFile) => Answer<AssessmentFile>;
  readonly markDue: (id: string, since: string | null) => Answer<void>;
  /** For good. */
  readonly purge: (ids: readonly string[]) => Answer<void>;
};

/** Keeps enterprises and their assessments on the device. A save that is not based on the newest revision is refused. */
export type AssessmentStore = {
  readonly list: () => Answer<readonly StoredEnterprise[]>;
  /** All that `list` gives, told in a few words each: reading thousands takes a tenth of the time. In no order. */
  readonly overviews: () => Answer<readonly Overview[]>;
  readonly load: (id: EnterpriseId) => Answer<StoredEnterprise>;
  readonly saveEnterprise: (enterprise: Enterprise, basedOn: number) => Answer<number>;
  readonly saveAssessment: (assessment: Assessment, basedOn: number) => Answer<number>;
  /** Puts a whole file's content in place of what there is under the same ids, all or nothing. */
  readonly replace: (enterprise: Enterprise, assessments: readonly Assessment[]) => Answer<void>;
  /** For good; see `bin` for a way back. */
  readonly removeEnterprise: (id: EnterpriseId) => Answer<void>;
  readonly removeAssessment: (id: AssessmentId) => Answer<void>;
  readonly bin: EnterpriseBin;
};
