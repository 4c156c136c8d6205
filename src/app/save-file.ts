import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Assessment, type Enterprise, writeAssessmentFile } from '../engine/index.ts';
import { formatFileDate } from '../i18n/format.ts';
import { noteFiled } from './filed.ts';
import { useServices } from './services.ts';

/** Characters that Windows, macOS or a mail program refuse in a file name. */
export const safeFileName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').trim();

/** Hands the enterprise with its assessments to the person as a saved file. */
export const useSaveFile = () => {
  const { files, clock } = useServices();
  const { t } = useTranslation();
  return useCallback(
    (enterprise: Enterprise, assessments: readonly Assessment[]): void => {
      const savedAt = clock.now();
      const text = writeAssessmentFile({ savedAt, enterprise, assessments });
      const name = safeFileName(`${enterprise.facts.name || t('app.name')}-${formatFileDate(savedAt)}.rongchi.json`);
      files.save(name, new Blob([text], { type: 'application/json' }));
      noteFiled([{ enterprise, assessments }]);
    },
    [files, clock, t],
  );
};
