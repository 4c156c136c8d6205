import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { UpdateState } from '../ports/app-updates.ts';
import { Button } from '../ui/button.tsx';
import { useServices } from './services.ts';
import styles from './update-notice.module.css';

export const useUpdateState = (): UpdateState => {
  const { updates } = useServices();
  return useSyncExternalStore(updates.watch, updates.state);
};

/** Offers a new version and never takes it: over the foot of the page, so that nothing one is about to press moves. */
export const UpdateNotice = () => {
  const { t } = useTranslation();
  const { updates } = useServices();
  const state = useUpdateState();
  const [putOff, putOffFor] = useState<UpdateState | null>(null);
  if (state === 'online-only' || state === 'kept' || state === putOff) return null;
  return (
    <section className={styles.notice} role="status" aria-label={t(state === 'incomplete' ? 'update.titleIncomplete' : 'update.title')}>
      <p>{t(`update.${state}`)}</p>
      <div className={styles.actions}>
        <Button size="small" look="primary" onClick={() => updates.take()}>
          {t(state === 'waiting' ? 'update.take' : 'update.reload')}
        </Button>
        <Button size="small" look="plain" onClick={() => putOffFor(state)}>
          {t('update.later')}
        </Button>
      </div>
    </section>
  );
};
