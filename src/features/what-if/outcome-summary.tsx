import { thresholdsOf } from '../../engine/index.ts';
import { levelWords } from '../../i18n/level-words.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './outcome.module.css';
import type { WhatIfProps } from './what-if-props.ts';

/** Which way a figure points, by what is shown of it. */
export const signOf = (shown: string): 'up' | 'down' | 'none' => {
  if (shown.startsWith('+')) return 'up';
  return shown.startsWith('−') ? 'down' : 'none';
};

const Figures = ({ pack, texts, trial }: Pick<WhatIfProps, 'pack' | 'texts' | 'trial'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { scale, levelRule, root } = pack;
  const figure = (score: number | null): string =>
    score === null ? '—' : format.score(score, scale.decimals, thresholdsOf(levelRule, root.id));
  const { before, after, change } = trial;
  const difference = change.difference === null ? '—' : format.difference(change.difference, scale.decimals + 1);
  return (
    <dl className={styles.figures} aria-live="polite">
      <div>
        <dt>{texts.scoreName}</dt>
        <dd data-testid="what-if-score">
          {figure(before.root.score)} → <strong>{figure(after.root.score)}</strong>
          <span className={styles.difference} data-sign={signOf(difference)}>
            {difference}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('whatIf.level')}</dt>
        <dd data-testid="what-if-level">
          {levelWords(t, texts, before.level)} → <strong>{levelWords(t, texts, after.level)}</strong>
        </dd>
      </div>
    </dl>
  );
};

/** What state the copy is in, in one line that is always there. */
const Status = ({ trial, ending, onRestore, status }: Pick<WhatIfProps, 'trial' | 'ending' | 'onRestore' | 'status'>) => {
  const { t } = useTranslation();
  const count = trial.edited.length;
  const words = ending
    ? t(`whatIf.${ending.kind}`, { count: ending.count })
    : count > 0
      ? t('whatIf.pending', { count })
      : t('whatIf.idle');
  return (
    <div className={styles.status}>
      <p ref={status} tabIndex={-1} role="status">
        {words}
      </p>
      {ending?.kind === 'dropped' ? (
        <Button size="small" look="plain" onClick={onRestore}>
          {t('whatIf.restore')}
        </Button>
      ) : null}
    </div>
  );
};

/** Score and level before and after, and what may be done with the copy: always in view. */
export const OutcomeSummary = (props: WhatIfProps) => {
  const { t } = useTranslation();
  const isIdle = props.trial.edited.length === 0;
  return (
    <div className={styles.summary}>
      <Figures {...props} />
      <Status {...props} />
      <div className={styles.actions}>
        <Button look="primary" disabled={isIdle} onClick={props.onKeep}>
          {t('whatIf.keep')}
        </Button>
        <Button disabled={isIdle} onClick={props.onDrop}>
          {t('whatIf.drop')}
        </Button>
      </div>
    </div>
  );
};
