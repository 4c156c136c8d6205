import { Link } from 'wouter';
import type { EditionChange, EditionItem, LinkedItem } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Sheet } from '../../ui/page.tsx';
import styles from './edition-items.module.css';
import { itemScoreIn, placeIn, type TrendSide } from './sides.ts';

/** The two rounds by edition, whichever was made first. */
type Editions = { readonly older: TrendSide; readonly newer: TrendSide };

const ItemScore = ({ side, item }: { readonly side: TrendSide; readonly item: EditionItem }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return itemScoreIn(format.score, side, item.score) ?? t(`status.${item.status}`);
};

const LinkedRow = ({ item, older, newer }: Editions & { readonly item: LinkedItem }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const topic = (side: TrendSide, { id }: EditionItem): string => side.texts.questions[id]?.topic ?? id;
  const was = item.older.map((one) => topic(older, one)).join(t('app.listJoin'));
  const is = topic(newer, item.newer);
  return (
    <tr>
      <th scope="row">
        <span className={styles.head}>
          <Link href={newer.pathTo(item.newer.id)}>{is}</Link>
          <span className={styles.tag} data-same={item.isSame}>
            {t(`trend.relation.${item.relation}`)}
          </span>
        </span>
        <span className={styles.soft}>{placeIn(newer, item.newer.id, item.newer.group)}</span>
        {was === is ? null : <span className={styles.soft}>{t('trend.formerly', { topic: was })}</span>}
      </th>
      <td className={styles.figure}>
        {item.older.map((one) => (
          <span key={one.id}>
            <ItemScore side={older} item={one} />
          </span>
        ))}
      </td>
      <td className={styles.figure}>
        <ItemScore side={newer} item={item.newer} />
      </td>
      <td className={styles.figure}>{item.difference === null ? '' : format.difference(item.difference, newer.pack.scale.decimals)}</td>
    </tr>
  );
};

/** How the items went: the same ones by the sign of their difference, the similar ones only as many as they are. */
const countLinked = (linked: readonly LinkedItem[]) => {
  const same = linked.filter((item) => item.isSame);
  const where = (test: (difference: number) => boolean): number => same.filter((i) => i.difference !== null && test(i.difference)).length;
  return {
    same: same.length,
    up: where((difference) => difference > 1e-9),
    down: where((difference) => difference < -1e-9),
    kept: where((difference) => Math.abs(difference) <= 1e-9),
    open: same.filter((i) => i.difference === null).length,
    similar: linked.length - same.length,
  };
};

const LinkedTable = ({ linked, older, newer }: Editions & Pick<EditionChange, 'linked'>) => {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('trend.item')}</th>
            <th scope="col" className={styles.figure}>
              {older.texts.shortTitle}
            </th>
            <th scope="col" className={styles.figure}>
              {newer.texts.shortTitle}
            </th>
            <th scope="col" className={styles.figure}>
              {t('trend.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {linked.map((item) => (
            <LinkedRow key={item.newer.id} item={item} older={older} newer={newer} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Alone = ({ title, side, items }: { readonly title: string; readonly side: TrendSide; readonly items: readonly EditionItem[] }) => {
  if (items.length === 0) return null;
  return (
    <Sheet title={title}>
      <ul className={styles.alone}>
        {items.map((item) => (
          <li key={item.id}>
            <span>
              <Link href={side.pathTo(item.id)}>{side.texts.questions[item.id]?.topic}</Link>
              <span className={styles.soft}>{placeIn(side, item.id, item.group)}</span>
            </span>
            <span className={styles.soft}>
              <ItemScore side={side} item={item} />
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

/** Two editions item by item: what corresponds, what is new, what is asked no more. */
export const EditionItems = ({ change, ...editions }: Editions & { readonly change: EditionChange }) => {
  const { t } = useTranslation();
  const { linked, added, dropped, inOtherForm } = change;
  return (
    <>
      <Sheet title={t('trend.linked')}>
        <p className={styles.soft}>{linked.length === 0 ? t('trend.linkedNone') : t('trend.linkedHint')}</p>
        {linked.length === 0 ? null : <p className={styles.count}>{t('trend.linkedCount', countLinked(linked))}</p>}
        {linked.length === 0 ? null : <LinkedTable linked={linked} {...editions} />}
        {inOtherForm > 0 ? <p className={styles.soft}>{t('trend.inOtherForm', { count: inOtherForm })}</p> : null}
      </Sheet>
      <Alone title={t('trend.added', { count: added.length })} side={editions.newer} items={added} />
      <Alone title={t('trend.dropped', { count: dropped.length })} side={editions.older} items={dropped} />
    </>
  );
};
