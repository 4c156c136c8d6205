import type { Paper } from '../typesetting/paper.ts';
import { drawLines } from './flow.ts';
import { contentWidth, faint, line, page, styles } from './style.ts';

/** `first`: the page after the cover; `count`: with all pages of the file. */
export type Furniture = {
  readonly left: string;
  readonly right: string;
  readonly first: number;
  readonly last: number;
  readonly pageText: (page: number) => string;
};

/** Head and foot of every page but the cover, once the number of pages is known. */
export const drawFurniture = (paper: Paper, { left, right: rightHead, first, last, pageText }: Furniture): void => {
  const style = { ...styles.small, size: 8, color: faint };
  const right = page.width - page.right;
  const nameRoom = contentWidth - paper.measure(rightHead, style.font, style.size) - 8;
  const [name = ''] = paper.wrap(left, nameRoom, style.font, style.size);
  for (let number = first; number <= last; number += 1) {
    paper.goTo(number);
    drawLines(paper, [name], style, { x: page.left, top: 12 });
    drawLines(paper, [rightHead], style, { x: right, top: 12, align: 'right' });
    paper.line(page.left, 18.5, right, 18.5, { color: line, width: 0.2 });
    drawLines(paper, [pageText(number)], style, { x: right, top: page.height - 16, align: 'right' });
  }
};
