import type { SharedQuestion } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import { ChangeEntry } from './change-entry.tsx';
import styles from './change-list.module.css';
import { itemScoreIn, type TwoSides } from './sides.ts';

/** What two forms both ask: each question with its own scores, and nothing said of the whole. */
export const SharedQuestions = ({ shared, before, after }: TwoSides & { readonly shared: readonly SharedQuestion[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const changed = shared.filter(({ reason }) => reason.kind !== 'unchanged');
  return (
    <Sheet title={t('trend.shared')}>
      <p className={styles.soft}>
        {shared.length === 0 ? t('trend.sharedNone') : t('trend.sharedHint', { count: shared.length, changed: changed.length })}
      </p>
      <ul className={styles.list}>
        {changed.map((one) => (
          <li key={one.id}>
            <ChangeEntry before={before} after={after} id={one.id} group={one.group} reason={one.reason} />
            <span />
            <div className={styles.effect}>
              <strong>
                {itemScoreIn(format.score, before, one.before.score) ?? '—'} → {itemScoreIn(format.score, after, one.after.score) ?? '—'}
              </strong>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
