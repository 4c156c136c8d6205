import boldUrl from '../../../.cache/fonts/noto-sans-sc-bold.ttf.gz?url';
import rareUrl from '../../../.cache/fonts/noto-sans-sc-rare.ttf.gz?url';
import regularUrl from '../../../.cache/fonts/noto-sans-sc-regular.ttf.gz?url';
import type { Coverage } from './typesetting/coverage.ts';
import type { FontBytes } from './typesetting/paper.ts';

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** By the browser where it can (all but Safari before 16.4), which leaves the page free meanwhile. */
const unpack = async (bytes: ArrayBuffer): Promise<Uint8Array> => {
  if (!('DecompressionStream' in globalThis)) return (await import('fflate')).gunzipSync(new Uint8Array(bytes));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** Some servers mark .gz files so that the browser unpacks them before we see them. */
const loadFont = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font ${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  return isGzip(new Uint8Array(bytes, 0, 2)) ? unpack(bytes) : new Uint8Array(bytes);
};

const loaded = new Map<string, Promise<Uint8Array>>();

/** The preview asks for the fonts at every change. What could not be loaded is tried again. */
const fontAt = (url: string): Promise<Uint8Array> => {
  const loading = loaded.get(url) ?? loadFont(url);
  loaded.set(url, loading);
  loading.catch(() => loaded.delete(url));
  return loading;
};

/** The fonts of the report, from the app's own origin; the rare one (4.9 MB) only when asked for. */
export const loadFonts = async (withRare: boolean): Promise<FontBytes> => {
  const [regular, bold, rare] = await Promise.all([fontAt(regularUrl), fontAt(boldUrl), withRare ? fontAt(rareUrl) : null]);
  return { regular, bold, rare };
};

export const loadCoverage = async (): Promise<Coverage> => (await import('../../../.cache/fonts/coverage.json')).default;
