import type { PackTexts, Readiness, ReportModel } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './findings.module.css';

const states = ['yes', 'no', 'open', 'to-check'] as const;
const marks = { yes: '✓', no: '✗', open: '?', 'to-check': '□' } as const;

const ReadinessSheet = ({ readiness, texts }: { readonly readiness: Readiness; readonly texts: PackTexts }) => {
  const { t } = useTranslation();
  const words = texts.readiness[readiness.list.id];
  if (!words) return null;
  const counts = states.map((state) => ({ state, count: readiness.items.filter((i) => i.state === state).length }));
  return (
    <Sheet title={words.title}>
      <p className={styles.soft}>{words.note}</p>
      <p>
        {counts
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => t(`readiness.count.${state}`, { count }))
          .join(t('app.clauseJoin'))}
      </p>
      <ul className={styles.checklist}>
        {readiness.items.map(({ id, state }) => (
          <li key={id} data-state={state}>
            <span className={styles.mark} aria-hidden="true">
              {marks[state]}
            </span>
            <span>
              {words.items[id]?.what}
              {words.items[id]?.hint ? <span className={styles.soft}>{words.items[id]?.hint}</span> : null}
            </span>
            <span className={styles.state}>{t(`readiness.${state}`)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

/** 申报准备: conditions for applying for a level, each met, not met, not known or left to look at. */
export const ReadinessLists = ({ report, texts }: { readonly report: ReportModel; readonly texts: PackTexts }) =>
  report.readiness.map((readiness) => <ReadinessSheet key={readiness.list.id} readiness={readiness} texts={texts} />);

const Routes = ({ report }: { readonly report: ReportModel }) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  if (report.routes.length === 0) return null;
  return (
    <Sheet title={t('results.routes')}>
      <p className={styles.soft}>{t('results.routesHint')}</p>
      <ul className={styles.list}>
        {report.routes.map((route) => {
          const { area, first, next, why } = route.texts[language];
          return (
            <li key={route.id}>
              <p>
                <strong>{area}</strong>
              </p>
              <p>{t('results.route', { first, next })}</p>
              <p className={styles.soft}>{why}</p>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
};

/** 可以对接的公共项目: what the region's documents offer to an enterprise like this one, with office and paragraph. */
export const Programmes = ({ report }: { readonly report: ReportModel }) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  const [first] = report.programmes;
  return (
    <>
      <Routes report={report} />
      {first ? (
        <Sheet title={t('results.programmes')}>
          <p className={styles.soft}>{t('results.programmesHint')}</p>
          <ul className={styles.list}>
            {report.programmes.map(({ file, programme }) => {
              const words = programme.texts[language];
              return (
                <li key={programme.id}>
                  <p>
                    <strong>{words.title}</strong>
                  </p>
                  <p>{words.summary}</p>
                  <p className={styles.soft}>{words.fit}</p>
                  <p className={styles.soft}>
                    {t('results.offices', { offices: words.offices })} · {file.texts[language].title} {words.paragraph}
                  </p>
                </li>
              );
            })}
          </ul>
          <p className={styles.soft}>
            {t('results.programmesSource', {
              source: first.file.texts[language].source,
              document: first.file.document ?? '',
              date: first.file.published,
            })}
          </p>
        </Sheet>
      ) : null}
    </>
  );
};
