import type { ReportModel } from '../../engine/index.ts';
import { openBand } from '../../i18n/band-words.ts';
import styles from './band-bar.module.css';

type BarProps = { readonly report: ReportModel; readonly id: string; readonly score: number | null };

/** A score as a bar on its scale, with what it can still become behind it. For the eye only: the figures stand beside it in text. */
export const BandBar = ({ report, id, score }: BarProps) => {
  const { min, max } = report.pack.scale;
  const percent = (value: number): number => ((value - min) / (max - min)) * 100;
  const band = openBand(report, id);
  return (
    <div className={styles.track} aria-hidden="true">
      {band ? (
        <div
          className={styles.band}
          style={{ insetInlineStart: `${percent(band.least)}%`, inlineSize: `${percent(band.most) - percent(band.least)}%` }}
        />
      ) : null}
      {score !== null && score > min ? <div className={styles.fill} style={{ inlineSize: `${percent(score)}%` }} /> : null}
    </div>
  );
};
