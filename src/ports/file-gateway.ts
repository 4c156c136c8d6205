/** Hands files to and takes files from the person at the device. */
export type FileGateway = {
  readonly save: (name: string, content: Blob) => void;
  /** Reads a chosen file as text; null where it is not text. */
  readonly readText: (file: Blob) => Promise<string | null>;
  /** The bytes of a chosen file that begins as wanted; null where it does not or cannot be read. */
  readonly readBytes: (file: Blob, isWanted: (head: Uint8Array) => boolean) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** The bytes of a chosen file that is a PDF; null where it is none or cannot be read. */
  readonly readPdf: (file: Blob) => Promise<Uint8Array<ArrayBuffer> | null>;
};
