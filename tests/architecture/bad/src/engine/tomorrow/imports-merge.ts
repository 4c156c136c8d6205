// breaks: engine-side-folders-know-only-model
import { mergeThings } from '../merge/merge-things.ts';

export const bad = mergeThings;
