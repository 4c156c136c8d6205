import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type Question, recordOf } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import type { AnswerProps } from './answer-props.ts';
import styles from './answer-screen.module.css';
import { AnswerTools } from './answer-tools.tsx';
import { type AnswerView, keepSingleKeys, keepView, preferredView, preferSingleKeys } from './answer-view.ts';
import { Neighbours, type Numbers, SectionCards } from './cards.tsx';
import { KeysHelp } from './keys-help.tsx';
import { neighbour, OneQuestion } from './one-question.tsx';
import { FoundCards, QuestionList } from './question-list.tsx';
import { useScrollTo } from './scroll-to.ts';
import type { Search } from './search.ts';
import { type Section, sectionsOf } from './sections.ts';
import { Sidebar } from './sidebar.tsx';
import { TermsContext } from './terms.tsx';
import { useAnswerKeys } from './use-answer-keys.ts';
import { useSearch } from './use-search.ts';

type BodyProps = {
  /** What was looked for are open questions, and there is none. */
  readonly isAllAnswered: boolean;
  readonly view: AnswerView;
  readonly sections: readonly Section[];
  readonly section: Section;
  /** What was looked for; null: everything. */
  readonly found: readonly Question[] | null;
  readonly all: readonly Question[];
  readonly current: Question | undefined;
  readonly numbers: Numbers;
  readonly props: AnswerProps;
};

/** Whether a view must wait for words, which come a few questions at a time: a section begins with those that are there. */
const isComing = ({ view, found, all, current, props }: Pick<BodyProps, 'view' | 'found' | 'all' | 'current' | 'props'>): boolean => {
  if (props.isWhole) return false;
  const shown = found ?? (view === 'list' ? all : [current]);
  return (view === 'one' ? [current] : shown).some((question) => question && !props.texts.questions[question.id]);
};

const Body = ({ isAllAnswered, view, sections, section, found, all, current, numbers, props }: BodyProps) => {
  const { t } = useTranslation();
  const shared = { sections, numbers, props };
  if (isComing({ view, found, all, current, props })) return <Loading />;
  if (found?.length === 0) return <p className={styles.none}>{t(isAllAnswered ? 'answer.allAnswered' : 'answer.nothingFound')}</p>;
  if (view === 'one' && current) return <OneQuestion questions={found ?? all} current={current} numbers={numbers} props={props} />;
  if (view === 'list') return <QuestionList questions={found ?? all} {...shared} />;
  if (found) return <FoundCards questions={found} {...shared} />;
  return (
    <>
      {section.questions.length === 0 ? <p className={styles.none}>{t('answer.excluded')}</p> : null}
      <SectionCards key={section.group.id} section={section} numbers={numbers} props={props} />
      <Neighbours sections={sections} current={section} props={props} />
    </>
  );
};

const wantsOpen = ({ filter }: Search): boolean => filter === 'open' || filter === 'informative';

/** Roles that should answer any of the questions, by name. */
const rolesIn = (questions: readonly Question[], names: Readonly<Record<string, string>>) => {
  const used = new Set<string>(questions.flatMap((q) => q.roles));
  return Object.entries(names)
    .filter(([id]) => used.has(id))
    .map(([id, name]) => ({ id, name }));
};

const useKeptView = (): readonly [AnswerView, (view: AnswerView) => void] => {
  const [view, setView] = useState(preferredView);
  const choose = useCallback((next: AnswerView) => {
    keepView(next);
    setView(next);
  }, []);
  return [view, choose];
};

/** Single keys, and the dialog that tells of them. */
const useKeys = () => {
  const [areOn, setOn] = useState(preferSingleKeys);
  const [isTold, setTold] = useState(false);
  const switchTo = (on: boolean) => {
    keepSingleKeys(on);
    setOn(on);
  };
  const tell = useCallback(() => setTold(true), []);
  return {
    areOn,
    tell,
    dialog: isTold ? <KeysHelp isOn={areOn} onSwitch={switchTo} onClose={() => setTold(false)} /> : null,
  };
};

/** 作答: a section of cards, all questions in rows, or one at a time; searched and filtered. Every change goes out at once. Not redrawn for what is no answer, like the news that all is saved. */
export const AnswerScreen = memo((props: AnswerProps) => {
  const [, navigate] = useLocation();
  const { pack, texts, answers, scoring, root, at, undo, onVisit, pathTo, resultsPath, interviewPath, handOverPath } = props;
  const sections = useMemo(() => sectionsOf(pack, root, scoring.answers), [pack, root, scoring.answers]);
  const section = sections.find((s) => s.questions.some((q) => q.id === at)) ?? sections[0];
  if (!section) throw new Error('a pack has at least one section');
  const all = useMemo(() => sections.flatMap((s) => s.questions), [sections]);
  const numbers = useMemo(() => new Map(all.map((q, index) => [q.id, index + 1])), [all]);
  const roles = useMemo(() => rolesIn(all, props.roleNames), [all, props.roleNames]);
  const [view, chooseView] = useKeptView();
  const keys = useKeys();
  const { search, found, look } = useSearch({ questions: all, numbers, texts, answers, scoring }, at);
  const shown = found ?? all;
  const current = shown.find((q) => q.id === at) ?? shown[0];
  const searchField = useRef<HTMLInputElement>(null);
  useScrollTo(at, view === 'one' || section.questions[0]?.id === at);
  const visit = useCallback(() => onVisit(at), [onVisit, at]);
  useEffect(visit, [visit]);
  const turn = (by: 1 | -1) => {
    const next = current && neighbour(shown, current, by);
    if (next) navigate(pathTo(next));
  };
  useAnswerKeys({
    isOn: keys.areOn,
    at: view === 'one' && current ? current.id : at,
    questionOf: (id) => {
      const question = all.find((q) => q.id === id);
      return question ? { question, record: recordOf(answers, question.id) } : null;
    },
    onChange: props.onChange,
    turn: view === 'one' ? turn : null,
    onSearch: () => searchField.current?.focus(),
    onHelp: keys.tell,
  });
  const group = texts.groups[section.group.id];
  const isWhole = view === 'list' || found !== null;
  return (
    <Page
      place={section.group.id}
      title={isWhole ? texts.title : (group?.title ?? texts.title)}
      lead={isWhole ? undefined : group?.summary}
    >
      <div className={styles.layout}>
        <Sidebar
          sections={sections}
          current={section}
          {...{ pack, texts, scoring, root, undo, pathTo, resultsPath, interviewPath, handOverPath }}
        />
        <div className={styles.cards}>
          <AnswerTools
            search={search}
            found={found?.length ?? null}
            roles={roles}
            view={view}
            searchField={searchField}
            onSearch={look}
            onView={chooseView}
            onHelp={keys.tell}
          />
          <TermsContext value={props.findTerms}>
            <Body
              isAllAnswered={wantsOpen(search) && sections.every((s) => s.open === 0)}
              {...{ view, sections, section, found, all, current, numbers, props }}
            />
          </TermsContext>
        </div>
      </div>
      {keys.dialog}
    </Page>
  );
});
