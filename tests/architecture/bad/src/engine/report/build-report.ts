import type { Thing } from '../model/thing.ts';
import { makePlan } from '../plan/make-plan.ts';
import { score } from '../scoring/score.ts';

export const buildReport = (thing: Thing) => [makePlan(), score(thing)];
