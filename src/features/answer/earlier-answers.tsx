import type { AnswerRecord, FormTexts, HistoryEntry, Question, QuestionId } from '../../engine/index.ts';
import { answerWords } from '../../i18n/answer-words.ts';
import type { Translate } from '../../i18n/translator.ts';
import { type Format, useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './earlier-answers.module.css';

type EarlierProps = {
  readonly entries: readonly HistoryEntry[];
  readonly question: Question;
  readonly texts: FormTexts;
  readonly onRestore: (question: QuestionId, record: AnswerRecord) => void;
};

/** The state first, since a reason alone does not say that the question was held not to apply. */
const stateWords = (t: Translate, question: Question, record: AnswerRecord, texts: FormTexts, format: Format): string => {
  const words = answerWords(t, question, record, texts, format);
  switch (record.state.kind) {
    case 'answered':
      return words;
    case 'not-applicable':
      return words ? t('history.notApplicable', { reason: words }) : t('answer.notApplicable');
    case 'unknown':
      return t('answer.unknown');
    case 'unanswered':
      return t('history.unanswered');
  }
};

/** No two entries have the same. */
const keyOf = ({ before }: HistoryEntry): string => JSON.stringify(before);

/** 回答记录: what was answered before, each to be put back. */
export const EarlierAnswers = ({ entries, question, texts, onRestore }: EarlierProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (entries.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>{t('history.title', { count: entries.length })}</summary>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={keyOf(entry)} className={styles.entry}>
            <p className={styles.when}>{t(`history.how.${entry.how}`, { at: format.dateTime(entry.at) })}</p>
            <p>{stateWords(t, question, entry.before, texts, format)}</p>
            {entry.before.note ? <p className={styles.note}>{t('history.note', { note: entry.before.note })}</p> : null}
            <Button size="small" onClick={() => onRestore(question.id, entry.before)}>
              {t('history.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
};
