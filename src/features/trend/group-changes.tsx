import { useState } from 'react';
import type { GroupChange, GroupPair } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './group-changes.module.css';
import { scoreIn, type TwoSides } from './sides.ts';

type Row = GroupPair & Partial<Pick<GroupChange, 'difference' | 'contribution'>>;
type GroupsProps = TwoSides & { readonly title: string; readonly rows: readonly Row[]; readonly explained: boolean };

const signOf = (shown: string): 'up' | 'down' | 'none' => {
  if (shown.startsWith('+')) return 'up';
  return shown.startsWith('−') ? 'down' : 'none';
};

const GroupRow = ({ row, before, after, explained }: Omit<GroupsProps, 'title' | 'rows'> & { readonly row: Row }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const decimals = after.pack.scale.decimals + 1;
  const figure = (value: number | null | undefined): string =>
    value === null || value === undefined ? '—' : format.difference(value, decimals);
  const score = (side: typeof before, value: number | null): string => scoreIn(format.score, side, value, row.id) ?? t('trend.noScore');
  return (
    <tr data-depth={row.depth}>
      <th scope="row" style={{ paddingInlineStart: `${row.depth * 1.2}em` }}>
        {after.texts.groups[row.id]?.title ?? before.texts.groups[row.id]?.title ?? row.id}
      </th>
      <td>{score(before, row.before)}</td>
      <td>{score(after, row.after)}</td>
      {explained ? (
        <>
          <td className={styles.change} data-sign={signOf(figure(row.difference))}>
            {figure(row.difference)}
          </td>
          <td className={styles.effect}>{figure(row.contribution)}</td>
        </>
      ) : null}
    </tr>
  );
};

/** Parts of the questionnaire in both rounds; differences and effects only where both are of one form (`explained`). */
export const GroupChanges = ({ title, rows, ...sides }: GroupsProps) => {
  const { t } = useTranslation();
  const [deep, setDeep] = useState(false);
  const hasDeep = rows.some((row) => row.depth > 0);
  return (
    <Sheet title={title}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('trend.group')}</th>
              <th scope="col">{t('trend.before')}</th>
              <th scope="col">{t('trend.after')}</th>
              {sides.explained ? (
                <>
                  <th scope="col">{t('trend.difference')}</th>
                  <th scope="col" className={styles.effect}>
                    {t('trend.contribution')}
                  </th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter((row) => deep || row.depth === 0)
              .map((row) => (
                <GroupRow key={row.id} row={row} {...sides} />
              ))}
          </tbody>
        </table>
      </div>
      {hasDeep ? (
        <Button size="small" look="plain" aria-pressed={deep} onClick={() => setDeep(!deep)}>
          {t('trend.showBelow')}
        </Button>
      ) : null}
    </Sheet>
  );
};
