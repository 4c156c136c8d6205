import {
  type AnswerValue,
  type Cap,
  type ChangeReason,
  type Pack,
  type PackTexts,
  type Question,
  type QuestionId,
  unansweredRecord,
} from '../engine/index.ts';
import { answerWords } from './answer-words.ts';
import type { Translate } from './translator.ts';
import type { Format } from './use-format.ts';

type Words = Pick<Format, 'number' | 'percent' | 'score'>;

/** What the words of a change are made from: the later round's questionnaire, or the earlier one's for a question only it has. */
export type ChangeContext = { readonly pack: Pack; readonly texts: PackTexts; readonly question: Question };

export type ChangeLine = { readonly label: string; readonly text: string };

export type ChangeWords = {
  /** A few words: what kind of change. */
  readonly label: string;
  /** The answer then and now, or what of it was ticked and unticked; none where the answer stayed. */
  readonly lines: readonly ChangeLine[];
  /** What else there is to know; '' where nothing. */
  readonly note: string;
};

const saying = (t: Translate, format: Words, { question, texts }: ChangeContext, value: AnswerValue): string =>
  answerWords(t, question, { ...unansweredRecord, state: { kind: 'answered', value } }, texts, format);

const capNow = (t: Translate, format: Words, { pack }: ChangeContext, cap: Cap | null): string => {
  if (!cap) return '';
  const score = format.score(cap.uncapped, pack.scale.decimals);
  return t('trend.capNow', { lack: t(`results.lacks.${cap.proof}`), score, max: format.number(cap.max) });
};

const capThen = (t: Translate, format: Words, cap: Cap): string =>
  t('trend.capThen', { lack: t(`results.lacks.${cap.proof}`), max: format.number(cap.max) });

const because = (t: Translate, texts: PackTexts, questions: readonly QuestionId[]): string => {
  const topics = questions.map((id) => texts.questions[id]?.topic ?? id);
  return topics.length === 0 ? '' : t('trend.because', { questions: topics.join(t('app.listJoin')) });
};

type Detail = Partial<Omit<ChangeWords, 'label'>>;

const fromTo = (t: Translate, from: string, to: string): readonly ChangeLine[] => [
  { label: t('trend.from'), text: from },
  { label: t('trend.to'), text: to },
];

type Ticks = Extract<AnswerValue, { kind: 'multiple' }>;

/** Of a list of ticks only what came and went: the rest is long and the same. */
const tickLines = (
  from: Ticks,
  to: Ticks,
  say: (value: AnswerValue) => string,
): readonly (readonly [key: 'newlyTicked' | 'noLongerTicked', text: string])[] => {
  const without = (all: Ticks, others: Ticks): Ticks => ({
    kind: 'multiple',
    options: all.options.filter((o) => !others.options.includes(o)),
  });
  const [came, went] = [without(to, from), without(from, to)];
  return [
    ...(came.options.length > 0 ? [['newlyTicked', say(came)] as const] : []),
    ...(went.options.length > 0 ? [['noLongerTicked', say(went)] as const] : []),
  ];
};

const answerDetail = (
  t: Translate,
  format: Words,
  context: ChangeContext,
  reason: Extract<ChangeReason, { kind: 'answer-changed' }>,
): Detail => {
  const { from, to, capBefore, capAfter } = reason;
  const say = (value: AnswerValue): string => saying(t, format, context, value);
  const note = capBefore && !capAfter ? capThen(t, format, capBefore) : capNow(t, format, context, capAfter);
  if (from.kind !== 'multiple' || to.kind !== 'multiple') return { lines: fromTo(t, say(from), say(to)), note };
  return { lines: tickLines(from, to, say).map(([key, text]) => ({ label: t(`trend.${key}`), text })), note };
};

const detailOf = (t: Translate, format: Words, context: ChangeContext, reason: ChangeReason): Detail => {
  const say = (value: AnswerValue): string => saying(t, format, context, value);
  switch (reason.kind) {
    case 'answer-changed':
      return answerDetail(t, format, context, reason);
    case 'cap-came':
      return { note: capNow(t, format, context, reason.cap) };
    case 'cap-went':
      return { note: capThen(t, format, reason.cap) };
    case 'cap-moved':
      return { note: t('trend.capLimits', { from: format.number(reason.from.max), to: format.number(reason.to.max) }) };
    case 'newly-answered':
      return { lines: fromTo(t, t(`trend.open.${reason.was}`), say(reason.to)), note: capNow(t, format, context, reason.cap) };
    case 'no-longer-answered':
      return { lines: fromTo(t, say(reason.from), t(`trend.open.${reason.is}`)) };
    case 'became-not-applicable':
      return { note: reason.reason === '' ? '' : t('trend.notApplicableWhy', { reason: reason.reason }) };
    case 'excluded':
    case 'included':
      return { note: because(t, context.texts, reason.because) };
    case 'questionnaire-changed':
      return { note: t(`trend.version.${reason.how}`) };
    default:
      return {};
  }
};

/** Why a question counts otherwise than in the round before, in words. */
export const changeWords = (t: Translate, format: Words, context: ChangeContext, reason: ChangeReason): ChangeWords => ({
  label: t(`trend.reason.${reason.kind}`),
  lines: [],
  note: '',
  ...detailOf(t, format, context, reason),
});
