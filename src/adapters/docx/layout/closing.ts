import type { Block, Row } from '../document.ts';
import { cell, chapter, heading, joined, note, pairs, paragraph, run } from './blocks.ts';
import { type Context, disclaimerWith, prose } from './context.ts';
import { kindWords, warnings } from './cover.ts';

/** 方法与声明: how the score is made, whose rules they are, and what the result is not. */
export const methodBlocks = (context: Context): readonly Block[] => {
  const { t, texts, report } = context;
  return joined(
    chapter(t('paper.method')),
    texts.method.map((text) => prose(context, text)),
    paragraph('lead', t('paper.disclaimer')),
    prose(context, texts.notices.disclaimer),
    prose(context, texts.notices.ownRules),
    note(t('paper.versions', { id: report.pack.id, version: report.pack.version })),
  );
};

/** 签署: who stands for the report, with room to sign, stamp and date. */
export const signatureBlocks = (context: Context): readonly Block[] => {
  const { t, report, options } = context;
  const line = (label: string, value: string): Row => [cell([run(label, 'strong')]), cell(value)];
  const verified =
    options.kind === 'verified' ? [line(t('docx.signature.verifier'), options.verifier), line(t('docx.signature.signed'), '')] : [];
  const rows = [
    line(t('paper.enterprise'), report.enterprise.facts.name),
    line(t('paper.kind'), kindWords(context)),
    line(t('docx.signature.filledBy'), ''),
    line(t('docx.signature.head'), ''),
    line(t('docx.signature.stamp'), ''),
    ...verified,
    line(t('docx.signature.date'), ''),
  ];
  return joined(
    heading(1, t('docx.signature.title')),
    prose(context, t('docx.signature.statement')),
    { ...pairs([52, 110], rows), rowHeight: 12 },
    warnings(context).map((warning) => note([run(warning, 'warn')])),
    note(disclaimerWith(context, context.texts.notices.disclaimer)),
  );
};
