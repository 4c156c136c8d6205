import {
  type Assessment,
  type AssessmentFile,
  assessmentId,
  compareWithRecord,
  diagnose,
  fail,
  fingerprintOf,
  ok,
  openReportRecord,
  type Problem,
  type ReportDifference,
  type ReportRecord,
  type Result,
  type SealedReport,
  sealReport,
} from '../engine/index.ts';
import type { StoredEnterprise, StoreProblem } from '../ports/assessment-store.ts';
import type { PackCatalog, PackCover } from '../ports/pack-catalog.ts';
import type { ReportReader } from '../ports/report-reader.ts';
import { asCopy, readFile } from './saved-file.ts';
import type { Services } from './services.ts';

/** A report's assessment, scored here. `differences`: from what the report printed; null where it keeps no record of that. */
export type Reopened = {
  readonly file: AssessmentFile;
  readonly assessment: Assessment;
  readonly report: SealedReport;
  readonly differences: readonly ReportDifference[] | null;
};

/** Why a report was not opened. `pack-missing`: which questionnaire it needs. */
export type Refusal =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'store'; readonly problem: StoreProblem }
  | Extract<ReportDifference, { kind: 'pack-missing' }>;

/** `kept`: a new enterprise, a round added to one, or what was here already. */
export type Kept = 'new' | 'added' | 'already';

export type ReportState =
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'asking'; readonly reopened: Reopened; readonly here: StoredEnterprise }
  | {
      readonly kind: 'opened';
      readonly reopened: Reopened;
      readonly kept: Kept;
      /** What is on the device now. */
      readonly assessment: Assessment;
      /** Open, but only in memory. */
      readonly problem: StoreProblem | null;
    };

type Packs = Pick<PackCatalog, 'common' | 'profile' | 'load'>;

/** The record that belongs to the assessment; null where it is lost or not to be understood. */
const recordOf = (text: string | null): ReportRecord | null => {
  const record = text === null ? null : openReportRecord(text);
  return record?.ok ? record.value : null;
};

const scoreAnew = async (file: AssessmentFile, assessment: Assessment, packs: Packs): Promise<SealedReport> => {
  const [bundle, common, { catalogue }] = await Promise.all([
    packs.load(assessment.packId, 'zh-CN'),
    packs.common(),
    packs.profile('zh-CN'),
  ]);
  const { savedAt: madeAt, enterprise } = file;
  const report = diagnose({ ...bundle, madeAt, enterprise, assessment, others: [], common: { ...common, catalogue } });
  return sealReport(report, assessment);
};

const refusalOf = (problems: readonly Problem[], record: ReportRecord | null): Refusal => {
  const missing = problems.some(({ code }) => code === 'unknown-pack') && record ? compareWithRecord(record, null)[0] : undefined;
  return missing?.kind === 'pack-missing' ? missing : { kind: 'problems', problems };
};

/** Takes the assessment out of a report, scores it with the questionnaires here and holds that against what was printed. */
export const reopen = async (
  bytes: Uint8Array<ArrayBuffer>,
  reader: ReportReader,
  packs: Packs,
  bundles: readonly PackCover[],
): Promise<Result<Reopened, Refusal>> => {
  const read = await reader.read(bytes);
  if (!read.ok) return fail(refusalOf(read.error, null));
  const record = recordOf(read.value.record);
  const known = bundles.map((b) => b.pack);
  const opened = readFile(read.value.assessment, known);
  if (!opened.ok) return fail(refusalOf(opened.error, record));
  const file = opened.value;
  const assessment = file.assessments.find((a) => a.id === record?.assessment) ?? file.assessments[0];
  if (!assessment || known.every((pack) => pack.id !== assessment.packId))
    return fail(refusalOf([{ code: 'pdf-without-assessment', path: [] }], null));
  const report = await scoreAnew(file, assessment, packs);
  const isItsRecord = record?.assessment === assessment.id;
  const differences = record && isItsRecord ? compareWithRecord(record, report) : null;
  return ok({ file: { ...file, assessments: [assessment] }, assessment, report, differences });
};

type Shelf = Pick<Services, 'store' | 'ids'>;

const keepFile = async (reopened: Reopened, file: AssessmentFile, { store }: Shelf): Promise<ReportState> => {
  const stored = await store.replace(file.enterprise, file.assessments);
  const assessment = file.assessments[0] ?? reopened.assessment;
  return { kind: 'opened', reopened, kept: 'new', assessment, problem: stored.ok ? null : stored.error };
};

/** As an enterprise of its own, whatever is here. */
export const keepAsCopy = (reopened: Reopened, shelf: Shelf): Promise<ReportState> =>
  keepFile(reopened, asCopy(reopened.file, shelf.ids), shelf);

/** As one more round of the enterprise here, whose profile and rounds stay as they are. */
export const keepAsRound = async (reopened: Reopened, here: StoredEnterprise, { store, ids }: Shelf): Promise<ReportState> => {
  const isTaken = here.assessments.some(({ value }) => value.id === reopened.assessment.id);
  const assessment = isTaken ? { ...reopened.assessment, id: assessmentId.parse(ids.next()) } : reopened.assessment;
  const stored = await store.saveAssessment(assessment, 0);
  return { kind: 'opened', reopened, kept: 'added', assessment, problem: stored.ok ? null : stored.error };
};

export const isSameProfile = ({ file }: Reopened, { enterprise }: StoredEnterprise): boolean =>
  fingerprintOf(file.enterprise.facts) === fingerprintOf(enterprise.value.facts);

/** The very assessment, on the device already. */
const sameHere = (reopened: Reopened, here: StoredEnterprise): Assessment | null => {
  const found = here.assessments.find(({ value }) => value.id === reopened.assessment.id)?.value;
  if (!found || !isSameProfile(reopened, here)) return null;
  return fingerprintOf(found.answers) === fingerprintOf(reopened.assessment.answers) ? found : null;
};

/**
 * Opens a report. What is on the device is never written over: an enterprise not known is kept, one that is known is asked about,
 * and where the very assessment is here nothing is kept at all.
 */
export const openReport = async (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  services: Pick<Services, 'reader' | 'packs' | 'store' | 'ids'>,
  bundles: readonly PackCover[],
): Promise<ReportState> => {
  const read = await reopen(bytes, services.reader, services.packs, bundles);
  if (!read.ok) return { kind: 'refused', name, refusal: read.error };
  const reopened = read.value;
  const here = await services.store.load(reopened.file.enterprise.id);
  if (!here.ok && here.error.code !== 'not-found') return { kind: 'refused', name, refusal: { kind: 'store', problem: here.error } };
  if (!here.ok) return keepFile(reopened, reopened.file, services);
  const same = sameHere(reopened, here.value);
  if (same) return { kind: 'opened', reopened, kept: 'already', assessment: same, problem: null };
  return { kind: 'asking', reopened, here: here.value };
};
