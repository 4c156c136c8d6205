import * as z from 'zod/mini';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { assessmentId, formId, groupId, levelId, type PackId, packId } from './ids.ts';

export const reportRecordFormat = 'rongchi-report';
export const reportRecordVersion = 1;

/** Of what a document was made: which questionnaire, and the fingerprints of its content and of the answers and facts. */
export type ReportSeal = {
  readonly packId: PackId;
  readonly edition: string;
  readonly version: string;
  readonly packHash: Fingerprint;
  readonly answersHash: Fingerprint;
};

const score = z.nullable(z.number());

/** A level as it was printed, without what it still lacked. */
export const recordedLevel = z.discriminatedUnion('kind', [
  z.readonly(z.strictObject({ kind: z.literal('reached'), level: levelId })),
  z.readonly(z.strictObject({ kind: z.literal('below-first'), next: levelId })),
  z.readonly(z.strictObject({ kind: z.literal('too-few-answers') })),
  z.readonly(z.strictObject({ kind: z.literal('group-without-score') })),
]);
export type RecordedLevel = z.infer<typeof recordedLevel>;

/** What a report printed, and of what it was made: lies in the PDF beside the assessment file. Scores at full precision. */
export const reportRecord = z.readonly(
  z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal(reportRecordFormat),
    version: z.literal(reportRecordVersion),
    madeAt: z.iso.datetime(),
    assessment: assessmentId,
    pack: z.readonly(z.strictObject({ id: packId, edition: z.string(), version: z.string(), hash: fingerprint, official: z.boolean() })),
    form: formId,
    /** Of answers and facts. */
    answersHash: fingerprint,
    score,
    level: recordedLevel,
    /** Every group below the root that the report shows. */
    groups: z.readonly(z.array(z.readonly(z.strictObject({ id: groupId, score })))),
  }),
);
export type ReportRecord = z.infer<typeof reportRecord>;
