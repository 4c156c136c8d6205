import { listEvidence, placeOf, type WeighedQuestion } from '../../engine/index.ts';
import { contradictingAnswers } from '../../i18n/contradiction-words.ts';
import { formats, number, text, type WorkbookCell } from './cell-content.ts';
import { looks } from './cell-style.ts';
import { placedItems, scoreCell, scoreFormat, titleOf, topicOf, type WorkbookContext, yesNo } from './workbook-context.ts';
import { tableSheet, type WorkbookSheet } from './workbook-table.ts';

const rankedCells = (context: WorkbookContext, kind: string, item: WeighedQuestion): readonly WorkbookCell[] => [
  text(kind),
  text(topicOf(context, item.id), looks.strong),
  text(placeOf(context.report.pack.root, item, context.texts)),
  scoreCell(context, item.id, item.score, ''),
  number(item.share, formats.share),
  number(item.potential, formats.fixed(context.report.pack.scale.decimals + 1)),
];

/** What is done well, and where there is most to gain. */
export const rankingSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, report, language } = context;
  return tableSheet(context, {
    name: t('xlsx.sheet.ranking'),
    title: t('paper.section.strengths'),
    hints: [t('xlsx.potentialHint')],
    columns: [
      { title: t('xlsx.kind'), width: 18 },
      { title: t('paper.item'), width: 30 },
      { title: t('results.dimension'), width: 26 },
      { title: t('results.score'), width: 10 },
      { title: t('paper.shareOfTotal'), width: 12 },
      { title: t('xlsx.potential'), width: 12 },
      { title: t('paper.nextAction'), width: 60 },
    ],
    rows: [
      ...report.strengths.map((item) => rankedCells(context, t('paper.strengths'), item)),
      ...report.gaps.map(({ item, action }) => [...rankedCells(context, t('paper.weaknesses'), item), text(action?.texts[language].what)]),
    ],
    side: 2,
  });
};

/** Answers that do not go together, a row a check. */
export const contradictionsSheet = (context: WorkbookContext): WorkbookSheet | null => {
  const { t, report, texts, format } = context;
  if (report.contradictions.length === 0) return null;
  return tableSheet(context, {
    name: t('xlsx.sheet.contradictions'),
    title: t('results.contradictions'),
    hints: [t('results.contradictionsHint')],
    columns: [
      { title: t('xlsx.kind'), width: 18 },
      { title: t('xlsx.contradiction'), width: 70 },
      { title: t('xlsx.answersConcerned'), width: 80 },
    ],
    rows: report.contradictions.map((check) => [
      text(t(`severity.${check.severity}`), looks.strong),
      text(texts.checks[check.id] ?? check.id),
      text(
        contradictingAnswers(t, format, report, texts, check)
          .map(({ topic, answer }) => t('app.labelled', { label: topic, text: answer }))
          .join('\n'),
      ),
    ]),
  });
};

/** Scores held down for want of evidence, with the material that would lift each. */
export const cappedSheet = (context: WorkbookContext): WorkbookSheet | null => {
  const { t, report, texts } = context;
  if (report.capped.length === 0) return null;
  const questions = new Map(placedItems(context).map(({ item }) => [item.question.id, item.question] as const));
  return tableSheet(context, {
    name: t('xlsx.sheet.capped'),
    title: t('results.capped'),
    hints: [t('results.cappedHint', { count: report.capped.length })],
    columns: [
      { title: t('paper.item'), width: 32 },
      { title: t('paper.lacking'), width: 26 },
      { title: t('xlsx.uncapped'), width: 12 },
      { title: t('xlsx.cappedAt'), width: 12 },
      { title: t('xlsx.lifting'), width: 70 },
    ],
    rows: report.capped.flatMap(({ id, cap }) => {
      if (!cap) return [];
      const lifting = questions.get(id)?.proves?.[cap.proof] ?? [];
      return [
        [
          text(topicOf(context, id), looks.strong),
          text(t(`results.lacks.${cap.proof}`)),
          number(cap.uncapped, scoreFormat(context, id, cap.uncapped)),
          number(cap.max, scoreFormat(context, id, cap.max)),
          text(lifting.map((one) => texts.questions[id]?.evidence?.[one] ?? one).join('\n')),
        ],
      ];
    }),
    side: 1,
  });
};

/** The material of every question answered: at hand, or to get ready. */
export const evidenceSheet = (context: WorkbookContext): WorkbookSheet => {
  const { t, report, texts } = context;
  const outerOf = new Map(placedItems(context).map(({ item, outer }) => [item.question.id, outer] as const));
  const rows = listEvidence(report).flatMap(({ item: { question }, entries }) =>
    entries.map(({ id, isAtHand, proves }) => [
      text(titleOf(context, outerOf.get(question.id) ?? ''), looks.soft),
      text(topicOf(context, question.id), looks.strong),
      text(texts.questions[question.id]?.evidence?.[id] ?? id),
      text(yesNo(context, isAtHand), isAtHand ? looks.strong : {}),
      text(proves.map((proof) => t(`proof.${proof}`)).join(t('app.listJoin'))),
    ]),
  );
  return tableSheet(context, {
    name: t('xlsx.sheet.evidence'),
    title: t('paper.section.evidence'),
    hints: [t('xlsx.evidenceHint')],
    columns: [
      { title: t('results.dimension'), width: 22 },
      { title: t('paper.item'), width: 28 },
      { title: t('xlsx.material'), width: 60 },
      { title: t('xlsx.atHand'), width: 10 },
      { title: t('xlsx.proves'), width: 30 },
    ],
    rows,
    side: 2,
  });
};
