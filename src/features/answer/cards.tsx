import { startTransition, useEffect, useMemo, useState } from 'react';
import { type FormTexts, type Group, type Question, type QuestionId, questionsBelow, recordOf } from '../../engine/index.ts';
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

/** Once the frame to come is on screen: a transition alone would take its time from that frame. Cancelled by what it returns. */
const afterPaint = (then: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

/** Cards that fill most screens with what is above them. */
const few = 2;

/** The questions to draw: the first few, and those up to the addressed one, are painted before the rest is drawn, which comes below them. */
export const useFirstFew = (questions: readonly Question[], at: QuestionId): ReadonlySet<Question> => {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => afterPaint(() => startTransition(() => setWhole(true))), []);
  return useMemo(() => {
    const upTo = Math.max(few, questions.findIndex((q) => q.id === at) + 1);
    return new Set(isWhole ? questions : questions.slice(0, upTo));
  }, [questions, at, isWhole]);
};

/** Words that say the same of these questions as before: more of them having come is no reason to draw a card anew. */
const useHeldTexts = (texts: FormTexts, questions: readonly Question[]): FormTexts => {
  const [held, hold] = useState(texts);
  const saysTheSame = held.language === texts.language && questions.every(({ id }) => held.questions[id] === texts.questions[id]);
  if (!saysTheSame) hold(texts);
  return saysTheSame ? held : texts;
};

type GroupProps = {
  readonly group: Group;
  readonly section: Section;
  readonly drawn: ReadonlySet<Question>;
  readonly numbers: Numbers;
  readonly props: AnswerProps;
};

const GroupCards = ({ group, section, drawn, numbers, props }: GroupProps) => {
  const mine = group.questions.filter((q) => drawn.has(q));
  if (questionsBelow(group).every((q) => !drawn.has(q))) return null;
  return (
    <>
      {group === section.group ? null : <h2 className={styles.subgroup}>{props.texts.groups[group.id]?.title}</h2>}
      {mine.map((question) => (
        <Card key={question.id} question={question} numbers={numbers} props={props} />
      ))}
      {group.groups.map((child) => (
        <GroupCards key={child.id} group={child} section={section} drawn={drawn} numbers={numbers} props={props} />
      ))}
    </>
  );
};

type CardsProps = { readonly section: Section; readonly numbers: Numbers; readonly props: AnswerProps };

/** A section with its subgroups; of its questions those whose words are there. */
export const SectionCards = ({ section, numbers, props }: CardsProps) => {
  const worded = useMemo(
    () => section.questions.filter(({ id }) => props.isWhole || props.texts.questions[id]),
    [section, props.isWhole, props.texts],
  );
  const drawn = useFirstFew(worded, props.at);
  const texts = useHeldTexts(props.texts, worded);
  const held = useMemo(() => ({ ...props, texts }), [props, texts]);
  return <GroupCards group={section.group} section={section} drawn={drawn} numbers={numbers} props={held} />;
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
