import { useEffect } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { isTypedInto } from './is-typed-into.ts';
import styles from './undo-buttons.module.css';

export type Undo = {
  /** Null: nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** What was undone or done again last. */
  readonly message: string;
};

const wantedBy = (event: KeyboardEvent): 'undo' | 'redo' | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTypedInto(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
};

/** 撤销 and 重做, by button and by key. A button without use keeps the focus, so that the keys go on working. Fields being typed in keep the browser's own undo. */
export const UndoButtons = ({ undo, redo, message }: Undo) => {
  const { t } = useTranslation();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted = wantedBy(event);
      const act = wanted && { undo, redo }[wanted];
      if (!act || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
  return (
    <div className={styles.undo}>
      <div className={styles.buttons}>
        <Button size="small" aria-disabled={!undo} onClick={() => undo?.()} title={t('undo.undoKeys')}>
          {t('undo.undo')}
        </Button>
        <Button size="small" aria-disabled={!redo} onClick={() => redo?.()} title={t('undo.redoKeys')}>
          {t('undo.redo')}
        </Button>
      </div>
      <p className={styles.message} aria-live="polite">
        {message}
      </p>
    </div>
  );
};
