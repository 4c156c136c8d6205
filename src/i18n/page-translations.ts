import { type BackendModule, createInstance, type i18n } from 'i18next';
import type { Language } from './languages.ts';
import zhCN from './zh-CN.json';

type Words = { readonly default: object };

/** Chinese words of answering come with the page; all others are fetched when they are wanted. */
const wordsOf = (language: string, namespace: string): Promise<Words> => {
  if (language !== 'en') return import('./zh-CN.later.json');
  return namespace === laterWords ? import('./en.later.json') : import('./en.json');
};

const onDemand: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    wordsOf(language, namespace).then(
      (words) => done(null, { ...words.default }),
      (error: Error) => done(error, false),
    );
  },
};

/** What no step up to the answers says; asked for where `translation` has no such words. */
export const laterWords = 'later';

export type PageTranslations = i18n;

/** The page's own i18next, ready in its language for answering; other words come by `loadNamespaces`, another language by `changeLanguage`. */
export const createPageTranslations = async (language: Language): Promise<PageTranslations> => {
  const instance = createInstance();
  await instance.use(onDemand).init({
    lng: language,
    ns: 'translation',
    fallbackNS: laterWords,
    fallbackLng: 'zh-CN',
    load: 'currentOnly',
    partialBundledLanguages: true,
    resources: { 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
  });
  return instance;
};
