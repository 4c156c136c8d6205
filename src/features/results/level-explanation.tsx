import { Link } from 'wouter';
import type { LevelStep, PackTexts, QuestionId } from '../../engine/index.ts';
import { levelBandWords } from '../../i18n/band-words.ts';
import { type ConditionWords, countWords, nameOf, originWords, requirementWords, stepState } from '../../i18n/explain-words.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Page, Row, Sheet } from '../../ui/page.tsx';
import styles from './level-explanation.module.css';
import { LevelHeadline, Withheld } from './level-headline.tsx';
import table from './sum-table.module.css';
import { Remarks, Trail, useExplainWords, WhyLink, type WhyProps } from './why-links.tsx';

type StepProps = WhyProps & { readonly step: LevelStep };
type Count = LevelStep['counts'][number];

const Verdict = ({ isMet }: { readonly isMet: boolean }) => {
  const { t } = useTranslation();
  return <td className={isMet ? table.yes : table.no}>{isMet ? `✓ ${t('explain.isMet')}` : `✗ ${t('explain.notMet')}`}</td>;
};

const Condition = ({
  words: { wanted, found, isMet },
  to,
  name,
}: {
  readonly words: ConditionWords;
  readonly to?: string;
  readonly name?: string;
}) => (
  <tr>
    <th scope="row">{wanted}</th>
    <td>
      {to && name ? (
        <WhyLink to={to} name={name}>
          {found}
        </WhyLink>
      ) : (
        found
      )}
    </td>
    <Verdict isMet={isMet} />
  </tr>
);

const Conditions = ({ step, ...props }: StepProps) => {
  const { t } = useTranslation();
  const words = useExplainWords(props);
  if (step.requires.length + step.counts.length === 0) return <p>{t('explain.noCondition')}</p>;
  return (
    <table className={`${table.table} ${styles.conditions}`}>
      <thead>
        <tr>
          <th scope="col">{t('explain.condition')}</th>
          <th scope="col">{t('explain.standing')}</th>
          <th scope="col">{t('explain.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {step.requires.map((r) => (
          <Condition key={r.group} words={requirementWords(words, r)} to={props.whyTo(r.group)} name={nameOf(props, r.group)} />
        ))}
        {step.counts.map((count) => (
          <Condition key={`${count.mark} ${count.score}`} words={countWords(words, count)} />
        ))}
      </tbody>
    </table>
  );
};

const Questions = ({ title, ids, texts, whyTo }: WhyProps & { readonly title: string; readonly ids: readonly QuestionId[] }) => {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd className={styles.questions}>
        {ids.map((id) => (
          <Link key={id} href={whyTo(id)}>
            {texts.questions[id]?.topic}
          </Link>
        ))}
      </dd>
    </div>
  );
};

/** The questions a count has counted, those that score too little and those still open. */
const Counted = ({ count, ...props }: WhyProps & { readonly count: Count }) => {
  const { t } = useTranslation();
  const open = props.report.groups
    .flatMap((row) => row.items)
    .filter(({ question, result }) => question.marks.includes(count.mark) && result.score === null && result.status !== 'not-applicable')
    .map(({ question }) => question.id);
  return (
    <details className={styles.counted}>
      <summary>{t('explain.seeCounted', { mark: props.texts.marks[count.mark] })}</summary>
      <dl>
        <Questions title={t('explain.counted', { count: count.reached.length })} ids={count.reached} {...props} />
        <Questions title={t('explain.missed', { count: count.missed.length })} ids={count.missed} {...props} />
        <Questions title={t('explain.undecided', { count: open.length })} ids={open} {...props} />
      </dl>
    </details>
  );
};

const levelName = (texts: PackTexts, id: string): string => texts.levels[id]?.name ?? id;

const Step = ({ step, ...props }: StepProps) => {
  const { t } = useTranslation();
  const state = stepState(props.report, step);
  return (
    <li className={styles.step} data-reached={step.isReached}>
      <h3>
        {levelName(props.texts, step.level)}
        {state ? <span className={styles.state}>{t(`explain.step.${state}`)}</span> : null}
      </h3>
      <Conditions step={step} {...props} />
      {step.counts.map((count) => (
        <Counted key={`${count.mark} ${count.score}`} count={count} {...props} />
      ))}
    </li>
  );
};

/** 等级是怎么定出来的: the rule step by step, each condition with what there is. */
export const LevelExplanation = (props: WhyProps) => {
  const { t } = useTranslation();
  const words = useExplainWords(props);
  const { report, texts, resultsPath, whyTo } = props;
  const band = levelBandWords(t, texts, report, report.bands?.level ?? null);
  return (
    <Page title={t('explain.levelTitle')}>
      <Trail resultsPath={resultsPath} above={[]} here={t('explain.levelTitle')} />
      <section aria-label={t('results.level')}>
        <p className={styles.level} data-testid="explained-level">
          <LevelHeadline report={report} texts={texts} />
        </p>
        <Withheld report={report} texts={texts} />
        {band ? <p className={styles.soft}>{band}</p> : null}
      </section>
      <Sheet title={t('explain.steps')}>
        <p>{t('explain.stepsRule')}</p>
        <ol className={styles.steps}>
          {report.explanation.steps.map((step) => (
            <Step key={step.level} step={step} {...props} />
          ))}
        </ol>
        <Remarks>{originWords(words, 'thresholds')}</Remarks>
      </Sheet>
      <Row>
        <ButtonLink to={resultsPath}>{t('explain.back')}</ButtonLink>
        <ButtonLink to={whyTo(report.explanation.root.id)}>{t('explain.toScore')}</ButtonLink>
      </Row>
    </Page>
  );
};
