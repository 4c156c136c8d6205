import type { Bookmark } from './bookmarks.ts';
import type { PaperInfo } from './document-info.ts';
import type { FontBytes, FontWeight } from './glyphs.ts';
import type { Rgb } from './pdf-syntax.ts';
import type { PathStep, Point, Shape, Stroke } from './shapes.ts';

export type { Bookmark, FontBytes, FontWeight, PaperInfo, PathStep, Point, Rgb, Shape, Stroke };

export type TextLook = {
  readonly font: FontWeight;
  readonly size: number;
  readonly color: Rgb;
  readonly align?: 'left' | 'right' | 'center';
  /** Space between characters, as a share of the type size. */
  readonly tracking?: number;
};

/** The bytes of a file with a picture. */
export type Picture = { readonly bytes: Uint8Array; readonly mime: 'image/png' | 'image/jpeg' };

/** A4 pages to draw on, the first of them there from the start. Lengths in millimetres from the top left, type in points. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  readonly newPage: () => void;
  readonly pageCount: () => number;
  /** What follows is drawn on this page; the first is 1. */
  readonly goTo: (page: number) => void;
  /** Draws one line; `y` is its baseline. A character no font has prints as 〓, never as nothing. */
  readonly text: (line: string, x: number, y: number, look: TextLook) => void;
  readonly measure: (text: string, font: FontWeight, size: number) => number;
  readonly wrap: (text: string, width: number, font: FontWeight, size: number) => readonly string[];
  /** The tracking that makes a line of Chinese as wide as `width`; 0 where it is no Chinese or would look torn. */
  readonly fill: (line: string, width: number, font: FontWeight, size: number) => number;
  readonly line: (x1: number, y1: number, x2: number, y2: number, stroke: Stroke) => void;
  readonly rect: (x: number, y: number, width: number, height: number, shape: Shape) => void;
  readonly circle: (x: number, y: number, radius: number, shape: Shape) => void;
  readonly polygon: (points: readonly Point[], shape: Shape) => void;
  readonly path: (steps: readonly PathStep[], shape: Shape) => void;
  /** A PNG or JPEG. */
  readonly picture: (picture: Picture, x: number, y: number, width: number, height: number) => void;
  /** A click in the rectangle goes to the page, which must exist when all is drawn. */
  readonly link: (x: number, y: number, width: number, height: number, page: number) => void;
  /** Adds a bookmark; `y` is the place on the page, its top where absent. */
  readonly outline: (title: string, page: number, parent: Bookmark | null, y?: number) => Bookmark;
};

/** Makes the paper of one report. */
export type PaperMaker<Made extends Paper = Paper> = (info: PaperInfo) => Made;

/** A4, in millimetres. */
export const paperSize = { width: 210, height: 297 } as const;
export const pointsPerMillimetre = 72 / 25.4;
