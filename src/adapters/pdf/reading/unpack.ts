import { Unzlib } from 'fflate';

/** What is left of the bytes that may be unpacked in all. A small file can hold many millions of them. */
export type Allowance = { left: number };

export type Unpacked = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'foreign' } | { readonly kind: 'too-large' };

/** How much of a file tells what it is. */
const headLength = 400;

/** So little goes in at once that little can come out at once. */
const pushSize = 4096;

/** Not the browser's own unpacking, which is missing in Safari before 16.4. Throws on what is not packed. */
function* unpacked(bytes: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const stream = new Unzlib((piece) => void ready.push(piece));
  for (let from = 0; from < bytes.length; from += pushSize) {
    stream.push(bytes.subarray(from, from + pushSize), from + pushSize >= bytes.length);
    yield* ready;
    ready = [];
  }
}

/**
 * The text of a file, unpacked piece by piece: given up as foreign as soon as its head is not wanted or its bytes are no packed
 * UTF-8, and as too large as soon as more than allowed has come out.
 */
export const unpackText = (
  bytes: Uint8Array<ArrayBuffer>,
  isPacked: boolean,
  isWanted: (head: string) => boolean,
  allowance: Allowance,
): Unpacked => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (const piece of isPacked ? unpacked(bytes) : [bytes]) {
      const unsure = text.length < headLength;
      text += decoder.decode(piece, { stream: true });
      if (unsure && text.length >= headLength && !isWanted(text.slice(0, headLength))) return { kind: 'foreign' };
      allowance.left -= piece.length;
      if (allowance.left < 0) return { kind: 'too-large' };
    }
    text += decoder.decode();
  } catch {
    return { kind: 'foreign' };
  }
  return isWanted(text.slice(0, headLength)) ? { kind: 'text', text } : { kind: 'foreign' };
};
