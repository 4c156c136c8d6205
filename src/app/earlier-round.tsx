import { type Assessment, roundsOf } from '../engine/index.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Banner } from '../ui/banner.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { paths } from './paths.ts';
import styles from './steps.module.css';
import type { Step } from './steps.tsx';
import { useWorkspace } from './workspace.tsx';

/** Said of a round that is not the newest: it stays readable, and whoever changes it should know that it is the past. */
export const EarlierRound = ({ assessment, step }: { readonly assessment: Assessment; readonly step: Step }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { session } = useWorkspace();
  const rounds = roundsOf(session.assessments, assessment);
  const newest = rounds.at(-1);
  if (!newest || newest.id === assessment.id) return null;
  const number = rounds.findIndex((round) => round.id === assessment.id) + 1;
  const there = step === 'answer' ? paths.answer : paths.results;
  const actions = (
    <ButtonLink to={there(assessment.enterpriseId, newest.id)} size="small">
      {t('trend.toNewest')}
    </ButtonLink>
  );
  return (
    <div className={styles.problem}>
      <Banner tone="warn" actions={actions}>
        {t('trend.notNewest', { number, date: format.date(assessment.createdAt) })}
      </Banner>
    </div>
  );
};
