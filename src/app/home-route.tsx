import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { type AssessmentFile, type Enterprise, type EnterpriseId, enterpriseId, noFacts, type Overview } from '../engine/index.ts';
import { drawnWholeUpTo } from '../features/enterprises/enterprise-list.tsx';
import { HomeScreen } from '../features/enterprises/home-screen.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { StoredEnterprise } from '../ports/assessment-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { binDays } from './bin-age.ts';
import { lineOf } from './enterprise-line.ts';
import { useUnfiled } from './filed.ts';
import { useCards } from './home-cards.ts';
import { storeProblemText } from './notices.tsx';
import { useOpenFile } from './open-file.tsx';
import { paths } from './paths.ts';
import { useAllCovers, useBin, useCrosswalks, useEnterprises, useLasting, useOverviews, useProfile, useSamples } from './queries.ts';
import { RemovalNotice, useRemoval } from './remove-enterprise.tsx';
import { useSaveFile } from './save-file.tsx';
import { useServices } from './services.ts';
import { sessionOf } from './session.ts';

/** The enterprise changed last is the first. */
const inOrder = (overviews: readonly Overview[]): readonly Overview[] =>
  [...overviews].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));

const noneStored: readonly StoredEnterprise[] = [];

const useStart = () => {
  const { store, ids, clock } = useServices();
  const [, navigate] = useLocation();
  return async (): Promise<void> => {
    const now = clock.now();
    const enterprise: Enterprise = { id: enterpriseId.parse(ids.next()), sample: false, facts: noFacts, createdAt: now, updatedAt: now };
    await store.saveEnterprise(enterprise, 0);
    navigate(paths.profile(enterprise.id));
  };
};

const useSampleOpener = (samples: readonly AssessmentFile[]) => {
  const { store } = useServices();
  const [, navigate] = useLocation();
  return async (id: string): Promise<void> => {
    const sample = samples.find((s) => s.enterprise.id === id);
    if (!sample) return;
    const known = await store.load(sample.enterprise.id);
    if (!known.ok) await store.replace(sample.enterprise, sample.assessments);
    const first = sample.assessments[0];
    navigate(first ? paths.results(sample.enterprise.id, first.id) : paths.models(sample.enterprise.id));
  };
};

/** 首页, with the data it shows. */
export const HomeRoute = () => {
  const { t } = useTranslation();
  const profile = useProfile();
  const packs = useAllCovers();
  const crosswalks = useCrosswalks();
  const samples = useSamples();
  const overviews = useOverviews();
  const listed = useMemo(() => inOrder(overviews.data?.ok ? overviews.data.value.filter((o) => !o.isBlank) : []), [overviews.data]);
  /** Thousands are read one by one, as they come into sight. */
  const isWhole = overviews.data !== undefined && listed.length <= drawnWholeUpTo;
  const enterprises = useEnterprises(isWhole);
  const stored = isWhole && enterprises.data?.ok ? enterprises.data.value : noneStored;
  const data = useMemo(() => (profile && packs && crosswalks ? { profile, packs, crosswalks } : null), [profile, packs, crosswalks]);
  const cards = useCards(stored, data);
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: ['enterprises'] });
  const saveFile = useSaveFile();
  const { store, files } = useServices();
  const start = useStart();
  const openSample = useSampleOpener((samples ?? []).map((s) => s.file));
  const { language } = useFormat();
  const opening = useOpenFile(refresh);
  const removal = useRemoval(refresh);
  const bin = useBin().data;
  const unfiled = useUnfiled(listed);
  const lasting = useLasting();
  if (!profile || !samples || !overviews.data || (isWhole && !(data && enterprises.data))) return <Loading />;
  const storageNotice = overviews.data.ok ? null : (
    <Banner tone="bad" actions={<Button onClick={refresh}>{t('app.retry')}</Button>}>
      {t('storage.listFailed')} {storeProblemText(t, overviews.data.error)}
    </Banner>
  );
  const withStored = async (id: EnterpriseId, act: (found: StoredEnterprise) => unknown): Promise<void> => {
    const found = await store.load(id);
    if (found.ok) await act(found.value);
    else refresh();
  };
  return (
    <>
      <HomeScreen
        enterprises={listed}
        cards={cards}
        samples={samples
          .filter(({ file }) => !listed.some((o) => o.id === file.enterprise.id))
          .map(({ file: { enterprise }, key }) => ({
            id: enterprise.id,
            name: enterprise.facts.name,
            line: lineOf(enterprise, profile.catalogue, profile.texts, ' · '),
            lesson: key.texts[language].lesson,
          }))}
        notice={
          <>
            {storageNotice}
            <RemovalNotice removal={removal} />
            {opening.notice}
            {saveFile.notice}
          </>
        }
        cohortPath={paths.cohort()}
        receivePath={paths.receive()}
        onStart={() => void start()}
        onSample={(id) => void openSample(id)}
        onFile={opening.open}
        choose={files.choose}
        onSave={(id) => void withStored(id, (found) => saveFile.save(sessionOf(found)))}
        onRemove={(id) => void withStored(id, removal.remove)}
        area={{
          unfiled,
          isClearable: lasting === 'clearable',
          backup: paths.backup(),
          restore: paths.restore(),
          bin: paths.bin(),
          binned: bin?.ok ? bin.value.length : 0,
          binDays,
        }}
      />
      {opening.dialog}
    </>
  );
};
