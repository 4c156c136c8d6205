import { layOutReport } from '../../../src/adapters/docx/layout/report.ts';
import { writeDocument } from '../../../src/adapters/docx/writing/write-document.ts';
import type { ReportRequest } from '../../../src/ports/report-renderer.ts';
import { readWord, type WordFile } from '../../support/read-word.ts';

export const made = async (request: ReportRequest): Promise<WordFile> => readWord(await writeDocument(layOutReport(request)));
