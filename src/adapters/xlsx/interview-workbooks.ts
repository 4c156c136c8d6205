import type { InterviewWorkbooks } from '../../ports/interview-sheets.ts';

/** InterviewWorkbooks as .xlsx; the libraries are fetched when first needed. */
export const createInterviewWorkbooks = (): InterviewWorkbooks => ({
  write: async (request, head) => (await import('./write-workbook.ts')).writeWorkbook(request, head),
  read: async (file) => (await import('./read-workbook.ts')).readWorkbook(file),
});
