// breaks: i18next-only-in-i18n
import { createInstance } from 'i18next';

export const bad = createInstance;
