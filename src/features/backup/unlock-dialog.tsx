import { useId, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';

type UnlockProps = {
  readonly isBusy: boolean;
  /** The password given last was not the one. */
  readonly isWrong: boolean;
  readonly onPassword: (password: string) => void;
  readonly onCancel: () => void;
};

/** Asks for the password of a backup, as often as it takes: the file need not be chosen again. */
export const UnlockDialog = ({ isBusy, isWrong, onPassword, onCancel }: UnlockProps) => {
  const { t } = useTranslation();
  const form = useId();
  const [password, setPassword] = useState('');
  const [isEdited, setEdited] = useState(false);
  return (
    <Dialog
      title={t('restore.lockedTitle')}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={isBusy || password === ''}>
            {isBusy ? t('restore.unlocking') : t('restore.unlock')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isBusy || password === '') return;
          setEdited(false);
          onPassword(password);
        }}
      >
        <TextField
          label={t('backup.password')}
          type="password"
          autoComplete="current-password"
          hint={t('restore.lockedText')}
          error={isWrong && !isEdited && !isBusy ? t('restore.wrong') : undefined}
          value={password}
          onChange={(event) => {
            setEdited(true);
            setPassword(event.target.value);
          }}
        />
      </form>
    </Dialog>
  );
};
