// breaks: engine-report-never-forward
import { mergeThings } from '../merge/merge-things.ts';

export const bad = mergeThings;
