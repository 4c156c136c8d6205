// breaks: engine-has-one-door
import { score } from '../../engine/scoring/score.ts';

export const bad = score;
