import jsQR from 'jsqr';

/** As in ImageData: four bytes a pixel. */
export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** `still`: a picture that will not come again is also looked at as a negative. */
export type FindOptions = { readonly still: boolean };

/** What the code in a picture says; null where none is found. Of several codes it is uncertain whether one is. */
export const findCode = ({ data, width, height }: Pixels, { still }: FindOptions): string | null => {
  try {
    return jsQR(data, width, height, { inversionAttempts: still ? 'attemptBoth' : 'dontInvert' })?.data || null;
  } catch {
    /** The library stumbles over some patterns that only look like a code. */
    return null;
  }
};
