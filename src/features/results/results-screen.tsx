import { Link } from 'wouter';
import {
  type Action,
  type AnswerKey,
  type PackTexts,
  placeOf,
  type QuestionId,
  type ReportModel,
  type WeighedQuestion,
} from '../../engine/index.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.tsx';
import { Banner } from '../../ui/banner.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page, Row, Sheet } from '../../ui/page.tsx';
import { AnswerKeySheet } from './answer-key-sheet.tsx';
import { DimensionTable } from './dimension-table.tsx';
import { Capped, Contradictions, OwnFigures } from './findings.tsx';
import { HeatmapSheet } from './heatmap-sheet.tsx';
import { LevelPanel } from './level-panel.tsx';
import { NarrowingList } from './narrowing-list.tsx';
import { Programmes, ReadinessLists } from './programmes.tsx';
import { RadarChart, type RadarDatum } from './radar-chart.tsx';
import styles from './results-screen.module.css';
import { TryLink } from './try-link.tsx';
import { WhyLink } from './why-links.tsx';

type ResultsProps = {
  readonly report: ReportModel;
  readonly texts: PackTexts;
  readonly assessmentId: string;
  /** Of a made-up enterprise: what it teaches. */
  readonly answerKey: AnswerKey | null;
  readonly pathTo: (question: QuestionId) => string;
  /** To how a score was made, by the id of its group or question, and to how the level was decided. */
  readonly whyTo: (id: string) => string;
  readonly whyLevelPath: string;
  readonly answerPath: string;
  readonly benchmarkPath: string;
  readonly planPath: string;
  readonly reportPath: string;
  /** 试算, with a question opened or none. */
  readonly tryPath: (question?: QuestionId) => string;
  /** How many answers are changed in 试算 and neither kept nor dropped. */
  readonly tried: number;
  /** Null where there is no other assessment to compare with. */
  readonly trendPath: string | null;
};

const radarData = (report: ReportModel, texts: PackTexts, score: (value: number) => string): readonly RadarDatum[] => {
  const { min, max } = report.pack.scale;
  return report.radar.map((axis) => ({
    id: axis.group,
    label: texts.groups[axis.group]?.title ?? axis.group,
    fraction: axis.score === null ? null : (axis.score - min) / (max - min),
    text: axis.score === null ? '—' : score(axis.score),
  }));
};

