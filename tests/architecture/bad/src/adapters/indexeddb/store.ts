import { unwrap } from 'idb';
import { score } from '../../engine/index.ts';
import type { Store } from '../../ports/store.ts';

export const store: Store = { load: () => ({ value: score({ value: unwrap(indexedDB.open('x')).readyState.length }) }) };
