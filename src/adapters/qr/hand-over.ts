import type { HandOver } from '../../ports/hand-over.ts';
import { createPartShelf } from './part-shelf.ts';

/** HandOver by QR codes; the libraries that draw and find them are fetched when first needed. */
export const createHandOver = (): HandOver => ({
  codes: {
    draw: async (content, packs) => (await import('./transfer-codes.ts')).drawTransfer(content, packs),
    inspect: async (text) => (await import('./code-text.ts')).inspectCode(text),
    join: async (parts, packs) => (await import('./transfer-codes.ts')).joinTransfer(parts, packs),
  },
  reader: {
    readPicture: async (picture) => (await import('./read-picture.ts')).readPicture(picture),
    watchCamera: async (video, onText) => (await import('./watch-camera.ts')).watchCamera(video, onText),
  },
  shelf: createPartShelf(),
});
