import {
  type AssessmentFile,
  assessmentId,
  checkAgainstPacks,
  enterpriseId,
  fail,
  ok,
  openAssessmentFile,
  type Pack,
  type Problem,
  type Result,
} from '../engine/index.ts';
import type { IdSource } from '../ports/clock.ts';

/** Reads a saved file and holds it against the packs. Nothing is stored here. */
export const readFile = (text: string | null, packs: readonly Pack[]): Result<AssessmentFile, readonly Problem[]> => {
  if (text === null) return fail([{ code: 'not-text', path: [] }]);
  const opened = openAssessmentFile(text);
  if (!opened.ok) return opened;
  const problems = checkAgainstPacks(opened.value, packs);
  return problems.length > 0 ? fail(problems) : ok(opened.value);
};

/** The same content as an enterprise of its own. */
export const asCopy = (file: AssessmentFile, ids: IdSource): AssessmentFile => {
  const id = enterpriseId.parse(ids.next());
  return {
    ...file,
    enterprise: { ...file.enterprise, id },
    assessments: file.assessments.map((a) => ({ ...a, id: assessmentId.parse(ids.next()), enterpriseId: id })),
  };
};
