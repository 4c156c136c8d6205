// breaks: engine-benchmark-never-forward
import { makePlan } from '../plan/make-plan.ts';

export const bad = makePlan;
