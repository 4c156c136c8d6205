import type { AssessmentFile } from './assessment-file.ts';
import { assessmentFileFormat, assessmentFileVersion } from './assessment-file-format.ts';

export const writeAssessmentFile = (content: Omit<AssessmentFile, 'format' | 'version' | '$schema'>): string =>
  `${JSON.stringify({ format: assessmentFileFormat, version: assessmentFileVersion, ...content }, null, 2)}\n`;
