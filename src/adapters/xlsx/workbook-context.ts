import {
  type GroupExplanation,
  type GroupId,
  type ItemRow,
  type Part,
  type QuestionId,
  type ReportModel,
  type ReportSection,
  sectionsWithContent,
  type WeighedQuestion,
} from '../../engine/index.ts';
import { thresholdsOn } from '../../i18n/band-words.ts';
import type { ExplainWords } from '../../i18n/explain-words.ts';
import { formatDate, formatNumber, formatPercent, formatScore, formatShare } from '../../i18n/format.ts';
import { createTranslations, type Translate } from '../../i18n/translator.ts';
import type { Edition, ReportRequest } from '../../ports/report-renderer.ts';
import { formats, number, text, type WorkbookCell } from './cell-content.ts';
import { looks, stepLook } from './cell-style.ts';

/** Words and formats of one language, and the figures of the report by name, for all sheets in it. */
export type WorkbookContext = ReportRequest &
  Edition & {
    readonly t: Translate;
    readonly format: {
      readonly language: Edition['language'];
      readonly number: (value: number, decimals?: number) => string;
      readonly percent: (value: number, decimals?: number) => string;
      readonly share: (value: number) => string;
      readonly date: (iso: string) => string;
      readonly score: (value: number, decimals: number, thresholds?: readonly number[]) => string;
    };
    readonly explain: ExplainWords;
    /** Weights, shares and explanations by the id of a group or question. */
    readonly parts: ReadonlyMap<string, Part>;
    readonly weighed: ReadonlyMap<QuestionId, WeighedQuestion>;
  };

const partsBelow = ({ parts }: GroupExplanation): readonly Part[] =>
  parts.flatMap((part) => [part, ...(part.of.kind === 'group' ? partsBelow(part.of) : [])]);

export const createWorkbookContext = (request: ReportRequest, edition: Edition): WorkbookContext => {
  const { report } = request;
  const { language, texts } = edition;
  const { t } = createTranslations(language);
  const numberIn = (value: number, decimals?: number): string => formatNumber(value, language, decimals);
  return {
    ...request,
    ...edition,
    t,
    format: {
      language,
      number: numberIn,
      percent: (value, decimals) => formatPercent(value, language, decimals),
      share: (value) => formatShare(value, language),
      date: (iso) => formatDate(iso, language),
      score: formatScore,
    },
    explain: { t, texts, report, number: numberIn },
    parts: new Map(partsBelow(report.explanation.root).map((part) => [part.of.id, part] as const)),
    weighed: new Map(report.weighed.map((weighed) => [weighed.id, weighed] as const)),
  };
};

/** Whether a section is wanted and there is something to say in it. */
export const isTold = ({ options, report, roadmap }: ReportRequest, section: ReportSection): boolean =>
  options.sections.includes(section) && sectionsWithContent({ report, roadmap }).includes(section);

export const titleOf = ({ texts }: WorkbookContext, id: string): string => texts.groups[id]?.title ?? id;
export const topicOf = ({ texts }: WorkbookContext, id: string): string => texts.questions[id]?.topic ?? id;
export const levelName = ({ texts }: WorkbookContext, id: string): string => texts.levels[id]?.name ?? id;
export const yesNo = ({ t }: WorkbookContext, is: boolean): string => t(is ? 'results.yes' : 'results.no');

const fractionOf = ({ pack: { scale } }: ReportModel, score: number): number => (score - scale.min) / (scale.max - scale.min);

const decimalsShown = (written: string): number => written.split('.')[1]?.length ?? 0;

/** As many places as on screen: more where rounding would show a threshold as reached that is not. */
export const scoreFormat = ({ report }: WorkbookContext, id: string, score: number): string =>
  formats.fixed(decimalsShown(formatScore(score, report.pack.scale.decimals, thresholdsOn(report, id))));

/** A score, shaded by the fifth of the scale it lies in; the words for its absence where there is none. */
export const scoreCell = (context: WorkbookContext, id: string, score: number | null, absence: string): WorkbookCell => {
  if (score === null) return text(absence, { ...looks.soft, align: 'right' });
  return number(score, scoreFormat(context, id, score), stepLook(fractionOf(context.report, score)));
};

/** A question with the groups it stands in: the outermost, and its own where that is another. */
export type PlacedItem = { readonly item: ItemRow; readonly outer: GroupId; readonly inner: GroupId };

/** Every question asked, in the order of the questionnaire. */
export const placedItems = ({ report: { groups } }: WorkbookContext): readonly PlacedItem[] => {
  let outer = groups[0]?.id;
  return groups.flatMap(({ id, depth, items }) => {
    if (depth === 0) outer = id;
    const within = outer ?? id;
    return items.map((item) => ({ item, outer: within, inner: id }));
  });
};

export const reportTitle = ({ texts, t, language }: WorkbookContext): string =>
  [texts.shortTitle, t('paper.title')].join(language === 'en' ? ' ' : '');

/** What stands above every sheet, so that none can be mistaken when it is passed on alone. */
export const labelsOf = ({ t, report }: WorkbookContext): readonly string[] => [
  t('paper.disclaimer'),
  ...(report.enterprise.sample ? [t('paper.sample')] : []),
  ...(report.official ? [] : [t('data.unofficialResult')]),
];
