import { RestoreScreen } from '../features/backup/restore-screen.tsx';
import { UnlockDialog } from '../features/backup/unlock-dialog.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.tsx';
import { Banner } from '../ui/banner.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { backupProblemText } from './backup-words.ts';
import { storeProblemText } from './notices.tsx';
import { paths } from './paths.ts';
import { useAllCovers } from './queries.ts';
import { Refused } from './refused.tsx';
import type { Outcome, RestoreReport } from './restore-backup.ts';
import { reviewOf, titleOf } from './restore-words.ts';
import { type RestoreState, useRestore } from './use-restore.ts';

const outcomes: readonly Outcome[] = ['restored', 'replaced', 'copied', 'unchanged'];

const Done = ({ report }: { readonly report: RestoreReport }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const failed = report.outcomes.flatMap(({ compared, result }) => (result.ok ? [] : [{ compared, problem: result.error }]));
  const counts = outcomes.flatMap((outcome) => {
    const count = report.outcomes.filter(({ result }) => result.ok && result.value === outcome).length;
    return count > 0 ? [t(`restore.outcome.${outcome}`, { count })] : [];
  });
  return (
    <Banner tone={failed.length > 0 ? 'bad' : 'good'} actions={<ButtonLink to={paths.home()}>{t('restore.home')}</ButtonLink>}>
      <p>
        <strong>{failed.length > 0 ? t('restore.partly', { count: failed.length }) : t('restore.done')}</strong>
      </p>
      {failed.length > 0 ? (
        <ul>
          {failed.map(({ compared, problem }) => (
            <li key={compared.entry.name}>
              {t('restore.failedItem', { title: titleOf({ t, format }, compared), reason: storeProblemText(t, problem) })}
            </li>
          ))}
        </ul>
      ) : null}
      <p>{counts.join(t('app.clauseJoin'))}</p>
    </Banner>
  );
};

const Notice = ({ state }: { readonly state: RestoreState }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (state.kind === 'refused') return <Refused name={state.name} reasons={[backupProblemText(t, format, state.problem)]} />;
  if (state.kind === 'unread') return <Banner tone="bad">{storeProblemText(t, state.problem)}</Banner>;
  return state.kind === 'done' ? <Done report={state.report} /> : null;
};

/** 恢复, with the chosen backup. */
export const RestoreRoute = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const bundles = useAllCovers();
  const { state, choose, enter, restore, cancel } = useRestore();
  const shown = state.kind === 'review' || state.kind === 'restoring' ? state.reviewed : null;
  const own = shown?.read.entries.flatMap((e) =>
    e.kind === 'data' && e.opened.kind === 'questionnaire' ? [e.opened.questionnaire.pack] : [],
  );
  const packs = [...(bundles ?? []).map((b) => b.pack), ...(own ?? [])];
  const busy = state.kind === 'reading' || state.kind === 'restoring' ? state.kind : null;
  return (
    <>
      <RestoreScreen
        review={shown ? reviewOf({ t, format }, shown.name, shown.read, shown.compared, { here: shown.here, packs }) : null}
        busy={busy}
        notice={<Notice state={state} />}
        onFile={choose}
        onRestore={restore}
        onCancel={cancel}
      />
      {state.kind === 'locked' ? <UnlockDialog isBusy={state.isBusy} isWrong={state.isWrong} onPassword={enter} onCancel={cancel} /> : null}
    </>
  );
};
