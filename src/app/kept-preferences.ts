import * as z from 'zod/mini';
import { answerViewKey, singleKeysKey } from '../features/answer/answer-view.ts';
import { choicesKey, logoKey } from '../features/report/kept.ts';
import { languageKey, themeKey } from './preferences.ts';

/** What of the device's preferences is worth keeping: language, appearance, how one answers, and choices and logo of reports. */
const keys = [languageKey, themeKey, answerViewKey, singleKeysKey, choicesKey, logoKey] as const;

export const preferences = z.readonly(z.partialRecord(z.enum(keys), z.string().check(z.maxLength(4_000_000))));
export type Preferences = z.infer<typeof preferences>;

/** Those that were ever set. A blocked storage has none. */
export const readPreferences = (): Preferences => {
  try {
    return Object.fromEntries(
      keys.flatMap((key) => {
        const text = localStorage.getItem(key);
        return text === null ? [] : [[key, text]];
      }),
    );
  } catch {
    return {};
  }
};

/** False: the device did not take them all. What the backup does not name stays as it is. */
export const writePreferences = (kept: Preferences): boolean => {
  try {
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};
