import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import {
  type AssessmentFile,
  type Cohort,
  type CohortFile,
  choicesOf,
  cohortEntries,
  type ProfileCatalogue,
  writeCohortFile,
} from '../engine/index.ts';
import type { Candidate } from '../features/cohort/candidate-list.tsx';
import type { Building } from '../features/cohort/cohort-screen.tsx';
import { cohortCsv } from '../i18n/cohort-csv.ts';
import { type CohortVocabulary, nameCohort, yearsText } from '../i18n/cohort-words.ts';
import type { Language } from '../i18n/languages.ts';
import { createTranslations } from '../i18n/translator.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { PackBundle, Profile } from '../ports/pack-catalog.ts';
import { Banner } from '../ui/banner.tsx';
import { Loading } from '../ui/loading.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { useCohortFiles } from './cohort-files.ts';
import { lineOf } from './enterprise-line.ts';
import { storeProblemText } from './notices.tsx';
import { useOpenDataFile } from './open-data-file.tsx';
import { useAllPacks, useEnterprises, useKeptCohorts, useProfile, useSamples } from './queries.ts';
import { safeFileName } from './save-file.tsx';
import { useServices } from './services.ts';

const CohortScreen = onDemand(() => import('../features/cohort/cohort-screen.tsx').then((m) => m.CohortScreen));

/** An enterprise to choose, with what of it would be counted. */
type Counted = { readonly candidate: Candidate; readonly content: Pick<AssessmentFile, 'enterprise' | 'assessments'> };

type Source = { readonly key: string; readonly file: string | null; readonly content: Counted['content'] };

const countedOf = ({ key, file, content }: Source, { catalogue, texts }: Profile): Counted => ({
  content,
  candidate: {
    key,
    file,
    name: content.enterprise.facts.name,
    line: lineOf(content.enterprise, catalogue, texts, ' · '),
    sample: content.enterprise.sample,
    assessments: content.assessments.length,
  },
});

/** Enterprises of the device, the samples that came with the app, and opened files. */
const useSources = (opened: ReturnType<typeof useCohortFiles>['opened']): readonly Source[] | null => {
  const stored = useEnterprises().data;
  const samples = useSamples();
  return useMemo(() => {
    if (!stored || !samples) return null;
    const here = stored.ok ? stored.value : [];
    const onDevice = here.map(({ enterprise, assessments }) => ({
      key: enterprise.value.id as string,
      file: null,
      content: { enterprise: enterprise.value, assessments: assessments.map((a) => a.value) },
    }));
    const known = new Set(onDevice.map((s) => s.key));
    const others = samples.filter(({ file }) => !known.has(file.enterprise.id));
    return [
      ...onDevice,
      ...others.map(({ file }) => ({ key: file.enterprise.id as string, file: null, content: file })),
      ...opened.map(({ key, name, file }) => ({ key, file: name, content: file })),
    ].filter(({ content }) => content.assessments.length > 0);
  }, [stored, samples, opened]);
};

