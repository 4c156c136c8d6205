import type { Context } from './context.ts';
import { drawLines, type Flow } from './flow.ts';
import { contentWidth, faint, ink, page, soft, styles } from './style.ts';

const gap = 10;
const half = (contentWidth - gap) / 2;
const fieldHeight = 13;

/** A line to write on, with its label above. */
const drawField = (flow: Flow, label: string, value: string, x: number, top: number): void => {
  drawLines(flow.paper, [label], { ...styles.small, color: faint }, { x, top });
  if (value)
    drawLines(flow.paper, flow.paper.wrap(value, half, styles.body.font, styles.body.size).slice(0, 1), styles.body, { x, top: top + 4.6 });
  flow.paper.line(x, top + fieldHeight - 2, x + half, top + fieldHeight - 2, { color: ink, width: 0.25 });
};

type Party = { readonly title: string; readonly fields: readonly (readonly [label: string, value: string])[] };

const parties = ({ t, report, options }: Context): readonly Party[] => [
  {
    title: t('paper.signEnterprise'),
    fields: [
      [t('paper.enterprise'), report.enterprise.facts.name],
      [t('paper.signFilledBy'), ''],
      [t('paper.signHead'), ''],
      [t('paper.signSeal'), ''],
      [t('paper.signDate'), ''],
    ],
  },
  {
    title: t(options.kind === 'verified' ? 'paper.signVerifier' : 'paper.signReader'),
    fields: [
      [t('paper.signOrganisation'), options.kind === 'verified' ? options.verifier : ''],
      [t('paper.signPerson'), ''],
      [t('paper.signOpinion'), ''],
      [t('paper.signSeal'), ''],
      [t('paper.signDate'), ''],
    ],
  },
];

/** 签署页: what the enterprise stands for, and who has looked at it. The whole block stays on one page. */
export const drawSignature = (flow: Flow, context: Context): void => {
  const { t, options } = context;
  flow.paragraph(t('paper.signStatement'), styles.body);
  if (options.kind === 'verified') flow.paragraph(t('paper.signVerifiedStatement'), styles.body);
  flow.space(4);
  const sides = parties(context);
  const height = 9 + fieldHeight * Math.max(...sides.map(({ fields }) => fields.length));
  flow.put(height, (top) =>
    sides.forEach(({ title, fields }, side) => {
      const x = page.left + side * (half + gap);
      drawLines(flow.paper, [title], styles.subheading, { x, top });
      for (const [index, [label, value]] of fields.entries()) drawField(flow, label, value, x, top + 9 + index * fieldHeight);
    }),
  );
  flow.space(2);
  flow.paragraph(t('paper.signNote'), { ...styles.small, color: soft });
};
