// breaks: engine-side-folders-know-only-model
import { score } from '../scoring/score.ts';

export const bad = score;
