import type * as z from 'zod/mini';
import { parseWith } from '../engine/index.ts';

/** What a data file holds, by its shape and with what was left to be understood written out. Throws with what is wrong where. */
export const checked = <S extends z.ZodMiniType>(shape: S, text: string, path: string): z.infer<S> => {
  const parsed = parseWith(shape, JSON.parse(text));
  if (!parsed.ok) throw new Error(`${path}: ${parsed.error.map((problem) => JSON.stringify(problem)).join('\n')}`);
  return parsed.value;
};
