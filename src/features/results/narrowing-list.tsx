import { Link } from 'wouter';
import type { PackTexts, QuestionId, ReportModel } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './results-screen.module.css';

type ListProps = { readonly report: ReportModel; readonly texts: PackTexts; readonly pathTo: (question: QuestionId) => string };

const shown = 5;

/** 最能缩小区间的题: which answers to look for first, and by how much each narrows the band at the least. */
export const NarrowingList = ({ report, texts, pathTo }: ListProps) => {
  const { t } = useTranslation();
  const { atLeast } = useFormat();
  const worth = report.narrowings.filter(({ narrows }) => narrows > 1e-9).slice(0, shown);
  if (worth.length === 0) return null;
  return (
    <Sheet title={t('band.narrowTitle')}>
      <p className={styles.soft}>{t('band.narrowHint')}</p>
      <ol className={styles.highlights}>
        {worth.map(({ id, narrows }) => (
          <li key={id}>
            <Link href={pathTo(id)}>{texts.questions[id]?.topic}</Link>
            <span className={styles.figure}>{t('band.narrows', { value: atLeast(narrows, report.pack.scale.decimals) })}</span>
          </li>
        ))}
      </ol>
    </Sheet>
  );
};
