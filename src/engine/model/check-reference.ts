import { languages } from './language.ts';
import { parseWith } from './parse.ts';
import type { Problem } from './problem.ts';
import { type ReferenceProfile, referenceProfile } from './reference-profile.ts';
import { fail, ok, type Result } from './result.ts';

type Plain = { readonly [key: string]: unknown };
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** What a shape alone would refuse without saying why: figures from memory, and figures nobody can look up. */
const sourceProblems = (data: Plain): readonly Problem[] => [
  ...(data.evidence === 'recalled' ? [{ code: 'recalled-figure', path: ['evidence'] } as const] : []),
  ...((data.url ?? null) === null && (data.document ?? null) === null ? [{ code: 'figure-without-source', path: ['url'] } as const] : []),
];

const textProblems = (profile: ReferenceProfile): readonly Problem[] =>
  languages.flatMap((language) =>
    [...new Set(profile.figures.map((f) => f.indicator as string))]
      .filter((id) => !profile.texts[language].indicators[id])
      .map((id): Problem => ({ code: 'missing-text', path: ['texts', language, 'indicators', id], language })),
  );

const duplicateProblems = ({ figures }: ReferenceProfile): readonly Problem[] =>
  figures
    .filter((f, index) => figures.findIndex((other) => other.id === f.id) !== index)
    .map(({ id }): Problem => ({ code: 'duplicate-id', path: ['figures'], id }));

/**
 * Reads published figures, refusing what has no source. A made-up profile for training has no source to name and says so in `document`.
 * Errors: `recalled-figure`, `figure-without-source`, `bad-shape`, `missing-text`, `duplicate-id`.
 */
export const checkReference = (data: unknown): Result<ReferenceProfile, readonly Problem[]> => {
  const unsourced = isPlain(data) ? sourceProblems(data) : [];
  if (unsourced.length > 0) return fail(unsourced);
  const parsed = parseWith(referenceProfile, data);
  if (!parsed.ok) return parsed;
  const problems = [...textProblems(parsed.value), ...duplicateProblems(parsed.value)];
  return problems.length > 0 ? fail(problems) : ok(parsed.value);
};
