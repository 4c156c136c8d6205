import type { Logo } from '../../../ports/report-renderer.ts';
import { type Block, contentWidth, type Picture, type Row } from '../document.ts';
import { cell, cellOf, joined, note, pairs, paragraph, run } from './blocks.ts';
import { type Context, disclaimerWith, levelHeadline, reportTitle } from './context.ts';

const labelWidth = 44;
const logoRoom = { width: 60, height: 22 };

/** As large as there is room for, in its own proportions. */
const logoPicture = ({ bytes, mime, width, height }: Logo, description: string): Picture => {
  const scale = Math.min(logoRoom.width / width, logoRoom.height / height);
  return { kind: 'picture', bytes, mime, width: width * scale, height: height * scale, description };
};

/** Whose logo it is, or ours in words. */
const brand = ({ options, report, t }: Context): Block =>
  options.logo ? logoPicture(options.logo, report.enterprise.facts.name) : paragraph('lead', [run(t('app.name'), 'accent')]);

/** Who has looked at the answers. */
const kindWords = ({ t, options: { kind, verifier } }: Context): string => {
  if (kind === 'self') return t('paper.self');
  return verifier ? t('paper.verifiedBy', { name: verifier }) : t('paper.verified');
};

const rowsOf = (context: Context): readonly (readonly [string, string])[] => {
  const { t, texts, report, format } = context;
  const { creditCode } = report.enterprise.facts;
  return [
    ...(creditCode ? [[t('paper.creditCode'), creditCode] as const] : []),
    [t('paper.model'), texts.title],
    [t('paper.edition'), texts.edition],
    [t('paper.kind'), kindWords(context)],
    [t('paper.level'), levelHeadline(context, report.level)],
    [t('paper.date'), format.date(report.madeAt)],
  ];
};

const factRow = ([label, value]: readonly [string, string]): Row => [cellOf([paragraph('cell', [run(label, 'faint')])]), cell(value)];

/** What a reader must know before anything else: made-up data, a questionnaire of unknown origin. */
export const warnings = ({ t, report }: Context): readonly string[] => [
  ...(report.enterprise.sample ? [t('paper.sample')] : []),
  ...(report.official ? [] : [t('data.unofficialResult')]),
];

export const coverBlocks = (context: Context): readonly Block[] => {
  const { texts, report } = context;
  return joined(
    brand(context),
    paragraph('coverTitle', reportTitle(context)),
    paragraph('coverName', report.enterprise.facts.name),
    warnings(context).map((warning) => paragraph('lead', [run(warning, 'warn')])),
    paragraph('coverNotice', ''),
    pairs([labelWidth, contentWidth - labelWidth], rowsOf(context).map(factRow)),
    paragraph('coverNotice', ''),
    note(disclaimerWith(context, texts.notices.disclaimer, texts.notices.ownRules)),
  );
};
