import { type ReactNode, useState } from 'react';
import type { EnterpriseId } from '../../engine/index.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Page } from '../../ui/page.tsx';
import { useFileDrop } from '../../ui/use-file-drop.ts';
import { type CardSource, type EnterpriseCard, EnterpriseList, type EnterpriseSummary } from './enterprise-list.tsx';
import styles from './home-screen.module.css';
import { type SampleCard, SampleList } from './sample-list.tsx';
import { type DataArea, WholeData } from './whole-data.tsx';

type HomeProps = {
  /** Newest first. */
  readonly enterprises: readonly EnterpriseSummary[];
  readonly cards: CardSource;
  readonly samples: readonly SampleCard[];
  readonly notice: ReactNode;
  /** Where many enterprises are summed up. */
  readonly cohortPath: string;
  /** 全部数据. */
  readonly area: DataArea;
  readonly receivePath: string;
  readonly onStart: () => void;
  readonly onSample: (id: string) => void;
  readonly onFile: (file: File) => void;
  /** How the browser asks for a file that can be written again; null where it cannot. */
  readonly choose: ((endings: readonly string[]) => Promise<File | null>) | null;
  readonly onSave: (id: EnterpriseId) => void;
  readonly onRemove: (id: EnterpriseId) => void;
};

const RemoveDialog = ({
  card,
  days,
  onCancel,
  onConfirm,
}: {
  readonly card: EnterpriseCard;
  readonly days: number;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}) => {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('home.deleteTitle', { name: card.name || t('home.unnamed') })}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button look="danger" onClick={onConfirm}>
            {t('home.deleteConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('home.deleteText', { days })}</p>
    </Dialog>
  );
};

const How = () => {
  const { t } = useTranslation();
  const steps = [
    [t('home.how1'), t('home.how1Text')],
    [t('home.how2'), t('home.how2Text')],
    [t('home.how3'), t('home.how3Text')],
  ];
  return (
    <ol className={styles.how} aria-label={t('home.how')}>
      {steps.map(([title, text], index) => (
        <li key={title}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <strong>{title}</strong>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ol>
  );
};

/** 首页: start, carry on, try a sample, open a file. */
export const HomeScreen = ({
  enterprises,
  cards,
  samples,
  notice,
  cohortPath,
  area,
  receivePath,
  onStart,
  onSample,
  onFile,
  choose,
  onSave,
  onRemove,
}: HomeProps) => {
  const { t } = useTranslation();
  const isOver = useFileDrop(onFile);
  const [removing, setRemoving] = useState<EnterpriseCard | null>(null);
  return (
    <>
      <Page title={t('home.title')} lead={t('home.lead')}>
        {notice}
        <div className={styles.start}>
          <Button look="primary" onClick={onStart}>
            {t('home.start')}
          </Button>
          <FileButton
            label={t('home.open')}
            accept=".json,application/json,.pdf,application/pdf,.zip,.rongchi"
            choose={choose}
            onFile={onFile}
          />
          <ButtonLink to={receivePath}>{t('handOver.receiveLink')}</ButtonLink>
          <span className={styles.meta}>{t('home.openHint')}</span>
        </div>
        <How />
        <section aria-label={t('home.list')} className={styles.section}>
          <div className={styles.sectionHead}>
            <h2>{t('home.list')}</h2>
            <ButtonLink to={cohortPath} size="small" look="plain">
              {t('cohort.name')}
            </ButtonLink>
          </div>
          {enterprises.length === 0 ? (
            <Empty title={t('home.empty')} text={t('home.emptyHint')} />
          ) : (
            <EnterpriseList enterprises={enterprises} cards={cards} onSave={onSave} onRemove={setRemoving} />
          )}
        </section>
        <SampleList samples={samples} onSample={onSample} />
        <WholeData area={area} />
      </Page>
      {removing ? (
        <RemoveDialog
          card={removing}
          days={area.binDays}
          onCancel={() => setRemoving(null)}
          onConfirm={() => {
            onRemove(removing.id);
            setRemoving(null);
          }}
        />
      ) : null}
      {isOver ? (
        <div className={styles.drop} role="status">
          <span>{t('home.drop')}</span>
        </div>
      ) : null}
    </>
  );
};
