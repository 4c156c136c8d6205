import type { Band } from '../engine/index.ts';
import type { Language } from './languages.ts';

const decimalsNeeded = (value: number, decimals: number, thresholds: readonly number[]): number => {
  const rounded = Number(value.toFixed(decimals));
  const seemsReached = thresholds.some((threshold) => value < threshold - 1e-9 && rounded >= threshold);
  return seemsReached && decimals < 6 ? decimalsNeeded(value, decimals + 1, thresholds) : decimals;
};

/**
 * A score for people: `decimals` places, more only where rounding would show a threshold as reached that is not
 * (2.796 against 2.8 stays 2.796).
 */
export const formatScore = (value: number, decimals: number, thresholds: readonly number[] = []): string =>
  value.toFixed(decimalsNeeded(value, decimals, thresholds));

const roundTo = (value: number, decimals: number, round: (value: number) => number): number =>
  round(value * 10 ** decimals) / 10 ** decimals;

/** Rounds one way, to more places where a threshold would lie between the value and what is shown of it. */
const roundAside = (value: number, decimals: number, thresholds: readonly number[], round: (value: number) => number): string => {
  const rounded = roundTo(value, decimals, round);
  const leaps = thresholds.some((threshold) => value >= threshold - 1e-9 !== rounded >= threshold - 1e-9);
  return leaps && decimals < 6 ? roundAside(value, decimals + 1, thresholds, round) : rounded.toFixed(decimals);
};

const down = (value: number): number => Math.floor(value + 1e-6);
const up = (value: number): number => Math.ceil(value - 1e-6);

/** A band, rounded outwards: what is shown holds every score there may be, and neither end seems to have passed a threshold it has not. */
export const formatBand = ({ least, most }: Band, decimals: number, thresholds: readonly number[] = []): string =>
  `${roundAside(least, decimals, thresholds, down)}–${roundAside(most, decimals, thresholds, up)}`;

/** A gain that is at least so much: rounded down, to more places where nothing would be left. */
export const formatAtLeast = (value: number, decimals: number): string => {
  const rounded = roundTo(value, decimals, down);
  return rounded === 0 && value > 1e-9 && decimals < 6 ? formatAtLeast(value, decimals + 1) : rounded.toFixed(decimals);
};

const decimalsToShow = (size: number, decimals: number): number =>
  decimals < 6 && Number(size.toFixed(decimals)) === 0 ? decimalsToShow(size, decimals + 1) : decimals;

/** A difference with its sign; more places where rounding would show none that is there. What is left of exact sums is none. */
export const formatDifference = (value: number, decimals: number): string => {
  const size = Math.abs(value);
  if (size < 1e-9) return '0';
  return `${value > 0 ? '+' : '−'}${size.toFixed(decimalsToShow(size, decimals))}`;
};

/** Made once each: to make one takes longer than to format a hundred numbers. */
const numberFormats = new Map<string, Intl.NumberFormat>();

const numberFormat = (language: Language, decimals: number): Intl.NumberFormat => {
  const key = `${language} ${decimals}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(language, { maximumFractionDigits: decimals });
  numberFormats.set(key, format);
  return format;
};

/** A number with at most `decimals` places, none that are zero, and separators for thousands. */
export const formatNumber = (value: number, language: Language, decimals = 2): string => numberFormat(language, decimals).format(value);

/** A percentage given in percent (66.2 → 66.2%). */
export const formatPercent = (percent: number, language: Language, decimals = 1): string => `${formatNumber(percent, language, decimals)}%`;

/** A share given as 0–1. */
export const formatShare = (share: number, language: Language): string => formatPercent(share * 100, language, 0);

/** A calendar date in the reader's own time zone. */
export const formatDate = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric' }).format(new Date(iso));

export const formatDateTime = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  );

/** 2026-11-24 in the reader's time zone, for file names. */
export const formatFileDate = (iso: string): string => {
  const date = new Date(iso);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

export const formatBytes = (bytes: number, language: Language): string =>
  bytes < 1024 * 1024 ? `${formatNumber(bytes / 1024, language, 0)} KB` : `${formatNumber(bytes / 1024 / 1024, language, 1)} MB`;
