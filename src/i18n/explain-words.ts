import type { GroupExplanation, LevelStep, PackTexts, Part, QuestionStatus, ReportModel } from '../engine/index.ts';
import { thresholdsOn } from './band-words.ts';
import { formatScore } from './format.ts';
import type { Translate } from './translator.ts';

export type ExplainWords = {
  readonly t: Translate;
  readonly texts: PackTexts;
  readonly report: ReportModel;
  readonly number: (value: number, decimals?: number) => string;
};

/** The title of a group or the topic of a question. */
export const nameOf = ({ texts }: Pick<ExplainWords, 'texts'>, id: string): string =>
  texts.groups[id]?.title ?? texts.questions[id]?.topic ?? id;

/** A score as the results show it; `more` places in a sum that is to come out. */
export const scoreWords = ({ report }: Pick<ExplainWords, 'report'>, id: string, score: number, more = 0): string =>
  formatScore(score, report.pack.scale.decimals + more, thresholdsOn(report, id));

export const pointsWords = ({ report }: Pick<ExplainWords, 'report'>, points: number): string =>
  formatScore(points, report.pack.scale.decimals + 1);

export const isCounted = ({ share }: Part): boolean => share > 0;

/** “(40 × 62.50 + 60 × 38.20) ÷ 100 = 47.92”, over the children that count; null where none does. */
export const meanFormula = (words: ExplainWords, { id, score, weightCounted, parts }: GroupExplanation): string | null => {
  if (score === null) return null;
  const terms = parts.filter(isCounted).map(({ weight, of }) => `${words.number(weight)} × ${scoreWords(words, of.id, of.score ?? 0, 1)}`);
  return `(${terms.join(' + ')}) ÷ ${words.number(weightCounted)} = ${scoreWords(words, id, score, 1)}`;
};

/** The states of the questions in a group, or of a question itself. */
const statesIn = (of: Part['of']): readonly QuestionStatus[] =>
  of.kind === 'question' ? [of.status] : of.parts.flatMap((part) => statesIn(part.of));

/** Why a child has no score: its own state, or those of the questions below it. */
export const absenceWords = ({ t }: Pick<ExplainWords, 't'>, of: Part['of']): string => {
  if (of.kind === 'question') return t(`status.${of.status}`);
  const all = statesIn(of);
  const states = [...new Set(all)];
  const [only] = states;
  if (only && states.length === 1) return t('explain.allOf', { status: t(`status.${only}`) });
  const counted = states.map((status) => ({ status: t(`status.${status}`), count: all.filter((s) => s === status).length }));
  return counted.map((state) => t('explain.someOf', state)).join(t('app.listJoin'));
};

/** Where the weight of children without a score has gone; null where all have one, or none. */
export const weightGoneWords = (words: ExplainWords, { parts, weightCounted }: GroupExplanation): string | null => {
  const gone = parts.filter(({ of, weight }) => of.score === null && weight > 0);
  if (gone.length === 0 || weightCounted === 0) return null;
  const names = gone.map(({ of }) => words.t('explain.quoted', { name: nameOf(words, of.id) })).join(words.t('app.listJoin'));
  const weight = words.number(gone.reduce((sum, part) => sum + part.weight, 0));
  return words.t(gone.length === 1 ? 'explain.weightGone' : 'explain.weightsGone', { names, weight });
};

export type ConditionWords = { readonly wanted: string; readonly found: string; readonly isMet: boolean };

/** What a step asks of a group, and how it stands. */
export const requirementWords = (words: ExplainWords, { group, min, score, isMet }: LevelStep['requires'][number]): ConditionWords => {
  const { t, number, report } = words;
  const found =
    score === null ? t('explain.noScoreYet') : t('explain.now', { score: formatScore(score, report.pack.scale.decimals, [min]) });
  return { wanted: t('explain.atLeast', { group: nameOf(words, group), min: number(min) }), found, isMet };
};

/** How many marked questions a step asks for, and how many there are. */
export const countWords = ({ t, texts, number }: ExplainWords, count: LevelStep['counts'][number]): ConditionWords => ({
  wanted: t('explain.countAtLeast', { mark: texts.marks[count.mark], score: number(count.score), atLeast: count.atLeast }),
  found: t('explain.countNow', { found: count.reached.length }),
  isMet: count.isMet,
});

export type StepState = 'reached' | 'met' | 'blocked' | 'missed';

/**
 * How a step stands; null where it asks for nothing. One whose own conditions hold is not reached while one before it is
 * missed, nor while no level is given at all.
 */
export const stepState = ({ level }: Pick<ReportModel, 'level'>, { requires, counts, isReached }: LevelStep): StepState | null => {
  const conditions = [...requires, ...counts];
  if (conditions.length === 0) return null;
  if (isReached) return level.kind === 'reached' || level.kind === 'below-first' ? 'reached' : 'met';
  return conditions.every((r) => r.isMet) ? 'blocked' : 'missed';
};

/** Whose rules the numbers follow. */
export const originWords = ({ t, report, texts }: ExplainWords, rule: keyof ReportModel['pack']['origins']): string =>
  `${t(`explain.origin.${rule}.${report.pack.origins[rule]}`)}${t('explain.sentenceJoin')}${texts.notices.ownRules}`;
