// breaks: nobody-imports-an-entry
import { run } from '../cli/score.ts';

export const bad = run;
