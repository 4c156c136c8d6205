import type { LevelOutcome, PlanStep, ReportModel } from '../../../engine/index.ts';
import { formatDate, formatNumber, formatPercent, formatScore, formatShare } from '../../../i18n/format.ts';
import { levelWords } from '../../../i18n/level-words.ts';
import { createTranslations, type Translate } from '../../../i18n/translator.ts';
import type { Edition, ReportRequest } from '../../../ports/report-renderer.ts';
import type { Paragraph } from '../document.ts';
import { paragraph } from './blocks.ts';

/** Words and formats of one language, bound once for all sections. */
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
  const { language } = edition;
  const { decimals } = request.report.pack.scale;
  return {
    ...request,
    ...edition,
    t: createTranslations(language).t,
    format: {
      language,
      number: (value, places) => formatNumber(value, language, places),
      percent: (value, places) => formatPercent(value, language, places),
      share: (value) => formatShare(value, language),
      date: (iso) => formatDate(iso, language),
      score: (value, thresholds) => formatScore(value, decimals, thresholds),
    },
  };
};

export const groupTitle = ({ texts }: Context, id: string): string => texts.groups[id]?.title ?? id;
export const topicOf = ({ texts }: Context, id: string): string => texts.questions[id]?.topic ?? id;
export const levelName = ({ texts }: Context, id: string): string => texts.levels[id]?.name ?? id;
export const roleName = ({ profileTexts }: Context, id: string): string => profileTexts.roles[id] ?? id;

/** A score as a share of the scale, 0–1. */
export const fractionOf = ({ pack }: Pick<ReportModel, 'pack'>, score: number): number =>
  (score - pack.scale.min) / (pack.scale.max - pack.scale.min);

export const levelHeadline = ({ t, texts }: Context, level: LevelOutcome): string => levelWords(t, texts, level);

/** Joins what a language with blanks between words would part. */
const blank = ({ language }: Context): string => (language === 'en' ? ' ' : '');

export const reportTitle = (context: Context): string => `${context.texts.shortTitle}${blank(context)}${context.t('paper.title')}`;

/** “label: text” in the punctuation of the language. */
export const labelled = ({ t }: Context, label: string, text: string): string => t('app.labelled', { label, text });

export const clauses = ({ t }: Context, parts: readonly (string | null)[]): string => parts.filter(Boolean).join(t('app.clauseJoin'));

/** Sentences one after the other; each ends with its own full stop but the first, the disclaimer. */
export const disclaimerWith = (context: Context, ...sentences: readonly string[]): string =>
  [`${context.t('paper.disclaimer')}${context.language === 'en' ? '.' : '。'}`, ...sentences].join(blank(context));

/** Running text: Chinese begins a paragraph two characters in, English does not. */
export const prose = ({ language }: Context, text: string): Paragraph => paragraph(language === 'en' ? 'bodyLatin' : 'body', text);

/** What to do, what it brings and what remains of it. */
export const stepTexts = ({ language }: Context, { what }: PlanStep) =>
  what.kind === 'action' ? what.action.texts[language] : what.evidence.texts[language];
