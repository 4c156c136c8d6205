// breaks: no-unknown-places
import { score } from './engine/index.ts';

export const bad = score;
