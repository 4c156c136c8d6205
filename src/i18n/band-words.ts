import { type Band, type LevelBand, type PackTexts, type ReportModel, thresholdsOf } from '../engine/index.ts';
import { formatBand } from './format.ts';
import type { Translate } from './translator.ts';

type Scored = Pick<ReportModel, 'pack' | 'bands'>;

/** A score that can still become another. */
export const isWide = (band: Band | undefined): band is Band => band !== undefined && band.most - band.least > 1e-9;

/** The thresholds of the level rule a group's score is held against. */
export const thresholdsOn = ({ pack }: Pick<ReportModel, 'pack'>, id: string): readonly number[] => {
  const rule = pack.levelRule;
  const steps = rule.kind === 'bands' ? [rule.group] : rule.gates.flatMap((gate) => gate.requires.map((r) => r.group));
  const group = steps.find((g) => g === id);
  return group ? thresholdsOf(rule, group) : [];
};

const bandOf = ({ bands }: Scored, id: string): Band | undefined => {
  const named = ([name]: readonly [string, Band]): boolean => name === id;
  return bands ? ([...bands.groups].find(named) ?? [...bands.questions].find(named))?.[1] : undefined;
};

/** The band of a group or question, where its score is still open. */
export const openBand = (report: Scored, id: string): Band | null => {
  const band = bandOf(report, id);
  return isWide(band) ? band : null;
};

/** “47.4–48.2”; null where the score is settled. */
export const bandWords = (report: Scored, id: string): string | null => {
  const band = openBand(report, id);
  return band ? formatBand(band, report.pack.scale.decimals, thresholdsOn(report, id)) : null;
};

/** Between which levels the level will lie; null where no answers decide one. */
export const levelBandWords = (t: Translate, texts: PackTexts, { pack }: Scored, band: LevelBand | null): string | null => {
  if (!band) return null;
  const name = (id: string): string => texts.levels[id]?.name ?? id;
  const words = (id: string | null): string => (id === null ? t('band.below', { level: name(pack.levels[0] ?? '') }) : name(id));
  if (band.lowest === band.highest) return t('band.levelSettled', { level: words(band.lowest) });
  return t('band.level', { lowest: words(band.lowest), highest: words(band.highest) });
};
