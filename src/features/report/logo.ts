import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../engine/index.ts';
import type { Logo } from '../../ports/report-renderer.ts';

/** A logo as it is kept on the device. */
const keptLogo = z.object({
  version: z.literal(1),
  mime: z.enum(['image/png', 'image/jpeg']),
  width: z.int().check(z.gte(1)),
  height: z.int().check(z.gte(1)),
  base64: z.base64().check(z.minLength(1)),
});
export type KeptLogo = Readonly<z.infer<typeof keptLogo>>;

export const parseLogo = (text: string | null): KeptLogo | null => {
  try {
    return keptLogo.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
};

export const urlOfLogo = ({ mime, base64 }: KeptLogo): string => `data:${mime};base64,${base64}`;

export const toLogo = ({ mime, width, height, base64 }: KeptLogo): Logo => ({
  bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
  mime,
  width,
  height,
});

/** Why a file cannot be a logo. */
export type LogoFault = 'kind' | 'large' | 'unreadable';

/** Pixels. On the cover a logo is a few centimetres wide. */
const largestSide = 600;
const largestFile = 20 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** By its first bytes: the name of a file may say anything. */
const kindOf = (bytes: Uint8Array): KeptLogo['mime'] | null => {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return 'image/png';
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? 'image/jpeg' : null;
};

const readUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

/** What follows the comma of a data address. */
const base64Of = async (blob: Blob): Promise<string> => (await readUrl(blob)).replace(/^[^,]*,/, '');

const firstBytes = async (file: Blob): Promise<Uint8Array> =>
  Uint8Array.from(atob(await base64Of(file.slice(0, 12))), (character) => character.charCodeAt(0));

/** Drawn anew: smaller, upright, and without what a camera or a program wrote beside the picture. */
const redraw = async (file: Blob, mime: KeptLogo['mime']): Promise<KeptLogo> => {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, largestSide / picture.width, largestSide / picture.height);
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mime, 0.92));
  if (drawn?.type !== mime) throw new Error('the canvas gave no picture');
  return { version: 1, mime, width, height, base64: await base64Of(drawn) };
};

/** Makes a logo of a PNG or JPEG file, at most 600 pixels wide and high. */
export const prepareLogo = async (file: Blob): Promise<Result<KeptLogo, LogoFault>> => {
  if (file.size > largestFile) return fail('large');
  try {
    const mime = kindOf(await firstBytes(file));
    return mime ? ok(await redraw(file, mime)) : fail('kind');
  } catch {
    return fail('unreadable');
  }
};
