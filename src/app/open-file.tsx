import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { AssessmentFile } from '../engine/index.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { backupProblemText } from './backup-words.ts';
import { noteFiled } from './filed.ts';
import { handedFile } from './handed-file.ts';
import { storeProblemText } from './notices.tsx';
import type { ReportState } from './open-report.ts';
import { paths } from './paths.ts';
import { coversQuery, useAllCovers } from './queries.ts';
import { looksLikeBackup } from './read-backup.ts';
import { Refused } from './refused.tsx';
import { asCopy, readFile } from './saved-file.ts';
import { useServices } from './services.ts';

const ReportNotice = onDemand(() => import('./report-notice.tsx').then((m) => m.ReportNotice));

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly name: string; readonly reasons: readonly string[] }
  | { readonly kind: 'exists'; readonly file: AssessmentFile; readonly known: string; readonly source: File | null }
  | { readonly kind: 'opened'; readonly name: string }
  | { readonly kind: 'report'; readonly report: ReportState }
  /** Open, but only in memory. */
  | { readonly kind: 'not-kept'; readonly name: string; readonly reason: string };

const Notice = ({ state }: { readonly state: State }) => {
  const { t } = useTranslation();
  if (state.kind === 'refused') return <Refused name={state.name} reasons={state.reasons} />;
  if (state.kind === 'opened') return <Banner tone="good">{t('open.opened', { name: state.name })}</Banner>;
  if (state.kind !== 'not-kept') return null;
  return (
    <Banner tone="bad">
      {t('open.opened', { name: state.name })} {state.reason}
    </Banner>
  );
};

type Opening = {
  readonly open: (file: File) => void;
  /** The text of a saved file that did not come as a file; `name`: what messages call it. */
  readonly openText: (name: string, text: string) => Promise<void>;
  readonly notice: ReactNode;
  readonly dialog: ReactNode;
};

/** Opens a saved file, a report with one inside, or a backup: refuses with reasons, asks before it replaces, and only then stores. */
export const useOpenFile = (onStored: () => void): Opening => {
  const { t } = useTranslation();
  const format = useFormat();
  const services = useServices();
  const { files, store, ids, archive, lock } = services;
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [state, setState] = useState<State>({ kind: 'idle' });
  /** A list may be on screen before the questionnaires a file is held against. */
  const allOutlines = () => queries.fetchQuery(coversQuery(services.packs, format.language));
  const outlines = useAllCovers() ?? [];
  /** `source`: the file it came from, which saving goes on with. */
  const put = async (file: AssessmentFile, source: File | null): Promise<void> => {
    const { name } = file.enterprise.facts;
    const stored = await store.replace(file.enterprise, file.assessments);
    setState(stored.ok ? { kind: 'opened', name } : { kind: 'not-kept', name, reason: storeProblemText(t, stored.error) });
    noteFiled([file]);
    if (source) files.adopt(file.enterprise.id, source);
    onStored();
  };
  const showReport = (report: ReportState): void => {
    setState({ kind: 'report', report });
    onStored();
  };
  /** A backup has a page of its own. One whose list cannot be read is told there to be damaged. */
  const passOn = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const names = lock.isLocked(bytes) ? null : await archive.names(bytes);
    if (names && !looksLikeBackup(names))
      return setState({ kind: 'refused', name, reasons: [backupProblemText(t, format, { code: 'not-a-backup' })] });
    handedFile.hand({ name, bytes });
    navigate(paths.restore());
  };
  const openText = async (called: string, text: string | null, source: File | null = null): Promise<void> => {
    const read = readFile(
      text,
      (await allOutlines()).map((p) => p.pack),
    );
    if (!read.ok) return setState({ kind: 'refused', name: called, reasons: read.error.map((p) => describeProblem(t, p)) });
    const known = await store.load(read.value.enterprise.id);
    if (known.ok) return setState({ kind: 'exists', file: read.value, known: known.value.enterprise.value.facts.name, source });
    if (known.error.code === 'not-found') return put(read.value, source);
    return setState({ kind: 'refused', name: called, reasons: [storeProblemText(t, known.error)] });
  };
  const open = async (chosen: File): Promise<void> => {
    const backup = await files.readBytes(chosen, (head) => archive.isArchive(head) || lock.isLocked(head));
    if (backup) return passOn(chosen.name, backup);
    const pdf = await files.readPdf(chosen);
    if (pdf) return showReport(await (await import('./open-report.ts')).openReport(chosen.name, pdf, services, await allOutlines()));
    return openText(chosen.name, await files.readText(chosen), chosen);
  };
  const close = () => setState({ kind: 'idle' });
  return {
    open: (file) => void open(file),
    openText,
    notice:
      state.kind === 'report' ? (
        <ReportNotice state={state.report} bundles={outlines} onState={showReport} onClose={close} />
      ) : (
        <Notice state={state} />
      ),
    dialog:
      state.kind === 'exists' ? (
        <Dialog
          title={t('open.existsTitle')}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t('app.cancel')}</Button>
              <Button onClick={() => void put(asCopy(state.file, ids), null)}>{t('open.copy')}</Button>
              <Button look="primary" onClick={() => void put(state.file, state.source)}>
                {t('open.replace')}
              </Button>
            </>
          }
        >
          <p>{t('open.existsText', { name: state.known, date: format.dateTime(state.file.savedAt) })}</p>
        </Dialog>
      ) : null,
  };
};
