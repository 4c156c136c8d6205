import { useEffect, useRef } from 'react';
import type { Question, QuestionId } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import type { AnswerProps } from './answer-props.ts';
import { Card, type Numbers } from './cards.tsx';
import styles from './one-question.module.css';

type OneProps = {
  readonly questions: readonly Question[];
  readonly current: Question;
  readonly numbers: Numbers;
  readonly props: AnswerProps;
};

/** The question before or after in a row of them. */
export const neighbour = (questions: readonly Question[], from: Question, by: 1 | -1): QuestionId | null =>
  questions[questions.indexOf(from) + by]?.id ?? null;

/** One question at a time, large: for a projector, and for a phone in one hand. */
export const OneQuestion = ({ questions, current, numbers, props }: OneProps) => {
  const { t } = useTranslation();
  const before = neighbour(questions, current, -1);
  const after = neighbour(questions, current, 1);
  const shown = useRef(current.id);
  useEffect(() => {
    if (shown.current === current.id) return;
    shown.current = current.id;
    document.getElementById(`question-${current.id}`)?.focus({ preventScroll: true });
  }, [current.id]);
  return (
    <div className={styles.one}>
      <nav className={styles.turn} aria-label={t('answer.one.turn')}>
        {before ? <ButtonLink to={props.pathTo(before)}>{t('answer.one.before')}</ButtonLink> : <span />}
        <span className={styles.place}>{t('answer.one.place', { at: questions.indexOf(current) + 1, all: questions.length })}</span>
        {after ? (
          <ButtonLink to={props.pathTo(after)} look="primary">
            {t('answer.one.after')}
          </ButtonLink>
        ) : (
          <ButtonLink to={props.resultsPath} look="primary">
            {t('answer.toResults')}
          </ButtonLink>
        )}
      </nav>
      <Card key={current.id} question={current} numbers={numbers} props={props} />
    </div>
  );
};
