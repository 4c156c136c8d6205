import type { ReportReader } from '../../ports/report-reader.ts';

/** ReportReader for PDFs, loaded when the first one is opened. */
export const createReportReader = (): ReportReader => ({
  read: async (bytes) => (await import('./read-report.ts')).readReport(bytes),
});
