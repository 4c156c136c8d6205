import { type ReactNode, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page, Row, Sheet } from '../../ui/page.tsx';
import styles from './backup.module.css';

/** An enterprise in the bin. `left`: days until it is cleared; null: its date is not to be believed. */
export type BinCard = {
  readonly id: string;
  readonly name: string;
  readonly isSample: boolean;
  readonly assessments: number;
  readonly deletedAt: string;
  readonly left: number | null;
};

type BinProps = {
  readonly cards: readonly BinCard[];
  readonly days: number;
  readonly notice: ReactNode;
  readonly onRestore: (id: string) => void;
  readonly onPurge: (ids: readonly string[]) => void;
};

const useTimeLeft = () => {
  const { t } = useTranslation();
  return (left: number | null): string => {
    if (left === null) return t('bin.undated');
    return left === 0 ? t('bin.due') : t('bin.left', { count: left });
  };
};

type CardProps = { readonly card: BinCard; readonly onRestore: () => void; readonly onPurge: () => void };

const BinLine = ({ card, onRestore, onPurge }: CardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const timeLeft = useTimeLeft();
  const name = card.name || t('home.unnamed');
  return (
    <li>
      <div className={styles.text}>
        <strong>
          {name}
          {card.isSample ? <span className={styles.tag}>{t('app.sample')}</span> : null}
        </strong>
        <span>
          {[t('restore.assessments', { count: card.assessments }), t('bin.deletedAt', { date: format.date(card.deletedAt) })].join(' · ')}
        </span>
        <span>{timeLeft(card.left)}</span>
      </div>
      <div className={styles.buttons}>
        <Button size="small" aria-label={t('bin.restoreLabel', { name })} onClick={onRestore}>
          {t('bin.restore')}
        </Button>
        <Button size="small" look="plain" aria-label={t('bin.purgeLabel', { name })} onClick={onPurge}>
          {t('bin.purge')}
        </Button>
      </div>
    </li>
  );
};

type AskProps = {
  readonly cards: readonly BinCard[];
  readonly isAll: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

const PurgeDialog = ({ cards, isAll, onCancel, onConfirm }: AskProps) => {
  const { t } = useTranslation();
  return (
    <Dialog
      title={isAll ? t('bin.emptyTitle') : t('bin.purgeTitle', { name: cards[0]?.name || t('home.unnamed') })}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button look="danger" onClick={onConfirm}>
            {t('bin.purge')}
          </Button>
        </>
      }
    >
      <p>{isAll ? t('bin.emptyText', { count: cards.length }) : t('bin.purgeText')}</p>
    </Dialog>
  );
};

/** 回收站: what was deleted, back again or gone for good. */
export const BinScreen = ({ cards, days, notice, onRestore, onPurge }: BinProps) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<{ readonly cards: readonly BinCard[]; readonly isAll: boolean } | null>(null);
  return (
    <Page title={t('bin.title')} lead={t('bin.lead', { days })} narrow>
      {notice}
      {cards.length === 0 ? (
        <Empty title={t('bin.empty')} text={t('bin.emptyHint')} />
      ) : (
        <>
          <Sheet>
            <ul className={`${styles.rows} ${styles.alone}`}>
              {cards.map((card) => (
                <BinLine
                  key={card.id}
                  card={card}
                  onRestore={() => onRestore(card.id)}
                  onPurge={() => setAsking({ cards: [card], isAll: false })}
                />
              ))}
            </ul>
          </Sheet>
          <Row>
            <Button look="danger" onClick={() => setAsking({ cards, isAll: true })}>
              {t('bin.emptyAll')}
            </Button>
          </Row>
        </>
      )}
      {asking ? (
        <PurgeDialog
          {...asking}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            onPurge(asking.cards.map((c) => c.id));
            setAsking(null);
          }}
        />
      ) : null}
    </Page>
  );
};
