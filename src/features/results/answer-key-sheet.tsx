import { Link } from 'wouter';
import type { AnswerKey, PackTexts, QuestionId, ReportModel } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './findings.module.css';

type KeyProps = {
  readonly answerKey: AnswerKey;
  readonly assessment: string;
  readonly report: ReportModel;
  readonly texts: PackTexts;
  readonly pathTo: (question: QuestionId) => string;
};

const Expected = ({ answerKey, assessment, report, texts }: KeyProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const expected = answerKey.expected.find((e) => e.assessment === assessment);
  if (!expected) return null;
  const score = expected.score === null ? '—' : format.score(expected.score, report.pack.scale.decimals);
  const level = expected.level === null ? t('key.noLevel') : (texts.levels[expected.level]?.name ?? expected.level);
  return (
    <>
      <h3>{t('key.expected')}</h3>
      <p>{t('key.expectedLine', { model: texts.shortTitle, score, level })}</p>
      {expected.contradictions.length > 0 ? (
        <>
          <h3>{t('key.contradictions')}</h3>
          <ul className={styles.plain}>
            {expected.contradictions.map((id) => (
              <li key={id}>{texts.checks[id]}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
};

/** 答案要点: the case, the right results and what is easily misjudged; shut until the trainer opens it. */
export const AnswerKeySheet = (props: KeyProps) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  const { answerKey, assessment, texts, pathTo } = props;
  const points = answerKey.points.filter((p) => p.assessment === assessment);
  return (
    <Sheet title={t('key.title')}>
      <p className={styles.soft}>{t('key.hint')}</p>
      <details>
        <summary className={styles.more}>{t('key.show')}</summary>
        <div className={styles.key}>
          <h3>{t('key.story')}</h3>
          {answerKey.texts[language].story.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Expected {...props} />
          {points.length > 0 ? (
            <>
              <h3>{t('key.points')}</h3>
              <ul className={styles.plain}>
                {points.map((point) => (
                  <li key={point.question}>
                    <Link href={pathTo(point.question)}>{texts.questions[point.question]?.topic}</Link>
                    <span className={styles.soft}>{point.texts[language]}</span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </details>
    </Sheet>
  );
};
