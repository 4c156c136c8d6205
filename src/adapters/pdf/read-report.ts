import { assessmentFileFormat, fail, ok, type Problem, reportRecordFormat } from '../../engine/index.ts';
import type { ReportReader } from '../../ports/report-reader.ts';
import { type EmbeddedFile, findEmbeddedFiles, isEncrypted } from './reading/embedded-files.ts';
import { type Allowance, type Unpacked, unpackText } from './reading/unpack.ts';

const mega = 1024 * 1024;
const largestPdf = 100 * mega;
/** Unpacked, of all files of a PDF together. An assessment has 0.1 MB. */
const largestContent = 20 * mega;

const formatIn = (head: string): string | undefined => /"format"\s*:\s*"([\w-]+)"/.exec(head)?.[1];

const isOurs = (head: string): boolean => [assessmentFileFormat, reportRecordFormat].includes(formatIn(head) ?? '');

const unpack = ({ readings, isPacked }: EmbeddedFile, allowance: Allowance): Unpacked => {
  for (const bytes of readings) {
    const unpacked = unpackText(bytes, isPacked, isOurs, allowance);
    if (unpacked.kind !== 'foreign') return unpacked;
  }
  return { kind: 'foreign' };
};

const refuse = (code: Extract<Problem['code'], `pdf-${string}`>) => fail([{ code, path: [] }]);

/** The newest assessment file and the newest record inside a PDF. Reads no page; needs nothing but the bytes. */
export const readReport: ReportReader['read'] = async (bytes) => {
  if (bytes.length > largestPdf) return refuse('pdf-too-large');
  const allowance = { left: largestContent };
  const found = new Map<string, string>();
  for (const file of findEmbeddedFiles(bytes)) {
    const unpacked = unpack(file, allowance);
    if (unpacked.kind === 'too-large') return refuse('pdf-too-large');
    if (unpacked.kind === 'foreign') continue;
    const format = formatIn(unpacked.text) ?? '';
    if (!found.has(format)) found.set(format, unpacked.text);
  }
  const assessment = found.get(assessmentFileFormat);
  if (assessment !== undefined) return ok({ assessment, record: found.get(reportRecordFormat) ?? null });
  return refuse(isEncrypted(bytes) ? 'pdf-encrypted' : 'pdf-without-assessment');
};
