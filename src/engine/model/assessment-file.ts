import * as z from 'zod/mini';
import { assessment } from './assessment.ts';
import { assessmentFileFormat, assessmentFileVersion } from './assessment-file-format.ts';
import { enterprise } from './enterprise.ts';

/** The saved file: one enterprise with its assessments, as JSON in UTF-8. Documented in questionnaires/schema/assessment-file.schema.json. */
export const assessmentFile = z
  .readonly(
    z.strictObject({
      $schema: z.optional(z.string()),
      format: z.literal(assessmentFileFormat),
      version: z.literal(assessmentFileVersion),
      savedAt: z.iso.datetime(),
      enterprise,
      assessments: z.readonly(z.array(assessment)),
    }),
  )
  .check(
    z.refine((f) => f.assessments.every((a) => a.enterpriseId === f.enterprise.id), { path: ['assessments'] }),
    z.refine((f) => new Set(f.assessments.map((a) => a.id)).size === f.assessments.length, { path: ['assessments'] }),
  );
export type AssessmentFile = z.infer<typeof assessmentFile>;
