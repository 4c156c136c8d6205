import { type DragEvent, type ReactNode, useState } from 'react';
import type { Translate } from '../../i18n/translator.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import type { HandOver } from '../../ports/hand-over.ts';
import { Banner } from '../../ui/banner.tsx';
import { FilesButton } from '../../ui/file-button.tsx';
import { Page, Sheet } from '../../ui/page.tsx';
import { CameraPane } from './camera-pane.tsx';
import { missingIn, type Transfer, transfersOf } from './collect.ts';
import styles from './hand-over.module.css';
import { TransferList } from './transfer-list.tsx';
import { type News, useReceiving } from './use-receiving.ts';

type ReceiveProps = {
  readonly handOver: HandOver;
  readonly lead: string;
  /** What may be done with a transfer that is complete. `done`: it is used, and needed no more. */
  readonly outcomeOf: (transfer: Transfer, done: () => void) => ReactNode;
  /** What was done last, and the way on. */
  readonly notice: ReactNode;
  readonly foot: ReactNode;
};

const newsWords = (t: Translate, news: News): string => {
  if (news.kind === 'unread') return t(`handOver.picture.${news.problem}`, { name: news.name });
  if (news.kind !== 'refused') return t(`handOver.news.${news.kind}`, { index: news.index, count: news.count });
  const words = t(`handOver.code.${news.problem}`);
  return news.name === null ? words : t('app.labelled', { label: news.name, text: words });
};

const isBad = ({ kind }: News): boolean => kind === 'refused' || kind === 'unread';

const NewsLines = ({ news }: { readonly news: readonly News[] }) => {
  const { t } = useTranslation();
  return (
    <div role="status">
      <ul className={styles.news}>
        {news.map((one) => (
          <li key={newsWords(t, one)} className={isBad(one) ? styles.bad : undefined}>
            {newsWords(t, one)}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Pictures = ({ onPictures }: { readonly onPictures: (pictures: readonly File[]) => void }) => {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer.files.length > 0) onPictures([...event.dataTransfer.files]);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      className={styles.drop}
      aria-label={t('handOver.pictures')}
      data-over={isOver}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FilesButton label={t('handOver.pictures')} accept="image/*" onFiles={onPictures} />
      <span className={styles.soft}>{t('handOver.drop')}</span>
    </section>
  );
};

/** 扫码接收: codes from camera or pictures, what of a transfer is here, and what to do with it once all of it is. */
export const ReceiveScreen = ({ handOver, lead, outcomeOf, notice, foot }: ReceiveProps) => {
  const { t } = useTranslation();
  const receiving = useReceiving(handOver);
  const [isOn, setOn] = useState(false);
  const transfers = transfersOf(receiving.parts);
  const isWaiting = transfers.length === 0 || transfers.some((transfer) => missingIn(transfer).length > 0);
  return (
    <Page title={t('handOver.receiveTitle')} lead={lead} narrow>
      {notice}
      <Sheet title={t('handOver.read')}>
        <div className={styles.stack}>
          {/* Once all is there, the camera goes off by itself. */}
          <CameraPane reader={handOver.reader} isOn={isOn && isWaiting} onOn={setOn} onCode={receiving.onCode} />
          <Pictures onPictures={receiving.onPictures} />
          {receiving.isReading ? <p role="status">{t('handOver.reading')}</p> : null}
          <NewsLines news={receiving.news} />
          {receiving.isStored ? null : <Banner tone="warn">{t('handOver.notStored')}</Banner>}
        </div>
      </Sheet>
      <TransferList transfers={transfers} outcomeOf={outcomeOf} onDiscard={receiving.discard} />
      {foot}
    </Page>
  );
};
