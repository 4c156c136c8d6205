import type { Result } from '../engine/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Why a file is not taken for a backup, or not opened as one. Sizes in bytes. The words live in i18n under `backup.problem.<code>`. */
export type BackupProblem =
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'damaged' }
  | { readonly code: 'newer'; readonly found: number; readonly known: number }
  | { readonly code: 'too-large'; readonly max: number }
  /** It asks for more memory or time to open than one of ours ever does. */
  | { readonly code: 'too-costly' }
  | { readonly code: 'wrong-password' }
  /** The browser did not do the work. */
  | { readonly code: 'failed'; readonly detail: string };

/** A file inside an archive. */
export type ArchiveFile = { readonly name: string; readonly text: string };

/** What could be taken out of an archive, and the names of those files that could not. */
export type Unpacked = { readonly files: readonly ArchiveFile[]; readonly broken: readonly string[] };

/** Puts files into one, and takes them out again. */
export type Archive = {
  readonly isArchive: (head: Uint8Array) => boolean;
  /** The names of what is in it, without unpacking; null where there is no list to be read. */
  readonly names: (bytes: Bytes) => Promise<readonly string[] | null>;
  /** Names must be distinct. */
  readonly pack: (files: readonly ArchiveFile[]) => Promise<Bytes>;
  /** Errors: `damaged`, `too-large`. */
  readonly unpack: (bytes: Bytes) => Promise<Result<Unpacked, BackupProblem>>;
};

/** Locks bytes with a password. */
export type PasswordLock = {
  readonly isLocked: (head: Uint8Array) => boolean;
  /** Errors: `failed`. */
  readonly lock: (bytes: Bytes, password: string) => Promise<Result<Bytes, BackupProblem>>;
  /** Errors: `not-a-backup`, `damaged`, `newer`, `too-costly`, `wrong-password`, `failed`. */
  readonly unlock: (bytes: Bytes, password: string) => Promise<Result<Bytes, BackupProblem>>;
};
