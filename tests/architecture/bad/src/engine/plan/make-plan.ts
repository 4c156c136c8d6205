import { compare } from '../benchmark/compare.ts';
import { score } from '../scoring/score.ts';

export const makePlan = () => compare({ value: score({ value: 1 }) });
