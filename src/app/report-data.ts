import {
  type Assessment,
  type ReportModel,
  recordReport,
  type SealedReport,
  sealReport,
  writeAssessmentFile,
  writeReportRecord,
} from '../engine/index.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Attachment, ReportRequest } from '../ports/report-renderer.ts';

const json = (name: string, description: string, relationship: Attachment['relationship'], text: string): Attachment => ({
  name,
  mimeType: 'application/json',
  description,
  relationship,
  text,
});

const sealed = new WeakMap<ReportModel, SealedReport>();

/** The same object each time: a preview looks its words through once. */
const sealOnce = (report: ReportModel, assessment: Assessment): SealedReport => {
  const found = sealed.get(report) ?? sealReport(report, assessment);
  sealed.set(report, found);
  return found;
};

/** A report with its seal, and what a document carries inside: the assessment it is about, no other and without earlier answers, and a record of its numbers. */
export const withItsData = (t: Translate, report: ReportModel, assessment: Assessment): Pick<ReportRequest, 'report' | 'attachments'> => {
  const own = sealOnce(report, assessment);
  const { madeAt: savedAt, enterprise } = report;
  const file = writeAssessmentFile({ savedAt, enterprise, assessments: [{ ...assessment, history: {} }] });
  const record = writeReportRecord(recordReport(own, assessment));
  return {
    report: own,
    attachments: [
      json('assessment.rongchi.json', t('paper.attachedAssessment'), 'Source', file),
      json('rongchi-report.json', t('paper.attachedRecord'), 'Data', record),
    ],
  };
};
