// breaks: engine-scoring-never-forward
import { compare } from '../benchmark/compare.ts';

export const bad = compare;
