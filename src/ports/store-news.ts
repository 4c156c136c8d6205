import type { EnterpriseId } from '../engine/index.ts';

/** Word between the windows of this app on one device that what is stored has changed. */
export type StoreNews = {
  /** Tells the other windows, never this one. null: it is not known of which enterprise, or of several. */
  readonly tell: (enterprise: EnterpriseId | null) => void;
  /** Hears of changes by others; null: look at everything. Returns how to stop listening. */
  readonly watch: (onNews: (enterprise: EnterpriseId | null) => void) => () => void;
};
