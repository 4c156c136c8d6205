import { memo, startTransition, useOptimistic, useState } from 'react';
import {
  type AnswerRecord,
  type AnswerState,
  type AnswerValue,
  earlierAnswers,
  editRecord,
  type FormTexts,
  type HistoryEntry,
  noteLimit,
  type Pack,
  type Question,
  type QuestionId,
  type QuestionTexts,
  questionsBelow,
  reasonLimit,
  textsWithTerms,
} from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { AreaField } from '../../ui/field.tsx';
import { ChoiceInput } from './choice-input.tsx';
import { ConfidenceChoice } from './confidence.tsx';
import type { Drafts } from './drafts.ts';
import { EarlierAnswers } from './earlier-answers.tsx';
import { Evidence } from './evidence.tsx';
import { NumberInput } from './number-input.tsx';
import { PracticesInput } from './practices-input.tsx';
import styles from './question-card.module.css';
import { TermList, TermText } from './terms.tsx';

export type CardProps = {
  readonly number: number;
  readonly pack: Pack;
  readonly texts: FormTexts;
  readonly question: Question;
  readonly record: AnswerRecord;
  readonly roleNames: Readonly<Record<string, string>>;
  /** Short titles of questionnaires, for answers taken over from them. */
  readonly packTitles: Readonly<Record<string, string>>;
  readonly drafts: Drafts;
  readonly onChange: (question: QuestionId, change: Partial<AnswerRecord>) => void;
  /** What was answered before, and how to put it back; none where that is not told. */
  readonly history?: readonly HistoryEntry[] | undefined;
  readonly onRestore?: (question: QuestionId, record: AnswerRecord) => void;
};

