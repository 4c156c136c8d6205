import type { Thing } from '../engine/index.ts';

export type Store = { readonly load: () => Thing };
