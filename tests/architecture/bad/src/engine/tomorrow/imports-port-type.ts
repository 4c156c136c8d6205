// breaks: engine-knows-only-itself
import type { Store } from '../../ports/store.ts';

export type Bad = Store;
