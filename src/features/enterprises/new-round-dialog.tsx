import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './new-round-dialog.module.css';

/** What a new round begins with: a copy of the last one's answers, or none. */
export type RoundStart = 'copy' | 'empty';

type NewRoundProps = { readonly title: string; readonly onClose: () => void; readonly onStart: (from: RoundStart) => void };

/** 开始新一轮诊断: where it begins, and that nothing before it is lost or linked. */
export const NewRoundDialog = ({ title, onClose, onStart }: NewRoundProps) => {
  const { t } = useTranslation();
  return (
    <Dialog title={t('trend.newRoundTitle', { title })} onClose={onClose} actions={<Button onClick={onClose}>{t('app.cancel')}</Button>}>
      <p>{t('trend.newRoundText')}</p>
      <ul className={styles.starts}>
        <li>
          <Button look="primary" onClick={() => onStart('copy')}>
            {t('trend.fromCopy')}
          </Button>
          <p>{t('trend.fromCopyHint')}</p>
        </li>
        <li>
          <Button onClick={() => onStart('empty')}>{t('trend.fromEmpty')}</Button>
          <p>{t('trend.fromEmptyHint')}</p>
        </li>
      </ul>
    </Dialog>
  );
};
