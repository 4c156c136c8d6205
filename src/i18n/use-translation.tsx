import type { i18n, TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { laterWords } from './page-translations.ts';

type Translation = {
  /** Changes with the language, and only then: fit for dependencies. */
  readonly t: TFunction;
  readonly i18n: i18n;
};

const TranslationContext = createContext<Translation | null>(null);

/** Words that take no values are looked up once: a page of questions asks for the same few a thousand times. */
const translationOf = (translations: i18n): Translation => {
  const known = new Map<string, string>();
  const translate = translations.t as unknown as (key: string, values?: object) => string;
  const look = (key: string, values?: object): string => {
    if (values !== undefined) return translate(key, values);
    const before = known.get(key);
    if (before !== undefined) return before;
    const words = translate(key);
    if (words !== key) known.set(key, words);
    return words;
  };
  return { t: look as unknown as TFunction, i18n: translations };
};

/** Gives the screens below their words, anew when the language changes. */
export const TranslationProvider = ({ translations, children }: { readonly translations: i18n; readonly children: ReactNode }) => {
  const [translation, setTranslation] = useState(() => translationOf(translations));
  useEffect(() => {
    const renew = () => setTranslation(translationOf(translations));
    translations.on('languageChanged', renew);
    return () => translations.off('languageChanged', renew);
  }, [translations]);
  return <TranslationContext value={translation}>{children}</TranslationContext>;
};

export const useTranslation = (): Translation => {
  const translation = useContext(TranslationContext);
  if (!translation) throw new Error('no TranslationProvider above');
  return translation;
};

/** Fetches the words no step up to the answers needs; nothing where they are there. Rejects where they cannot be had: i18next says nothing of that, and asks for them no more by itself. */
export const fetchLaterWords = async (translations: i18n): Promise<void> => {
  const areHere = (): boolean => translations.hasResourceBundle(translations.language, laterWords);
  await translations.loadNamespaces(laterWords);
  if (!areHere()) await translations.reloadResources([translations.language], [laterWords]);
  if (!areHere()) throw new Error('the words of this screen could not be fetched');
};
