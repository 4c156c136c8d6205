import type { Thing } from '../model/thing.ts';
import { score } from '../scoring/score.ts';

export const compare = (thing: Thing): number => score(thing);
