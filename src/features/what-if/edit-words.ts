import type { Answers } from '../../engine/index.ts';
import {
  type AnswerRecord,
  type Pack,
  type PackTexts,
  type Question,
  type QuestionChange,
  recordOf,
  type Trial,
} from '../../engine/index.ts';
import { answerWords } from '../../i18n/answer-words.ts';
import { changeWords } from '../../i18n/change-words.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { Format } from '../../i18n/use-format.ts';

export type EditLine = { readonly label: string; readonly text: string };

export type EditSource = { readonly pack: Pack; readonly texts: PackTexts; readonly answers: Answers; readonly trial: Trial };

/** An answer in words, or why there is none. */
export const stateWords = (t: Translate, question: Question, record: AnswerRecord, texts: PackTexts, format: Format): string => {
  const words = answerWords(t, question, record, texts, format);
  const { kind } = record.state;
  if (kind === 'answered') return words;
  return words === '' ? t(`status.${kind}`) : t('app.labelled', { label: t(`status.${kind}`), text: words });
};

const isTicks = ({ state }: AnswerRecord): boolean => state.kind === 'answered' && state.value.kind === 'multiple';

/** Of long lists of ticks what came and went, as the comparison of rounds words it. */
const tickLines = (
  t: Translate,
  format: Format,
  question: Question,
  { pack, texts }: EditSource,
  change: QuestionChange | undefined,
): readonly EditLine[] | null =>
  change?.reason.kind === 'answer-changed' ? changeWords(t, format, { pack, texts, question }, change.reason).lines : null;

const answerLines = (t: Translate, format: Format, question: Question, source: EditSource): readonly EditLine[] => {
  const { texts, answers, trial } = source;
  const [was, is] = [recordOf(answers, question.id), recordOf(trial.answers, question.id)];
  const change = trial.change.questions.find((q) => q.id === question.id);
  const ticks = isTicks(was) && isTicks(is) ? tickLines(t, format, question, source, change) : null;
  return (
    ticks ?? [
      { label: t('whatIf.was'), text: stateWords(t, question, was, texts, format) },
      { label: t('whatIf.now'), text: stateWords(t, question, is, texts, format) },
    ]
  );
};

/** What an edit changes, line by line: the answer, the material, and that note or flag differ. */
export const editLines = (t: Translate, format: Format, question: Question, source: EditSource): readonly EditLine[] => {
  const { answers, trial } = source;
  const { state, evidence, note, flagged, confidence } = trial.edits[question.id] ?? {};
  const count = (all: readonly unknown[]): string => t('whatIf.materialCount', { count: all.length });
  return [
    ...(state ? answerLines(t, format, question, source) : []),
    ...(evidence ? [{ label: t('whatIf.material'), text: `${count(recordOf(answers, question.id).evidence)} → ${count(evidence)}` }] : []),
    ...(note === undefined ? [] : [{ label: t('answer.note'), text: t('whatIf.noteEdited') }]),
    ...(flagged === undefined ? [] : [{ label: t('answer.flag'), text: t(flagged ? 'whatIf.flagSet' : 'whatIf.flagOff') }]),
    ...(confidence === undefined ? [] : [{ label: t('answer.confidence.label'), text: t(`answer.confidence.${confidence ?? 'unsaid'}`) }]),
  ];
};
