import { languages } from './language.ts';
import { parseWith } from './parse.ts';
import type { Problem } from './problem.ts';
import { type ReferenceFigure, type ReferenceProfile, referenceProfile } from './reference-profile.ts';
import { fail, ok, type Result } from './result.ts';

type Plain = { readonly [key: string]: unknown };
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** What a shape alone would refuse without saying why: figures from memory, and figures nobody can look up. */
const sourceProblems = (data: Plain): readonly Problem[] => [
  ...(data.evidence === 'recalled' ? [{ code: 'recalled-figure', path: ['evidence'] } as const] : []),
  ...((data.url ?? null) === null && (data.document ?? null) === null && data.evidence !== 'computed'
    ? [{ code: 'figure-without-source', path: ['url'] } as const]
    : []),
];

/** Figures of a cohort are called as their questionnaire calls them. */
const namesWanted = ({ cohort, figures }: ReferenceProfile): readonly string[] =>
  cohort ? [] : figures.flatMap((f) => (f.kind === 'group' ? [] : [f.indicator]));

const textProblems = (profile: ReferenceProfile): readonly Problem[] =>
  languages.flatMap((language) =>
    [...new Set(namesWanted(profile))]
      .filter((id) => !profile.texts[language].indicators[id])
      .map((id): Problem => ({ code: 'missing-text', path: ['texts', language, 'indicators', id], language })),
  );

const duplicateProblems = ({ figures }: ReferenceProfile): readonly Problem[] =>
  figures
    .filter((f, index) => figures.findIndex((other) => other.id === f.id) !== index)
    .map(({ id }): Problem => ({ code: 'duplicate-id', path: ['figures'], id }));

const isOrderly = (quantiles: NonNullable<ReferenceFigure['quantiles']>): boolean =>
  quantiles.every(({ p, value }, index) => {
    const before = quantiles[index - 1];
    return !before || (p > before.p && value >= before.value);
  });

/** Only a mean has enterprises spread around it: a share, an index and a count have no quantiles. */
const quantileProblems = ({ figures }: ReferenceProfile): readonly Problem[] =>
  figures.flatMap(({ id, statistic, quantiles }): readonly Problem[] => {
    const path = ['figures', id, 'quantiles'];
    if (!quantiles) return [];
    if (statistic !== 'mean-of-rates' && statistic !== 'mean-of-scores') return [{ code: 'quantiles-without-mean', path }];
    return isOrderly(quantiles) ? [] : [{ code: 'quantiles-not-ascending', path }];
  });

/**
 * Reads published figures, refusing what has no source. A made-up profile for training has no source to name and says so in `document`.
 * Errors: `recalled-figure`, `figure-without-source`, `bad-shape`, `missing-text`, `duplicate-id`, `quantiles-not-ascending`, `quantiles-without-mean`.
 */
export const checkReference = (data: unknown): Result<ReferenceProfile, readonly Problem[]> => {
  const unsourced = isPlain(data) ? sourceProblems(data) : [];
  if (unsourced.length > 0) return fail(unsourced);
  const parsed = parseWith(referenceProfile, data);
  if (!parsed.ok) return parsed;
  const problems = [...textProblems(parsed.value), ...duplicateProblems(parsed.value), ...quantileProblems(parsed.value)];
  return problems.length > 0 ? fail(problems) : ok(parsed.value);
};
