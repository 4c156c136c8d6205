import { memo, type ReactNode } from 'react';
import type { AnswerRecord, FormTexts, Question, QuestionId } from '../../engine/index.ts';
import { answerWords } from '../../i18n/answer-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './question-row.module.css';

type RowProps = {
  readonly number: number;
  readonly question: Question;
  readonly texts: FormTexts;
  readonly record: AnswerRecord;
  readonly isOpen: boolean;
  readonly onToggle: (id: QuestionId) => void;
};

const Words = ({ question, texts, record }: Pick<RowProps, 'question' | 'texts' | 'record'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind } = record.state;
  if (kind === 'answered') return <span className={styles.words}>{answerWords(t, question, record, texts, format)}</span>;
  const state = { unanswered: t('answer.filter.open'), unknown: t('answer.unknown'), 'not-applicable': t('answer.notApplicable') }[kind];
  return <span className={kind === 'unanswered' ? `${styles.words} ${styles.missing}` : styles.words}>{state}</span>;
};

const Marks = ({ record }: { readonly record: AnswerRecord }) => {
  const { t } = useTranslation();
  const marks = [
    record.flagged ? t('answer.filter.flagged') : null,
    record.confidence === 'low' ? t('answer.filter.unsure') : null,
    record.note.trim() ? t('answer.filter.noted') : null,
  ].filter((mark) => mark !== null);
  if (marks.length === 0) return null;
  return (
    <span className={styles.marks}>
      {marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          {mark}
        </span>
      ))}
    </span>
  );
};

/** A question in one line: what is asked and what was answered. Opened, its card stands below it. */
export const QuestionRow = memo(({ number, question, texts, record, isOpen, onToggle }: RowProps) => {
  const own = texts.questions[question.id];
  return (
    <button type="button" className={styles.row} data-question={question.id} aria-expanded={isOpen} onClick={() => onToggle(question.id)}>
      <span className={styles.number}>{number}</span>
      <span className={styles.prompt}>{own?.prompt}</span>
      <Marks record={record} />
      <Words question={question} texts={texts} record={record} />
    </button>
  );
});

/** Its card, under the row. */
export const RowCard = ({ children }: { readonly children: ReactNode }) => <div className={styles.card}>{children}</div>;
