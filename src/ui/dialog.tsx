import { type ReactNode, useEffect, useRef } from 'react';
import styles from './dialog.module.css';

type DialogProps = { readonly title: string; readonly onClose: () => void; readonly actions: ReactNode; readonly children: ReactNode };

/** A question that must be answered first. Rendered while it is to be shown; Escape and the backdrop close it. */
export const Dialog = ({ title, onClose, actions, children }: DialogProps) => {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={element} className={styles.dialog} aria-label={title} onCancel={onClose}>
      <h2>{title}</h2>
      <div>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
};