const useBuilding = () => {
  const { cohorts } = useServices();
  const [building, set] = useReducer((_: Building, next: Building) => next, { kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const build = async (request: Parameters<typeof cohorts.build>[0]): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    set({ kind: 'building', done: 0 });
    try {
      const built = await cohorts.build(request, {
        signal: controller.signal,
        onProgress: (done) => set({ kind: 'building', done }),
      });
      set({ kind: 'built', built, given: request.entries.length });
    } catch {
      set({ kind: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { building, build, cancel: () => running.current?.abort(), reset: () => set({ kind: 'idle' }) };
};

/** A cohort in words of both languages, whichever is on screen: its file is read elsewhere. */
const useNaming = (bundles: readonly PackBundle[]) => {
  const { packs } = useServices();
  const vocabularyIn = async (language: Language): Promise<CohortVocabulary> => {
    const [{ texts }, ...all] = await Promise.all([packs.profile(language), ...bundles.map(({ pack }) => packs.load(pack.id, language))]);
    return { t: createTranslations(language).t, profile: texts, questionnaires: new Map(all.map((b) => [b.pack.id, b.texts])) };
  };
  return async (cohort: Cohort): Promise<CohortFile> => {
    const [zh, en] = await Promise.all([vocabularyIn('zh-CN'), vocabularyIn('en')]);
    return nameCohort(cohort, { 'zh-CN': zh, en });
  };
};

/** Saves a cohort as a file, or keeps it on the shelf, where 对标 finds it. */
const useHandling = (bundles: readonly PackBundle[]) => {
  const { t } = useTranslation();
  const { files, shelf } = useServices();
  const queries = useQueryClient();
  const name = useNaming(bundles);
  const [notice, setNotice] = useState<ReactNode>(null);
  const save = async (cohort: Cohort): Promise<void> => {
    const text = writeCohortFile(await name(cohort));
    const fileName = t('cohort.exportName', { years: yearsText(cohort.years), count: cohort.enterprises });
    files.save(safeFileName(fileName), new Blob([text], { type: 'application/json' }));
  };
  const saveCsv = (cohort: Cohort, vocabulary: CohortVocabulary): void => {
    const fileName = t('cohort.exportCsvName', { years: yearsText(cohort.years), count: cohort.enterprises });
    files.save(safeFileName(fileName), new Blob([cohortCsv(cohort, vocabulary)], { type: 'text/csv' }));
  };
  const keep = async (cohort: Cohort): Promise<void> => {
    const kept = await shelf.put({ kind: 'cohort', id: cohort.id, cohort: await name(cohort) });
    if (!kept.ok) return setNotice(<Banner tone="bad">{storeProblemText(t, kept.error)}</Banner>);
    setNotice(<Banner tone="good">{t(cohort.kind === 'illustrative' ? 'cohort.keptSamples' : 'cohort.kept')}</Banner>);
    void queries.invalidateQueries({ queryKey: ['common'] });
  };
  return { save, saveCsv, keep, notice, forget: () => setNotice(null) };
};

type LoadedProps = { readonly profile: Profile; readonly bundles: readonly PackBundle[] };

const entriesOf = (chosen: readonly Counted[], bundles: readonly PackBundle[], catalogue: ProfileCatalogue) => {
  const packs = bundles.map((b) => b.pack);
  return chosen.flatMap(({ content }) => cohortEntries(content, packs, catalogue));
};

const LoadedCohort = ({ profile, bundles }: LoadedProps) => {
  const { t } = useTranslation();
  const packs = useMemo(() => bundles.map((b) => b.pack), [bundles]);
  const { opened, refused, reading, open } = useCohortFiles(packs);
  const sources = useSources(opened);
  const [kind, setKind] = useState<Cohort['kind']>('cohort');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { building, build, cancel, reset } = useBuilding();
  const { save, saveCsv, keep, notice, forget } = useHandling(bundles);
  const shelf = useKeptCohorts();
  const data = useOpenDataFile(bundles, choicesOf(profile.catalogue));
  const { language } = useFormat();
  const vocabulary = useMemo(
    () => ({ t, profile: profile.texts, questionnaires: new Map(bundles.map((b) => [b.pack.id, b.texts])) }),
    [t, profile, bundles],
  );
  const counted = useMemo(
    () => (sources ?? []).map((source) => countedOf(source, profile)).filter((c) => c.candidate.sample === (kind === 'illustrative')),
    [sources, profile, kind],
  );
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      reset();
      forget();
    };
  const run = () => {
    forget();
    void build({
      kind,
      entries: entriesOf(
        counted.filter((c) => !left.has(c.candidate.key)),
        bundles,
        profile.catalogue,
      ),
    });
  };
  if (!sources) return <Loading />;
  return (
    <CohortScreen
      key={language}
      kind={kind}
      onKind={change(setKind)}
      candidates={counted.map((c) => c.candidate)}
      left={left}
      onLeave={change(setLeft)}
      refused={refused}
      reading={reading}
      onFiles={(files) => void open(files).then(reset)}
      building={building}
      onBuild={run}
      onCancel={cancel}
      onExport={(cohort) => void save(cohort)}
      onExportCsv={(cohort) => saveCsv(cohort, vocabulary)}
      onKeep={(cohort) => void keep(cohort)}
      keptNotice={notice}
      packs={packs}
      vocabulary={vocabulary}
      shelf={shelf}
      shelfNotice={data.notice}
      onOpenCohort={data.open}
      onRemove={(id) => data.remove('cohort', id)}
    />
  );
};

/** 企业群体统计, with the enterprises of the device, opened files, and the worker that sums them up. */
export const CohortRoute = () => {
  const profile = useProfile();
  const bundles = useAllPacks();
  if (!profile || !bundles) return <Loading />;
  return <LoadedCohort profile={profile} bundles={bundles} />;
};
