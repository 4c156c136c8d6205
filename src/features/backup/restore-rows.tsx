import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import styles from './backup.module.css';

/** What to do with something that is on the device otherwise: see the app's restoring. */
export type Choice = 'newer' | 'both' | 'backup' | 'skip';

/** Something in the backup. `key`: of its file. `choices`: empty where there is nothing to choose; the first is taken unless another is. */
export type RestoreRow = {
  readonly key: string;
  readonly standing: 'new' | 'same' | 'differs';
  readonly title: string;
  readonly isSample: boolean;
  readonly details: readonly string[];
  readonly choices: readonly { readonly choice: Choice; readonly label: string }[];
};

/** What cannot be restored, and why. */
export type LostRow = { readonly key: string; readonly title: string; readonly reasons: readonly string[] };

const Group = ({
  name,
  count,
  children,
}: {
  readonly name: 'differs' | 'new' | 'same' | 'lost';
  readonly count: number;
  readonly children: ReactNode;
}) => {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <section className={styles.group} aria-label={t(`restore.group.${name}`)}>
      <h3>
        {t(`restore.group.${name}`)}
        <span className={styles.count}>{count}</span>
      </h3>
      <p className={styles.hint}>{t(`restore.groupHint.${name}`)}</p>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
};

const Words = ({ row }: { readonly row: RestoreRow }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.text}>
      <strong>
        {row.title || t('home.unnamed')}
        {row.isSample ? <span className={styles.tag}>{t('app.sample')}</span> : null}
      </strong>
      {row.details.map((detail) => (
        <span key={detail}>{detail}</span>
      ))}
    </div>
  );
};

type RowsProps = {
  readonly rows: readonly RestoreRow[];
  readonly lost: readonly LostRow[];
  readonly choiceOf: (row: RestoreRow) => Choice;
  readonly onChoice: (key: string, choice: Choice) => void;
};

/** Everything in a backup by how it stands to what is here: what is to be decided first. */
export const RestoreRows = ({ rows, lost, choiceOf, onChoice }: RowsProps) => {
  const { t } = useTranslation();
  const those = (standing: RestoreRow['standing']): readonly RestoreRow[] => rows.filter((row) => row.standing === standing);
  return (
    <>
      <Group name="lost" count={lost.length}>
        {lost.map(({ key, title, reasons }) => (
          <li key={key}>
            <div className={styles.text}>
              <strong>{title}</strong>
              {reasons.map((reason) => (
                <span key={reason} className={styles.bad}>
                  {reason}
                </span>
              ))}
            </div>
          </li>
        ))}
      </Group>
      <Group name="differs" count={those('differs').length}>
        {those('differs').map((row) => (
          <li key={row.key}>
            <Words row={row} />
            <select
              className={styles.choice}
              aria-label={t('restore.decide', { title: row.title || t('home.unnamed') })}
              value={choiceOf(row)}
              onChange={(event) => {
                const chosen = row.choices.find(({ choice }) => choice === event.target.value);
                if (chosen) onChoice(row.key, chosen.choice);
              }}
            >
              {row.choices.map(({ choice, label }) => (
                <option key={choice} value={choice}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </Group>
      {(['new', 'same'] as const).map((standing) => (
        <Group key={standing} name={standing} count={those(standing).length}>
          {those(standing).map((row) => (
            <li key={row.key}>
              <Words row={row} />
            </li>
          ))}
        </Group>
      ))}
    </>
  );
};
