import type { Advice, Obstacle, Pack, PackTexts, PlanPath, PlanStep } from '../../engine/index.ts';
import { levelWords } from '../../i18n/level-words.ts';
import type { Translate } from '../../i18n/translator.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { Row, Sheet } from '../../ui/page.tsx';
import styles from './plan.module.css';
import { stepWords } from './step-words.ts';
import type { Alternative, Asked, Search } from './use-path-search.ts';

type FoundProps = {
  readonly search: Search;
  readonly pack: Pack;
  readonly texts: PackTexts;
  readonly advice: Advice;
  readonly score: number | null;
  readonly hasPlan: boolean;
  readonly onCancel: () => void;
  readonly onFind: (asked: Asked) => void;
  readonly onAdopt: (path: Extract<PlanPath, { kind: 'path' }>, asked: Asked) => void;
};

const obstacleText = (t: Translate, obstacle: Obstacle, texts: PackTexts, score: (value: number) => string): string => {
  if (obstacle.kind === 'together') return t('plan.obstacle.together');
  if (obstacle.kind === 'count') {
    const { score: mark, atLeast, best } = obstacle;
    return t('plan.obstacle.count', { score: mark, atLeast, best, mark: texts.marks[obstacle.mark] ?? obstacle.mark });
  }
  const group = texts.groups[obstacle.group]?.title ?? obstacle.group;
  if (obstacle.best === null) return t('plan.obstacle.noScore', { group });
  return t('plan.obstacle.score', { group, min: score(obstacle.min), best: score(obstacle.best) });
};

const Steps = ({ steps, texts }: { readonly steps: readonly PlanStep[]; readonly texts: PackTexts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className={styles.steps}>
      <summary>{t('plan.showSteps', { count: steps.length })}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <strong>{texts.questions[step.question]?.topic}</strong> {stepWords(step, format.language).what}
            <span className={styles.soft}> {t('plan.days', { days: format.number(step.cost) })}</span>
          </li>
        ))}
      </ol>
    </details>
  );
};

const Alternatives = ({ props, found }: { readonly props: FoundProps; readonly found: Extract<Search, { kind: 'found' }> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (found.path.kind !== 'path' || (found.alternatives.length === 0 && !found.isLooking)) return null;
  const base = found.path.cost;
  const nameOf = ({ tag }: Alternative): string => props.advice.tags.find((x) => x.id === tag)?.texts[format.language] ?? tag;
  const verdict = ({ path }: Alternative): string => {
    if (path.kind !== 'path') return t('plan.alternativeNone');
    return t('plan.alternativeCost', { days: format.number(path.cost), more: format.number(path.cost - base) });
  };
  return (
    <div>
      <h3 className={styles.alternativesTitle}>{t('plan.alternatives')}</h3>
      <ul className={styles.alternatives}>
        {found.alternatives.map((alternative) => (
          <li key={alternative.tag}>
            <span>{t('plan.alternativeTo', { tag: nameOf(alternative) })}</span>
            <span>{verdict(alternative)}</span>
            {alternative.path.kind === 'path' ? (
              <Button
                size="small"
                onClick={() =>
                  props.onFind({ target: found.target, without: { ...found.without, tags: [...found.without.tags, alternative.tag] } })
                }
              >
                {t('plan.alternativeTake')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {found.isLooking ? <p className={styles.soft}>{t('plan.alternativesLooking')}</p> : null}
    </div>
  );
};

const FoundPath = ({ props, found }: { readonly props: FoundProps; readonly found: Extract<Search, { kind: 'found' }> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { pack, texts } = props;
  const score = (value: number): string => format.score(value, pack.scale.decimals);
  const { path } = found;
  if (path.kind === 'reached-already') return <Banner tone="good">{t('plan.reachedAlready')}</Banner>;
  if (path.kind === 'undecided') return <Banner tone="warn">{t('plan.undecided')}</Banner>;
  if (path.kind === 'out-of-reach')
    return (
      <Banner tone="warn">
        <p>{t('plan.outOfReach')}</p>
        <ul>
          {path.obstacles.map((obstacle) => (
            <li key={JSON.stringify(obstacle)}>{obstacleText(t, obstacle, texts, score)}</li>
          ))}
        </ul>
        <p>{t('plan.outOfReachHint')}</p>
      </Banner>
    );
  const after = path.scorecard;
  return (
    <Sheet title={t('plan.found')}>
      <p className={styles.headline}>{t('plan.headline', { days: format.number(path.cost), count: path.steps.length })}</p>
      <p>
        {t('plan.outcome', {
          from: props.score === null ? '—' : score(props.score),
          to: after.root.score === null ? '—' : score(after.root.score),
          level: levelWords(t, texts, after.level),
        })}
      </p>
      <p className={styles.soft}>{t('plan.exact')}</p>
      <Steps steps={path.steps} texts={texts} />
      <Alternatives props={props} found={found} />
      <Row>
        <Button look="primary" onClick={() => props.onAdopt(path, found)}>
          {t(props.hasPlan ? 'plan.adoptAgain' : 'plan.adopt')}
        </Button>
      </Row>
    </Sheet>
  );
};

/** What the search is at, or what it has found. */
export const SearchOutcome = (props: FoundProps) => {
  const { t } = useTranslation();
  const { search } = props;
  switch (search.kind) {
    case 'idle':
      return null;
    case 'searching':
      return (
        <div className={styles.searching} role="status">
          <Meter fraction={search.done} />
          <Row>
            <span>{t('plan.finding')}</span>
            <Button size="small" onClick={props.onCancel}>
              {t('app.cancel')}
            </Button>
          </Row>
        </div>
      );
    case 'cancelled':
      return <Banner tone="info">{t('plan.cancelled')}</Banner>;
    case 'failed':
      return <Banner tone="bad">{t('plan.failed')}</Banner>;
    case 'found':
      return <FoundPath props={props} found={search} />;
  }
};
