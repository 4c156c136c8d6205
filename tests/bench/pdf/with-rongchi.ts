import { loadFonts } from '../../../src/adapters/pdf/font-files.ts';
import { createFlow, drawLines, type Flow } from '../../../src/adapters/pdf/layout/flow.ts';
import { ink, page, styles } from '../../../src/adapters/pdf/layout/style.ts';
import { drawTable, remaining } from '../../../src/adapters/pdf/layout/table.ts';
import type { FontBytes, Paper, Rgb } from '../../../src/adapters/pdf/typesetting/paper.ts';
import { createPdfPaper } from '../../../src/adapters/pdf/typesetting/pdf-paper.ts';
import { type Chart, labelSize, type Shape } from './charts.ts';
import type { Block, Content, Table } from './content.ts';

const rgb = (color: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)) as unknown as Rgb;

const alignOf = { start: 'left', middle: 'center', end: 'right' } as const;

const drawShape = (paper: Paper, shape: Shape, left: number, top: number): void => {
  if (shape.kind === 'label') {
    const [x, y] = shape.at;
    paper.text(shape.text, left + x, top + y, { font: 'regular', size: labelSize, color: ink, align: alignOf[shape.anchor] });
  } else if (shape.kind === 'line') {
    const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
    paper.line(left + x1, top + y1, left + x2, top + y2, { color: rgb(shape.stroke), width: shape.width });
  } else {
    const points = shape.points.map(([x, y]) => [left + x, top + y] as const);
    const { fill, stroke, width } = shape;
    paper.polygon(points, { width, ...(fill ? { fill: rgb(fill) } : {}), ...(stroke ? { stroke: rgb(stroke) } : {}) });
  }
};

const putChart = (flow: Flow, { height, shapes }: Chart): void =>
  flow.put(height, (top) => {
    for (const shape of shapes) drawShape(flow.paper, shape, page.left, top);
  });

const putTable = (flow: Flow, { widths: [first, last], head, rows }: Table): void => {
  const [a = '', b = '', c = ''] = head;
  const columns = [
    { title: a, width: first },
    { title: b, width: remaining(first, last) },
    { title: c, width: last, align: 'right' },
  ] as const;
  drawTable(flow, columns, rows);
};

const putBlock = (flow: Flow, block: Block): void => {
  if (block.kind === 'title' || block.kind === 'subtitle') flow.heading(block.text, block.kind === 'title' ? 1 : 2);
  else if (block.kind === 'table') putTable(flow, block.table);
  else if (block.kind === 'chart') putChart(flow, block.chart);
  else flow.paragraph(block.text, block.kind === 'strong' ? styles.strong : styles.body);
};

const info = { title: 'bench', author: 'bench', subject: 'bench', language: 'zh-CN', createdAt: '2026-11-24T00:00:00Z' };

const typeset = (fonts: FontBytes, { pages }: Content): Uint8Array<ArrayBuffer> => {
  const paper = createPdfPaper(fonts, info);
  const flow = createFlow(paper);
  pages.forEach((blocks, index) => {
    if (index > 0) flow.newPage();
    for (const block of blocks) putBlock(flow, block);
    const foot = { x: page.width - page.right, top: page.height - 16, align: 'right' } as const;
    drawLines(paper, [`${index + 1} / ${pages.length}`], styles.small, foot);
  });
  return paper.finish();
};

/** As the app does it: fonts are loaded and unpacked for the first document and kept, and read anew for each. */
export const makeWithRongchi = async (content: Content): Promise<Uint8Array<ArrayBuffer>> => typeset(await loadFonts(false), content);
