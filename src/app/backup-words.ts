import type { Translate } from '../i18n/translator.ts';
import type { Format } from '../i18n/use-format.ts';
import type { BackupProblem } from '../ports/backup-files.ts';

export const backupProblemText = (t: Translate, format: Format, problem: BackupProblem): string => {
  if (problem.code === 'too-large') return t('backup.problem.too-large', { max: format.bytes(problem.max) });
  return t(`backup.problem.${problem.code}`, problem);
};
