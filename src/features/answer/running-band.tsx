import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type Bands, bandScores, type GroupScore, type ScoringInput } from '../../engine/index.ts';
import { bandWords, thresholdsOn } from '../../i18n/band-words.ts';
import { formatScore } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './running-band.module.css';

type BandProps = { readonly scoring: ScoringInput; readonly root: GroupScore };
type Line = { readonly long: string; readonly short: string; readonly range: string | null };

const nothing: Line = { long: '', short: '', range: null };

const lineOf = (t: Translate, { pack }: ScoringInput, { id, score, counts }: GroupScore, bands: Bands): Line => {
  const range = bandWords({ pack, bands }, id);
  if (score === null)
    return range ? { long: t('band.runningStart', { range }), short: t('band.runningStartShort', { range }), range } : nothing;
  const now = formatScore(score, pack.scale.decimals, thresholdsOn({ pack }, id));
  if (range) return { long: t('band.running', { score: now, range }), short: t('band.runningShort', { score: now, range }), range };
  const settled = counts.asked === counts.scored ? 'band.runningDone' : 'band.runningSettled';
  return { long: t(settled, { score: now }), short: t('band.runningDoneShort', { score: now }), range };
};

/** A range is never broken over two lines. */
const Unbroken = ({ text, range }: { readonly text: string; readonly range: string | null }) => {
  const [before, after] = range ? text.split(range) : [text, undefined];
  return (
    <>
      {before}
      {after === undefined ? null : <span className={styles.range}>{range}</span>}
      {after}
    </>
  );
};

/** What was last said after a while of quiet, so that a screen reader does not speak at every key. */
const useSettled = (text: string, quiet = 1500): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), quiet);
    return () => clearTimeout(timer);
  }, [text, quiet]);
  return settled;
};

/** The score so far and what it can still become. Follows the answers a beat behind, so that typing is never held up. */
export const RunningBand = memo(({ scoring, root }: BandProps) => {
  const { t } = useTranslation();
  const answered = useDeferredValue(scoring);
  const scored = useDeferredValue(root);
  const bands = useMemo(() => bandScores(answered), [answered]);
  const { long, short, range } = lineOf(t, answered, scored, bands);
  return (
    <>
      <span className={styles.band} aria-hidden="true">
        <span className={styles.long}>
          <Unbroken text={long} range={range} />
        </span>
        <span className={styles.short}>
          <Unbroken text={short} range={range} />
        </span>
      </span>
      <span className={styles.hidden} role="status">
        {useSettled(long)}
      </span>
    </>
  );
});
