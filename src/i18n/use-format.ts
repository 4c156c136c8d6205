import { useMemo } from 'react';
import {
  formatAtLeast,
  formatBytes,
  formatDate,
  formatDateTime,
  formatDifference,
  formatNumber,
  formatPercent,
  formatScore,
  formatShare,
} from './format.ts';
import type { Language } from './languages.ts';
import { useTranslation } from './use-translation.tsx';

/** The language on screen, and formatting in it. */
export const useFormat = () => {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(
    () => ({
      language,
      score: formatScore,
      difference: formatDifference,
      atLeast: formatAtLeast,
      number: (value: number, decimals?: number) => formatNumber(value, language, decimals),
      percent: (value: number, decimals?: number) => formatPercent(value, language, decimals),
      share: (value: number) => formatShare(value, language),
      date: (iso: string) => formatDate(iso, language),
      dateTime: (iso: string) => formatDateTime(iso, language),
      bytes: (value: number) => formatBytes(value, language),
    }),
    [language],
  );
};
export type Format = ReturnType<typeof useFormat>;
