import type { MatchedProgramme, Pack, PackTexts, ProgrammeReason } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './plan.module.css';

type AreaProps = { readonly pack: Pack; readonly texts: PackTexts; readonly programmes: readonly MatchedProgramme[] };

const Reason = ({ reason, pack, texts }: { readonly reason: ProgrammeReason } & Omit<AreaProps, 'programmes'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = texts.groups[reason.of]?.title ?? texts.questions[reason.of]?.topic ?? reason.of;
  const marks = [reason.below, reason.atLeast].flatMap((mark) => mark ?? []);
  const score = format.score(reason.score, pack.scale.decimals, marks);
  if (reason.below !== undefined) return <>{t('plan.reasonBelow', { name, score, below: format.number(reason.below) })}</>;
  return <>{t('plan.reasonAtLeast', { name, score, atLeast: format.number(reason.atLeast ?? 0) })}</>;
};

/** The public programmes a weak area leads to, each with the scores that speak for it and its paragraph. */
export const AreaProgrammes = ({ pack, texts, programmes }: AreaProps) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  const fitting = programmes.filter(({ reasons }) => reasons.length > 0);
  if (fitting.length === 0) return null;
  return (
    <Sheet title={t('plan.programmes')}>
      <p className={styles.soft}>{t('plan.programmesHint')}</p>
      <ul className={styles.programmes}>
        {fitting.map(({ file, programme, reasons }) => {
          const words = programme.texts[language];
          return (
            <li key={programme.id}>
              <strong>{words.title}</strong>
              <p>
                {reasons.map((reason) => (
                  <span key={reason.of} className={styles.reason}>
                    <Reason reason={reason} pack={pack} texts={texts} />
                  </span>
                ))}
              </p>
              <p>{words.summary}</p>
              <p className={styles.soft}>
                {file.texts[language].title} {words.paragraph} · {t('results.offices', { offices: words.offices })}
              </p>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
};