const Highlights = ({
  title,
  items,
  none,
  showPotential,
  props,
}: {
  readonly title: string;
  readonly items: readonly WeighedQuestion[];
  readonly none: string;
  readonly showPotential: boolean;
  readonly props: ResultsProps;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { texts, report } = props;
  return (
    <Sheet title={title}>
      {items.length === 0 ? <p className={styles.soft}>{none}</p> : null}
      <ol className={styles.highlights}>
        {items.map((item) => (
          <li key={item.id}>
            <span>
              <Link href={props.pathTo(item.id)}>{texts.questions[item.id]?.topic}</Link>
              <span className={styles.soft}>
                {placeOf(report.pack.root, item, texts)}
                {showPotential ? ` · ${t('results.potential', { value: format.score(item.potential, 2) })}` : ''}
              </span>
              {showPotential ? <TryLink to={props.tryPath(item.id)} topic={texts.questions[item.id]?.topic ?? item.id} /> : null}
            </span>
            <WhyLink to={props.whyTo(item.id)} name={texts.questions[item.id]?.topic ?? ''} className={styles.figure}>
              {format.score(item.score, report.pack.scale.decimals)}
            </WhyLink>
          </li>
        ))}
      </ol>
    </Sheet>
  );
};

const FirstSteps = ({ report, texts }: { readonly report: ReportModel; readonly texts: PackTexts }) => {
  const { t } = useTranslation();
  const { language } = useFormat();
  if (report.firstSteps.length === 0) return null;
  return (
    <Sheet title={t('results.firstSteps')}>
      <ol className={styles.steps}>
        {report.firstSteps.map(({ item, action }) => (
          <li key={action.id}>
            <strong>{texts.questions[item.id]?.topic}</strong>
            <ActionNote action={action} language={language} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
};

/** What to do, what it takes and what remains of it. */
const ActionNote = ({ action, language }: { readonly action: Action; readonly language: 'zh-CN' | 'en' }) => {
  const { t } = useTranslation();
  const { what, effect, evidence } = action.texts[language];
  return (
    <>
      <p>{what}</p>
      <p className={styles.soft}>{effect}</p>
      <p className={styles.soft}>
        {t('results.effort', { ...action.effort })} · {t('results.leaves', { evidence })}
      </p>
    </>
  );
};

const OpenItems = ({ props }: { readonly props: ResultsProps }) => {
  const { t } = useTranslation();
  const open = props.report.groups
    .flatMap((row) => row.items)
    .filter(({ result }) => ['unanswered', 'unknown', 'incomplete'].includes(result.status));
  if (open.length === 0) return null;
  return (
    <Sheet title={t('results.openItems')}>
      <p className={styles.soft}>{t('results.openItemsHint')}</p>
      <ul className={styles.openItems}>
        {open.map(({ question, result }) => (
          <li key={question.id}>
            <Link href={props.pathTo(question.id)}>{props.texts.questions[question.id]?.topic}</Link>
            <span className={styles.soft}>{t(`status.${result.status}`)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};

const Charts = ({ report, texts, pathTo, whyTo }: ResultsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const data = radarData(report, texts, (value) => format.score(value, report.pack.scale.decimals));
  const summary = data.map((d) => `${d.label} ${d.text}`).join(t('app.listJoin'));
  return (
    <>
      <Sheet title={t('results.radar')}>
        <RadarChart data={data} alt={t('results.radarAlt', { summary })} />
      </Sheet>
      <Sheet title={t('results.dimensions')}>
        <DimensionTable report={report} texts={texts} pathTo={pathTo} whyTo={whyTo} />
      </Sheet>
      <HeatmapSheet report={report} texts={texts} pathTo={pathTo} whyTo={whyTo} />
    </>
  );
};

/** 结果: level first, then the figures, each with the way down to the answers behind it. */
export const ResultsScreen = (props: ResultsProps) => {
  const { t } = useTranslation();
  const { report, texts } = props;
  if (report.counts.scored === 0)
    return (
      <Page title={t('results.title')} lead={texts.title}>
        <Empty title={t('results.nothing')} text={t('results.nothingHint')}>
          <ButtonLink to={props.answerPath} look="primary">
            {t('results.go')}
          </ButtonLink>
        </Empty>
      </Page>
    );
  return (
    <Page title={t('results.title')} lead={`${texts.title} · ${texts.edition}`}>
      {report.official ? null : <Banner tone="warn">{t('data.unofficialResult')}</Banner>}
      <LevelPanel report={report} texts={texts} whyTo={props.whyTo} whyLevelPath={props.whyLevelPath} />
      <NarrowingList report={report} texts={texts} pathTo={props.pathTo} />
      <Row>
        <ButtonLink to={props.tryPath()}>{props.tried > 0 ? t('whatIf.goOn', { count: props.tried }) : t('whatIf.link')}</ButtonLink>
        {props.trendPath ? <ButtonLink to={props.trendPath}>{t('trend.link')}</ButtonLink> : null}
      </Row>
      <div className={styles.pair}>
        <Highlights
          title={t('results.strongest')}
          items={report.strongest}
          none={t('results.noneStrong')}
          showPotential={false}
          props={props}
        />
        <Highlights title={t('results.weakest')} items={report.weakest} none={t('results.noneWeak')} showPotential props={props} />
      </div>
      {props.answerKey ? (
        <AnswerKeySheet answerKey={props.answerKey} assessment={props.assessmentId} report={report} texts={texts} pathTo={props.pathTo} />
      ) : null}
      <Contradictions report={report} texts={texts} pathTo={props.pathTo} />
      <Capped report={report} texts={texts} pathTo={props.pathTo} tryPath={props.tryPath} />
      <FirstSteps report={report} texts={texts} />
      <Charts {...props} />
      <OwnFigures report={report} texts={texts} />
      <ReadinessLists report={report} texts={texts} />
      <Programmes report={report} />
      <OpenItems props={props} />
      <Sheet title={t('results.method')}>
        <div className={styles.method}>
          {texts.method.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </Sheet>
      <Row>
        <ButtonLink to={props.benchmarkPath}>{t('results.toBenchmark')}</ButtonLink>
        <ButtonLink to={props.planPath}>{t('step.plan')}</ButtonLink>
        <ButtonLink to={props.reportPath} look="primary">
          {t('results.toReport')}
        </ButtonLink>
      </Row>
    </Page>
  );
};
