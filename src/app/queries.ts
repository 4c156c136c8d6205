import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { type PackId, type QuestionId, termFinder } from '../engine/index.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { AssessmentStore } from '../ports/assessment-store.ts';
import type { FormPlace, Language, PackBundle, PackCatalog, PackCover, PackOpening, PackOutline } from '../ports/pack-catalog.ts';
import { useServices } from './services.ts';

/** Data files never change while the page is open. */
const once = { staleTime: Number.POSITIVE_INFINITY } as const;

/** While another language loads, the one before stays: a screen must not lose what is typed on it. */
const forever = { ...once, placeholderData: keepPreviousData } as const;

/** Milliseconds after which nothing of the screen itself is still to be fetched. */
const aheadAfter = 1500;

const useLanguage = (): Language => useTranslation().i18n.language as Language;

export const profileQuery = (packs: PackCatalog, language: Language) => ({
  queryKey: ['profile', language],
  queryFn: () => packs.profile(language),
  ...once,
});

const outlineQuery = (packs: PackCatalog, id: PackId, language: Language) => ({
  queryKey: ['outline', id, language],
  queryFn: () => packs.outline(id, language),
  ...once,
});

export const openingQuery = (packs: PackCatalog, id: PackId, language: Language, at: FormPlace) => ({
  queryKey: ['opening', id, language, at.question],
  queryFn: () => packs.opening(id, language, at),
  ...once,
});

const packQuery = (packs: PackCatalog, id: PackId, language: Language) => ({
  queryKey: ['pack', id, language],
  queryFn: () => packs.load(id, language),
  ...once,
});

export const useProfile = () => {
  const { packs } = useServices();
  const language = useLanguage();
  return useQuery({ ...profileQuery(packs, language), ...forever }).data;
};

/** What a screen can do without: that it cannot be had is no fault of the screen. */
const dispensable = { throwOnError: false } as const;

/** A questionnaire with its words, taken from the whole where that is there; null: there is no such questionnaire. */
export const usePackOutline = (
  id: PackId,
  asked: { readonly enabled?: boolean; readonly throwOnError?: false } = {},
): PackOutline | null | undefined => {
  const { packs } = useServices();
  const language = useLanguage();
  const queries = useQueryClient();
  return useQuery({
    ...outlineQuery(packs, id, language),
    ...asked,
    initialData: (): PackOutline | null | undefined => queries.getQueryData<PackBundle>(['pack', id, language]),
    placeholderData: (before: PackOutline | null | undefined) => (before?.pack.id === id ? before : undefined),
  }).data;
};

/** null: there is no such questionnaire. `isWhole`: no more words of it will come. */
type Opened = { readonly opening: PackOpening | null | undefined; readonly isWhole: boolean };

/** What answering begins with, until the whole has come: it is fetched once that is drawn. `at`: where one is when it is first shown. */
export const usePackOpening = (id: PackId, at: QuestionId | null): Opened => {
  const { packs } = useServices();
  const language = useLanguage();
  const [first] = useState<FormPlace>({ question: at, slices: [] });
  const [isDrawn, setDrawn] = useState(false);
  const whole = usePackOutline(id, { ...dispensable, enabled: isDrawn });
  const opening = useQuery({ ...openingQuery(packs, id, language, first), enabled: !whole }).data;
  const shown = whole ?? opening;
  const hasCome = shown !== undefined;
  useEffect(() => {
    if (hasCome) setDrawn(true);
  }, [hasCome]);
  return { opening: shown, isWhole: whole !== undefined };
};

/** Fetches the advice while one answers: results then open at once. */
export const usePackAhead = (id: PackId): void => {
  const { packs } = useServices();
  const language = useLanguage();
  const queries = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => void queries.prefetchQuery(packQuery(packs, id, language)), aheadAfter);
    return () => clearTimeout(timer);
  }, [packs, language, queries, id]);
};

export const usePack = (id: PackId): PackBundle | undefined => {
  const { packs } = useServices();
  const language = useLanguage();
  return useQuery({
    ...packQuery(packs, id, language),
    placeholderData: (before: PackBundle | undefined) => (before?.pack.id === id ? before : undefined),
  }).data;
};

export const loadAllPacks = async (packs: PackCatalog, language: Language): Promise<readonly PackBundle[]> =>
  Promise.all((await packs.ids()).map((id) => packs.load(id, language)));

const inOrder = <Cover extends PackCover>(bundles: readonly Cover[]): readonly Cover[] => {
  const place = ({ pack }: Cover): number => pack.order ?? Number.POSITIVE_INFINITY;
  return [...bundles].sort((a, b) => place(a) - place(b) || a.pack.id.localeCompare(b.pack.id));
};

const loadAllOutlines = async (packs: PackCatalog, language: Language): Promise<readonly PackOutline[]> =>
  (await Promise.all((await packs.ids()).map((id) => packs.outline(id, language)))).filter((outline) => outline !== null);

