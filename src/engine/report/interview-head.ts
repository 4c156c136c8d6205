import type { Problem } from '../model/problem.ts';
import { fail, ok, type Result } from '../model/result.ts';

/** Which questionnaire and form a workbook was made of, and for whom: one line on its first sheet, kept as it is. */
export type InterviewHead = { readonly pack: string; readonly version: string; readonly form: string; readonly enterprise: string };

const format = 'rongchi-interview';
const formatVersion = 1;

export const writeInterviewHead = ({ pack, version, form, enterprise }: InterviewHead): string =>
  [format, formatVersion, pack, version, form, enterprise].join(' ');

export const isInterviewHead = (text: string): boolean => text.trim().startsWith(`${format} `);

/** Errors: `foreign-workbook`, `newer-workbook`. */
export const readInterviewHead = (text: string | null): Result<InterviewHead, Problem> => {
  const [name, made, pack, version, form, ...rest] = (text ?? '').trim().split(/\s+/);
  if (name !== format || !made || !pack || !version || !form) return fail({ code: 'foreign-workbook', path: [] });
  if (Number(made) > formatVersion) return fail({ code: 'newer-workbook', path: [] });
  return ok({ pack, version, form, enterprise: rest.join(' ') });
};

const majorOf = (version: string): string => version.split('.')[0] ?? '';

/** Why a workbook cannot be taken into an assessment; null: it can. Only versions of one major number ask the same. */
export const refuseInterview = (head: InterviewHead, wanted: Omit<InterviewHead, 'enterprise'>): Problem | null => {
  if (head.pack !== wanted.pack) return { code: 'other-questionnaire', path: [], found: head.pack, expected: wanted.pack };
  if (head.form !== wanted.form) return { code: 'other-form', path: [], found: head.form, expected: wanted.form };
  if (majorOf(head.version) !== majorOf(wanted.version))
    return { code: 'other-version', path: [], found: head.version, expected: wanted.version };
  return null;
};
