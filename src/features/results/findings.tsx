import { Link } from 'wouter';
import type { PackTexts, QuestionId, ReportModel } from '../../engine/index.ts';
import { contradictingAnswers } from '../../i18n/contradiction-words.ts';
import { ownFigureWords } from '../../i18n/own-figure-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './findings.module.css';
import { TryLink } from './try-link.tsx';

type Props = { readonly report: ReportModel; readonly texts: PackTexts };
type LinkedProps = Props & { readonly pathTo: (question: QuestionId) => string };

/** 互相矛盾的回答: what hardly goes together, with the answers given and the way to each. */
export const Contradictions = ({ report, texts, pathTo }: LinkedProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (report.contradictions.length === 0) return null;
  return (
    <Sheet title={t('results.contradictions')}>
      <p className={styles.soft}>{t('results.contradictionsHint')}</p>
      <ul className={styles.list}>
        {report.contradictions.map((check) => (
          <li key={check.id}>
            <p>
              <span className={styles.tag} data-severity={check.severity}>
                {t(`severity.${check.severity}`)}
              </span>
              {texts.checks[check.id]}
            </p>
            <dl className={styles.answers}>
              {contradictingAnswers(t, format, report, texts, check).map(({ id, topic, answer }) => (
                <div key={id}>
                  <dt>
                    <Link href={pathTo(id)}>{topic}</Link>
                  </dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

/** Scores held down for want of evidence: what to show to lift them. */
export const Capped = ({ report, texts, pathTo, tryPath }: LinkedProps & { readonly tryPath: (question: QuestionId) => string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (report.capped.length === 0) return null;
  const { decimals } = report.pack.scale;
  return (
    <Sheet title={t('results.capped')}>
      <p className={styles.soft}>{t('results.cappedHint', { count: report.capped.length })}</p>
      <details>
        <summary className={styles.more}>{t('results.cappedShow')}</summary>
        <ul className={styles.rows}>
          {report.capped.map(({ id, cap }) =>
            cap ? (
              <li key={id}>
                <Link href={pathTo(id)}>{texts.questions[id]?.topic}</Link>
                <span className={styles.soft}>
                  {t(`results.lacks.${cap.proof}`)} <TryLink to={tryPath(id)} topic={texts.questions[id]?.topic ?? id} />
                </span>
                <span className={styles.figure}>
                  {format.score(cap.uncapped, decimals)} → {format.score(cap.max, decimals)}
                </span>
              </li>
            ) : null,
          )}
        </ul>
      </details>
    </Sheet>
  );
};

/** 统计指标: this enterprise's own values, by the formulas the questionnaire declares. */
export const OwnFigures = ({ report, texts }: Props) => {
  const { t } = useTranslation();
  const format = useFormat();
  const told = report.figures.filter(
    ({ indicator, own }) => indicator.kind !== 'score' && !(own.kind === 'missing' && own.reason === 'not-asked'),
  );
  if (told.length === 0) return null;
  return (
    <Sheet title={t('results.figures')}>
      <p className={styles.soft}>{t('results.figuresHint')}</p>
      <div className={styles.figures}>
        {told.map(({ indicator, own }) => (
          <details key={indicator.id}>
            <summary>
              <span>{texts.indicators[indicator.id]?.title}</span>
              <span data-missing={own.kind === 'missing'}>{ownFigureWords(t, format, texts, { indicator, own })}</span>
            </summary>
            <p className={styles.soft}>{texts.indicators[indicator.id]?.definition}</p>
          </details>
        ))}
      </div>
    </Sheet>
  );
};
