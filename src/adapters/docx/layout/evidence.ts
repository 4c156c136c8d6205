import { type EvidenceEntry, type EvidenceList, listEvidence, type Readiness } from '../../../engine/index.ts';
import type { Block, Cell, Row } from '../document.ts';
import { cell, cellOf, heading, headRow, joined, note, paragraph, ruled, run } from './blocks.ts';
import { type Context, topicOf } from './context.ts';

const listBlocks = (context: Context, { list, items }: Readiness): readonly Block[] => {
  const { t, texts } = context;
  const words = texts.readiness[list.id];
  if (!words) return [];
  const rows = items.map(({ id, state }): Row => {
    const { what, hint } = words.items[id] ?? { what: id };
    return [
      cellOf([paragraph('cell', what), ...(hint ? [paragraph('cellNote', hint)] : [])]),
      cell([run(t(`readiness.${state}`), state === 'no' ? 'warn' : null)]),
    ];
  });
  const head = headRow([t('paper.requirement'), t('paper.state')]);
  return [heading(2, words.title), note(words.note), ruled({ widths: [132, 30], head, rows })];
};

/** 申报准备清单: each list of the questionnaire, item by item. */
export const readinessBlocks = (context: Context): readonly Block[] =>
  joined(...context.report.readiness.map((list) => listBlocks(context, list)));

/** A box to tick, ticked where the material is at hand. */
const tick = (isAtHand: boolean): Cell => cell(isAtHand ? '☑' : '☐', 'center');

/** A material by its name, and what it can show where the questionnaire tells it. */
const materialName = ({ t, texts }: Context, { item }: EvidenceList, { id, proves }: EvidenceEntry): string => {
  const text = texts.questions[item.question.id]?.evidence?.[id] ?? id;
  const extra = proves.map((proof) => t(`paper.proves.${proof}`)).join(t('app.listJoin'));
  return extra ? t('app.inBrackets', { text, extra }) : text;
};

const materialRows = (context: Context, list: EvidenceList): readonly Row[] =>
  list.entries
    .filter(({ isAtHand }) => context.options.detail === 'full' || !isAtHand)
    .map((entry, index) => [
      cell([run(index === 0 ? topicOf(context, list.item.question.id) : '', 'strong')]),
      cell(materialName(context, list, entry)),
      tick(entry.isAtHand),
    ]);

/** 佐证材料清单: what each answer can be shown by, at hand or still to be got; brief: those to get. */
export const evidenceBlocks = (context: Context): readonly Block[] => {
  const { t, report } = context;
  const lists = listEvidence(report);
  const all = lists.flatMap(({ entries }) => entries);
  const head = headRow([t('paper.question'), t('docx.material'), t('docx.atHand')], ['left', 'left', 'center']);
  const rows = lists.flatMap((list) => materialRows(context, list));
  const hint = t('paper.evidenceHint', { all: all.length, done: all.filter(({ isAtHand }) => isAtHand).length });
  if (rows.length === 0) return [note(hint)];
  return [note(hint), ruled({ widths: [50, 96, 16], head, rows })];
};
