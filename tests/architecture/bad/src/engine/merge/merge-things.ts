import type { Thing } from '../model/thing.ts';

export const mergeThings = (a: Thing, b: Thing): Thing => (a.value > b.value ? a : b);
