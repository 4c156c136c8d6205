import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Choices, type DataWorld, openDataFile, type Questionnaire } from '../engine/index.ts';
import { describeCure, describeProblem } from '../i18n/describe-problem.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { ShelfEntry } from '../ports/data-shelf.ts';
import type { PackCatalog, PackCover } from '../ports/pack-catalog.ts';
import { Banner } from '../ui/banner.tsx';
import { storeProblemText } from './notices.tsx';
import { Refused } from './refused.tsx';
import { useServices } from './services.ts';
import { entryOf, titleOfData } from './shelf-entry.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly name: string; readonly reasons: readonly string[] }
  | { readonly kind: 'opened'; readonly title: string };

type Opening = {
  readonly notice: ReactNode;
  readonly open: (file: File) => void;
  readonly remove: (kind: ShelfEntry['kind'], id: string) => void;
};

/** The bundled questionnaires whole, in both languages: an opened one may borrow from them. */
const banksOf = async (packs: PackCatalog, official: readonly PackCover[]): Promise<readonly Questionnaire[]> =>
  Promise.all(
    official.map(async ({ pack }) => {
      const [zh, en] = await Promise.all([packs.load(pack.id, 'zh-CN'), packs.load(pack.id, 'en')]);
      return { pack, texts: { 'zh-CN': zh.texts, en: en.texts }, advice: zh.advice };
    }),
  );

/** What a data file is held against. */
export const worldOf = async (packs: PackCatalog, bundles: readonly PackCover[], choices: Choices): Promise<DataWorld> => {
  const official = bundles.filter((b) => b.official);
  const { profiles, openedProfiles } = await packs.common();
  return {
    choices,
    banks: await banksOf(packs, official),
    takenPacks: official.map((b) => b.pack.id),
    takenProfiles: profiles.map((p) => p.id).filter((id) => !openedProfiles.includes(id)),
  };
};

/** Opens a questionnaire or reference figures from a file: checked as strictly as the app's own, kept on the device, shown as unofficial. */
export const useOpenDataFile = (bundles: readonly PackCover[], choices: Choices): Opening => {
  const { t, i18n } = useTranslation();
  const { files, shelf, packs } = useServices();
  const queries = useQueryClient();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const refresh = () => {
    for (const key of ['packs', 'pack', 'outline', 'common']) void queries.invalidateQueries({ queryKey: [key] });
  };
  const refuse = (name: string, reasons: readonly string[]) => setState({ kind: 'refused', name, reasons });
  const open = async (chosen: File): Promise<void> => {
    const text = await files.readText(chosen);
    if (text === null) return refuse(chosen.name, [describeProblem(t, { code: 'not-text', path: [] })]);
    const opened = openDataFile(text, await worldOf(packs, bundles, choices));
    if (!opened.ok)
      return refuse(
        chosen.name,
        opened.error.map((p) => [describeProblem(t, p), describeCure(t, p)].filter(Boolean).join(' ')),
      );
    const kept = await shelf.put(entryOf(opened.value));
    if (!kept.ok) return refuse(chosen.name, [storeProblemText(t, kept.error)]);
    setState({ kind: 'opened', title: titleOfData(opened.value, i18n.language === 'en' ? 'en' : 'zh-CN') });
    refresh();
  };
  const remove = async (kind: ShelfEntry['kind'], id: string): Promise<void> => {
    await shelf.remove(kind, id);
    setState({ kind: 'idle' });
    refresh();
  };
  return {
    open: (file) => void open(file),
    remove: (kind, id) => void remove(kind, id),
    notice: (
      <>
        {state.kind === 'refused' ? <Refused name={state.name} reasons={state.reasons} /> : null}
        {state.kind === 'opened' ? <Banner tone="good">{t('data.opened', { title: state.title })}</Banner> : null}
      </>
    ),
  };
};
