import { createInstance, type i18n, type TFunction } from 'i18next';
import en from './en.json';
import zhCN from './zh-CN.json';

export type Language = 'zh-CN' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'en'];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
    /** Values are escaped by React on screen and need no escaping on paper. */
    returnNull: false;
  }
}

export type Translate = TFunction;

/** An i18next of its own, for the page or for a worker; both languages are inside, nothing is fetched. */
export const createTranslations = (language: Language): i18n => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
};
