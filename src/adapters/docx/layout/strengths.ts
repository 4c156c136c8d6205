import { type Gap, placeOf, type WeighedQuestion } from '../../../engine/index.ts';
import { formatDifference } from '../../../i18n/format.ts';
import type { Block, Cell, Row } from '../document.ts';
import { cell, cellOf, heading, headRow, joined, note, paragraph, ruled, run } from './blocks.ts';
import { type Context, prose, topicOf } from './context.ts';

const subject = (context: Context, item: WeighedQuestion): Cell => {
  const place = placeOf(context.report.pack.root, item, context.texts);
  return cellOf([paragraph('cell', topicOf(context, item.id)), paragraph('cellNote', place)]);
};

const scoreCell = ({ format }: Context, { score }: WeighedQuestion): Cell => cell([run(format.score(score), 'strong')], 'right');

const strengths = (context: Context): readonly Block[] => {
  const { t, report, format } = context;
  if (report.strengths.length === 0) return [prose(context, t('results.noneStrong'))];
  const head = headRow([t('paper.question'), t('results.score'), t('paper.shareOfTotal')], ['left', 'right', 'right']);
  const rows = report.strengths.map(
    (item): Row => [subject(context, item), scoreCell(context, item), cell(format.percent(item.share * 100), 'right')],
  );
  return [ruled({ widths: [112, 20, 30], head, rows })];
};

const nextStep = ({ t, language }: Context, { action }: Gap): Cell => {
  if (!action) return cell('—');
  const { what } = action.texts[language];
  return cellOf([paragraph('cell', what), paragraph('cellNote', t('results.effort', { ...action.effort }))]);
};

const gaps = (context: Context): readonly Block[] => {
  const { t, report } = context;
  if (report.gaps.length === 0) return [prose(context, t('results.noneWeak'))];
  const { decimals } = report.pack.scale;
  const head = headRow([t('paper.question'), t('results.score'), t('paper.gain'), t('paper.nextAction')], ['left', 'right', 'center']);
  const rows = report.gaps.map(
    (gap): Row => [
      subject(context, gap.item),
      scoreCell(context, gap.item),
      cell(formatDifference(gap.item.potential, decimals), 'center'),
      nextStep(context, gap),
    ],
  );
  return [ruled({ widths: [50, 18, 24, 70], head, rows })];
};

/** 优势与短板: the best scores, and where most is to be gained, with the next step there. */
export const strengthBlocks = (context: Context): readonly Block[] => {
  const { t } = context;
  return joined(
    heading(2, t('paper.strengthsTitle')),
    note(t('paper.strengthsHint')),
    strengths(context),
    heading(2, t('paper.gapsTitle')),
    note(t('paper.gapsHint')),
    gaps(context),
  );
};
