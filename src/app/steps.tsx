import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Assessment } from '../engine/index.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { storeProblemText } from './notices.tsx';
import { paths } from './paths.ts';
import { useSaveFile } from './save-file.tsx';
import styles from './steps.module.css';
import { useSaveState, useWorkspace } from './workspace.tsx';

export type Step = 'profile' | 'models' | 'answer' | 'results' | 'benchmark' | 'plan' | 'report';
const steps: readonly Step[] = ['profile', 'models', 'answer', 'results', 'benchmark', 'plan', 'report'];

const StepLink = ({ step, current, to }: { readonly step: Step; readonly current: boolean; readonly to: string | null }) => {
  const { t } = useTranslation();
  const label = t(`step.${step}`);
  if (to === null) return <span className={`${styles.step} ${styles.off}`}>{label}</span>;
  return (
    <Link href={to} data-step={step} className={styles.step ?? ''} {...(current ? { 'aria-current': 'step' as const } : {})}>
      {label}
    </Link>
  );
};

const SaveProblem = () => {
  const { t } = useTranslation();
  const { session, retry, reload } = useWorkspace();
  const saveState = useSaveState();
  const saveFile = useSaveFile();
  if (saveState.kind !== 'unsaved') return null;
  const { problem } = saveState;
  const save = <Button onClick={() => saveFile.save(session)}>{t('storage.saveFile')}</Button>;
  const actions = {
    'changed-elsewhere': (
      <>
        <Button onClick={reload}>{t('storage.reload')}</Button>
        <Button onClick={() => retry(true)}>{t('storage.keep')}</Button>
        {save}
      </>
    ),
    'not-found': (
      <>
        <Button onClick={() => retry(true)}>{t('storage.putBack')}</Button>
        {save}
      </>
    ),
    other: (
      <>
        {save}
        <Button onClick={() => retry(false)}>{t('app.retry')}</Button>
      </>
    ),
  };
  const { code } = problem;
  return (
    <div className={styles.problem}>
      <Banner tone="bad" actions={actions[code === 'changed-elsewhere' || code === 'not-found' ? code : 'other']}>
        {code === 'not-found' ? t('storage.deletedElsewhere') : storeProblemText(t, problem)}
      </Banner>
      {saveFile.notice}
    </div>
  );
};

/** Where one is on the way through, for one enterprise and (from 作答 on) one assessment; and whether all is saved. */
export const Steps = ({ current, assessment }: { readonly current: Step; readonly assessment: Assessment | null }) => {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const saveState = useSaveState();
  const { enterprise } = session;
  const target = (step: Step): string | null => {
    if (step === 'profile' || step === 'models') return paths[step](enterprise.id);
    return assessment ? paths[step](enterprise.id, assessment.id) : null;
  };
  const strip = useRef<HTMLElement>(null);
  /** Only when the step changes, and not before the page is painted: it asks for the layout of the page. */
  useEffect(() => {
    const bring = () => {
      const here = strip.current?.querySelector(`[data-step="${current}"]`);
      if (here instanceof HTMLElement && strip.current) strip.current.scrollLeft = here.offsetLeft - strip.current.offsetLeft - 16;
    };
    const frame = requestAnimationFrame(bring);
    return () => cancelAnimationFrame(frame);
  }, [current]);
  const state = { saved: t('answer.saved'), synced: t('answer.synced'), saving: t('answer.saving'), unsaved: t('answer.unsaved') }[
    saveState.kind
  ];
  return (
    <>
      <div className={styles.strip}>
        <div className={styles.inner}>
          <div className={styles.who}>
            <span className={styles.name}>{enterprise.facts.name || t('home.unnamed')}</span>
            {enterprise.sample ? <span className={styles.sample}>{t('app.sample')}</span> : null}
          </div>
          <nav ref={strip} className={styles.list} aria-label={t('app.steps')}>
            {steps.map((step) => (
              <StepLink key={step} step={step} current={step === current} to={target(step)} />
            ))}
          </nav>
          <span className={saveState.kind === 'unsaved' ? `${styles.state} ${styles.unsaved}` : styles.state} aria-live="polite">
            {state}
            {saveState.kind === 'synced' ? <span className={styles.unseen}>{t('answer.syncedWhat')}</span> : null}
          </span>
        </div>
      </div>
      <SaveProblem />
    </>
  );
};
