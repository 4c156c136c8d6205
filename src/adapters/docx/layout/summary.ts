import { type FirstStep, placeOf, type WeighedQuestion } from '../../../engine/index.ts';
import { bandWords, levelBandWords } from '../../../i18n/band-words.ts';
import { shortfallWords, withheldWords } from '../../../i18n/level-words.ts';
import { type Block, type Cell, contentWidth, type Paragraph, type Radar, type Row, type Table } from '../document.ts';
import {
  cell,
  cellNote,
  cellOf,
  equalWidths,
  filled,
  headRow,
  joined,
  levelSteps,
  note,
  open,
  pairs,
  paragraph,
  ruled,
  run,
  track,
} from './blocks.ts';
import { type Context, clauses, disclaimerWith, groupTitle, labelled, levelHeadline, levelName, prose, topicOf } from './context.ts';

const headline = (context: Context): Table => {
  const { report, texts, t, format } = context;
  const scoreTitle = t('app.inBrackets', { text: texts.scoreName, extra: t('paper.scoreOf', { max: report.pack.scale.max }) });
  const score = report.score === null ? '—' : format.score(report.score, report.thresholds);
  const side = (title: string, value: string, align: 'left' | 'right') =>
    cellOf([paragraph('cellNote', title, align), paragraph('figure', value, align)]);
  return open([112, 50], [[side(t('paper.level'), levelHeadline(context, report.level), 'left'), side(scoreTitle, score, 'right')]]);
};

/** The levels from the lowest on, coloured as far as they are reached. */
const levelScale = (context: Context): Table => {
  const { level, levels } = context.report;
  const reached = level.kind === 'reached' ? levels.indexOf(level.level) : -1;
  const shade = (index: number): string => levelSteps[Math.max(0, index + levelSteps.length - levels.length)] ?? track;
  const step = (_: string, index: number): Cell => filled(index <= reached ? shade(index) : track, cellNote(''), 'bar');
  const name = (id: string, index: number): Cell =>
    cellOf([paragraph('cellNote', [run(levelName(context, id), index === reached ? 'strong' : 'faint')], 'center')]);
  return open(equalWidths(levels.length), [levels.map(step), levels.map(name)]);
};

/** Why there is no level, or what the next one still wants. */
const levelRemarks = (context: Context): readonly string[] => {
  const { report, t, format, texts } = context;
  const { level } = report;
  if (level.kind !== 'reached' && level.kind !== 'below-first') return [withheldWords(t, format.share, texts, level) ?? ''];
  const meaning = level.kind === 'reached' ? [texts.levels[level.level]?.meaning ?? ''] : [];
  if (level.next === null) return [...meaning, t('results.top')];
  const words = { number: format.number, score: (value: number, _: number, marks: readonly number[]) => format.score(value, marks) };
  const lacking = level.shortfalls.map((s) => shortfallWords(t, words, report.pack, texts, s));
  return [...meaning, labelled(context, t('paper.toNext', { level: levelName(context, level.next) }), clauses(context, lacking))];
};

/** What score and level may still become, while something is open. */
const outlook = (context: Context): readonly Paragraph[] => {
  const { report, texts, t } = context;
  const { bands, counts, explanation } = report;
  if (!bands) return [];
  const range = bandWords(report, explanation.root.id);
  const words = clauses(context, [range ? t('band.score', { range }) : null, levelBandWords(t, texts, report, bands.level)]);
  return [
    ...(words ? [paragraph('lead', words)] : []),
    ...(range ? [] : [note(t('band.scoreSettled', { count: counts.asked - counts.scored }))]),
  ];
};

const completeness = ({ report, t }: Context): string => {
  const { counts } = report;
  const rest = [
    counts.unanswered > 0 ? t('results.unanswered', { count: counts.unanswered }) : '',
    counts.unknown > 0 ? t('results.unknown', { count: counts.unknown }) : '',
    counts.incomplete > 0 ? t('results.incomplete', { count: counts.incomplete }) : '',
    counts['not-applicable'] > 0 ? t('results.notApplicable', { count: counts['not-applicable'] }) : '',
  ];
  return [t('results.basedOn', { scored: counts.scored, asked: counts.asked }), ...rest.filter(Boolean)].join(' · ');
};

const radar = (context: Context): Radar | null => {
  const { t, report, format } = context;
  if (report.radar.length < 3) return null;
  const axes = report.radar.map(({ group, score }) => ({ name: groupTitle(context, group), value: score }));
  const words = axes.map(({ name, value }) => labelled(context, name, value === null ? '—' : format.score(value)));
  return {
    kind: 'radar',
    name: t('results.radar'),
    description: t('results.radarAlt', { summary: clauses(context, words) }),
    axes,
    scale: report.pack.scale,
  };
};

const ranked = (context: Context, item: WeighedQuestion | undefined): readonly Cell[] => {
  if (!item) return [cell(''), cell('')];
  const { report, texts, format } = context;
  const lines = [paragraph('cell', topicOf(context, item.id)), paragraph('cellNote', placeOf(report.pack.root, item, texts))];
  return [cellOf(lines), cell([run(format.score(item.score), 'strong')], 'right')];
};

const highlights = (context: Context): Table => {
  const { report, t } = context;
  const { strongest, weakest } = report;
  const count = Math.max(1, strongest.length, weakest.length);
  const rows = Array.from(
    { length: count },
    (_, at): Row => [...ranked(context, strongest[at]), cell(''), ...ranked(context, weakest[at])],
  );
  const head = headRow(
    [t('paper.strengths'), t('results.score'), '', t('paper.weaknesses'), t('results.score')],
    ['left', 'right', 'left', 'left', 'right'],
  );
  return ruled({ widths: [61, 17, 6, 61, 17], head, rows });
};

/** What to do first, the most gain first. */
export const stepsTable = (context: Context, steps: readonly FirstStep[]): readonly Block[] => {
  const { t, language } = context;
  const rows = steps.map(({ item, action }, index): Row => {
    const { what, evidence } = action.texts[language];
    const effort = `${t('results.effort', { ...action.effort })} · ${t('results.leaves', { evidence })}`;
    return [
      cell(String(index + 1), 'center'),
      cellOf([paragraph('cell', [run(topicOf(context, item.id), 'strong')]), paragraph('cell', what), paragraph('cellNote', effort)]),
    ];
  });
  return rows.length === 0 ? [] : [pairs([10, contentWidth - 10], rows)];
};

/** 摘要: what a general manager reads: level, score, radar, strengths, gaps, first steps. */
export const summaryBlocks = (context: Context): readonly Block[] => {
  const { t, texts } = context;
  const steps = stepsTable(context, context.report.firstSteps);
  return joined(
    headline(context),
    levelScale(context),
    levelRemarks(context)
      .filter(Boolean)
      .map((remark) => prose(context, remark)),
    outlook(context),
    note(completeness(context)),
    note(disclaimerWith(context, texts.notices.ownRules)),
    radar(context),
    highlights(context),
    steps.length > 0 ? paragraph('lead', t('paper.firstSteps')) : null,
    steps,
  );
};
