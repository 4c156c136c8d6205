import { useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  type Assessment,
  type AssessmentFile,
  type Crosswalk,
  type Enterprise,
  type EnterpriseId,
  enterpriseId,
  newestPair,
  newestRounds,
  noFacts,
} from '../engine/index.ts';
import type { AssessmentCard } from '../features/enterprises/assessment-line.tsx';
import type { EnterpriseCard, EnterpriseSummary } from '../features/enterprises/enterprise-list.tsx';
import { HomeScreen } from '../features/enterprises/home-screen.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { StoredEnterprise } from '../ports/assessment-store.ts';
import type { PackOutline, Profile } from '../ports/pack-catalog.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { binDays } from './bin-age.ts';
import { lineOf } from './enterprise-line.ts';
import { useUnfiled } from './filed.ts';
import { isBlank } from './make-backup.ts';
import { storeProblemText } from './notices.tsx';
import { useOpenFile } from './open-file.tsx';
import { paths } from './paths.ts';
import { useAllOutlines, useBin, useCrosswalks, useEnterprises, useLasting, useProfile, useSamples } from './queries.ts';
import { RemovalNotice, useRemoval } from './remove-enterprise.tsx';
import { roundCards } from './round-cards.ts';
import { useSaveFile } from './save-file.tsx';
import { useServices } from './services.ts';
import { lastChange, sessionOf } from './session.ts';

type Data = { readonly profile: Profile; readonly packs: readonly PackOutline[]; readonly crosswalks: readonly Crosswalk[] };

const sortByChange = (assessments: readonly Assessment[]): readonly Assessment[] =>
  [...assessments].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt));

const cardOf = (stored: StoredEnterprise, { profile, packs, crosswalks }: Data): EnterpriseCard => {
  const enterprise = stored.enterprise.value;
  const { catalogue } = profile;
  const assessmentCard = ({ id, packId, form }: Assessment): readonly AssessmentCard[] => {
    const bundle = packs.find((p) => p.pack.id === packId);
    if (!bundle) return [];
    const rounds = roundCards(bundle, form, { enterprise, assessments, catalogue });
    const [newest] = rounds;
    return newest ? [{ id, title: `${bundle.texts.shortTitle} · ${bundle.texts.forms[form]?.title ?? ''}`, newest, rounds }] : [];
  };
  const place = (assessment: Assessment): number => packs.findIndex((p) => p.pack.id === assessment.packId);
  const assessments = stored.assessments.map((a) => a.value).sort((a, b) => place(a) - place(b) || a.createdAt.localeCompare(b.createdAt));
  const trend = newestPair(
    assessments.filter((a) => place(a) >= 0),
    crosswalks,
  );
  const newest = sortByChange(assessments.filter((a) => place(a) >= 0)).at(-1);
  return {
    id: enterprise.id,
    name: enterprise.facts.name,
    sample: enterprise.sample,
    line: lineOf(enterprise, profile.catalogue, profile.texts, ' · '),
    updatedAt: [enterprise.updatedAt, ...assessments.map((a) => a.updatedAt)].sort().at(-1) ?? enterprise.updatedAt,
    profile: paths.profile(enterprise.id),
    models: paths.models(enterprise.id),
    trend: trend ? paths.trend(enterprise.id, trend) : null,
    handOver: newest ? paths.handOver(enterprise.id, newest.id) : null,
    assessments: newestRounds(assessments).flatMap(assessmentCard),
  };
};

/** The enterprise changed last is the first. */
const summariesOf = (stored: readonly StoredEnterprise[]): readonly EnterpriseSummary[] =>
  stored
    .map((s) => ({ at: lastChange(sessionOf(s)), facts: s.enterprise.value.facts, id: s.enterprise.value.id }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ id, facts: { name, creditCode } }) => ({ id, name, creditCode }));

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
  const packs = useAllOutlines();
  const crosswalks = useCrosswalks();
  const samples = useSamples();
  const enterprises = useEnterprises();
  const saveFile = useSaveFile();
  const { choose } = useServices().files;
  const start = useStart();
  const openSample = useSampleOpener((samples ?? []).map((s) => s.file));
  const { language } = useFormat();
  const opening = useOpenFile(packs ?? [], () => void enterprises.refetch());
  const removal = useRemoval(() => void enterprises.refetch());
  const bin = useBin().data;
  const stored = useMemo(() => (enterprises.data?.ok ? enterprises.data.value.filter((s) => !isBlank(s)) : []), [enterprises.data]);
  const unfiled = useUnfiled(stored);
  const lasting = useLasting();
  const summaries = useMemo(() => summariesOf(stored), [stored]);
  const card = useMemo(() => {
    const byId = new Map(stored.map((s) => [s.enterprise.value.id, s]));
    return (id: EnterpriseId): EnterpriseCard => {
      const found = byId.get(id);
      if (!found || !profile || !packs || !crosswalks) throw new Error(`no enterprise ${id}`);
      return cardOf(found, { profile, packs, crosswalks });
    };
  }, [stored, profile, packs, crosswalks]);
  if (!profile || !packs || !crosswalks || !samples || !enterprises.data) return <Loading />;
  const storageNotice = enterprises.data.ok ? null : (
    <Banner tone="bad" actions={<Button onClick={() => void enterprises.refetch()}>{t('app.retry')}</Button>}>
      {t('storage.listFailed')} {storeProblemText(t, enterprises.data.error)}
    </Banner>
  );
  const save = (id: EnterpriseId) => {
    const found = stored.find((s) => s.enterprise.value.id === id);
    if (found) saveFile.save(sessionOf(found));
  };
  return (
    <>
      <HomeScreen
        enterprises={summaries}
        cardOf={card}
        samples={samples
          .filter(({ file }) => !stored.some((k) => k.enterprise.value.id === file.enterprise.id))
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
        choose={choose}
        onSave={save}
        onRemove={(id) => {
          const found = stored.find((s) => s.enterprise.value.id === id);
          if (found) void removal.remove(found);
        }}
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
