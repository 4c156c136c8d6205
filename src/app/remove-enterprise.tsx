import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { StoredEnterprise, StoreProblem } from '../ports/assessment-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { binDays } from './bin-age.ts';
import { storeProblemText } from './notices.tsx';
import { paths } from './paths.ts';
import { restoreFromBin } from './restore-from-bin.ts';
import { forgetScratches } from './scratch.ts';
import { useServices } from './services.ts';
import { sessionOf } from './session.ts';

type Said =
  | { readonly kind: 'moved'; readonly id: string; readonly name: string }
  | { readonly kind: 'restored'; readonly name: string }
  /** `stored`: what may still be deleted without the bin, where that has no room. */
  | { readonly kind: 'failed'; readonly problem: StoreProblem; readonly stored: StoredEnterprise | null };

export type Removal = {
  readonly said: Said | null;
  readonly remove: (stored: StoredEnterprise) => Promise<void>;
  readonly undo: (id: string) => Promise<void>;
  readonly purge: (stored: StoredEnterprise) => Promise<void>;
};

/** Deleting goes to the bin, and can be undone from the notice of it. */
export const useRemoval = (onChange: () => void): Removal => {
  const services = useServices();
  const { store, ids, clock } = services;
  const queries = useQueryClient();
  const [said, setSaid] = useState<Said | null>(null);
  const say = (next: Said | null) => {
    setSaid(next);
    void queries.invalidateQueries({ queryKey: ['enterprises', 'bin'] });
    onChange();
  };
  return {
    said,
    remove: async (stored) => {
      const id = ids.next();
      const put = await store.bin.put(id, { ...sessionOf(stored), deletedAt: clock.now() });
      if (put.ok) return say({ kind: 'moved', id, name: stored.enterprise.value.facts.name });
      say({ kind: 'failed', problem: put.error, stored: put.error.code === 'full' ? stored : null });
    },
    undo: async (id) => {
      const restored = await restoreFromBin(id, services);
      say(restored.ok ? { kind: 'restored', name: restored.value.name } : { kind: 'failed', problem: restored.error, stored: null });
    },
    purge: async ({ enterprise: { value } }) => {
      const removed = await store.removeEnterprise(value.id);
      if (removed.ok) forgetScratches(value.id);
      say(removed.ok ? null : { kind: 'failed', problem: removed.error, stored: null });
    },
  };
};

/** What came of deleting. */
export const RemovalNotice = ({ removal: { said, undo, purge } }: { readonly removal: Removal }) => {
  const { t } = useTranslation();
  if (!said) return null;
  if (said.kind === 'failed') {
    const { stored } = said;
    if (!stored) return <Banner tone="bad">{storeProblemText(t, said.problem)}</Banner>;
    return (
      <Banner tone="bad" actions={<Button onClick={() => void purge(stored)}>{t('bin.purgeNow')}</Button>}>
        {t('bin.full')}
      </Banner>
    );
  }
  const name = said.name || t('home.unnamed');
  if (said.kind === 'restored') return <Banner tone="good">{t('bin.restored', { name })}</Banner>;
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button size="small" onClick={() => void undo(said.id)}>
            {t('bin.undo')}
          </Button>
          <ButtonLink size="small" look="plain" to={paths.bin()}>
            {t('bin.open')}
          </ButtonLink>
        </>
      }
    >
      {t('bin.moved', { name, days: binDays })}
    </Banner>
  );
};
