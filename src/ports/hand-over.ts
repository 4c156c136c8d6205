import type { AssessmentFile, GroupId, Pack, PackId, Result, RoleId } from '../engine/index.ts';

/** What of an enterprise is handed over: all of it, one assessment, or of that the questions of a role or of a group. */
export type HandOverExtent =
  | { readonly kind: 'enterprise' }
  | { readonly kind: 'assessment' }
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'group'; readonly group: GroupId };

/** A saved file, with only the answers that are meant. */
export type HandOverContent = { readonly extent: HandOverExtent; readonly file: AssessmentFile };

/** A code to be shown. `path`: its dark modules as in SVG, on a square of `size` modules without the quiet zone around it. */
export type DrawnCode = { readonly text: string; readonly size: number; readonly path: string };

/** What one code says: a part, counted from 1, of a transfer of so many. */
export type CodePart = { readonly transfer: string; readonly index: number; readonly count: number; readonly text: string };

/** Why a code is no part of any transfer. The words live in i18n under `handOver.code.<code>`. */
export type CodeProblem = 'foreign-code' | 'newer-code' | 'damaged-code';

/** Why the parts, all of them there, cannot be put together. */
export type TransferProblem =
  | { readonly code: 'damaged-transfer' }
  | { readonly code: 'unknown-pack'; readonly id: string }
  /** The questionnaire is here in another version, with other questions or options. */
  | { readonly code: 'other-edition'; readonly id: PackId; readonly theirs: string; readonly ours: string };

/** `text`: of the saved file, not looked at yet. */
export type Received = { readonly extent: HandOverExtent; readonly text: string };

/** Puts what is handed over into codes, and back together. */
export type TransferCodes = {
  /** Errors: `too-large`: it would take more codes than anyone would read. */
  readonly draw: (content: HandOverContent, packs: readonly Pack[]) => Promise<Result<readonly DrawnCode[], 'too-large'>>;
  readonly inspect: (text: string) => Promise<Result<CodePart, CodeProblem>>;
  /** Takes all parts of one transfer, in any order. */
  readonly join: (parts: readonly CodePart[], packs: readonly Pack[]) => Promise<Result<Received, TransferProblem>>;
};

/** `insecure`: the browser gives no camera to this page at all. */
export type CameraProblem = 'insecure' | 'missing' | 'refused' | 'busy' | 'failed';

/** Why nothing is read from a chosen file. */
export type PictureProblem = 'no-picture' | 'no-code';

export type CodeReader = {
  /** What the code in a picture says. */
  readonly readPicture: (picture: Blob) => Promise<Result<string, PictureProblem>>;
  /** Shows the camera in `video` and tells of every code it sees, again and again, until it is stopped. */
  readonly watchCamera: (
    video: HTMLVideoElement,
    onText: (text: string) => void,
  ) => Promise<Result<{ readonly stop: () => void }, CameraProblem>>;
};

/** Keeps the codes read so far for as long as the tab is open. False: a reload would lose them. */
export type PartShelf = { readonly read: () => readonly string[]; readonly write: (texts: readonly string[]) => boolean };

export type HandOver = { readonly codes: TransferCodes; readonly reader: CodeReader; readonly shelf: PartShelf };
