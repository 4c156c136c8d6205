import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type RestartProps = {
  readonly title: string;
  /** Whether there are rounds before the one to be cleared: they stay. */
  readonly hasEarlier: boolean;
  readonly onClose: () => void;
  readonly onRestart: () => void;
};

/** Clearing the newest round cannot be undone, so it is asked first. */
export const RestartDialog = ({ title, hasEarlier, onClose, onRestart }: RestartProps) => {
  const { t } = useTranslation();
  const confirm = () => {
    onRestart();
    onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('app.cancel')}</Button>
      <Button look="danger" onClick={confirm}>
        {t('models.restartConfirm')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('models.restartTitle', { title })} onClose={onClose} actions={actions}>
      <p>{t(hasEarlier ? 'trend.restartText' : 'models.restartText')}</p>
    </Dialog>
  );
};
