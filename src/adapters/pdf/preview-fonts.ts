import type { FaceKind, FontBytes } from './typesetting/glyphs.ts';

/** Names of our own, so that no font of the device is taken for them. */
const families: Readonly<Record<FaceKind, string>> = { regular: 'Rongchi Paper', bold: 'Rongchi Paper', rare: 'Rongchi Paper Rare' };
const weights: Readonly<Record<FaceKind, string>> = { regular: '400', bold: '700', rare: '400' };

/** For CSS. A character the first has not is looked for in the second. */
export const previewFamily = '"Rongchi Paper", "Rongchi Paper Rare"';

const loading = new Map<FaceKind, Promise<unknown>>();

const load = async (kind: FaceKind, bytes: Uint8Array): Promise<void> => {
  const face = new FontFace(families[kind], new Uint8Array(bytes), { weight: weights[kind] });
  document.fonts.add(await face.load());
};

/** A font that could not be read is tried again. */
const ready = (kind: FaceKind, bytes: Uint8Array | null): Promise<unknown> | null => {
  if (!bytes) return null;
  const known = loading.get(kind) ?? load(kind, bytes);
  loading.set(kind, known);
  known.catch(() => loading.delete(kind));
  return known;
};

/** Makes the fonts of the file known to the page, each once: from bytes, so that no address need be allowed for them. */
export const readyPreviewFonts = async ({ regular, bold, rare }: FontBytes): Promise<void> => {
  await Promise.all([ready('regular', regular), ready('bold', bold), ready('rare', rare)]);
};
