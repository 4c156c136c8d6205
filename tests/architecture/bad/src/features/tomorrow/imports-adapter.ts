// breaks: features-reach
import { store } from '../../adapters/indexeddb/store.ts';

export const bad = store;
