import { fail, ok, type Result } from '../../engine/index.ts';
import type { PictureProblem } from '../../ports/hand-over.ts';
import { startFinding } from './ask-worker.ts';
import type { Pixels } from './find-code.ts';

/** Longest sides to try, in pixels: a photo is mostly too large for the finder, a code in a corner of it soon too small. */
const sides = [1400, 2400, 800];

const contextOf = (width: number, height: number): CanvasRenderingContext2D | null => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas.getContext('2d', { willReadFrequently: true });
};

const pixelsOf = (picture: ImageBitmap, side: number): Pixels | null => {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const [width, height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
  const context = contextOf(width, height);
  if (!context) return null;
  /** What is transparent is paper. */
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
};

const bitmapOf = async (picture: Blob): Promise<ImageBitmap | null> => {
  try {
    return await createImageBitmap(picture);
  } catch {
    return null;
  }
};

/** Of the picture's own longest side: the finder misses a dense code at one size and reads it at another. */
const scales = [0.75, 0.6];

const sidesFor = ({ width, height }: ImageBitmap): readonly number[] => {
  const longest = Math.max(width, height);
  return [
    ...new Set([...sides.map((side) => Math.min(side, longest)), ...scales.map((scale) => Math.min(1400, Math.round(longest * scale)))]),
  ];
};

/** What the code in a picture says. Errors: `no-picture`, `no-code`. */
export const readPicture = async (picture: Blob): Promise<Result<string, PictureProblem>> => {
  const bitmap = await bitmapOf(picture);
  if (!bitmap) return fail('no-picture');
  const finding = startFinding();
  try {
    for (const side of sidesFor(bitmap)) {
      const pixels = pixelsOf(bitmap, side);
      const text = pixels && (await finding.find(pixels, { still: true }));
      if (text) return ok(text);
    }
    return fail('no-code');
  } finally {
    finding.stop();
    bitmap.close();
  }
};