const outlinesQuery = (packs: PackCatalog, language: Language) => ({
  queryKey: ['packs', 'outlines', language],
  queryFn: async () => inOrder(await loadAllOutlines(packs, language)),
  ...once,
});

export const coversQuery = (packs: PackCatalog, language: Language) => ({
  queryKey: ['packs', 'covers', language],
  queryFn: async () => {
    const covers = await Promise.all((await packs.ids()).map((id) => packs.cover(id, language)));
    return inOrder(covers.filter((cover) => cover !== null));
  },
  ...once,
});

/** What a list tells of each questionnaire. */
export const useAllCovers = (isWanted = true): readonly PackCover[] | undefined => {
  const { packs } = useServices();
  const language = useLanguage();
  return useQuery({ ...forever, enabled: isWanted, ...coversQuery(packs, language) }).data;
};

/** All questionnaires without their advice. */
export const useAllOutlines = (isWanted = true): readonly PackOutline[] | undefined => {
  const { packs } = useServices();
  const language = useLanguage();
  return useQuery({ ...forever, enabled: isWanted, ...outlinesQuery(packs, language) }).data;
};

export const useAllPacks = () => {
  const { packs } = useServices();
  const language = useLanguage();
  return useQuery({
    queryKey: ['packs', language],
    queryFn: async () => inOrder(await loadAllPacks(packs, language)),
    ...forever,
  }).data;
};

/** Short titles of the questionnaires, for saying where an answer was taken over from. */
export const usePackTitles = (isWanted = true): Readonly<Record<string, string>> => {
  const packs = useAllCovers(isWanted);
  return useMemo(() => Object.fromEntries((packs ?? []).map((p) => [p.pack.id, p.texts.shortTitle])), [packs]);
};

/** Reference figures, programmes and the routing table. */
export const useCommon = () => {
  const { packs } = useServices();
  return useQuery({ queryKey: ['common'], queryFn: packs.common, ...forever }).data;
};

/** Cohorts kept on the device, newest years first, by their titles. */
export const useKeptCohorts = () => {
  const { shelf } = useServices();
  const language = useLanguage();
  const listed = useQuery({ queryKey: ['common', 'cohorts'], queryFn: shelf.list, ...forever }).data;
  return useMemo(() => {
    const entries = listed?.ok ? listed.value : [];
    return entries.flatMap((e) => (e.kind === 'cohort' ? [{ id: e.id, title: e.cohort.texts[language].title, cohort: e.cohort }] : []));
  }, [listed, language]);
};

export const crosswalksQuery = (packs: PackCatalog) => ({
  queryKey: ['crosswalks'],
  queryFn: packs.crosswalks,
  ...once,
});

export const useCrosswalks = () => useQuery({ ...crosswalksQuery(useServices().packs), ...forever }).data;

/** Finds the terms of the glossary in a text; null until it is there, for no screen waits for it, and it is asked for once the screen is drawn. */
export const useTermFinder = (): ReturnType<typeof termFinder> | null => {
  const { packs } = useServices();
  const language = useLanguage();
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(true), []);
  const glossary = { queryKey: ['glossary', language], queryFn: () => packs.glossary(language), ...forever };
  const loaded = useQuery({ ...glossary, ...dispensable, enabled: isDrawn }).data;
  return useMemo(() => (loaded?.language === language ? termFinder(loaded) : null), [loaded, language]);
};

export const samplesQuery = (packs: PackCatalog) => ({
  queryKey: ['samples'],
  queryFn: packs.samples,
  ...once,
});

export const useSamples = () => useQuery({ ...samplesQuery(useServices().packs), ...forever }).data;

const readAhead = new WeakMap<AssessmentStore, ReturnType<AssessmentStore['overviews']>>();

/** Begins reading the list for the start page that is being opened; the first who asks for it gets this one. */
export const readOverviewsAhead = (store: AssessmentStore): void => void readAhead.set(store, store.overviews());

const readOverviews = (store: AssessmentStore): ReturnType<AssessmentStore['overviews']> => {
  const begun = readAhead.get(store);
  readAhead.delete(store);
  return begun ?? store.overviews();
};

/** All enterprises in a few words each. */
export const useOverviews = () => {
  const { store } = useServices();
  return useQuery({ queryKey: ['enterprises', 'overviews'], queryFn: () => readOverviews(store), staleTime: 0 });
};

export const useEnterprises = (isWanted = true) => {
  const { store } = useServices();
  return useQuery({ enabled: isWanted, queryKey: ['enterprises'], queryFn: store.list, staleTime: 0 });
};

/** What lies in the bin. */
export const useBin = () => {
  const { store } = useServices();
  return useQuery({ queryKey: ['enterprises', 'bin'], queryFn: store.bin.list, staleTime: 0 });
};

/** Whether the browser may clear what is kept here. */
export const useLasting = () => {
  const { device } = useServices();
  return useQuery({ queryKey: ['lasting'], queryFn: device.lasting, staleTime: 0 }).data;
};
