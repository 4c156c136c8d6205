// breaks: i18n-reach
import type { Store } from '../ports/store.ts';

export type Bad = Store;
