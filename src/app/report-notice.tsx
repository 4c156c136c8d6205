import { describeProblem } from '../i18n/describe-problem.ts';
import { listDifferences, missingWords, outcomeWords } from '../i18n/report-words.ts';
import type { Translate } from '../i18n/translator.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { PackCover } from '../ports/pack-catalog.ts';
import { Banner } from '../ui/banner.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { storeProblemText } from './notices.tsx';
import { isSameProfile, keepAsCopy, keepAsRound, type Refusal, type Reopened, type ReportState } from './open-report.ts';
import { paths } from './paths.ts';
import { Refused } from './refused.tsx';
import { useServices } from './services.ts';

const reasonsFor = (t: Translate, refusal: Refusal): readonly string[] => {
  if (refusal.kind === 'problems') return refusal.problems.map((p) => describeProblem(t, p));
  return [refusal.kind === 'store' ? storeProblemText(t, refusal.problem) : missingWords(t, refusal)];
};

const shownDifferences = 6;

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** The first differences at once, the others unfolded. */
const Differences = ({ lines }: { readonly lines: readonly string[] }) => {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <>
      <Lines lines={lines.slice(0, shownDifferences)} />
      {lines.length > shownDifferences ? (
        <details>
          <summary>{t('reopen.more', { count: lines.length - shownDifferences })}</summary>
          <Lines lines={lines.slice(shownDifferences)} />
        </details>
      ) : null}
    </>
  );
};

type OpenedProps = {
  readonly state: Extract<ReportState, { kind: 'opened' }>;
  readonly bundles: readonly PackCover[];
  readonly onDismiss: () => void;
};

/** What was opened, what scoring it anew came to, and where to go on. Stays until it is dismissed. */
const Opened = ({ state, bundles, onDismiss }: OpenedProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { report, differences } = state.reopened;
  const bundle = bundles.find((b) => b.pack.id === report.pack.id);
  if (!bundle) return null;
  const held = { report, texts: bundle.texts };
  const calm = differences?.length === 0 ? 'good' : 'warn';
  return (
    <Banner
      tone={state.problem ? 'bad' : calm}
      actions={
        <>
          <ButtonLink to={paths.results(state.assessment.enterpriseId, state.assessment.id)}>{t('home.results')}</ButtonLink>
          <Button onClick={onDismiss}>{t('reopen.dismiss')}</Button>
        </>
      }
    >
      <p>
        {t(`reopen.kept.${state.kept}`, { name: report.enterprise.facts.name, model: bundle.texts.shortTitle })}{' '}
        {state.problem ? storeProblemText(t, state.problem) : null}
      </p>
      <p>{outcomeWords(t, held, differences, format.score)}</p>
      <Differences lines={listDifferences(t, held, differences ?? [])} />
    </Banner>
  );
};

type AskingProps = {
  readonly state: Extract<ReportState, { kind: 'asking' }>;
  readonly onCancel: () => void;
  readonly onKeep: (keep: (reopened: Reopened) => Promise<ReportState>) => void;
};

const Asking = ({ state, onCancel, onKeep }: AskingProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const services = useServices();
  const { reopened, here } = state;
  const date = format.dateTime(reopened.file.savedAt);
  return (
    <Dialog
      title={t('open.existsTitle')}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('app.cancel')}</Button>
          <Button onClick={() => onKeep((r) => keepAsCopy(r, services))}>{t('open.copy')}</Button>
          <Button look="primary" onClick={() => onKeep((r) => keepAsRound(r, here, services))}>
            {t('reopen.addRound')}
          </Button>
        </>
      }
    >
      <p>{t('reopen.existsText', { name: here.enterprise.value.facts.name, date })}</p>
      {isSameProfile(reopened, here) ? null : <p>{t('reopen.otherProfile')}</p>}
    </Dialog>
  );
};

type NoticeProps = {
  readonly state: ReportState;
  readonly bundles: readonly PackCover[];
  readonly onState: (state: ReportState) => void;
  readonly onClose: () => void;
};

/** Everything that is said about an opened report. */
export const ReportNotice = ({ state, bundles, onState, onClose }: NoticeProps) => {
  const { t } = useTranslation();
  if (state.kind === 'refused') return <Refused name={state.name} reasons={reasonsFor(t, state.refusal)} />;
  if (state.kind === 'opened') return <Opened state={state} bundles={bundles} onDismiss={onClose} />;
  return <Asking state={state} onCancel={onClose} onKeep={(keep) => void keep(state.reopened).then(onState)} />;
};
