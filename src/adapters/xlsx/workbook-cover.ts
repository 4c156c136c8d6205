import type { Facts } from '../../engine/index.ts';
import { bandWords, levelBandWords } from '../../i18n/band-words.ts';
import { formatFileDate } from '../../i18n/format.ts';
import { levelWords, shortfallWords, withheldWords } from '../../i18n/level-words.ts';
import { day, emptyCell, formats, number, text, type WorkbookCell } from './cell-content.ts';
import { colours, type Look, levelSteps, looks, onColour, wordSide } from './cell-style.ts';
import { isTold, labelsOf, levelName, reportTitle, scoreCell, type WorkbookContext } from './workbook-context.ts';
import { sheetWords, type WorkbookSheet } from './workbook-table.ts';

type Row = readonly WorkbookCell[];

const labelLook = { textColor: colours.faint } as const;
const row = (label: string, value: WorkbookCell): Row => [text(label, labelLook), value];
/** Over both columns. */
const across = (words: string, look: Look): Row => [{ ...text(words, look), span: 2 }];
const heading = (words: string): readonly Row[] => [[], across(words, looks.heading)];

const kindRows = ({ t, options }: WorkbookContext): readonly Row[] => [
  row(t('paper.kind'), text(t(options.kind === 'verified' ? 'paper.verified' : 'paper.self'))),
  ...(options.kind === 'verified' && options.verifier ? [row(t('xlsx.verifier'), text(options.verifier))] : []),
];

const identityRows = (context: WorkbookContext): readonly Row[] => {
  const { t, texts, report } = context;
  const { facts } = report.enterprise;
  return [
    row(t('paper.enterprise'), text(facts.name, looks.strong)),
    ...(facts.creditCode ? [row(t('paper.creditCode'), text(facts.creditCode))] : []),
    row(t('paper.model'), text(texts.title)),
    row(t('xlsx.form'), text(texts.forms[report.form]?.title ?? report.form)),
    row(t('paper.edition'), text(texts.edition)),
    row(t('xlsx.version'), text(`${report.pack.id} ${report.pack.version}`)),
    ...kindRows(context),
    row(t('paper.date'), day(formatFileDate(report.madeAt), wordSide)),
  ];
};

/** Level and score, with what they may still become. */
const resultRows = (context: WorkbookContext): readonly Row[] => {
  const { t, texts, report } = context;
  const { root } = report.explanation;
  const score = scoreCell(context, root.id, report.score, t('results.noScore'));
  const band = bandWords(report, root.id);
  const levels = report.bands && levelBandWords(t, texts, report, report.bands.level);
  return [
    row(t('paper.level'), text(levelWords(t, texts, report.level), { ...looks.strong, fontSize: 14, textColor: colours.accent })),
    row(texts.scoreName, { ...score, look: { ...looks.strong, fontSize: 14, ...wordSide } }),
    row(t('xlsx.fullScore'), number(report.pack.scale.max, formats.plain, wordSide)),
    ...(band ? [row(t('band.column'), text(band))] : []),
    ...(levels ? [row('', text(levels, looks.soft))] : []),
  ];
};

const countRows = ({ t, report: { counts } }: WorkbookContext): readonly Row[] =>
  (
    [
      [t('xlsx.asked'), counts.asked],
      [t('xlsx.scored'), counts.scored],
      [t('status.incomplete'), counts.incomplete],
      [t('status.unknown'), counts.unknown],
      [t('status.unanswered'), counts.unanswered],
      [t('status.not-applicable'), counts['not-applicable']],
    ] as const
  ).map(([label, count]) => row(label, number(count, formats.whole, wordSide)));

/** Why there is no level, or what the next one still wants. */
const remarks = (context: WorkbookContext): readonly string[] => {
  const { t, texts, report, format } = context;
  const { level, pack } = report;
  if (level.kind !== 'reached' && level.kind !== 'below-first') return [withheldWords(t, format.share, texts, level) ?? ''];
  if (level.next === null) return [t('results.top')];
  const lacking = level.shortfalls.map((shortfall) => shortfallWords(t, format, pack, texts, shortfall));
  return [
    t('app.labelled', { label: t('paper.toNext', { level: levelName(context, level.next) }), text: lacking.join(t('app.clauseJoin')) }),
  ];
};

