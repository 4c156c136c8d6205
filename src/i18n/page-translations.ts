import { type BackendModule, createInstance, type i18n } from 'i18next';
import type { Language } from './languages.ts';
import zhCN from './zh-CN.json';

/** Chinese comes with the page; English is fetched when it is wanted. */
const onDemand: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, _, done) => {
    if (language !== 'en') return done(null, zhCN);
    import('./en.json').then(
      (words) => done(null, words.default),
      (error: Error) => done(error, false),
    );
  },
};

export type PageTranslations = i18n;

/** The page's own i18next, ready in its language; another is loaded by `changeLanguage` before it changes. */
export const createPageTranslations = async (language: Language): Promise<PageTranslations> => {
  const instance = createInstance();
  await instance.use(onDemand).init({
    lng: language,
    fallbackLng: 'zh-CN',
    partialBundledLanguages: true,
    resources: { 'zh-CN': { translation: zhCN } },
    interpolation: { escapeValue: false },
  });
  return instance;
};
