import {
  type AnswerRecord,
  type Answers,
  editRecord,
  type InterviewChange,
  type InterviewQuestion,
  type PackTexts,
  type QuestionId,
  recordOf,
} from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/page.tsx';
import styles from './interview-screen.module.css';
import { recordWords } from './record-words.ts';

export type ChangesOn = { readonly answers: Answers; readonly questions: readonly InterviewQuestion[]; readonly texts: PackTexts };

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));

type Shown = { readonly asked: InterviewQuestion; readonly before: AnswerRecord; readonly after: AnswerRecord };

const shownOf = ({ answers, questions }: ChangesOn, { question, edit }: InterviewChange): Shown | null => {
  const asked = questions.find((q) => q.question.id === question);
  const before = recordOf(answers, question);
  return asked ? { asked, before, after: editRecord(before, edit) } : null;
};

const Title = ({ asked, texts }: { readonly asked: InterviewQuestion; readonly texts: PackTexts }) => (
  <>
    <span className={styles.number}>{asked.number}</span> {texts.questions[asked.question.id]?.topic}
  </>
);

type ConflictProps = {
  readonly change: InterviewChange;
  readonly on: ChangesOn;
  readonly taken: boolean;
  readonly onChoose: (taken: boolean) => void;
};

const Conflict = ({ change, on, taken, onChoose }: ConflictProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = shownOf(on, change);
  if (!shown) return null;
  const { asked, before, after } = shown;
  const words = { t, texts: on.texts, format };
  const options = [
    { label: t('interview.keep'), value: false, lines: recordWords(words, asked.question, before, after) },
    { label: t('interview.take'), value: true, lines: recordWords(words, asked.question, after, before) },
  ];
  return (
    <fieldset className={styles.conflict}>
      <legend>
        <Title asked={asked} texts={on.texts} />
      </legend>
      {options.map(({ label, value, lines }) => (
        <label key={label} className={styles.side}>
          <input type="radio" name={`conflict-${change.question}`} checked={taken === value} onChange={() => onChoose(value)} />
          <span>
            <span className={styles.soft}>{label}</span>
            <Lines lines={lines} />
          </span>
        </label>
      ))}
    </fieldset>
  );
};

type ConflictsProps = {
  readonly conflicts: readonly InterviewChange[];
  readonly on: ChangesOn;
  readonly taken: ReadonlySet<QuestionId>;
  readonly onTaken: (taken: ReadonlySet<QuestionId>) => void;
};

/** What is there and what the workbook says, side by side, to be chosen one by one or all at once. */
export const ConflictList = ({ conflicts, on, taken, onTaken }: ConflictsProps) => {
  const { t } = useTranslation();
  if (conflicts.length === 0) return null;
  const choose = (id: QuestionId, isTaken: boolean) => {
    const others = [...taken].filter((other) => other !== id);
    onTaken(new Set(isTaken ? [...others, id] : others));
  };
  return (
    <section className={styles.part}>
      <h3>{t('interview.conflicts')}</h3>
      <p className={styles.soft}>{t('interview.conflictsHint')}</p>
      <Row>
        <Button size="small" onClick={() => onTaken(new Set())}>
          {t('interview.keepAll')}
        </Button>
        <Button size="small" onClick={() => onTaken(new Set(conflicts.map(({ question }) => question)))}>
          {t('interview.takeAll')}
        </Button>
      </Row>
      {conflicts.map((change) => (
        <Conflict
          key={change.question}
          change={change}
          on={on}
          taken={taken.has(change.question)}
          onChoose={(isTaken) => choose(change.question, isTaken)}
        />
      ))}
    </section>
  );
};

/** What is only added, to be looked over. */
export const AdditionList = ({ additions, on }: { readonly additions: readonly InterviewChange[]; readonly on: ChangesOn }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (additions.length === 0) return null;
  return (
    <details className={styles.part} open={additions.length <= 12}>
      <summary>{t('interview.additions')}</summary>
      <ul className={styles.additions}>
        {additions.map((change) => {
          const shown = shownOf(on, change);
          return shown ? (
            <li key={change.question}>
              <span>
                <Title asked={shown.asked} texts={on.texts} />
              </span>
              <span>
                <Lines lines={recordWords({ t, texts: on.texts, format }, shown.asked.question, shown.after, shown.before)} />
              </span>
            </li>
          ) : null;
        })}
      </ul>
    </details>
  );
};
