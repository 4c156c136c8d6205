import { type ReactNode, useState } from 'react';
import { type Assessment, type Enterprise, writeAssessmentFile } from '../engine/index.ts';
import { formatFileDate } from '../i18n/format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { Kept } from '../ports/file-gateway.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { noteFiled } from './filed.ts';
import { useServices } from './services.ts';

/** Characters that Windows, macOS or a mail program refuse in a file name. */
export const safeFileName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim();

export type SavedFile = { readonly enterprise: Enterprise; readonly assessments: readonly Assessment[] };

/** Says where it went, where that is known; a download is shown by the browser itself. */
const Told = ({ kept, onElsewhere }: { readonly kept: Kept; readonly onElsewhere: () => void }) => {
  const { t } = useTranslation();
  if (kept.kind !== 'written' && kept.kind !== 'failed') return null;
  const elsewhere = <Button onClick={onElsewhere}>{t('storage.saveElsewhere')}</Button>;
  return kept.kind === 'failed' ? (
    <Banner tone="bad" actions={elsewhere}>
      {t('storage.fileFailed', { name: kept.name })}
    </Banner>
  ) : (
    <Banner tone="good" actions={elsewhere}>
      {t('storage.fileWritten', { name: kept.name })}
    </Banner>
  );
};

export type FileSaver = { readonly save: (content: SavedFile) => void; readonly notice: ReactNode };

/** Gives the enterprise with its assessments to the person as a saved file: the same file again, where the browser lets. */
export const useSaveFile = (): FileSaver => {
  const { files, clock } = useServices();
  const { t } = useTranslation();
  const [state, setState] = useState<{ readonly content: SavedFile; readonly kept: Kept } | null>(null);
  const save = async (content: SavedFile, anew: boolean): Promise<void> => {
    const { enterprise } = content;
    const savedAt = clock.now();
    const name = safeFileName(`${enterprise.facts.name || t('app.name')}-${formatFileDate(savedAt)}.rongchi.json`);
    const blob = new Blob([writeAssessmentFile({ savedAt, ...content })], { type: 'application/json' });
    const kept = await files.keep(name, blob, { place: enterprise.id, anew });
    if (kept.kind === 'written' || kept.kind === 'downloaded') noteFiled([content]);
    if (kept.kind !== 'cancelled') setState({ content, kept });
  };
  return {
    save: (content) => void save(content, false),
    notice: state ? <Told kept={state.kept} onElsewhere={() => void save(state.content, true)} /> : null,
  };
};
