import type { Problem, Result } from '../engine/index.ts';

/** What a report carries inside it, as text not looked at yet. `record`: null where it was lost. */
export type ReportContent = { readonly assessment: string; readonly record: string | null };

/**
 * Takes out of a report what it was made of. Errors: `pdf-too-large`, `pdf-encrypted`, `pdf-without-assessment`.
 */
export type ReportReader = { readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result<ReportContent, readonly Problem[]>> };
