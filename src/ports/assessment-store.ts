import type { Assessment, AssessmentId, Enterprise, EnterpriseId, Result } from '../engine/index.ts';

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

/** Keeps enterprises and their assessments on the device. A save that is not based on the newest revision is refused. */
export type AssessmentStore = {
  readonly list: () => Answer<readonly StoredEnterprise[]>;
  readonly load: (id: EnterpriseId) => Answer<StoredEnterprise>;
  readonly saveEnterprise: (enterprise: Enterprise, basedOn: number) => Answer<number>;
  readonly saveAssessment: (assessment: Assessment, basedOn: number) => Answer<number>;
  /** Puts a whole file's content in place of what there is under the same ids, all or nothing. */
  readonly replace: (enterprise: Enterprise, assessments: readonly Assessment[]) => Answer<void>;
  readonly removeEnterprise: (id: EnterpriseId) => Answer<void>;
  readonly removeAssessment: (id: AssessmentId) => Answer<void>;
};
