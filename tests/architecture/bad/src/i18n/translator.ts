import { createInstance } from 'i18next';
import texts from './texts.json';

export const translate = (key: string): string => createInstance({ resources: { en: texts } }).t(key);
