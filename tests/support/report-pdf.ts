import { renderReport } from '../../src/adapters/pdf/render-report.ts';
import { withItsData } from '../../src/app/report-data.ts';
import type { Assessment, AssessmentFile } from '../../src/engine/index.ts';
import { createTranslations } from '../../src/i18n/translator.ts';
import { readFonts } from '../adapters/pdf/read-fonts.ts';
import { readSample, requestFor } from './report-request.ts';

export type MadeReport = { readonly bytes: Uint8Array<ArrayBuffer>; readonly file: AssessmentFile; readonly assessment: Assessment };

/** The report of a sample's first assessment as the app makes it, with its data inside. */
export const makeReportPdf = async (sample = 'sample-precision-parts', edit = (text: string): string => text): Promise<MadeReport> => {
  const file = readSample(sample);
  const [assessment] = file.assessments;
  if (!assessment) throw new Error('the sample has no assessment');
  const request = requestFor(file);
  const { report, attachments } = withItsData(createTranslations('zh-CN').t, request.report, assessment);
  const edited = attachments.map((attachment) => ({ ...attachment, text: edit(attachment.text) }));
  const { bytes } = renderReport({ ...request, report, attachments: edited }, await readFonts(), () => undefined);
  return { bytes, file, assessment };
};
