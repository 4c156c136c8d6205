import { argon2id as argon2idInScript } from '@noble/hashes/argon2.js';
import { expand } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { argon2id } from 'hash-wasm';
import { type Cost, sizes } from './lock-format.ts';

export type Keys = { readonly content: Uint8Array; readonly check: Uint8Array };

/** The same password whatever keyboard it was typed on: full-width figures and letters count as plain ones. */
const passwordBytes = (password: string): Uint8Array => utf8ToBytes(password.normalize('NFKC'));

/** WebAssembly is refused where a server's policy lacks 'wasm-unsafe-eval'; the same function in script takes four times as long. */
const stretch = async (password: Uint8Array, salt: Uint8Array, { memory, passes, lanes }: Cost): Promise<Uint8Array> => {
  try {
    const cost = { memorySize: memory, iterations: passes, parallelism: lanes, hashLength: 32 };
    return await argon2id({ password, salt, ...cost, outputType: 'binary' });
  } catch {
    return argon2idInScript(password, salt, { m: memory, t: passes, p: lanes, dkLen: 32 });
  }
};

/** One key for the content, and a value by which a wrong password shows; neither tells of the other (HKDF). */
export const deriveKeys = async (password: string, salt: Uint8Array, cost: Cost): Promise<Keys> => {
  const stretched = await stretch(passwordBytes(password), salt, cost);
  return {
    content: expand(sha256, stretched, utf8ToBytes('rongchi backup content'), 32),
    check: expand(sha256, stretched, utf8ToBytes('rongchi backup password check'), sizes.check),
  };
};
