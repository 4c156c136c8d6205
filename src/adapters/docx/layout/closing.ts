import type { Block, Row } from '../document.ts';
import { cell, filled, joined, note, over, pairs, paragraph, run } from './blocks.ts';
import { type Context, disclaimerWith, prose } from './context.ts';
import { warnings } from './cover.ts';

/** 方法与声明: how the score is made, whose rules they are, what the result is not, and by what it can be worked out again. */
export const methodBlocks = (context: Context): readonly Block[] => {
  const { t, texts, report } = context;
  return joined(
    texts.method.map((text) => prose(context, text)),
    paragraph('lead', t('paper.disclaimer')),
    prose(context, texts.notices.disclaimer),
    prose(context, texts.notices.ownRules),
    paragraph('lead', t('paper.origin')),
    note(t('paper.versions', { id: report.pack.id, version: report.pack.version })),
  );
};

type Field = readonly [label: string, value: string];

const enterprise = ({ t, report }: Context): readonly Field[] => [
  [t('paper.enterprise'), report.enterprise.facts.name],
  [t('paper.signFilledBy'), ''],
  [t('paper.signHead'), ''],
  [t('paper.signSeal'), ''],
  [t('paper.signDate'), ''],
];

const reader = ({ t, options }: Context): readonly Field[] => [
  [t('paper.signOrganisation'), options.kind === 'verified' ? options.verifier : ''],
  [t('paper.signPerson'), ''],
  [t('paper.signOpinion'), ''],
  [t('paper.signSeal'), ''],
  [t('paper.signDate'), ''],
];

const fieldCells = ([label, value]: Field) => [cell([run(label, 'faint')]), cell(value)];

const title = (text: string) => filled('E1EDF0', over(2, cell([run(text, 'strong')])));

/** 签署: what the enterprise stands for, and who has looked at it, side by side with room to write. */
export const signatureBlocks = (context: Context): readonly Block[] => {
  const { t, options } = context;
  const isVerified = options.kind === 'verified';
  const others = reader(context);
  const heads: Row = [title(t('paper.signEnterprise')), cell(''), title(t(isVerified ? 'paper.signVerifier' : 'paper.signReader'))];
  const rows = enterprise(context).map((field, index): Row => [...fieldCells(field), cell(''), ...fieldCells(others[index] ?? ['', ''])]);
  return joined(
    prose(context, t('paper.signStatement')),
    isVerified ? prose(context, t('paper.signVerifiedStatement')) : null,
    { ...pairs([24, 54, 6, 24, 54], [heads, ...rows]), rowHeight: 14 },
    note(t('paper.signNote')),
    note(disclaimerWith(context, context.texts.notices.disclaimer)),
    warnings(context).map((warning) => note([run(warning, 'warn')])),
  );
};
