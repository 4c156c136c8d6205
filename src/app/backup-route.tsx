import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BackupScreen } from '../features/backup/backup-screen.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { Kept } from '../ports/file-gateway.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { countsOf, type Portfolio } from './backup-files.ts';
import { backupProblemText } from './backup-words.ts';
import { backupWorldOf } from './backup-world.ts';
import { noteFiled } from './filed.ts';
import { type BackupFailure, gatherPortfolio, type MadeBackup, makeBackup } from './make-backup.ts';
import { ErrorNotice, storeProblemText } from './notices.tsx';
import { useServices } from './services.ts';
import { sessionOf } from './session.ts';

type State =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'failed'; readonly failure: BackupFailure }
  | { readonly kind: 'made'; readonly backup: MadeBackup; readonly content: Portfolio; readonly kept: Kept };

const useFailureText = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (failure: BackupFailure): string => {
    if (failure.kind === 'store') return storeProblemText(t, failure.problem);
    if (failure.kind === 'file') return backupProblemText(t, format, failure.problem);
    return t('backup.readBack', { names: failure.names.join(t('app.listJoin')) });
  };
};

type Made = Extract<State, { kind: 'made' }>;

/** Where the file is, as far as that is known. */
const useWhereText = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ backup: { name, bytes }, kept }: Made): string => {
    const size = format.bytes(bytes.length);
    if (kept.kind === 'written') return t('backup.written', { name: kept.name, size });
    if (kept.kind === 'failed') return t('storage.fileFailed', { name: kept.name });
    return kept.kind === 'cancelled' ? t('backup.notSaved') : t('backup.file', { name, size });
  };
};

const Notice = ({ state, onSave }: { readonly state: State; readonly onSave: (made: Made) => void }) => {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const whereText = useWhereText();
  if (state.kind === 'failed')
    return (
      <Banner tone="bad">
        {t('backup.failed')} {failureText(state.failure)}
      </Banner>
    );
  if (state.kind !== 'made') return null;
  const { kept } = state;
  const { counts, doubtful } = state.backup;
  const isSaved = kept.kind === 'written' || kept.kind === 'downloaded';
  const label = {
    written: t('storage.saveElsewhere'),
    downloaded: t('backup.again'),
    cancelled: t('storage.saveFile'),
    failed: t('storage.saveElsewhere'),
  };
  return (
    <Banner
      tone={doubtful.length > 0 || !isSaved ? 'warn' : 'good'}
      actions={<Button onClick={() => onSave(state)}>{label[kept.kind]}</Button>}
    >
      <p>
        <strong>{t('backup.done', counts)}</strong>
      </p>
      <p>{whereText(state)}</p>
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
  const save = async (backup: MadeBackup, content: Portfolio): Promise<void> => {
    const kept = await services.files.keep(backup.name, new Blob([backup.bytes], { type: 'application/octet-stream' }));
    if (kept.kind === 'written' || kept.kind === 'downloaded') noteFiled(content.enterprises.map(sessionOf));
    setState({ kind: 'made', backup, kept, content });
  };
  const make = async (password: string): Promise<void> => {
    setState({ kind: 'busy' });
    const now = await gatherPortfolio(services);
    if (!now.ok) return setState({ kind: 'failed', failure: { kind: 'store', problem: now.error } });
    const order = { password, madeAt: services.clock.now(), appVersion: services.device.about.version, stem: t('backup.fileStem') };
    const made = await makeBackup(now.value, order, services, await backupWorldOf(services.packs));
    if (!made.ok) return setState({ kind: 'failed', failure: made.error });
    await save(made.value, now.value);
  };
  return (
    <BackupScreen
      counts={{ ...countsOf(portfolio), preferences: Object.keys(portfolio.preferences).length }}
      isBusy={state.kind === 'busy'}
      notice={<Notice state={state} onSave={({ backup, content }) => void save(backup, content)} />}
      onMake={(password) => void make(password)}
    />
  );
};
