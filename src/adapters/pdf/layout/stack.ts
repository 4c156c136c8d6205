import { type Flow, pageRoom } from './flow.ts';

/** A strip as wide as the text: its height, and how to draw it. */
export type Strip = { readonly height: number; readonly draw: (top: number) => void };

/** Strips that stay together. */
export type Chunk = readonly Strip[];

/** A part of a block, and what stands over it where it begins a page, so that it is never there without a name. */
export type Piece = { readonly strips: Chunk; readonly onNewPage: Chunk };

export const heightOf = (strips: Chunk): number => strips.reduce((sum, { height }) => sum + height, 0);

const putAll = (flow: Flow, strips: Chunk): void => {
  for (const { height, draw } of strips) flow.put(height, draw);
};

/** Draws a block: whole where a page can hold it, else parted between its pieces. */
export const putBlock = (flow: Flow, pieces: readonly Piece[]): void => {
  const height = heightOf(pieces.flatMap(({ strips }) => strips));
  if (height <= pageRoom) flow.need(height);
  pieces.forEach(({ strips, onNewPage }, index) => {
    const breaks = heightOf(strips) > flow.room();
    flow.need(heightOf(strips));
    putAll(flow, index > 0 && breaks ? [...onNewPage, ...strips] : strips);
  });
};
