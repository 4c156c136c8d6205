import { useEffect } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { isTypedInto } from './is-typed-into.ts';
import styles from './undo-buttons.module.css';

export type Undo = {
  /** Nothing where there is nothing to undo. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** As drawn, which may be a moment behind: a key pressed right after an answer undoes that answer. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
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
export const UndoButtons = ({ undo, redo, canUndo, canRedo, message }: Undo) => {
  const { t } = useTranslation();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted = wantedBy(event);
      if (!wanted || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      ({ undo, redo })[wanted]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
  return (
    <div className={styles.undo}>
      <div className={styles.buttons}>
        <Button size="small" aria-disabled={!canUndo} onClick={undo} title={t('undo.undoKeys')}>
          {t('undo.undo')}
        </Button>
        <Button size="small" aria-disabled={!canRedo} onClick={redo} title={t('undo.redoKeys')}>
          {t('undo.redo')}
        </Button>
      </div>
      <p className={styles.message} aria-live="polite">
        {message}
      </p>
    </div>
  );
};
