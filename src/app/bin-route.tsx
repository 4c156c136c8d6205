import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BinScreen } from '../features/backup/bin-screen.tsx';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { BinnedEnterprise, StoreProblem } from '../ports/assessment-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Loading } from '../ui/loading.tsx';
import { binDays, daysLeft } from './bin-age.ts';
import { ErrorNotice, storeProblemText } from './notices.tsx';
import { useBin } from './queries.ts';
import { restoreFromBin } from './restore-from-bin.ts';
import { forgetScratches } from './scratch.ts';
import { useServices } from './services.ts';

type Said =
  | { readonly kind: 'failed'; readonly problem: StoreProblem }
  | { readonly kind: 'restored' | 'restoredCopy'; readonly name: string }
  | { readonly kind: 'purged' };

const Notice = ({ said }: { readonly said: Said | null }) => {
  const { t } = useTranslation();
  if (!said) return null;
  if (said.kind === 'failed') return <Banner tone="bad">{storeProblemText(t, said.problem)}</Banner>;
  const text = said.kind === 'purged' ? t('bin.purged') : t(`bin.${said.kind}`, { name: said.name || t('home.unnamed') });
  return <Banner tone="good">{text}</Banner>;
};

const newestFirst = (a: BinnedEnterprise, b: BinnedEnterprise): number => b.deletedAt.localeCompare(a.deletedAt);

/** 回收站, with what lies in it. */
export const BinRoute = () => {
  const services = useServices();
  const { store, clock } = services;
  const queries = useQueryClient();
  const listed = useBin();
  const [said, setSaid] = useState<Said | null>(null);
  if (!listed.data) return <Loading />;
  if (!listed.data.ok) return <ErrorNotice problem={listed.data.error} onRetry={() => void listed.refetch()} />;
  const binned = listed.data.value;
  const refresh = () => void queries.invalidateQueries({ queryKey: ['enterprises'] });
  const restore = async (id: string): Promise<void> => {
    const restored = await restoreFromBin(id, services);
    if (restored.ok) setSaid({ kind: restored.value.isCopy ? 'restoredCopy' : 'restored', name: restored.value.name });
    else setSaid({ kind: 'failed', problem: restored.error });
    refresh();
  };
  const purge = async (ids: readonly string[]): Promise<void> => {
    const purged = await store.bin.purge(ids);
    if (purged.ok) for (const { id, enterprise } of binned) if (ids.includes(id)) forgetScratches(enterprise);
    setSaid(purged.ok ? { kind: 'purged' } : { kind: 'failed', problem: purged.error });
    refresh();
  };
  const now = clock.now();
  return (
    <BinScreen
      cards={[...binned].sort(newestFirst).map((b) => ({ ...b, isSample: b.sample, left: daysLeft(b, now) }))}
      days={binDays}
      notice={<Notice said={said} />}
      onRestore={(id) => void restore(id)}
      onPurge={(ids) => void purge(ids)}
    />
  );
};
