import type { AnswerRecord, PackTexts, Question } from '../../engine/index.ts';
import { answerWords } from '../../i18n/answer-words.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { Format } from '../../i18n/use-format.ts';

type Words = { readonly t: Translate; readonly texts: PackTexts; readonly format: Pick<Format, 'number' | 'percent'> };

const stateWords = ({ t, texts, format }: Words, question: Question, record: AnswerRecord): string => {
  const { state } = record;
  if (state.kind === 'unanswered') return t('interview.noAnswer');
  if (state.kind === 'unknown') return t('status.unknown');
  const words = answerWords(t, question, record, texts, format);
  return state.kind === 'not-applicable' ? t('app.labelled', { label: t('status.not-applicable'), text: words }) : words;
};

/** The practices of a question that two records judge differently, each with its degree in this one. */
const degreeWords = ({ t, texts }: Words, question: Question, record: AnswerRecord, other: AnswerRecord): readonly string[] => {
  const judged = (r: AnswerRecord) => (r.state.kind === 'answered' && r.state.value.kind === 'practices' ? r.state.value.degrees : {});
  const [own, others] = [judged(record), judged(other)];
  return Object.entries(own).flatMap(([id, degree]) => {
    const name = texts.questions[question.id]?.practices?.[id] ?? id;
    return others[id as never] === degree ? [] : [t('app.labelled', { label: name, text: t(`degree.${degree}`) })];
  });
};

/** A record in lines: the answer, what of it differs from another record's, and note and evidence where these differ. */
export const recordWords = (words: Words, question: Question, record: AnswerRecord, other: AnswerRecord): readonly string[] => {
  const { t, texts } = words;
  const seen = record.evidence.filter((id) => !other.evidence.includes(id)).map((id) => texts.questions[question.id]?.evidence?.[id] ?? id);
  return [
    stateWords(words, question, record),
    ...degreeWords(words, question, record, other),
    ...(record.note !== other.note && record.note !== '' ? [t('interview.note', { text: record.note })] : []),
    ...(seen.length > 0 ? [t('interview.seen', { text: seen.join(t('app.clauseJoin')) })] : []),
  ];
};
