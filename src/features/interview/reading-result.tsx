import { useState } from 'react';
import { type AnswerEdits, judgeInterview, type QuestionId, type SheetProblem } from '../../engine/index.ts';
import { describeProblem } from '../../i18n/describe-problem.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Row } from '../../ui/page.tsx';
import { AdditionList, type ChangesOn, ConflictList } from './change-list.tsx';
import styles from './interview-screen.module.css';
import type { Filled } from './read-filled.ts';

const Problems = ({ problems }: { readonly problems: readonly SheetProblem[] }) => {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('interview.problems')}</h3>
      <p className={styles.soft}>{t('interview.problemsHint')}</p>
      <ul className={styles.problems}>
        {problems.map(({ sheet, cell, problem }) => (
          <li key={`${sheet} ${cell} ${problem.code}`}>{t('interview.at', { sheet, cell, text: describeProblem(t, problem) })}</li>
        ))}
      </ul>
    </section>
  );
};

type ResultProps = {
  readonly name: string;
  readonly filled: Filled;
  readonly on: ChangesOn;
  readonly onTake: (edits: AnswerEdits) => void;
  readonly onDrop: () => void;
};

/** What a workbook would change, and the choice what of it to take over. */
export const ReadingResult = ({ name, filled, on, onTake, onDrop }: ResultProps) => {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<ReadonlySet<QuestionId>>(new Set());
  const changes = judgeInterview(on.answers, filled.edits);
  const of = (kind: (typeof changes)[number]['kind']) => changes.filter((change) => change.kind === kind);
  const [additions, conflicts] = [of('new'), of('different')];
  const chosen = [...additions, ...conflicts.filter(({ question }) => taken.has(question))];
  if (changes.length === 0 && filled.problems.length === 0) return <Banner tone="info">{t('interview.nothing', { name })}</Banner>;
  return (
    <div className={styles.result}>
      {filled.isOther ? <Banner tone="warn">{t('interview.otherEnterprise')}</Banner> : null}
      <div role="status">
        <p>{t('interview.found', { name })}</p>
        <ul className={styles.counts}>
          <li>{t('interview.new', { count: additions.length })}</li>
          <li>{t('interview.different', { count: conflicts.length })}</li>
          <li>{t('interview.same', { count: of('same').length })}</li>
          {filled.problems.length > 0 ? <li className={styles.wrong}>{t('interview.wrong', { count: filled.problems.length })}</li> : null}
        </ul>
      </div>
      <Problems problems={filled.problems} />
      <ConflictList conflicts={conflicts} on={on} taken={taken} onTaken={setTaken} />
      <AdditionList additions={additions} on={on} />
      <Row>
        <Button
          look="primary"
          disabled={chosen.length === 0}
          onClick={() => onTake(Object.fromEntries(chosen.map(({ question, edit }) => [question, edit])))}
        >
          {chosen.length === 0 ? t('interview.noneToTake') : t('interview.takeOver', { count: chosen.length })}
        </Button>
        <Button onClick={onDrop}>{t('app.cancel')}</Button>
      </Row>
    </div>
  );
};
