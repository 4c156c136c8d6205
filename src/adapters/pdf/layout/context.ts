import type { ReportModel } from '../../../engine/index.ts';
import { formatDate, formatNumber, formatPercent, formatScore, formatShare } from '../../../i18n/format.ts';
import { levelWords } from '../../../i18n/level-words.ts';
import { createTranslations, type Translate } from '../../../i18n/translator.ts';
import type { Edition, ReportRequest } from '../../../ports/report-renderer.ts';

/** Words and formats of the report's language, bound once for all its sections. */
export type Context = ReportRequest &
  Edition & {
    readonly t: Translate;
    readonly format: {
      readonly language: Edition['language'];
      readonly number: (value: number, decimals?: number) => string;
      readonly percent: (value: number, decimals?: number) => string;
      readonly share: (value: number) => string;
      readonly date: (iso: string) => string;
      readonly score: (value: number, thresholds?: readonly number[]) => string;
    };
  };

export const createContext = (request: ReportRequest, edition: Edition): Context => {
  const { report } = request;
  const { language } = edition;
  return {
    ...request,
    ...edition,
    t: createTranslations(language).t,
    format: {
      language,
      number: (value, decimals) => formatNumber(value, language, decimals),
      percent: (value, decimals) => formatPercent(value, language, decimals),
      share: (value) => formatShare(value, language),
      date: (iso) => formatDate(iso, language),
      score: (value, thresholds) => formatScore(value, report.pack.scale.decimals, thresholds),
    },
  };
};

export const groupTitle = ({ texts }: Context, id: string): string => texts.groups[id]?.title ?? id;
export const topicOf = ({ texts }: Context, id: string): string => texts.questions[id]?.topic ?? id;
export const levelName = ({ texts }: Context, id: string): string => texts.levels[id]?.name ?? id;

/** A score as a share of the scale, 0–1. */
export const fractionOf = ({ pack }: ReportModel, score: number): number => (score - pack.scale.min) / (pack.scale.max - pack.scale.min);

/** The level in one phrase. */
export const levelHeadline = ({ t, texts, report }: Context): string => levelWords(t, texts, report.level);

/** Joins two parts that a language with blanks between words would part. */
const blank = ({ language }: Context): string => (language === 'en' ? ' ' : '');

export const reportTitle = (context: Context): string => `${context.texts.shortTitle}${blank(context)}${context.t('paper.title')}`;

/** “label: text” in the punctuation of the language. */
export const labelled = ({ t }: Context, label: string, text: string): string => t('app.labelled', { label, text });

/** The disclaimer's sentence before another one. */
export const disclaimerWith = (context: Context, text: string): string =>
  `${context.t('paper.disclaimer')}${context.language === 'en' ? '. ' : '。'}${text}`;
