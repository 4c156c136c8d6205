import { breakLines } from '../../src/adapters/pdf/typesetting/line-breaking.ts';
import type { Paper, TextLook } from '../../src/adapters/pdf/typesetting/paper.ts';

export type DrawnText = { readonly page: number; readonly text: string; readonly x: number; readonly y: number; readonly look: TextLook };
export type DrawnLink = { readonly page: number; readonly target: number; readonly y: number };

/** Paper that keeps what is drawn. A Chinese character is as wide as its type size, every other half of it. */
export type PlainPaper = Paper & {
  readonly texts: readonly DrawnText[];
  readonly links: readonly DrawnLink[];
  readonly shapes: () => number;
  readonly pictures: readonly { readonly page: number; readonly width: number; readonly height: number }[];
};

const millimetres = 25.4 / 72;
const unitsOf = (text: string): number => [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/u.test(c) ? 1 : 0.5), 0);

export const plainPaper = (): PlainPaper => {
  const texts: DrawnText[] = [];
  const links: DrawnLink[] = [];
  const pictures: { readonly page: number; readonly width: number; readonly height: number }[] = [];
  let pages = 1;
  let at = 1;
  let shapes = 0;
  const shape = (): void => {
    shapes += 1;
  };
  const measure: Paper['measure'] = (text, _, size) => unitsOf(text) * size * millimetres;
  return {
    width: 210,
    height: 297,
    newPage: () => {
      pages += 1;
      at = pages;
    },
    pageCount: () => pages,
    goTo: (page) => {
      at = page;
    },
    text: (text, x, y, look) => void (text && texts.push({ page: at, text, x, y, look })),
    measure,
    wrap: (text, width, font, size) => breakLines(text, width, (part) => measure(part, font, size)),
    fill: (line, width, font, size) => {
      const gaps = [...line].length - 1;
      return gaps > 0 ? (width - measure(line, font, size)) / gaps / (size * millimetres) : 0;
    },
    line: shape,
    rect: shape,
    circle: shape,
    polygon: shape,
    path: shape,
    picture: (_, _x, _y, width, height) => void pictures.push({ page: at, width, height }),
    link: (_, y, _width, _height, target) => void links.push({ page: at, target, y }),
    outline: (title, page, parent) => ({ title, page, top: 0, parent }),
    texts,
    links,
    pictures,
    shapes: () => shapes,
  };
};

/** What a page says, line by line in the order it was drawn. */
export const linesOn = ({ texts }: PlainPaper, page: number): readonly string[] => texts.filter((t) => t.page === page).map((t) => t.text);
