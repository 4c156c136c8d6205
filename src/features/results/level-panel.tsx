import type { PackTexts, ReportModel } from '../../engine/index.ts';
import { shortfallWords } from '../../i18n/level-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { LevelHeadline, LevelRange, ScoreRange, Withheld } from './level-headline.tsx';
import styles from './level-panel.module.css';
import { WhyLink, type WhyProps } from './why-links.tsx';

type PanelProps = { readonly report: ReportModel; readonly texts: PackTexts };

const levelName = (texts: PackTexts, id: string): string => texts.levels[id]?.name ?? id;

/** The ladder of levels with the one reached; darker is higher, and the name stands on each step. */
const LevelScale = ({ report, texts }: PanelProps) => {
  const reached = report.level.kind === 'reached' ? report.levels.indexOf(report.level.level) : -1;
  return (
    <ol className={styles.scale}>
      {report.levels.map((id, index) => (
        <li
          key={id}
          className={styles.step}
          data-reached={index <= reached}
          {...(index === reached ? { 'aria-current': 'true' as const } : {})}
        >
          <span
            className={styles.block}
            style={{ background: index <= reached ? `var(--level-${Math.min(5, index + 2)})` : 'var(--level-0)' }}
          />
          <span className={styles.stepName}>{levelName(texts, id)}</span>
        </li>
      ))}
    </ol>
  );
};

const Shortfalls = ({ report, texts }: PanelProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { level, pack } = report;
  if (level.kind !== 'reached' && level.kind !== 'below-first') return null;
  if (level.next === null) return <p className={styles.next}>{t('results.top')}</p>;
  return (
    <div className={styles.next}>
      <p>{t('results.toNext', { level: levelName(texts, level.next) })}</p>
      <ul>
        {level.shortfalls.map((shortfall) => {
          const words = shortfallWords(t, format, pack, texts, shortfall);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </div>
  );
};

const Completeness = ({ report }: { readonly report: ReportModel }) => {
  const { t } = useTranslation();
  const { counts } = report;
  const rest = [
    counts.unanswered > 0 ? t('results.unanswered', { count: counts.unanswered }) : '',
    counts.unknown > 0 ? t('results.unknown', { count: counts.unknown }) : '',
    counts.incomplete > 0 ? t('results.incomplete', { count: counts.incomplete }) : '',
    counts['not-applicable'] > 0 ? t('results.notApplicable', { count: counts['not-applicable'] }) : '',
  ].filter(Boolean);
  return <p className={styles.basis}>{[t('results.basedOn', { scored: counts.scored, asked: counts.asked }), ...rest].join(' · ')}</p>;
};

const Level = ({ report, texts, whyLevelPath }: WhyPanelProps) => {
  const { t } = useTranslation();
  const meaning = report.level.kind === 'reached' ? texts.levels[report.level.level]?.meaning : null;
  return (
    <div>
      <p className={styles.caption}>{t('results.level')}</p>
      <p className={styles.level} data-testid="level">
        <LevelHeadline report={report} texts={texts} to={whyLevelPath} />
      </p>
      {meaning ? <p className={styles.meaning}>{meaning}</p> : null}
      <Withheld report={report} texts={texts} />
      <LevelRange report={report} texts={texts} />
    </div>
  );
};

const Score = ({ report, texts, whyTo }: WhyPanelProps) => {
  const format = useFormat();
  const { root } = report.explanation;
  const score = report.score === null ? '—' : format.score(report.score, report.pack.scale.decimals, report.thresholds);
  return (
    <div className={styles.scoreBox}>
      <p className={styles.caption}>{texts.scoreName}</p>
      <p className={styles.score} data-testid="score">
        <WhyLink to={whyTo(root.id)} name={texts.scoreName}>
          {score}
        </WhyLink>
        <span className={styles.max}> / {report.pack.scale.max}</span>
      </p>
      <ScoreRange report={report} />
    </div>
  );
};

type WhyPanelProps = PanelProps & Pick<WhyProps, 'whyTo' | 'whyLevelPath'>;

/** Level, score, what both may still become, what is missing to the next level, and whose rule it is. */
export const LevelPanel = (props: WhyPanelProps) => {
  const { t } = useTranslation();
  const { report, texts } = props;
  return (
    <section className={styles.panel} aria-label={t('results.level')}>
      <div className={styles.top}>
        <Level {...props} />
        <Score {...props} />
      </div>
      <LevelScale report={report} texts={texts} />
      <Shortfalls report={report} texts={texts} />
      <Completeness report={report} />
      <p className={styles.rules}>
        {texts.notices.disclaimer} {texts.notices.ownRules}
      </p>
    </section>
  );
};
