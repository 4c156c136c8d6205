import { printedFingerprint } from '../../../engine/index.ts';
import type { Context } from './context.ts';
import type { Flow } from './flow.ts';
import { styles } from './style.ts';

/** 方法与声明: how the score is made, whose rules they are, what the result is not, and by what it can be worked out again. */
export const drawMethod = (flow: Flow, context: Context): void => {
  const { t, texts, report } = context;
  for (const paragraph of texts.method) {
    flow.paragraph(paragraph, styles.body);
    flow.space(1.6);
  }
  flow.heading(t('paper.disclaimer'), 2);
  flow.paragraph(texts.notices.disclaimer, styles.body);
  flow.paragraph(texts.notices.ownRules, styles.body);
  flow.heading(t('paper.origin'), 2);
  flow.paragraph(t('paper.versions', { id: report.pack.id, version: report.pack.version }), styles.small);
  if (!report.seal) return;
  const { answersHash, packHash } = report.seal;
  flow.paragraph(t('paper.fingerprints', { answers: printedFingerprint(answersHash), pack: printedFingerprint(packHash) }), styles.small);
  if (context.attachments.length > 0) flow.paragraph(t('paper.carries'), styles.small);
};
