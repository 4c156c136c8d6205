import { createInstance, type i18n, type TFunction } from 'i18next';
import en from './en.json';
import enLater from './en.later.json';
import type { Language } from './languages.ts';
import zhCN from './zh-CN.json';
import zhCNLater from './zh-CN.later.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN & typeof zhCNLater };
    /** Values are escaped by React on screen and need no escaping on paper. */
    returnNull: false;
  }
}

export type Translate = TFunction;

/** An i18next of its own with both languages inside, the later words too: for workers, the command line, and what writes in a language the page is not in. */
export const createTranslations = (language: Language): i18n => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'zh-CN',
    fallbackNS: 'later',
    resources: { 'zh-CN': { translation: zhCN, later: zhCNLater }, en: { translation: en, later: enLater } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
};
