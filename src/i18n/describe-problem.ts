import type { Translate } from './translator.ts';

type Described = { readonly code: string; readonly path: readonly (string | number)[] };

/** i18next's own type for a key made at run time; the tests check that every problem code has words. */
type TranslateAny = (key: string, options: Readonly<Record<string, unknown>>) => string;

/** The words for a problem of the engine. Every field of the problem may appear in its sentence. */
export const describeProblem = (t: Translate, problem: Described): string => {
  const { path, ...rest } = problem;
  return (t as unknown as TranslateAny)(`problem.${problem.code}`, { ...rest, path: path.join(' › ') });
};
