import type { Assessment } from './assessment.ts';
import { type Migration, migrations } from './migrations.ts';

type Plain = { readonly [key: string]: unknown };

/** Applies every migration from the file's version up; each takes the file from version `from` to `from` + 1. */
export const migrate = (data: Plain & { readonly version: number }, steps: readonly Migration[]): Plain =>
  steps.filter((step) => step.from >= data.version).reduce<Plain>((file, step) => ({ ...step.up(file), version: step.from + 1 }), data);

/** An assessment kept on the device by the version that wrote files of version `from`, as today's has it. */
export const migrateAssessment = (assessment: Assessment, from: number): Assessment => {
  const { assessments } = migrate({ version: from, assessments: [assessment] }, migrations);
  return Array.isArray(assessments) ? (assessments[0] as Assessment) : assessment;
};
