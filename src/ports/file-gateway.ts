/** Hands files to and takes files from the person at the device. */
export type FileGateway = {
  readonly save: (name: string, content: Blob) => void;
  /** Reads a chosen file as text; null where it is not text. */
  readonly readText: (file: Blob) => Promise<string | null>;
};
