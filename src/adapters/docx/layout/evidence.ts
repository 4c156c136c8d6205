import { type EvidenceList, listEvidence, type Readiness } from '../../../engine/index.ts';
import type { Block, Cell, Row } from '../document.ts';
import { cell, cellNote, cellOf, heading, headRow, joined, note, paragraph, ruled, run } from './blocks.ts';
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
  const head = headRow([t('docx.requirement'), t('docx.standing')]);
  return [heading(2, words.title), note(words.note), ruled({ widths: [132, 30], head, rows })];
};

/** 申报准备清单: each list of the questionnaire, item by item. */
export const readinessBlocks = (context: Context): readonly Block[] =>
  joined(heading(1, context.t('docx.readiness')), ...context.report.readiness.map((list) => listBlocks(context, list)));

/** A box to tick, ticked where the material is at hand. */
const tick = (isAtHand: boolean): Cell => cell(isAtHand ? '☑' : '☐', 'center');

/** What a material can show is said where the questionnaire tells it. */
const materialRows = (context: Context, { item, entries }: EvidenceList, tellsProof: boolean): readonly Row[] => {
  const { t, texts } = context;
  const names = texts.questions[item.question.id]?.evidence;
  return entries.map(({ id, isAtHand, proves }, index) => [
    cell([run(index === 0 ? topicOf(context, item.question.id) : '', 'strong')]),
    cell(names?.[id] ?? id),
    ...(tellsProof ? [cellNote(proves.map((proof) => t(`proof.${proof}`)).join(t('app.listJoin')))] : []),
    tick(isAtHand),
  ]);
};

/** 佐证材料清单: what each answer can be shown by, at hand or still to be got. */
export const evidenceBlocks = (context: Context): readonly Block[] => {
  const { t, report } = context;
  const lists = listEvidence(report);
  const tellsProof = lists.some(({ entries }) => entries.some(({ proves }) => proves.length > 0));
  const titles = [t('docx.question'), t('docx.material'), ...(tellsProof ? [t('docx.proves')] : []), t('docx.atHand')];
  const head = headRow(
    titles,
    titles.map((_, column) => (column === titles.length - 1 ? 'center' : 'left')),
  );
  const widths = tellsProof ? [44, 72, 30, 16] : [54, 92, 16];
  const rows = lists.flatMap((list) => materialRows(context, list, tellsProof));
  return [heading(1, t('docx.evidence')), note(t('docx.evidenceHint')), ruled({ widths, head, rows })];
};
