import type { CoverTexts, ReportDifference, SealedReport } from '../engine/index.ts';
import { levelWords } from './level-words.ts';
import type { Translate } from './translator.ts';

type Score = number | null;
type Held = { readonly report: SealedReport; readonly texts: CoverTexts };

/** Both scores with as many places as it takes to tell them apart. */
const apart = (t: Translate, was: Score, is: Score, decimals: number): { readonly was: string; readonly is: string } => {
  const text = (score: Score): string => (score === null ? t('reopen.noScore') : score.toFixed(decimals));
  return text(was) === text(is) && decimals < 9 ? apart(t, was, is, decimals + 1) : { was: text(was), is: text(is) };
};

/** One difference between a report and its assessment scored here, as a sentence. */
export const differenceWords = (t: Translate, { report, texts }: Held, d: ReportDifference): string => {
  switch (d.kind) {
    case 'pack-missing':
      return missingWords(t, d);
    case 'answers':
      return t('reopen.answers');
    case 'pack-version':
      return t('reopen.packVersion', { was: d.was, is: d.is });
    case 'pack-content':
      return t('reopen.packContent', { version: d.version });
    case 'official':
      return d.was ? t('reopen.noLongerOfficial') : t('reopen.nowOfficial');
    case 'level':
      return t('reopen.level', { was: levelWords(t, texts, d.was), is: levelWords(t, texts, d.is) });
    case 'score':
      return t('reopen.score', { group: texts.groups[d.group]?.title ?? d.group, ...apart(t, d.was, d.is, report.pack.scale.decimals) });
  }
};

export const missingWords = (t: Translate, { packId, version }: Extract<ReportDifference, { kind: 'pack-missing' }>): string =>
  t('reopen.packMissing', { id: packId, version });

const isNumber = ({ kind }: ReportDifference): boolean => kind === 'score' || kind === 'level';

/** What scoring anew came to, in one sentence. `format`: of a score, by its decimals and thresholds. */
export const outcomeWords = (
  t: Translate,
  { report, texts }: Held,
  differences: readonly ReportDifference[] | null,
  format: (value: number, decimals: number, thresholds: readonly number[]) => string,
): string => {
  const score = report.score === null ? t('reopen.noScore') : format(report.score, report.pack.scale.decimals, report.thresholds);
  const now = { score, level: levelWords(t, texts, report.level) };
  if (differences === null) return t('reopen.noRecord', now);
  if (differences.length === 0) return t('reopen.same', now);
  return differences.some(isNumber) ? t('reopen.differs', now) : t('reopen.sameNumbers', now);
};

/** The differences as sentences, causes first. Where there is no cause to name, the way of scoring has changed. */
export const listDifferences = (t: Translate, held: Held, differences: readonly ReportDifference[]): readonly string[] => [
  ...(differences.length > 0 && differences.every(isNumber) ? [t('reopen.unexplained')] : []),
  ...differences.map((d) => differenceWords(t, held, d)),
];
