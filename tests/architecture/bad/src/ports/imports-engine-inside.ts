// breaks: engine-has-one-door, ports-know-only-the-engine
import type { Thing } from '../engine/model/thing.ts';

export type Bad = Thing;