const Guidance = ({ own }: { readonly own: QuestionTexts }) => {
  const { t } = useTranslation();
  if (!own.counts && !own.excludes) return null;
  return (
    <dl className={styles.guidance}>
      {own.counts ? (
        <div>
          <dt>{t('answer.counts')}</dt>
          <dd>
            <TermText text={own.counts} />
          </dd>
        </div>
      ) : null}
      {own.excludes ? (
        <div>
          <dt>{t('answer.excludes')}</dt>
          <dd>
            <TermText text={own.excludes} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
};

type ChangeRecord = (change: Partial<AnswerRecord>) => void;

const Reason = ({ record, change }: { readonly record: AnswerRecord; readonly change: ChangeRecord }) => {
  const { t } = useTranslation();
  if (record.state.kind !== 'not-applicable') return null;
  const { reason } = record.state;
  return (
    <div className={styles.reason}>
      <AreaField
        label={t('answer.reason')}
        hint={reason.trim() === '' ? `${t('answer.reasonMissing')} ${t('answer.reasonHint')}` : t('answer.reasonHint')}
        maxLength={reasonLimit}
        value={reason}
        onChange={(event) => change({ state: { kind: 'not-applicable', reason: event.target.value } })}
      />
    </div>
  );
};

const Note = ({ record, change }: { readonly record: AnswerRecord; readonly change: ChangeRecord }) => {
  const { t } = useTranslation();
  return (
    <AreaField
      label={t('answer.note')}
      hint={t('answer.noteHint')}
      maxLength={noteLimit}
      value={record.note}
      onChange={(event) => change({ note: event.target.value })}
    />
  );
};

const toggled = (state: AnswerState, kind: 'unknown' | 'not-applicable'): AnswerState => {
  if (state.kind === kind) return { kind: 'unanswered' };
  return kind === 'unknown' ? { kind } : { kind, reason: '' };
};

type ActionsProps = {
  readonly question: Question;
  readonly record: AnswerRecord;
  readonly change: ChangeRecord;
  readonly onClear: () => void;
};

const Actions = ({ question, record, change, onClear }: ActionsProps) => {
  const { t } = useTranslation();
  const { state } = record;
  const [noteOpen, setNoteOpen] = useState(record.note !== '');
  return (
    <>
      <div className={styles.actions}>
        {question.mayNotApply ? (
          <Button
            size="small"
            data-key="n"
            aria-pressed={state.kind === 'not-applicable'}
            onClick={() => change({ state: toggled(state, 'not-applicable') })}
          >
            {t('answer.notApplicable')}
          </Button>
        ) : null}
        <Button
          size="small"
          data-key="u"
          aria-pressed={state.kind === 'unknown'}
          onClick={() => change({ state: toggled(state, 'unknown') })}
        >
          {t('answer.unknown')}
        </Button>
        <Button size="small" data-key="f" aria-pressed={record.flagged} onClick={() => change({ flagged: !record.flagged })}>
          {t('answer.flag')}
        </Button>
        <Button size="small" aria-expanded={noteOpen} onClick={() => setNoteOpen(!noteOpen)}>
          {t('answer.note')}
        </Button>
        {state.kind === 'answered' ? (
          <Button size="small" look="plain" onClick={onClear}>
            {t('answer.clear')}
          </Button>
        ) : null}
        {state.kind === 'answered' ? <ConfidenceChoice record={record} onChange={(confidence) => change({ confidence })} /> : null}
      </div>
      <Reason record={record} change={change} />
      {state.kind === 'unknown' ? <p className={styles.hint}>{t('answer.unknownHint')}</p> : null}
      {noteOpen ? <Note record={record} change={change} /> : null}
    </>
  );
};

const hintKeys = {
  ladder: 'answer.ladderHint',
  multiple: 'answer.multipleHint',
  percentage: 'answer.percentHint',
  practices: 'answer.practicesHint',
} as const;

const hasHint = (kind: Question['answer']['kind']): kind is keyof typeof hintKeys => Object.hasOwn(hintKeys, kind);

/** Said of an answer that another questionnaire gave. */
const Carried = ({ record, packTitles }: Pick<CardProps, 'record' | 'packTitles'>) => {
  const { t } = useTranslation();
  if (!record.carried) return null;
  return <p className={styles.carried}>{t('answer.carried', { from: packTitles[record.carried.packId] ?? record.carried.packId })}</p>;
};

const Marks = ({ question, texts }: Pick<CardProps, 'question' | 'texts'>) =>
  question.marks.map((mark) => (
    <span key={mark} className={styles.mark}>
      {texts.marks[mark]}
    </span>
  ));

type AnswerProps = {
  readonly card: CardProps;
  readonly record: AnswerRecord;
  readonly own: QuestionTexts;
  readonly change: ChangeRecord;
};

/** What is chosen is on screen at once; the rest of the card, counts, score and band come after that is painted. */
const Answer = ({ card, record, own, change }: AnswerProps) => {
  const { pack, texts, question, drafts } = card;
  const spec = question.answer;
  const [shown, show] = useOptimistic(record, editRecord);
  const onAnswer = (value: AnswerValue | null) =>
    startTransition(() => {
      const edit = { state: value ? ({ kind: 'answered', value } as const) : ({ kind: 'unanswered' } as const) };
      show(edit);
      change(edit);
    });
  if (spec.kind === 'single' || spec.kind === 'ladder' || spec.kind === 'multiple')
    return <ChoiceInput name={question.id} spec={spec} texts={own} record={shown} onAnswer={onAnswer} />;
  if (spec.kind === 'practices') {
    const ladder = questionsBelow(pack.root).find((q) => q.id === spec.ladder)?.answer;
    const levelOf = (rung: string) => (ladder?.kind === 'ladder' ? ladder.rungs.find((r) => r.id === rung)?.level : undefined);
    return <PracticesInput name={question.id} spec={spec} texts={own} pack={texts} levelOf={levelOf} record={shown} onAnswer={onAnswer} />;
  }
  return (
    <NumberInput pack={pack} texts={texts} question={question} spec={spec} own={own} record={shown} drafts={drafts} onAnswer={onAnswer} />
  );
};

/** One question: prompt, what counts, answer, evidence, and what to do when it cannot be answered. Redrawn only when its own record changes. */
export const QuestionCard = memo((card: CardProps) => {
  const { t } = useTranslation();
  const { number, pack, texts, question, roleNames, packTitles, drafts, onChange, history, onRestore } = card;
  const [record, show] = useOptimistic(card.record, editRecord);
  const [clears, setClears] = useState(0);
  const own = texts.questions[question.id];
  if (!own) throw new Error(`no texts for ${question.id}`);
  const change: ChangeRecord = (edit) => onChange(question.id, edit);
  /** What is typed or pressed below the answer. */
  const changeAtOnce: ChangeRecord = (edit) =>
    startTransition(() => {
      show(edit);
      change(edit);
    });
  /** The buttons below empty the number fields along with the answer: these are drawn anew. */
  const changeAndEmpty: ChangeRecord = (edit) => {
    if (edit.state) {
      drafts.drop(question.id);
      setClears(clears + 1);
    }
    changeAtOnce(edit);
  };
  const { kind } = question.answer;
  const hint = hasHint(kind) ? t(hintKeys[kind]) : null;
  const roles = question.roles
    .map((role) => roleNames[role])
    .filter(Boolean)
    .join(t('app.listJoin'));
  return (
    <article
      className={styles.card}
      id={`question-${question.id}`}
      data-question={question.id}
      data-state={record.state.kind}
      tabIndex={-1}
    >
      <fieldset>
        <legend className={styles.legend}>
          <span className={styles.number}>
            <span className={styles.index}>{number}</span>
            {own.topic}
            <Marks question={question} texts={texts} />
            {record.flagged ? <span className={styles.flag}>{t('answer.flagged')}</span> : null}
          </span>
          <span className={styles.prompt}>
            <TermText text={own.prompt} />
          </span>
        </legend>
        <Carried record={record} packTitles={packTitles} />
        <Guidance own={own} />
        {hint ? <p className={styles.hint}>{hint}</p> : null}
        <Answer key={clears} card={card} record={record} own={own} change={change} />
      </fieldset>
      <Evidence pack={pack} question={question} own={own} record={record} change={changeAtOnce} />
      <TermList texts={textsWithTerms(own)} isComing={texts.termed?.includes(question.id) ?? false} />
      <Actions
        question={question}
        record={record}
        change={changeAndEmpty}
        onClear={() => changeAndEmpty({ state: { kind: 'unanswered' } })}
      />
      {history && onRestore ? (
        <EarlierAnswers
          entries={earlierAnswers({ [question.id]: history }, { [question.id]: record }, question.id)}
          question={question}
          texts={texts}
          onRestore={onRestore}
        />
      ) : null}
      <p className={styles.roles}>{t('answer.roles', { roles })}</p>
    </article>
  );
});
