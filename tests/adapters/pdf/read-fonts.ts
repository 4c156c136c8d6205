import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Coverage } from '../../../src/adapters/pdf/typesetting/coverage.ts';
import type { FontBytes } from '../../../src/adapters/pdf/typesetting/paper.ts';
import { buildFonts, coverageFile, fontFiles } from '../../../src/cli/build-fonts.ts';

const unpack = (file: string): Uint8Array => new Uint8Array(gunzipSync(readFileSync(file)));

/** The fonts of the report, made first if need be. */
export const readFonts = async (): Promise<FontBytes & { readonly rare: Uint8Array }> => {
  await buildFonts();
  const [regular, bold, rare] = fontFiles.map(unpack);
  if (!(regular && bold && rare)) throw new Error('a font is missing');
  return { regular, bold, rare };
};

export const readCoverage = async (): Promise<Coverage> => {
  await buildFonts();
  return JSON.parse(readFileSync(coverageFile, 'utf8')) as Coverage;
};

/** Time to make the fonts where they have not been made. */
export const fontTime = 120_000;
