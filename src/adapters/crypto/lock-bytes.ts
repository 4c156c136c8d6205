import { gcm } from '@noble/ciphers/aes.js';
import { equalBytes, randomBytes } from '@noble/ciphers/utils.js';
import { fail, ok, type Result } from '../../engine/index.ts';
import type { BackupProblem } from '../../ports/backup-files.ts';
import { deriveKeys } from './derive-keys.ts';
import { readLocked, sizes, usualCost, writeHead, writeLocked } from './lock-format.ts';

/**
 * AES-256-GCM under a key from the password. From a package and not from the browser, whose own is missing on pages that are neither
 * https nor local.
 */
export const lockBytes = async (bytes: Uint8Array, password: string, cost = usualCost): Promise<Uint8Array<ArrayBuffer>> => {
  const [salt, nonce] = [randomBytes(sizes.salt), randomBytes(sizes.nonce)];
  const keys = await deriveKeys(password, salt, cost);
  const head = writeHead({ cost, salt, nonce });
  return writeLocked(head, keys.check, gcm(keys.content, nonce, head).encrypt(bytes));
};

/** Errors: those of `readLocked`, and `wrong-password`. */
export const unlockBytes = async (bytes: Uint8Array, password: string): Promise<Result<Uint8Array<ArrayBuffer>, BackupProblem>> => {
  const locked = readLocked(bytes);
  if (!locked.ok) return locked;
  const { cost, salt, nonce, check, vouchedFor, content } = locked.value;
  const keys = await deriveKeys(password, salt, cost);
  if (!equalBytes(keys.check, check)) return fail({ code: 'wrong-password' });
  try {
    return ok(new Uint8Array(gcm(keys.content, nonce, vouchedFor).decrypt(content)));
  } catch {
    /** The checksum holds and the tag does not: someone has changed both. */
    return fail({ code: 'damaged' });
  }
};
