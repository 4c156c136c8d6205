import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BackupScreen } from '../features/backup/backup-screen.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { countsOf } from './backup-files.ts';
import { backupProblemText } from './backup-words.ts';
import { backupWorldOf } from './backup-world.ts';
import { noteFiled } from './filed.ts';
import { type BackupFailure, gatherPortfolio, type MadeBackup, makeBackup } from './make-backup.ts';
import { ErrorNotice, Loading, storeProblemText } from './notices.tsx';
import { useServices } from './services.ts';
import { sessionOf } from './session.ts';

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'failed'; readonly failure: BackupFailure }
  | { readonly kind: 'made'; readonly backup: MadeBackup };

const useFailureText = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (failure: BackupFailure): string => {
    if (failure.kind === 'store') return storeProblemText(t, failure.problem);
    if (failure.kind === 'file') return backupProblemText(t, format, failure.problem);
    return t('backup.readBack', { names: failure.names.join(t('app.listJoin')) });
  };
};

const Notice = ({ state, onSave }: { readonly state: State; readonly onSave: (backup: MadeBackup) => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const failureText = useFailureText();
  if (state.kind === 'failed')
    return (
      <Banner tone="bad">
        {t('backup.failed')} {failureText(state.failure)}
      </Banner>
    );
  if (state.kind !== 'made') return null;
  const { name, bytes, counts, doubtful } = state.backup;
  return (
    <Banner
      tone={doubtful.length > 0 ? 'warn' : 'good'}
      actions={<Button onClick={() => onSave(state.backup)}>{t('backup.again')}</Button>}
    >
      <p>
        <strong>{t('backup.done', counts)}</strong>
      </p>
      <p>{t('backup.file', { name, size: format.bytes(bytes.length) })}</p>
      {doubtful.length > 0 ? <p>{t('backup.doubtful', { names: doubtful.join(t('app.listJoin')) })}</p> : null}
    </Banner>
  );
};

/** 备份, with what there is on the device. */
export const BackupRoute = () => {
  const { t } = useTranslation();
  const services = useServices();
  const gathered = useQuery({ queryKey: ['portfolio'], queryFn: () => gatherPortfolio(services), staleTime: 0, gcTime: 0 });
  const [state, setState] = useState<State>({ kind: 'idle' });
  if (!gathered.data) return <Loading />;
  if (!gathered.data.ok) return <ErrorNotice problem={gathered.data.error} onRetry={() => void gathered.refetch()} />;
  const portfolio = gathered.data.value;
  const save = ({ name, bytes }: MadeBackup) => services.files.save(name, new Blob([bytes], { type: 'application/octet-stream' }));
  const make = async (password: string): Promise<void> => {
    setState({ kind: 'busy' });
    const now = await gatherPortfolio(services);
    if (!now.ok) return setState({ kind: 'failed', failure: { kind: 'store', problem: now.error } });
    const order = { password, madeAt: services.clock.now(), appVersion: services.device.about.version, stem: t('backup.fileStem') };
    const made = await makeBackup(now.value, order, services, await backupWorldOf(services.packs));
    if (!made.ok) return setState({ kind: 'failed', failure: made.error });
    save(made.value);
    noteFiled(now.value.enterprises.map(sessionOf));
    setState({ kind: 'made', backup: made.value });
  };
  return (
    <BackupScreen
      counts={{ ...countsOf(portfolio), preferences: Object.keys(portfolio.preferences).length }}
      isBusy={state.kind === 'busy'}
      notice={<Notice state={state} onSave={save} />}
      onMake={(password) => void make(password)}
    />
  );
};
