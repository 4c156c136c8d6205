// breaks: cli-reach
import type { Store } from '../ports/store.ts';

export type Bad = Store;
