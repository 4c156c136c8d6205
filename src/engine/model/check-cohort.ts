import { checkReference } from './check-reference.ts';
import { type CohortFile, cohortFile, cohortFormat, cohortFormatVersion, fewestEnterprises } from './cohort.ts';
import { parseWith } from './parse.ts';
import type { Path, Problem } from './problem.ts';
import type { ReferenceProfile } from './reference-profile.ts';
import { fail, ok, type Result } from './result.ts';

type Plain = { readonly [key: string]: unknown };
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (path: Path, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));

/** A file of a newer version is told as such, not as one of a bad shape. */
const versionProblems = ({ formatVersion }: Plain): readonly Problem[] =>
  typeof formatVersion === 'number' && formatVersion > cohortFormatVersion
    ? [{ code: 'newer-file', path: ['formatVersion'], found: formatVersion, known: cohortFormatVersion }]
    : [];

const fewProblems = ({ cohort, figures }: ReferenceProfile): readonly Problem[] => {
  const few = (path: Path, found: number): readonly Problem[] =>
    found < fewestEnterprises ? [{ code: 'too-few-enterprises', path, found, min: fewestEnterprises }] : [];
  return [
    ...few(['cohort', 'enterprises'], cohort?.enterprises ?? 0),
    ...figures.flatMap(({ id, sampleSize }) => few(['figures', id, 'sampleSize'], sampleSize ?? 0)),
  ];
};

/** Every profile is a slice of this cohort and no other, and of its kind. */
const strangerProblems = (file: CohortFile, { id, kind, cohort }: ReferenceProfile): readonly Problem[] =>
  kind === file.kind && cohort?.id === file.id ? [] : [{ code: 'not-of-this-cohort', path: ['cohort'], id }];

const profileProblems = (file: CohortFile): readonly Problem[] =>
  file.profiles.flatMap((profile, index) => {
    const checked = checkReference(profile);
    const problems = [...(checked.ok ? [] : checked.error), ...strangerProblems(file, profile), ...fewProblems(profile)];
    return within(['profiles', index], problems);
  });

const duplicateProblems = ({ profiles }: CohortFile): readonly Problem[] => {
  const ids = profiles.map((p) => p.id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({ code: 'duplicate-id', path: ['profiles'], id }));
};

/**
 * Reads a cohort file, as strictly as the app's own figures, and refuses figures on fewer than five enterprises.
 * Errors: `newer-file`, `bad-shape`, `too-few-enterprises`, `not-of-this-cohort`, and those of `checkReference`.
 */
export const checkCohort = (data: unknown): Result<CohortFile, readonly Problem[]> => {
  const newer = isPlain(data) ? versionProblems(data) : [];
  if (newer.length > 0) return fail(newer);
  const parsed = parseWith(cohortFile, data);
  if (!parsed.ok) return parsed;
  const problems = [...duplicateProblems(parsed.value), ...profileProblems(parsed.value)];
  return problems.length > 0 ? fail(problems) : ok(parsed.value);
};

/** The text of a cohort file. */
export const writeCohortFile = (content: Omit<CohortFile, '$schema' | 'format' | 'formatVersion'>): string =>
  `${JSON.stringify({ format: cohortFormat, formatVersion: cohortFormatVersion, ...content }, null, 1)}\n`;
