import { useCallback, useState } from 'react';
import { type Question, type QuestionId, recordOf } from '../../engine/index.ts';
import type { AnswerProps } from './answer-props.ts';
import styles from './answer-screen.module.css';
import { Card, type Numbers, useFirstFew } from './cards.tsx';
import { QuestionRow, RowCard } from './question-row.tsx';
import type { Section } from './sections.ts';

type ListProps = {
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly numbers: Numbers;
  readonly props: AnswerProps;
};

type Part = { readonly section: Section; readonly questions: Question[] };

/** Consecutive questions of one section under its title. */
const partsOf = (sections: readonly Section[], questions: readonly Question[]): readonly Part[] => {
  const parts: Part[] = [];
  for (const question of questions) {
    const section = sections.find((s) => s.questions.includes(question));
    const last = parts.at(-1);
    if (section && last?.section === section) last.questions.push(question);
    else if (section) parts.push({ section, questions: [question] });
  }
  return parts;
};

/** Questions in rows by section; one at a time is open. */
export const QuestionList = ({ sections, questions, numbers, props }: ListProps) => {
  const [open, setOpen] = useState<QuestionId | null>(null);
  const toggle = useCallback((id: QuestionId) => setOpen((was) => (was === id ? null : id)), []);
  return partsOf(sections, questions).map(({ section, questions: mine }) => (
    <section key={mine[0]?.id} className={styles.rows}>
      <h2 className={styles.rowsTitle}>{props.texts.groups[section.group.id]?.title}</h2>
      {mine.map((question) => (
        <div key={question.id}>
          <QuestionRow
            number={numbers.get(question.id) ?? 0}
            question={question}
            texts={props.texts}
            record={recordOf(props.answers, question.id)}
            isOpen={open === question.id}
            onToggle={toggle}
          />
          {open === question.id ? (
            <RowCard>
              <Card question={question} numbers={numbers} props={props} />
            </RowCard>
          ) : null}
        </div>
      ))}
    </section>
  ));
};

/** The same, as cards. */
export const FoundCards = ({ sections, questions, numbers, props }: ListProps) => {
  const drawn = useFirstFew(questions, props.at);
  const shown = questions.filter((q) => drawn.has(q));
  return partsOf(sections, shown).map(({ section, questions: mine }) => (
    <section key={mine[0]?.id} className={styles.found}>
      <h2 className={styles.subgroup}>{props.texts.groups[section.group.id]?.title}</h2>
      {mine.map((question) => (
        <Card key={question.id} question={question} numbers={numbers} props={props} />
      ))}
    </section>
  ));
};
