import { useMemo } from 'react';
import { type Group, type Question, type QuestionId, questionsBelow, recordOf } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Row } from '../../ui/page.tsx';
import type { AnswerProps } from './answer-props.ts';
import styles from './answer-screen.module.css';
import { draftsOf } from './drafts.ts';
import { QuestionCard } from './question-card.tsx';
import type { Section } from './sections.ts';

export type Numbers = ReadonlyMap<QuestionId, number>;

/** One question of the screen, redrawn only when its own record changes. */
export const Card = ({
  question,
  numbers,
  props,
}: {
  readonly question: Question;
  readonly numbers: Numbers;
  readonly props: AnswerProps;
}) => {
  const drafts = useMemo(() => draftsOf(props.assessmentId), [props.assessmentId]);
  return (
    <QuestionCard
      number={numbers.get(question.id) ?? 0}
      pack={props.pack}
      texts={props.texts}
      question={question}
      record={recordOf(props.answers, question.id)}
      roleNames={props.roleNames}
      packTitles={props.packTitles}
      drafts={drafts}
      onChange={props.onChange}
      history={Object.hasOwn(props.history, question.id) ? props.history[question.id] : undefined}
      onRestore={props.onRestore}
    />
  );
};

type CardsProps = { readonly group: Group; readonly section: Section; readonly numbers: Numbers; readonly props: AnswerProps };

/** A section with its subgroups. */
export const SectionCards = ({ group, section, numbers, props }: CardsProps) => {
  const mine = section.questions.filter((q) => group.questions.includes(q));
  if (mine.length === 0 && group.groups.every((g) => questionsBelow(g).every((q) => !section.questions.includes(q)))) return null;
  return (
    <>
      {group === section.group ? null : <h2 className={styles.subgroup}>{props.texts.groups[group.id]?.title}</h2>}
      {mine.map((question) => (
        <Card key={question.id} question={question} numbers={numbers} props={props} />
      ))}
      {group.groups.map((child) => (
        <SectionCards key={child.id} group={child} section={section} numbers={numbers} props={props} />
      ))}
    </>
  );
};

/** To the sections before and after. */
export const Neighbours = ({
  sections,
  current,
  props,
}: {
  readonly sections: readonly Section[];
  readonly current: Section;
  readonly props: AnswerProps;
}) => {
  const { t } = useTranslation();
  const filled = sections.filter((s) => s.questions.length > 0);
  const place = filled.indexOf(current);
  const before = filled[place - 1]?.questions[0];
  const after = filled[place + 1]?.questions[0];
  return (
    <Row>
      {before ? <ButtonLink to={props.pathTo(before.id)}>{t('answer.previousSection')}</ButtonLink> : null}
      {after ? (
        <ButtonLink to={props.pathTo(after.id)} look="primary">
          {t('answer.nextSection')}
        </ButtonLink>
      ) : (
        <ButtonLink to={props.resultsPath} look="primary">
          {t('answer.toResults')}
        </ButtonLink>
      )}
    </Row>
  );
};
