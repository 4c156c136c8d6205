import type { Assessment } from '../model/assessment.ts';
import { parseJson, parseWith } from '../model/parse.ts';
import type { Problem } from '../model/problem.ts';
import { type RecordedLevel, type ReportRecord, reportRecord, reportRecordFormat, reportRecordVersion } from '../model/report-record.ts';
import type { Result } from '../model/result.ts';
import type { LevelOutcome } from '../scoring/decide-level.ts';
import type { SealedReport } from './seal-report.ts';

export const recordedLevelOf = (level: LevelOutcome): RecordedLevel => {
  if (level.kind === 'reached') return { kind: 'reached', level: level.level };
  return level.kind === 'below-first' ? { kind: 'below-first', next: level.next } : { kind: level.kind };
};

/** What is kept in a document of the numbers it prints. */
export const recordReport = (report: SealedReport, { id }: Pick<Assessment, 'id'>): ReportRecord => {
  const { seal, official } = report;
  return {
    format: reportRecordFormat,
    version: reportRecordVersion,
    madeAt: report.madeAt,
    assessment: id,
    pack: { id: seal.packId, edition: seal.edition, version: seal.version, hash: seal.packHash, official },
    form: report.form,
    answersHash: seal.answersHash,
    score: report.score,
    level: recordedLevelOf(report.level),
    groups: report.groups.map(({ id: group, score }) => ({ id: group, score })),
  };
};

export const writeReportRecord = (record: ReportRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** Reads the text of a record. Errors: `empty-file`, `not-json`, `bad-shape` (so too for a version that is not known here). */
export const openReportRecord = (text: string): Result<ReportRecord, readonly Problem[]> => {
  const json = parseJson(text);
  return json.ok ? parseWith(reportRecord, json.value) : json;
};