/** The levels with their colours, the one reached in bold. */
const levelRows = (context: WorkbookContext): readonly Row[] => {
  const { report, texts } = context;
  const { levels, level } = report;
  return levels.map((id, index) => {
    const shade = levelSteps[Math.min(levelSteps.length - 1, index + levelSteps.length - levels.length)] ?? levelSteps[0];
    const isReached = level.kind === 'reached' && level.level === id;
    const look = isReached ? looks.strong : {};
    const name = levelName(context, id);
    return [text(isReached ? `${name} ✓` : name, { ...onColour(shade), ...look }), text(texts.levels[id]?.meaning, look)];
  });
};

const named = (names: Readonly<Record<string, string>>, id: string | null): string => (id === null ? '' : (names[id] ?? id));

const factRows = (context: WorkbookContext): readonly Row[] => {
  const { t, report, profileTexts: names } = context;
  const facts: Facts = report.enterprise.facts;
  const given = (words: string): WorkbookCell => text(words || t('paper.notGiven'), words ? {} : looks.soft);
  return [
    row(t('profile.industry'), given(named(names.industries, facts.industry))),
    row(t('profile.productionType'), given(facts.productionType ? (names.productionTypes[facts.productionType]?.name ?? '') : '')),
    row(t('xlsx.staff'), facts.staff === null ? given('') : number(facts.staff, formats.plain, wordSide)),
    row(t('xlsx.revenue'), facts.revenue === null ? given('') : number(facts.revenue, formats.plain, wordSide)),
    row(t('profile.size'), given(named(names.sizes, report.sizeClass))),
    row(t('profile.city'), given(named(names.cities, facts.city))),
    row(t('profile.ownership'), given(named(names.ownerships, facts.ownership))),
    row(t('profile.group'), given(named(names.groups, facts.group))),
    row(t('profile.certificates'), given(facts.certificates.map((id) => names.certificates[id] ?? id).join(t('app.listJoin')))),
  ];
};

const summaryRows = (context: WorkbookContext): readonly Row[] => {
  const { t } = context;
  return [
    ...remarks(context)
      .filter(Boolean)
      .map((remark) => row('', text(remark))),
    ...heading(t('xlsx.levels')),
    ...levelRows(context),
    ...heading(t('xlsx.answers')),
    ...countRows(context),
    ...heading(t('paper.profile')),
    ...factRows(context),
  ];
};

/** The sheets that follow, each a click away. `first`: place of the cover in the workbook. */
const contentRows = ({ t }: WorkbookContext, following: readonly { readonly name: string; readonly title: string }[], first: number) => [
  ...heading(t('paper.contents')),
  ...following.map(
    ({ name, title }, index): Row => [{ kind: 'text', text: name, link: { kind: 'sheet', sheet: first + index + 1 } }, text(title)],
  ),
];

/** 概要: whose result it is, by which questionnaire, level and score, and what the sheets that follow hold. */
export const coverSheet = (
  context: WorkbookContext,
  following: readonly { readonly name: string; readonly title: string }[],
  first: number,
): WorkbookSheet => {
  const { t, texts, report } = context;
  const { disclaimer, ownRules } = texts.notices;
  return {
    name: t('xlsx.sheet.cover'),
    widths: [26, 92],
    rows: [
      across(reportTitle(context), looks.title),
      across(report.enterprise.facts.name, looks.heading),
      ...labelsOf(context).map((label) => across(label, looks.notice)),
      [emptyCell],
      ...identityRows(context),
      [emptyCell],
      ...resultRows(context),
      ...(isTold(context, 'summary') ? summaryRows(context) : []),
      ...contentRows(context, following, first),
      ...heading(t('xlsx.notice')),
      row('', text(disclaimer)),
      row('', text(ownRules)),
    ],
    head: 0,
    side: 0,
    isCover: true,
    words: sheetWords(context),
  };
};

/** 方法与声明: how the score is made, and what the result is not. */
export const methodSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, texts, report } = context;
  const paragraphs = [
    ...texts.method,
    t('explain.shareHint'),
    texts.notices.disclaimer,
    texts.notices.ownRules,
    t('paper.versions', { id: report.pack.id, version: report.pack.version }),
  ];
  return {
    name: t('xlsx.sheet.method'),
    widths: [120],
    rows: [
      [text(t('paper.method'), looks.title)],
      ...labelsOf(context).map((label) => [text(label, looks.notice)]),
      [emptyCell],
      ...paragraphs.map((paragraph) => [text(paragraph)]),
    ],
    head: 0,
    side: 0,
    isCover: false,
    words: sheetWords(context),
  };
};
