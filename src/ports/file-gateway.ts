/**
 * What became of something to be kept in a file. `written`: it is there, in a file the person chose, and `isKnown` says that the
 * next one of the same place goes there too. `downloaded`: handed to the browser, which does not tell. `cancelled`: the person chose none.
 */
export type Kept =
  | { readonly kind: 'written'; readonly name: string; readonly isKnown: boolean }
  | { readonly kind: 'downloaded' | 'cancelled' }
  | { readonly kind: 'failed'; readonly name: string };

/** Hands files to and takes files from the person at the device. */
export type FileGateway = {
  /** As a download. */
  readonly save: (name: string, content: Blob) => void;
  /**
   * Into a file the person chooses, where the browser lets them, else as a download. What has a `place` (an id) goes into the same
   * file the next time, unless `anew`; a file is replaced whole or not at all.
   */
  readonly keep: (name: string, content: Blob, options?: { readonly place?: string; readonly anew?: boolean }) => Promise<Kept>;
  /** Asks for a file of these endings (".json") in a way that lets it be written again; null where the browser has none. */
  readonly choose: ((endings: readonly string[]) => Promise<File | null>) | null;
  /** What is kept of this place goes into this file from now on, if it was chosen by `choose`. */
  readonly adopt: (place: string, file: Blob) => void;
  /** Reads a chosen file as text; null where it is not text. */
  readonly readText: (file: Blob) => Promise<string | null>;
  /** The bytes of a chosen file that begins as wanted; null where it does not or cannot be read. */
  readonly readBytes: (file: Blob, isWanted: (head: Uint8Array) => boolean) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** The bytes of a chosen file that is a PDF; null where it is none or cannot be read. */
  readonly readPdf: (file: Blob) => Promise<Uint8Array<ArrayBuffer> | null>;
};
