import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AssessmentFile,
  assessmentId,
  checkAgainstPacks,
  enterpriseId,
  fail,
  ok,
  openAssessmentFile,
  type Pack,
  type Problem,
  type Result,
} from '../engine/index.ts';
import { describeProblem } from '../i18n/describe-problem.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { IdSource } from '../ports/clock.ts';
import type { PackBundle } from '../ports/pack-catalog.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Refused, storeProblemText } from './notices.tsx';
import { useServices } from './services.ts';

/** Reads a saved file and holds it against the packs. Nothing is stored here. */
export const readFile = (text: string | null, packs: readonly Pack[]): Result<AssessmentFile, readonly Problem[]> => {
  if (text === null) return fail([{ code: 'not-text', path: [] }]);
  const opened = openAssessmentFile(text);
  if (!opened.ok) return opened;
  const problems = checkAgainstPacks(opened.value, packs);
  return problems.length > 0 ? fail(problems) : ok(opened.value);
};

/** The same content as an enterprise of its own. */
export const asCopy = (file: AssessmentFile, ids: IdSource): AssessmentFile => {
  const id = enterpriseId.parse(ids.next());
  return {
    ...file,
    enterprise: { ...file.enterprise, id },
    assessments: file.assessments.map((a) => ({ ...a, id: assessmentId.parse(ids.next()), enterpriseId: id })),
  };
};

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly name: string; readonly reasons: readonly string[] }
  | { readonly kind: 'exists'; readonly file: AssessmentFile; readonly known: string }
  | { readonly kind: 'opened'; readonly name: string }
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

type Opening = { readonly open: (file: File) => void; readonly notice: ReactNode; readonly dialog: ReactNode };

/** Opens a saved file: refuses with reasons, asks before it replaces, and only then stores. */
export const useOpenFile = (packs: readonly PackBundle[], onStored: () => void): Opening => {
  const { t } = useTranslation();
  const format = useFormat();
  const { files, store, ids } = useServices();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const put = async (file: AssessmentFile): Promise<void> => {
    const { name } = file.enterprise.facts;
    const stored = await store.replace(file.enterprise, file.assessments);
    setState(stored.ok ? { kind: 'opened', name } : { kind: 'not-kept', name, reason: storeProblemText(t, stored.error) });
    onStored();
  };
  const open = async (chosen: File): Promise<void> => {
    const read = readFile(
      await files.readText(chosen),
      packs.map((p) => p.pack),
    );
    if (!read.ok) return setState({ kind: 'refused', name: chosen.name, reasons: read.error.map((p) => describeProblem(t, p)) });
    const known = await store.load(read.value.enterprise.id);
    if (known.ok) return setState({ kind: 'exists', file: read.value, known: known.value.enterprise.value.facts.name });
    if (known.error.code === 'not-found') return put(read.value);
    return setState({ kind: 'refused', name: chosen.name, reasons: [storeProblemText(t, known.error)] });
  };
  const close = () => setState({ kind: 'idle' });
  return {
    open: (file) => void open(file),
    notice: <Notice state={state} />,
    dialog:
      state.kind === 'exists' ? (
        <Dialog
          title={t('open.existsTitle')}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t('app.cancel')}</Button>
              <Button onClick={() => void put(asCopy(state.file, ids))}>{t('open.copy')}</Button>
              <Button look="primary" onClick={() => void put(state.file)}>
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
