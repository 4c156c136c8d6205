import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { TextField } from '../../ui/field.tsx';
import { Page, Row, Sheet, Stack } from '../../ui/page.tsx';
import styles from './backup.module.css';
import { type PasswordForm, passwordFault, shortestPassword } from './password-form.ts';

export type BackupCounts = {
  readonly enterprises: number;
  readonly assessments: number;
  readonly data: number;
  readonly preferences: number;
};

type BackupProps = {
  readonly counts: BackupCounts;
  readonly isBusy: boolean;
  /** What came of it. */
  readonly notice: ReactNode;
  /** '': without a password. */
  readonly onMake: (password: string) => void;
};

const Contents = ({ counts }: { readonly counts: BackupCounts }) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('backup.content')}>
      <ul className={styles.facts}>
        <li>{t('backup.counts', counts)}</li>
        {counts.data > 0 ? <li>{t('backup.data', { count: counts.data })}</li> : null}
        {counts.preferences > 0 ? <li>{t('backup.preferences')}</li> : null}
      </ul>
      <p className={styles.hint}>{t('backup.noBin')}</p>
    </Sheet>
  );
};

type ProtectionProps = {
  readonly form: PasswordForm;
  readonly fault: 'tooShort' | 'notSame' | null;
  readonly onChange: (form: PasswordForm) => void;
};

const Protection = ({ form, fault, onChange }: ProtectionProps) => {
  const { t } = useTranslation();
  const min = shortestPassword;
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" checked={form.isOn} onChange={(event) => onChange({ ...form, isOn: event.target.checked })} />
        {t('backup.protect')}
      </label>
      {form.isOn ? (
        <div className={styles.passwords}>
          <TextField
            label={t('backup.password')}
            type="password"
            autoComplete="new-password"
            hint={t('backup.passwordHint', { min })}
            error={fault === 'tooShort' ? t('backup.tooShort', { min }) : undefined}
            value={form.password}
            onChange={(event) => onChange({ ...form, password: event.target.value })}
          />
          <TextField
            label={t('backup.repeat')}
            type="password"
            autoComplete="new-password"
            error={fault === 'notSame' ? t('backup.notSame') : undefined}
            value={form.repeat}
            onChange={(event) => onChange({ ...form, repeat: event.target.value })}
          />
        </div>
      ) : (
        <p className={styles.hint}>{t('backup.protectHint')}</p>
      )}
    </>
  );
};

/** 备份: everything on the device into one file. */
export const BackupScreen = ({ counts, isBusy, notice, onMake }: BackupProps) => {
  const { t } = useTranslation();
  const [form, setForm] = useState<PasswordForm>({ isOn: false, password: '', repeat: '' });
  const [isTried, setTried] = useState(false);
  const fault = passwordFault(form);
  const make = () => {
    setTried(true);
    if (fault === null && !isBusy) onMake(form.isOn ? form.password : '');
  };
  const isEmpty = counts.enterprises + counts.data === 0;
  return (
    <Page title={t('backup.title')} lead={t('backup.lead')} narrow>
      {notice}
      {isEmpty ? (
        <Empty title={t('backup.nothing')} text={t('backup.nothingHint')} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <Stack>
            <Contents counts={counts} />
            <Sheet>
              <Protection form={form} fault={isTried ? fault : null} onChange={setForm} />
            </Sheet>
            <Row>
              <Button look="primary" type="submit" disabled={isBusy}>
                {t('backup.go')}
              </Button>
              {isBusy ? <span role="status">{t('backup.busy')}</span> : null}
            </Row>
          </Stack>
        </form>
      )}
    </Page>
  );
};
