import { type AnswerRecord, type Degree, degrees, deriveFromPair, type FormTexts, type Question } from '../engine/index.ts';
import type { Translate } from './translator.ts';
import type { Format } from './use-format.ts';

type Words = Pick<Format, 'number' | 'percent'>;

const pairWords = (question: Question, record: AnswerRecord, texts: FormTexts, format: Words): string => {
  const spec = question.answer;
  if (spec.kind !== 'pair' || record.state.kind !== 'answered' || record.state.value.kind !== 'pair') return '';
  const { value } = record.state;
  const derived = deriveFromPair(spec.derive, value);
  const symbol = (unit: string): string => texts.units[unit]?.symbol ?? '';
  const sides = [
    value.first === null ? '—' : `${format.number(value.first)} ${symbol(spec.firstUnit)}`,
    value.second === null ? '—' : `${format.number(value.second)} ${symbol(spec.secondUnit)}`,
  ].join(' / ');
  return derived === null ? sides : `${sides} → ${format.number(derived)} ${symbol(spec.resultUnit)}`;
};

/** How many practices are met to which degree, the highest first. */
const practicesWords = (t: Translate, { answer }: Question, judged: Readonly<Record<string, Degree>>): string => {
  if (answer.kind !== 'practices') return '';
  const all = answer.levels.flatMap((l) => l.practices);
  const counted = [...degrees].reverse().map((id) => ({ id, count: all.filter((p) => judged[p] === id).length }));
  const open = all.filter((p) => judged[p] === undefined).length;
  return [
    ...counted.filter(({ count }) => count > 0).map(({ id, count }) => t('degree.counted', { degree: t(`degree.${id}`), count })),
    ...(open > 0 ? [t('degree.open', { count: open })] : []),
  ].join(t('app.listJoin'));
};

/** A sentence that others follow. */
const withoutStop = (sentence: string): string => sentence.replace(/[。.]$/u, '');

/** The answer of a question in words, as results and report show it; '' where there is none. */
export const answerWords = (t: Translate, question: Question, record: AnswerRecord, texts: FormTexts, format: Words): string => {
  const { state } = record;
  const options = texts.questions[question.id]?.options ?? {};
  if (state.kind === 'not-applicable') return state.reason;
  if (state.kind !== 'answered') return '';
  const { value } = state;
  switch (value.kind) {
    case 'single':
      return options[value.option] ?? '';
    case 'ladder':
      return options[value.rung] ?? '';
    case 'multiple':
      return value.options.map((id) => withoutStop(options[id] ?? id)).join(t('app.clauseJoin'));
    case 'percentage':
      return format.percent(value.percent);
    case 'number': {
      const unit = question.answer.kind === 'number' ? (texts.units[question.answer.unit]?.symbol ?? '') : '';
      return `${format.number(value.value)} ${unit}`.trim();
    }
    case 'practices':
      return practicesWords(t, question, value.degrees);
    case 'pair':
      return pairWords(question, record, texts, format);
  }
};

/** What is at hand to show for an answer, in words; '' where nothing is. */
export const evidenceWords = (t: Translate, question: Question, record: AnswerRecord, texts: FormTexts): string =>
  record.evidence.map((id) => texts.questions[question.id]?.evidence?.[id] ?? id).join(t('app.listJoin'));
