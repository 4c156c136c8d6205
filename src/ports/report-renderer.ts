import type { PackTexts, ProfileTexts, ReportModel, ReportSection, Roadmap } from '../engine/index.ts';
import type { Language } from './pack-catalog.ts';

/** The words of one language. */
export type Edition = { readonly language: Language; readonly texts: PackTexts; readonly profileTexts: ProfileTexts };

/** A picture for the cover, in pixels. */
export type Logo = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
};

export type ReportOptions = {
  /** The sections wanted; one without content is left out. Cover and contents are always there. */
  readonly sections: readonly ReportSection[];
  /** Brief: the answers as a table, figures only where they could be compared. */
  readonly detail: 'brief' | 'full';
  /** Whether the enterprise judged itself, or someone has gone through the answers with it on site. */
  readonly kind: 'self' | 'verified';
  /** Who did, for cover and signatures; '' leaves a line to write on. */
  readonly verifier: string;
  readonly logo: Logo | null;
};

/** A file to be carried inside the document. */
export type Attachment = {
  /** With its ending; each name once in a document. */
  readonly name: string;
  readonly mimeType: string;
  readonly description: string;
  /** What it is to the document: what that was made from, or figures that lie behind it. */
  readonly relationship: 'Source' | 'Data';
  readonly text: string;
};

export type ReportRequest = {
  readonly report: ReportModel;
  readonly roadmap: Roadmap | null;
  readonly options: ReportOptions;
  /** One language, or two: the document then says everything in the first, then everything in the second. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** Files to be carried inside, not printed. A renderer whose format cannot carry files leaves them out. */
  readonly attachments: readonly Attachment[];
};

/** What is being done, and how far it is (0–1). */
export type Progress = { readonly stage: 'fonts' | 'pages' | 'file'; readonly done: number };

export type RenderWatch = { readonly onProgress: (progress: Progress) => void; readonly signal: AbortSignal };

/** `pages`: null where only the program that opens the document knows. */
export type RenderedDocument = { readonly bytes: Uint8Array<ArrayBuffer>; readonly pages: number | null };

/** Makes a document of a report. Rejects with an AbortError when cancelled; other rejections are broken invariants. */
export type DocumentRenderer = { readonly render: (request: ReportRequest, watch: RenderWatch) => Promise<RenderedDocument> };

/** Something drawn on a page. Lengths in millimetres from the top left; colours as in CSS. */
export type Drawn =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Places in the text where Chinese and Latin meet; before each, `room` is left. */
      readonly seams: readonly number[];
      readonly room: number;
      /** Where its left end stands, its baseline, and how wide it is with the space between its characters. */
      readonly x: number;
      readonly y: number;
      readonly width: number;
      /** Of the type. */
      readonly size: number;
      readonly isBold: boolean;
      readonly color: string;
      /** Space after each character. */
      readonly tracking: number;
    }
  | {
      readonly kind: 'path';
      /** As in SVG. */
      readonly path: string;
      readonly fill: string | null;
      readonly fillOpacity: number;
      readonly stroke: string | null;
      readonly width: number;
      readonly dash: readonly number[];
    }
  /** The logo of the request. */
  | { readonly kind: 'picture'; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The pages as they will be printed, for the screen. `family`: as in CSS, of the fonts they are set in, ready for use. */
export type Preview = {
  readonly width: number;
  readonly height: number;
  readonly family: string;
  readonly pages: readonly (readonly Drawn[])[];
};

export type ReportRenderer = DocumentRenderer & {
  /** Characters of the report that no font of ours can print, in order of appearance. */
  readonly missingCharacters: (request: ReportRequest) => Promise<readonly string[]>;
};

export type ReportPreviewer = {
  /** Lays the report out without writing the file. Rejects as `render` does. */
  readonly preview: (request: ReportRequest, signal: AbortSignal) => Promise<Preview>;
};
