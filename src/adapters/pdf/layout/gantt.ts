import { calendarQuarter, type Roadmap, type RoadmapBar, roadmapBars } from '../../../engine/index.ts';
import { levelWords } from '../../../i18n/level-words.ts';
import type { Paper } from '../typesetting/paper.ts';
import { type Context, topicOf } from './context.ts';
import { drawLines, type Flow, pageRoom } from './flow.ts';
import { accent, contentWidth, faint, ink, levelSteps, line, lineHeight, page, soft, styles, track, warn } from './style.ts';

const nameWidth = 58;
const headHeight = 10;
/** Closer where there are many, so that the picture stays on one page. */
const rowHeightFor = (rows: number): number => Math.max(4.6, Math.min(6, (pageRoom - 66) / rows));
const left = page.left + nameWidth;
const small = { ...styles.small, size: 8, leading: 1.45 };

type Grid = { readonly roadmap: Roadmap; readonly width: number; readonly count: number; readonly rowHeight: number };

const gridOf = (roadmap: Roadmap): Grid => {
  const count = Math.max(1, roadmap.view.quarters.length);
  const rowHeight = rowHeightFor(roadmapBars(roadmap).length);
  return { roadmap, count, rowHeight, width: (contentWidth - nameWidth) / count };
};

const edgeOf = ({ width }: Grid, quarter: number): number => left + quarter * width;

/** Years above, quarters below; a year is named where it begins, if there is room. */
const drawHead = (paper: Paper, { t }: Context, grid: Grid, top: number): void => {
  for (let index = 0; index < grid.count; index += 1) {
    const { year, quarter } = calendarQuarter(grid.roadmap.plan, index);
    const x = edgeOf(grid, index);
    if (index === 0 || quarter === 1) {
      drawLines(paper, [String(year)], { ...small, color: faint }, { x: x + 0.8, top });
      paper.line(x, top + 0.6, x, top + headHeight, { color: line, width: 0.3 });
    }
    const name = grid.width > 9 ? t('paper.quarterShort', { quarter }) : String(quarter);
    drawLines(paper, [name], small, { x: x + grid.width / 2, top: top + 4.4, align: 'center' });
  }
  paper.line(page.left, top + headHeight - 0.6, page.left + contentWidth, top + headHeight - 0.6, { color: ink, width: 0.35 });
};

const drawGrid = (paper: Paper, grid: Grid, top: number, height: number): void => {
  for (let index = 0; index <= grid.count; index += 1) {
    const x = edgeOf(grid, index);
    paper.line(x, top, x, top + height, { color: line, width: 0.15 });
  }
};

/** Light where it is done, so that what remains stands out, in greyscale too. */
const drawBar = (flow: Flow, context: Context, grid: Grid, { viewed, from, to }: RoadmapBar, number: number): void => {
  const { paper } = flow;
  const { task, step } = viewed;
  const { rowHeight } = grid;
  const [name = ''] = paper.wrap(`${number}. ${topicOf(context, step?.question ?? task.step)}`, nameWidth - 3, small.font, small.size);
  flow.put(rowHeight, (top) => {
    drawGrid(paper, grid, top, rowHeight);
    drawLines(paper, [name], small, { x: page.left, top: top + (rowHeight - lineHeight(small)) / 2 });
    const x = edgeOf(grid, from) + 0.6;
    const width = grid.width * (to - from + 1) - 1.2;
    paper.rect(x, top + 1.4, width, rowHeight - 2.8, { fill: task.done ? (levelSteps[1] ?? track) : accent });
  });
};

/** What each quarter takes of what there is, and where one stands at its end. */
const drawLoads = (flow: Flow, context: Context, grid: Grid): void => {
  const { t, format } = context;
  const { plan, view } = grid.roadmap;
  const { paper } = flow;
  const height = 17;
  const most = Math.max(plan.capacity, ...view.quarters.map(({ load }) => load));
  flow.put(height, (top) => {
    drawLines(
      paper,
      [t('paper.loadRow', { capacity: format.number(plan.capacity) })],
      { ...small, color: soft },
      { x: page.left, top: top + 2 },
    );
    drawLines(paper, [t('paper.scoreRow')], { ...small, color: soft }, { x: page.left, top: top + 11.4 });
    view.quarters.forEach(({ load, isOverbooked, scorecard }, index) => {
      const x = edgeOf(grid, index);
      const tall = (7 * load) / most;
      paper.rect(x + grid.width * 0.2, top + 2 + 7 - tall, grid.width * 0.6, tall, {
        fill: isOverbooked ? warn : (levelSteps[2] ?? track),
      });
      const { score } = scorecard.root;
      const said = score === null ? '—' : format.number(score, 1);
      drawLines(paper, [said], { ...small, size: grid.width > 8 ? 8 : 6.5 }, { x: x + grid.width / 2, top: top + 11.4, align: 'center' });
    });
    paper.line(page.left, top + 10, page.left + contentWidth, top + 10, { color: line, width: 0.2 });
  });
};

/** Levels reached on the way, with the quarter each is reached in. */
const milestones = ({ t, texts, report }: Context, { roadmap }: Grid): readonly string[] => {
  let before = levelWords(t, texts, report.level);
  return roadmap.view.quarters.flatMap(({ quarter, scorecard }) => {
    const now = levelWords(t, texts, scorecard.level);
    if (now === before) return [];
    before = now;
    return [t('paper.milestone', { quarter: t('plan.quarterName', calendarQuarter(roadmap.plan, quarter)), level: now })];
  });
};

/** 进度图: tasks as bars over quarters, with load and score below. */
export const drawGantt = (flow: Flow, context: Context, roadmap: Roadmap): void => {
  const grid = gridOf(roadmap);
  for (const words of milestones(context, grid)) flow.paragraph(words, styles.body);
  flow.space(2);
  flow.need(60);
  flow.underHead(
    headHeight,
    (top) => drawHead(flow.paper, context, grid, top),
    () => {
      for (const [index, bar] of roadmapBars(roadmap).entries()) drawBar(flow, context, grid, bar, index + 1);
      drawLoads(flow, context, grid);
    },
  );
};
