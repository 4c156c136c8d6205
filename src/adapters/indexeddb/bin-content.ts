import { type AssessmentFile, openAssessmentFile } from '../../engine/index.ts';

/** What lies in the bin is a saved file, and opened as such. Throws where it cannot be read. */
export const contentOf = (text: string): AssessmentFile => {
  const opened = openAssessmentFile(text);
  if (!opened.ok) throw new Error(`what lies in the bin cannot be read: ${JSON.stringify(opened.error[0])}`);
  return opened.value;
};
