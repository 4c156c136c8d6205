import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import {
  type AnswerHistory,
  type AnswerRecord,
  type Answers,
  earlierAnswers,
  type Group,
  type GroupScore,
  type Pack,
  type PackTexts,
  type Question,
  type QuestionId,
  questionScoresBelow,
  questionsBelow,
  recordOf,
  type ScoringInput,
} from '../../engine/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Page, Row } from '../../ui/page.tsx';
import styles from './answer-screen.module.css';
import { draftsOf } from './drafts.ts';
import { EarlierAnswers } from './earlier-answers.tsx';
import { QuestionCard } from './question-card.tsx';
import { RunningBand } from './running-band.tsx';
import { useScrollTo } from './scroll-to.ts';
import { type FindTerms, TermsContext } from './terms.tsx';
import { type Undo, UndoButtons } from './undo-buttons.tsx';

type AnswerProps = {
  readonly assessmentId: string;
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly answers: Answers;
  readonly root: GroupScore;
  /** What `root` was scored from; stays the same while no answer changes. */
  readonly scoring: ScoringInput;
  readonly roleNames: Readonly<Record<string, string>>;
  readonly packTitles: Readonly<Record<string, string>>;
  /** Finds glossary terms; null while the glossary is not there. */
  readonly findTerms: FindTerms | null;
  /** The question to show, from the address; its section is opened. */
  readonly at: QuestionId;
  readonly pathTo: (question: QuestionId) => string;
  readonly resultsPath: string;
  readonly interviewPath: string;
  readonly onChange: (question: QuestionId, change: Partial<AnswerRecord>) => void;
  readonly undo: Undo;
  readonly history: AnswerHistory;
  readonly onRestore: (question: QuestionId, record: AnswerRecord) => void;
  readonly onVisit: (question: QuestionId) => void;
};

/** A question that still wants an answer: unknown counts as dealt with. */
const isOpen = (answers: Answers, id: QuestionId): boolean => {
  const { state } = recordOf(answers, id);
  return state.kind === 'unanswered' || (state.kind === 'not-applicable' && state.reason.trim() === '');
};

type Section = { readonly group: Group; readonly questions: readonly Question[]; readonly open: number };

const sectionsOf = (pack: Pack, root: GroupScore, answers: Answers): readonly Section[] => {
  const asked = new Set(questionScoresBelow(root).flatMap((q) => (q.status === 'excluded' ? [] : [q.id])));
  return pack.root.groups.map((group) => {
    const questions = questionsBelow(group).filter((q) => asked.has(q.id));
    return { group, questions, open: questions.filter((q) => isOpen(answers, q.id)).length };
  });
};

const SectionLink = ({
  section,
  current,
  title,
  pathTo,
}: {
  readonly section: Section;
  readonly current: boolean;
  readonly title: string;
  readonly pathTo: AnswerProps['pathTo'];
}) => {
  const { t } = useTranslation();
  const first = section.questions[0];
  const state = section.open > 0 ? t('answer.status.open', { count: section.open }) : t('answer.status.done');
  const words = (
    <>
      <span className={styles.sectionTitle}>{title}</span>
      <span className={section.open === 0 ? styles.done : styles.open}>{first ? state : t('answer.status.none')}</span>
    </>
  );
  return (
    <li>
      {first ? (
        <Link href={pathTo(first.id)} className={styles.section ?? ''} {...(current ? { 'aria-current': 'true' as const } : {})}>
          {words}
        </Link>
      ) : (
        <span className={styles.section}>{words}</span>
      )}
    </li>
  );
};

type Counted = { readonly done: number; readonly all: number; readonly next: Question | undefined };

const countAll = (sections: readonly Section[], current: Section, answers: Answers): Counted => {
  const all = sections.flatMap((s) => s.questions);
  const from = sections.slice(sections.indexOf(current)).flatMap((s) => s.questions);
  const next = [...from, ...all].find((q) => isOpen(answers, q.id));
  return { done: all.filter((q) => !isOpen(answers, q.id)).length, all: all.length, next };
};

