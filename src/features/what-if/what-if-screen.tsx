import { type ReactNode, useEffect, useRef } from 'react';
import type { QuestionId } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Page } from '../../ui/page.tsx';
import { OutcomeDetails } from './outcome-details.tsx';
import { OutcomeSummary } from './outcome-summary.tsx';
import { QuestionList } from './question-list.tsx';
import type { WhatIfProps } from './what-if-props.ts';
import styles from './what-if-screen.module.css';

/** Brings the opened question into view: the one opened before it may have closed above it. */
const useScrollTo = (at: QuestionId | null): void => {
  useEffect(() => {
    if (at) document.getElementById(`row-${at}`)?.scrollIntoView({ block: 'start' });
  }, [at]);
};

/** 试算: questions on one side, on the other what their changed answers come to. `children`: the inputs of the opened question. */
export const WhatIfScreen = ({ children, ...given }: Omit<WhatIfProps, 'status'> & { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  const status = useRef<HTMLParagraphElement>(null);
  const keepingFocus =
    <A extends readonly unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      act(...args);
      status.current?.focus({ preventScroll: true });
    };
  const props: WhatIfProps = {
    ...given,
    status,
    onRevert: keepingFocus(given.onRevert),
    onKeep: keepingFocus(given.onKeep),
    onDrop: keepingFocus(given.onDrop),
    onRestore: keepingFocus(given.onRestore),
  };
  useScrollTo(props.at);
  return (
    <Page
      title={t('whatIf.title')}
      lead={
        <>
          {t('whatIf.lead')}
          <br />
          {props.isStored ? t('whatIf.stays') : null}
        </>
      }
    >
      {props.isStored ? null : <Banner tone="warn">{t('whatIf.notStored')}</Banner>}
      <div className={styles.layout}>
        <div className={styles.questions}>
          <QuestionList pack={props.pack} texts={props.texts} trial={props.trial} at={props.at} pathTo={props.pathTo}>
            {children}
          </QuestionList>
        </div>
        <aside className={styles.outcome} aria-label={t('whatIf.outcome')}>
          <OutcomeSummary {...props} />
          <OutcomeDetails {...props} />
        </aside>
      </div>
    </Page>
  );
};
