import { useState } from 'react';
import { type AnswerRecord, capFor, type Pack, type Question, type QuestionTexts, scoreAnswer } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './question-card.module.css';

type EvidenceProps = {
  readonly pack: Pack;
  readonly question: Question;
  readonly own: QuestionTexts;
  readonly record: AnswerRecord;
  readonly change: (change: Partial<AnswerRecord>) => void;
};

/** What holds this answer's score down for want of evidence, if anything does. */
const capOf = ({ pack, question, record }: EvidenceProps) => {
  if (record.state.kind !== 'answered') return null;
  const scored = scoreAnswer(question, record.state.value, pack);
  return scored ? capFor(question, scored.score, record.evidence, pack.evidenceCaps) : null;
};

/** Said the moment an answer claims more than the ticked material shows. */
const CapNotice = (props: EvidenceProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const cap = capOf(props);
  if (!cap) return null;
  const { decimals } = props.pack.scale;
  return (
    <p className={styles.cap} role="status">
      {t(`answer.cap.${cap.proof}`, { score: format.score(cap.uncapped, decimals), max: format.number(cap.max) })}
    </p>
  );
};

const proofsOf = ({ proves }: Question, id: string) =>
  (['record', 'company', 'measure'] as const).filter((proof) => proves?.[proof]?.some((e) => e === id));

/** 可以出示的材料: what there is to show, and what each piece shows where scores depend on it. */
export const Evidence = (props: EvidenceProps) => {
  const { t } = useTranslation();
  const { pack, question, own, record, change } = props;
  /** Opened by hand or by a cap, it stays open when ticking has lifted the cap. */
  const [opened, setOpened] = useState(false);
  if (question.evidence.length === 0) return null;
  const graded = pack.evidenceCaps.length > 0 && question.proves !== undefined;
  const toggle = (id: Question['evidence'][number]) =>
    change({ evidence: record.evidence.includes(id) ? record.evidence.filter((other) => other !== id) : [...record.evidence, id] });
  return (
    <>
      <CapNotice {...props} />
      <details
        className={styles.evidence}
        open={opened || (graded && capOf(props) !== null)}
        onToggle={(event) => setOpened(event.currentTarget.open)}
      >
        <summary>
          {t('answer.evidence')}
          <span className={styles.count}>{t('answer.evidenceCount', { done: record.evidence.length, all: question.evidence.length })}</span>
        </summary>
        {graded ? <p className={styles.hint}>{t('answer.evidenceGraded')}</p> : null}
        <ul>
          {question.evidence.map((id) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={record.evidence.includes(id)} onChange={() => toggle(id)} />
                <span>
                  {own.evidence?.[id]}
                  {graded
                    ? proofsOf(question, id).map((proof) => (
                        <span key={proof} className={styles.proof}>
                          {t(`proof.${proof}`)}
                        </span>
                      ))
                    : null}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
};
