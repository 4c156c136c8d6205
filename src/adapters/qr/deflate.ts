import { strToU8, Unzlib, zlibSync } from 'fflate';

/** An enterprise of many rounds has some hundred KB; a few codes could be made to hold many millions of bytes. */
const unpackedLimit = 4 * 1024 * 1024;

/** The same bytes for the same text in every browser; the browser's own packing is missing in Safari before 16.4. */
export const deflate = (text: string): Uint8Array => zlibSync(strToU8(text), { level: 9 });

/** Unpacked in pieces, so that little is made of what goes beyond the limit. */
const pieceSize = 4096;

/** Null: no packed UTF-8, or more than anything of ours. */
export const inflate = (bytes: Uint8Array): string | null => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size, isWhole] = ['', 0, false];
  const unpack = new Unzlib((piece, isLast) => {
    size += piece.length;
    if (size > unpackedLimit) throw new RangeError('too large');
    text += decoder.decode(piece, { stream: !isLast });
    isWhole ||= isLast;
  });
  try {
    for (let from = 0; from < bytes.length; from += pieceSize)
      unpack.push(bytes.subarray(from, from + pieceSize), from + pieceSize >= bytes.length);
    return isWhole ? text : null;
  } catch {
    return null;
  }
};
