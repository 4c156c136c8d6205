import type { CohortFile, Questionnaire, ReferenceProfile, Result } from '../engine/index.ts';
import type { StoreProblem } from './assessment-store.ts';

/** A data file a user has opened, or a cohort made here: not part of the app, kept on the device. `id` is the questionnaire's, the profile's or the cohort's own. */
export type ShelfEntry =
  | { readonly kind: 'questionnaire'; readonly id: string; readonly questionnaire: Questionnaire }
  | { readonly kind: 'profile'; readonly id: string; readonly profile: ReferenceProfile }
  | { readonly kind: 'cohort'; readonly id: string; readonly cohort: CohortFile };

type Answer<T> = Promise<Result<T, StoreProblem>>;

/** Keeps opened data files on the device. An entry replaces the one of the same kind and id. */
export type DataShelf = {
  readonly list: () => Answer<readonly ShelfEntry[]>;
  readonly put: (entry: ShelfEntry) => Answer<void>;
  readonly remove: (kind: ShelfEntry['kind'], id: string) => Answer<void>;
};
