import type * as z from 'zod/mini';
import type { Path, Problem } from './problem.ts';
import { fail, ok, type Result } from './result.ts';

/** What a value is, in one word, for a message: never the value itself, which may be long or private. */
const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value;
};

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isContainer(at) && Object.hasOwn(at, key) ? at[key] : undefined), root);

const plainPath = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === 'symbol' ? String(key) : key));

const expectedOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'unrecognized_keys':
      return `no ${issue.keys.join(', ')}`;
    case 'invalid_format':
      return issue.format;
    default:
      return issue.code;
  }
};

const toProblem = (root: unknown, issue: z.core.$ZodIssue): Problem => {
  const path = plainPath(issue.path);
  return { code: 'bad-shape', path, expected: expectedOf(issue), found: kindOf(valueAt(root, path)) };
};

/** Checks data against a schema; every mismatch is a `bad-shape` problem with its path. Does not throw. */
export const parseWith = <S extends z.ZodMiniType>(schema: S, data: unknown): Result<z.infer<S>, readonly Problem[]> => {
  const parsed = schema.safeParse(data);
  return parsed.success ? ok(parsed.data) : fail(parsed.error.issues.map((issue) => toProblem(data, issue)));
};

/** Reads JSON text. Errors: `empty-file`, `not-json`. */
export const parseJson = (text: string): Result<unknown, readonly Problem[]> => {
  if (text.trim() === '') return fail([{ code: 'empty-file', path: [] }]);
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return fail([{ code: 'not-json', path: [], detail: error instanceof Error ? error.message : '' }]);
  }
};
