import type { Language } from '../i18n/languages.ts';
import { readChoice, writeChoice } from '../ui/kept-choice.ts';

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
export const themes: readonly Theme[] = ['auto', 'light', 'dark', 'contrast'];

export const languageKey = 'rongchi.language';
export const themeKey = 'rongchi.theme';

export const preferredLanguage = (): Language => (readChoice(languageKey) === 'en' ? 'en' : 'zh-CN');
export const keepLanguage = (language: Language): void => writeChoice(languageKey, language);

export const preferredTheme = (): Theme => themes.find((theme) => theme === readChoice(themeKey)) ?? 'auto';
export const keepTheme = (theme: Theme): void => writeChoice(themeKey, theme);

/** Puts the theme on the document; `auto` follows the system and its changes. Returns what undoes it. */
export const applyTheme = (theme: Theme): (() => void) => {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const systems = system.matches ? 'dark' : 'light';
    document.documentElement.dataset.theme = theme === 'auto' ? systems : theme;
  };
  apply();
  system.addEventListener('change', apply);
  return () => system.removeEventListener('change', apply);
};