const Sidebar = ({
  sections,
  current,
  counted,
  props,
}: {
  readonly sections: readonly Section[];
  readonly current: Section;
  readonly counted: Counted;
  readonly props: AnswerProps;
}) => {
  const { t } = useTranslation();
  const progress = t('answer.progress', { done: counted.done, all: counted.all });
  return (
    <aside className={styles.side}>
      <div className={styles.progress}>
        <span>{progress}</span>
        <Meter fraction={counted.all === 0 ? 0 : counted.done / counted.all} />
        <RunningBand scoring={props.scoring} root={props.root} />
        <UndoButtons {...props.undo} />
      </div>
      <nav aria-label={t('answer.sections')}>
        <ul className={styles.sections}>
          {sections.map((section) => (
            <SectionLink
              key={section.group.id}
              section={section}
              current={section === current}
              title={props.texts.groups[section.group.id]?.title ?? ''}
              pathTo={props.pathTo}
            />
          ))}
        </ul>
      </nav>
      {counted.next ? (
        <ButtonLink to={props.pathTo(counted.next.id)}>{t('answer.nextOpen')}</ButtonLink>
      ) : (
        <ButtonLink to={props.resultsPath} look="primary">
          {t('answer.toResults')}
        </ButtonLink>
      )}
      <Link href={props.interviewPath}>{t('interview.link')}</Link>
    </aside>
  );
};

const Neighbours = ({
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

type CardsProps = {
  readonly group: Group;
  readonly section: Section;
  readonly numbers: ReadonlyMap<QuestionId, number>;
  readonly props: AnswerProps;
};

const Cards = ({ group, section, numbers, props }: CardsProps) => {
  const drafts = useMemo(() => draftsOf(props.assessmentId), [props.assessmentId]);
  const mine = section.questions.filter((q) => group.questions.includes(q));
  if (mine.length === 0 && group.groups.every((g) => questionsBelow(g).every((q) => !section.questions.includes(q)))) return null;
  const isSection = group === section.group;
  return (
    <>
      {isSection ? null : <h2 className={styles.subgroup}>{props.texts.groups[group.id]?.title}</h2>}
      {mine.map((question) => (
        <QuestionCard
          key={question.id}
          number={numbers.get(question.id) ?? 0}
          pack={props.pack}
          texts={props.texts}
          question={question}
          record={recordOf(props.answers, question.id)}
          roleNames={props.roleNames}
          packTitles={props.packTitles}
          drafts={drafts}
          onChange={props.onChange}
        >
          <EarlierAnswers
            entries={earlierAnswers(props.history, props.answers, question.id)}
            question={question}
            texts={props.texts}
            onRestore={props.onRestore}
          />
        </QuestionCard>
      ))}
      {group.groups.map((child) => (
        <Cards key={child.id} group={child} section={section} numbers={numbers} props={props} />
      ))}
    </>
  );
};

/** 作答: one section at a time, a card a question. Every change goes out at once. */
export const AnswerScreen = (props: AnswerProps) => {
  const { t } = useTranslation();
  const { pack, texts, answers, root, at, onVisit } = props;
  const sections = sectionsOf(pack, root, answers);
  const current = sections.find((s) => questionsBelow(s.group).some((q) => q.id === at)) ?? sections[0];
  if (!current) throw new Error('a pack has at least one section');
  const numbers = new Map(sections.flatMap((s) => s.questions).map((q, index) => [q.id, index + 1]));
  useScrollTo(at, current.questions[0]?.id === at);
  const visit = useCallback(() => onVisit(at), [onVisit, at]);
  useEffect(visit, [visit]);
  const counted = countAll(sections, current, answers);
  return (
    <Page title={texts.groups[current.group.id]?.title ?? texts.title} lead={texts.groups[current.group.id]?.summary}>
      <div className={styles.layout}>
        <Sidebar sections={sections} current={current} counted={counted} props={props} />
        <div className={styles.cards}>
          {current.questions.length === 0 ? <p className={styles.none}>{t('answer.excluded')}</p> : null}
          <TermsContext value={props.findTerms}>
            <Cards group={current.group} section={current} numbers={numbers} props={props} />
          </TermsContext>
          <Neighbours sections={sections} current={current} props={props} />
        </div>
      </div>
    </Page>
  );
};
