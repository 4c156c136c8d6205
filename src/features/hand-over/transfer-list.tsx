import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { Row, Sheet } from '../../ui/page.tsx';
import { missingIn, type Transfer } from './collect.ts';
import styles from './hand-over.module.css';

const Progress = ({ transfer }: { readonly transfer: Transfer }) => {
  const { t } = useTranslation();
  const missing = missingIn(transfer);
  const numbers = Array.from({ length: transfer.count }, (_, i) => i + 1);
  return (
    <>
      <p>
        {missing.length === 0
          ? t('handOver.complete', { count: transfer.count })
          : t('handOver.missing', { done: transfer.parts.length, count: transfer.count, list: missing.join(t('app.listJoin')) })}
      </p>
      <ol className={styles.parts}>
        {numbers.map((number) => {
          const isHere = !missing.includes(number);
          return (
            <li key={number} data-here={isHere} aria-label={t(isHere ? 'handOver.partHere' : 'handOver.partMissing', { index: number })}>
              {number}
            </li>
          );
        })}
      </ol>
    </>
  );
};

type ListProps = {
  readonly transfers: readonly Transfer[];
  readonly outcomeOf: (transfer: Transfer, done: () => void) => ReactNode;
  readonly onDiscard: (transfer: string) => void;
};

/** How far each transfer is; what may be done with it once it is complete. */
export const TransferList = ({ transfers, outcomeOf, onDiscard }: ListProps) => {
  const { t } = useTranslation();
  return transfers.map((transfer) => (
    <Sheet key={transfer.id} title={t('handOver.received')}>
      <div className={styles.stack}>
        <Progress transfer={transfer} />
        {missingIn(transfer).length === 0 ? outcomeOf(transfer, () => onDiscard(transfer.id)) : null}
        <Row>
          <Button size="small" look="plain" onClick={() => onDiscard(transfer.id)}>
            {t('handOver.discard')}
          </Button>
        </Row>
      </div>
    </Sheet>
  ));
};
