import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ComponentProps, memo, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EnterpriseId } from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { type AssessmentCard, AssessmentLine } from './assessment-line.tsx';
import styles from './home-screen.module.css';

export type EnterpriseCard = {
  readonly id: EnterpriseId;
  readonly name: string;
  readonly sample: boolean;
  readonly line: string;
  readonly updatedAt: string;
  readonly profile: string;
  readonly models: string;
  /** Null where no two assessments can be compared. */
  readonly trend: string | null;
  /** To another device; null where there is nothing to hand over. */
  readonly handOver: string | null;
  readonly assessments: readonly AssessmentCard[];
};

/** Enough of an enterprise to find it. */
export type EnterpriseSummary = { readonly id: EnterpriseId; readonly name: string; readonly creditCode: string };

/** What is told of an enterprise: at once, or once it is read; null where it cannot be. */
export type CardSource = {
  readonly now: (id: EnterpriseId) => EnterpriseCard | null;
  readonly load: (id: EnterpriseId) => Promise<EnterpriseCard | null>;
};

type ListProps = {
  /** In the order they are shown. */
  readonly enterprises: readonly EnterpriseSummary[];
  readonly cards: CardSource;
  readonly onSave: (id: EnterpriseId) => void;
  readonly onRemove: (card: EnterpriseCard) => void;
};

/** From so many on there is a field to find one by, and from so many on only those near the window are drawn. */
const searchFrom = 9;
export const drawnWholeUpTo = 60;

const useCard = (cards: CardSource, id: EnterpriseId): EnterpriseCard | null => {
  const known = useMemo(() => cards.now(id), [cards, id]);
  const [loaded, setLoaded] = useState<EnterpriseCard | null>(null);
  useEffect(() => {
    if (known) return;
    let isWanted = true;
    void cards.load(id).then((card) => {
      if (isWanted && card) setLoaded(card);
    });
    return () => {
      isWanted = false;
    };
  }, [known, cards, id]);
  return known ?? loaded;
};

type EntryProps = { readonly id: EnterpriseId; readonly name: string } & Pick<ListProps, 'cards' | 'onSave' | 'onRemove'> &
  Omit<ComponentProps<'li'>, 'id' | 'name'>;

/** What is told of an enterprise is worked out when it comes into sight. */
const EnterpriseEntry = memo(({ id, name, cards, onSave, onRemove, ...place }: EntryProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const card = useCard(cards, id);
  if (!card)
    return (
      <li className={`${styles.enterprise} ${styles.coming}`} {...place}>
        <div className={styles.head}>
          <h3>{name || t('home.unnamed')}</h3>
        </div>
      </li>
    );
  return (
    <li className={styles.enterprise} {...place}>
      <div className={styles.head}>
        <h3>
          {card.name || t('home.unnamed')}
          {card.sample ? <span className={styles.tag}>{t('app.sample')}</span> : null}
        </h3>
        <p className={styles.meta}>
          {card.line ? <span>{card.line}</span> : null}
          <span>{t('home.updated', { date: format.dateTime(card.updatedAt) })}</span>
        </p>
      </div>
      {card.assessments.length > 0 ? (
        <ul>
          {card.assessments.map((assessment) => (
            <AssessmentLine key={assessment.id} card={assessment} />
          ))}
        </ul>
      ) : (
        <p className={styles.meta}>{t('home.noAssessment')}</p>
      )}
      <div className={styles.actions}>
        <ButtonLink to={card.profile} size="small" look="plain">
          {t('home.profile')}
        </ButtonLink>
        <ButtonLink to={card.models} size="small" look="plain">
          {t('home.newModel')}
        </ButtonLink>
        {card.trend ? (
          <ButtonLink to={card.trend} size="small" look="plain">
            {t('trend.link')}
          </ButtonLink>
        ) : null}
        <Button size="small" look="plain" onClick={() => onSave(id)}>
          {t('home.save')}
        </Button>
        {card.handOver ? (
          <ButtonLink to={card.handOver} size="small" look="plain">
            {t('handOver.homeLink')}
          </ButtonLink>
        ) : null}
        <Button size="small" look="plain" onClick={() => onRemove(card)}>
          {t('home.delete')}
        </Button>
      </div>
    </li>
  );
});

/** Entries of unknown heights in a list of thousands: those in sight and a screen or two around them. */
const WindowedList = ({ enterprises, ...entry }: ListProps) => {
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: enterprises.length,
    estimateSize: () => 190,
    gap: 16,
    overscan: 12,
    scrollMargin: offset,
    getItemKey: (index) => enterprises[index]?.id ?? index,
  });
  return (
    <ul ref={list} className={styles.windowed} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const found = enterprises[index];
        return found ? (
          <EnterpriseEntry
            key={key}
            id={found.id}
            name={found.name}
            data-index={index}
            ref={rows.measureElement}
            aria-setsize={enterprises.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - offset}px)` }}
            {...entry}
          />
        ) : null;
      })}
    </ul>
  );
};

/** The enterprises on the device, to be found by name or credit code where there are many. */
export const EnterpriseList = ({ enterprises, ...entry }: ListProps) => {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query.trim().toLowerCase());
  const found = useMemo(
    () => (wanted ? enterprises.filter(({ name, creditCode }) => `${name}\n${creditCode}`.toLowerCase().includes(wanted)) : enterprises),
    [enterprises, wanted],
  );
  return (
    <>
      {enterprises.length < searchFrom ? null : (
        <div className={styles.find}>
          <input
            type="search"
            aria-label={t('home.find')}
            placeholder={t('home.find')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <span aria-live="polite">{t(wanted ? 'home.foundCount' : 'home.count', { count: found.length })}</span>
        </div>
      )}
      {found.length > drawnWholeUpTo ? (
        <WindowedList enterprises={found} {...entry} />
      ) : (
        <ul className={styles.list}>
          {found.map(({ id, name }) => (
            <EnterpriseEntry key={id} id={id} name={name} {...entry} />
          ))}
        </ul>
      )}
    </>
  );
};
