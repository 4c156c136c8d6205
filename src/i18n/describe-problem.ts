import type { Translate } from './translator.ts';

type Described = { readonly code: string; readonly path: readonly (string | number)[] };

/** i18next's own type for a key made at run time; the tests check that every problem code has words. */
type TranslateAny = (key: string, options: Readonly<Record<string, unknown>>) => string;

/** The words for a problem of the engine. Every field of the problem may appear in its sentence. */
export const describeProblem = (t: Translate, problem: Described): string => {
  const { path, ...rest } = problem;
  return (t as unknown as TranslateAny)(`problem.${problem.code}`, { ...rest, path: path.join(' › ') });
};

/** What to do about a problem of a data file; empty where the problem says it already. */
export const describeCure = (t: Translate, problem: Described): string => {
  const { path, ...rest } = problem;
  return (t as unknown as TranslateAny)(`cure.${problem.code}`, { ...rest, path: path.join(' › '), defaultValue: '' });
};
