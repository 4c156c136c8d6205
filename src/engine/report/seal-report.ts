import { unansweredRecord } from '../model/answer-records.ts';
import type { Answers } from '../model/answers.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Facts } from '../model/enterprise.ts';
import { canonicalJson, type Fingerprint, fingerprintOf } from '../model/fingerprint.ts';
import type { Pack } from '../model/pack.ts';
import type { ReportSeal } from '../model/report-record.ts';
import type { ReportModel } from './build-report.ts';

export type SealedReport = ReportModel & { readonly seal: ReportSeal };

const packHashes = new WeakMap<Pack, Fingerprint>();

/** Of questions, weights, curves and rules, not of their words. Packs never change in place: each is hashed once. */
export const packHashOf = (pack: Pack): Fingerprint => {
  const { $schema: _, ...content } = pack;
  const hash = packHashes.get(pack) ?? fingerprintOf(content);
  packHashes.set(pack, hash);
  return hash;
};

const nothing = canonicalJson(unansweredRecord);

/** A question touched and left as it was is one never touched. */
const touched = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, record]) => canonicalJson(record) !== nothing));

export const answersHashOf = (answers: Answers, facts: Facts): Fingerprint => fingerprintOf({ answers: touched(answers), facts });

/** Puts the seal on a report a document is to be made of. Apart from `diagnose`, which runs on each keystroke: this takes milliseconds. */
export const sealReport = (report: ReportModel, { answers }: Pick<Assessment, 'answers'>): SealedReport => {
  const { pack, enterprise } = report;
  const { id: packId, edition, version } = pack;
  const answersHash = answersHashOf(answers, enterprise.facts);
  return { ...report, seal: { packId, edition, version, packHash: packHashOf(pack), answersHash } };
};
