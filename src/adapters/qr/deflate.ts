/** An enterprise of many rounds has some hundred KB; a few codes could be made to hold many millions of bytes. */
const unpackedLimit = 4 * 1024 * 1024;

const through = (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> => {
  const writer = stream.writable.getWriter();
  /** What is wrong with the bytes comes out at the other end. */
  const ignore = () => undefined;
  writer.write(bytes).catch(ignore);
  writer.close().catch(ignore);
  return stream.readable;
};

export const deflate = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const packed = through(new TextEncoder().encode(text), new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
};

/** Null: no packed UTF-8, or more than anything of ours. */
export const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<string | null> => {
  const reader = through(bytes, new DecompressionStream('deflate')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [text, size] = ['', 0];
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.length;
      if (size > unpackedLimit) throw new RangeError('too large');
      text += decoder.decode(piece.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    await reader.cancel().catch(() => undefined);
    return null;
  }
};
