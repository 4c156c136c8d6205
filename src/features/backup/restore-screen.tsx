import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Page, Row, Sheet } from '../../ui/page.tsx';
import { useFileDrop } from '../../ui/use-file-drop.ts';
import styles from './backup.module.css';
import { type Choice, type LostRow, type RestoreRow, RestoreRows } from './restore-rows.tsx';

export type Review = { readonly summary: string; readonly rows: readonly RestoreRow[]; readonly lost: readonly LostRow[] };

type RestoreProps = {
  /** What is in the chosen backup; null: none is chosen, or it was refused or restored. */
  readonly review: Review | null;
  readonly busy: 'reading' | 'restoring' | null;
  readonly notice: ReactNode;
  readonly onFile: (file: File) => void;
  readonly onRestore: (choices: Readonly<Record<string, Choice>>) => void;
  readonly onCancel: () => void;
};

export const backupFiles = '.zip,.rongchi,application/zip';

const choiceOf =
  (chosen: Readonly<Record<string, Choice>>) =>
  ({ key, choices }: RestoreRow): Choice =>
    chosen[key] ?? choices[0]?.choice ?? 'skip';

type ReviewProps = Pick<RestoreProps, 'onRestore' | 'onCancel'> & { readonly review: Review; readonly isBusy: boolean };

const ReviewSheet = ({ review: { summary, rows, lost }, isBusy, onRestore, onCancel }: ReviewProps) => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const choose = choiceOf(chosen);
  const isIdle = rows.every((row) => row.standing === 'same');
  const nothing = lost.length > 0 ? t('restore.nothingElse') : t('restore.nothing');
  return (
    <>
      <Sheet title={t('restore.contents')}>
        <p className={styles.lead}>{summary}</p>
        <RestoreRows rows={rows} lost={lost} choiceOf={choose} onChoice={(key, choice) => setChosen({ ...chosen, [key]: choice })} />
      </Sheet>
      {isIdle ? <p>{rows.length === 0 ? t('restore.onlyLost') : nothing}</p> : null}
      <Row>
        {isIdle ? null : (
          <Button look="primary" disabled={isBusy} onClick={() => onRestore(Object.fromEntries(rows.map((row) => [row.key, choose(row)])))}>
            {t('restore.go')}
          </Button>
        )}
        <Button disabled={isBusy} onClick={onCancel}>
          {isIdle ? t('restore.chooseOther') : t('app.cancel')}
        </Button>
        {isBusy ? <span role="status">{t('restore.busy')}</span> : null}
      </Row>
    </>
  );
};

/** 恢复: choose a backup, see what is in it, decide. */
export const RestoreScreen = ({ review, busy, notice, onFile, onRestore, onCancel }: RestoreProps) => {
  const { t } = useTranslation();
  useFileDrop((file) => {
    if (review === null && busy === null) onFile(file);
  });
  return (
    <Page title={t('restore.title')} lead={t('restore.lead')} narrow>
      {notice}
      {busy === 'reading' ? <p role="status">{t('restore.reading')}</p> : null}
      {review ? (
        <ReviewSheet key={review.summary} review={review} isBusy={busy === 'restoring'} onRestore={onRestore} onCancel={onCancel} />
      ) : (
        <Row>
          <FileButton label={t('restore.choose')} accept={backupFiles} onFile={onFile} />
          <span className={styles.hint}>{t('restore.chooseHint')}</span>
        </Row>
      )}
    </Page>
  );
};
