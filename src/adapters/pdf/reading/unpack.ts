/** What is left of the bytes that may be unpacked in all. A small file can hold many millions of them. */
export type Allowance = { left: number };

export type Unpacked = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'foreign' } | { readonly kind: 'too-large' };

/** How much of a file tells what it is. */
const headLength = 400;

const packed = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> => {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  /** What is wrong with the bytes comes out at the other end. */
  const ignore = () => undefined;
  writer.write(bytes).catch(ignore);
  writer.close().catch(ignore);
  return stream.readable;
};

const plain = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    },
  });

/**
 * The text of a file, unpacked piece by piece: given up as foreign as soon as its head is not wanted or its bytes are no packed
 * UTF-8, and as too large as soon as more than allowed has come out.
 */
export const unpackText = async (
  bytes: Uint8Array<ArrayBuffer>,
  isPacked: boolean,
  isWanted: (head: string) => boolean,
  allowance: Allowance,
): Promise<Unpacked> => {
  const reader = (isPacked ? packed(bytes) : plain(bytes)).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const give = async (result: Unpacked): Promise<Unpacked> => {
    await reader.cancel().catch(() => undefined);
    return result;
  };
  let text = '';
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const unsure = text.length < headLength;
      text += decoder.decode(piece.value, { stream: true });
      if (unsure && text.length >= headLength && !isWanted(text.slice(0, headLength))) return give({ kind: 'foreign' });
      allowance.left -= piece.value.length;
      if (allowance.left < 0) return give({ kind: 'too-large' });
    }
    text += decoder.decode();
  } catch {
    return give({ kind: 'foreign' });
  }
  return isWanted(text.slice(0, headLength)) ? { kind: 'text', text } : { kind: 'foreign' };
};
