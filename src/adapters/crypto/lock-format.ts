import { equalBytes } from '@noble/ciphers/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fail, ok, type Result } from '../../engine/index.ts';
import type { BackupProblem } from '../../ports/backup-files.ts';
import { isLocked, mark } from './lock-mark.ts';

/**
 * A locked file, all numbers little-endian:
 *   mark 8 · version 1 · Argon2id memory in KiB 4, passes 4, lanes 1 · salt 16 · nonce 12 · password check 16
 *   · content, encrypted, with its tag 16 · SHA-256 over all before it 32
 * The last part stays in every version to come: so a damaged file is told from one of a newer version, and from a wrong password.
 */
export const lockVersion = 1;

/** What Argon2id is to spend. */
export type Cost = { readonly memory: number; readonly passes: number; readonly lanes: number };

/** RFC 9106's second choice; 0.4 s here, 1.5 s without WebAssembly. */
export const usualCost: Cost = { memory: 64 * 1024, passes: 3, lanes: 1 };
/** What a file may ask for at most: a page that grants everything can be brought down by a file. */
const highestCost: Cost = { memory: 256 * 1024, passes: 10, lanes: 4 };

export type Head = { readonly cost: Cost; readonly salt: Uint8Array; readonly nonce: Uint8Array; readonly check: Uint8Array };
export type Locked = Head & {
  /** All but the password check: what the tag of the content vouches for as well. */
  readonly vouchedFor: Uint8Array;
  readonly content: Uint8Array;
};

export const sizes = { salt: 16, nonce: 12, check: 16, tag: 16, digest: 32 } as const;
const saltAt = mark.length + 1 + 4 + 4 + 1;
const nonceAt = saltAt + sizes.salt;
const checkAt = nonceAt + sizes.nonce;
const contentAt = checkAt + sizes.check;
const shortest = contentAt + sizes.tag + sizes.digest;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The head up to the password check. */
export const writeHead = ({ cost, salt, nonce }: Omit<Head, 'check'>): Uint8Array => {
  const head = new Uint8Array(checkAt);
  const view = viewOf(head);
  head.set(mark);
  view.setUint8(mark.length, lockVersion);
  view.setUint32(mark.length + 1, cost.memory, true);
  view.setUint32(mark.length + 5, cost.passes, true);
  view.setUint8(mark.length + 9, cost.lanes);
  head.set(salt, saltAt);
  head.set(nonce, nonceAt);
  return head;
};

export const writeLocked = (head: Uint8Array, check: Uint8Array, content: Uint8Array): Uint8Array<ArrayBuffer> => {
  const file = new Uint8Array(contentAt + content.length + sizes.digest);
  file.set(head);
  file.set(check, checkAt);
  file.set(content, contentAt);
  const end = contentAt + content.length;
  file.set(sha256(file.subarray(0, end)), end);
  return file;
};

const readCost = (view: DataView): Cost => ({
  memory: view.getUint32(mark.length + 1, true),
  passes: view.getUint32(mark.length + 5, true),
  lanes: view.getUint8(mark.length + 9),
});

const isUsable = ({ memory, passes, lanes }: Cost): boolean => lanes >= 1 && passes >= 1 && memory >= 8 * lanes;
const isCostly = ({ memory, passes, lanes }: Cost): boolean =>
  memory > highestCost.memory || passes > highestCost.passes || lanes > highestCost.lanes;

/** Errors: `not-a-backup`, `damaged`, `newer`, `too-costly`. */
export const readLocked = (bytes: Uint8Array): Result<Locked, BackupProblem> => {
  if (!isLocked(bytes)) return fail({ code: 'not-a-backup' });
  if (bytes.length < shortest) return fail({ code: 'damaged' });
  const end = bytes.length - sizes.digest;
  if (!equalBytes(sha256(bytes.subarray(0, end)), bytes.subarray(end))) return fail({ code: 'damaged' });
  const version = bytes[mark.length] ?? 0;
  if (version > lockVersion) return fail({ code: 'newer', found: version, known: lockVersion });
  const cost = readCost(viewOf(bytes));
  if (version < 1 || !isUsable(cost)) return fail({ code: 'damaged' });
  if (isCostly(cost)) return fail({ code: 'too-costly' });
  return ok({
    cost,
    salt: bytes.subarray(saltAt, nonceAt),
    nonce: bytes.subarray(nonceAt, checkAt),
    check: bytes.subarray(checkAt, contentAt),
    vouchedFor: bytes.subarray(0, checkAt),
    content: bytes.subarray(contentAt, end),
  });
};
