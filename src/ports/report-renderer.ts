import type { PackTexts, ProfileTexts, ReportModel } from '../engine/index.ts';
import type { Language } from './pack-catalog.ts';

export type ReportRequest = {
  readonly report: ReportModel;
  readonly texts: PackTexts;
  readonly profileTexts: ProfileTexts;
  readonly language: Language;
};

/** What is being done, and how far it is (0–1). */
export type Progress = { readonly stage: 'fonts' | 'pages' | 'file'; readonly done: number };

export type RenderWatch = { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal };

export type RenderedDocument = { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number };

/** Makes a document of a report. Rejects with an AbortError when cancelled; other rejections are broken invariants. */
export type ReportRenderer = {
  /** Characters of the report that no font of ours can print, in order of appearance. */
  readonly missingCharacters: (request: ReportRequest) => Promise<readonly string[]>;
  readonly render: (request: ReportRequest, watch: RenderWatch) => Promise<RenderedDocument>;
};
