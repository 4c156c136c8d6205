// The other half of cycle-one.ts; the tool names a cycle once.
import type { One } from './cycle-one.ts';

export type Two = { readonly one?: One };
