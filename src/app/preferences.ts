import type { Language } from '../i18n/languages.ts';

export type Theme = 'auto' | 'light' | 'dark' | 'contrast';
export const themes: readonly Theme[] = ['auto', 'light', 'dark', 'contrast'];

export const languageKey = 'rongchi.language';
export const themeKey = 'rongchi.theme';

/** Storage may be blocked; a preference is then kept for this page only. */
const read = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const write = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the preference itself.
  }
};

export const preferredLanguage = (): Language => (read(languageKey) === 'en' ? 'en' : 'zh-CN');
export const keepLanguage = (language: Language): void => write(languageKey, language);

export const preferredTheme = (): Theme => themes.find((theme) => theme === read(themeKey)) ?? 'auto';
export const keepTheme = (theme: Theme): void => write(themeKey, theme);

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
