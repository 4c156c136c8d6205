// breaks: engine-model-never-forward
import { score } from '../index.ts';

export const bad = score;
