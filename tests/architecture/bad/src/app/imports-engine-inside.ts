// breaks: engine-has-one-door
import type { Thing } from '../engine/model/thing.ts';

export type Bad = Thing;
