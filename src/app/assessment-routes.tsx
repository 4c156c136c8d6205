import { useCallback, useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation } from 'wouter';
import {
  type AnswerRecord,
  type Assessment,
  type AssessmentId,
  diagnose,
  pairWith,
  type QuestionId,
  questionId,
  questionScoresBelow,
  type ReportModel,
  scoreAssessment,
  sizeClass,
} from '../engine/index.ts';
import { AnswerScreen } from '../features/answer/answer-screen.tsx';
import { useTranslation } from '../i18n/use-translation.tsx';
import type { PackBundle, PackOutline, Profile } from '../ports/pack-catalog.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Loading } from '../ui/loading.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { Page } from '../ui/page.tsx';
import { EarlierRound } from './earlier-round.tsx';
import type { Why } from './explanation-route.tsx';
import { keepLastPack } from './fetch-ahead.ts';
import { MissingPage } from './missing-page.tsx';
import { paths } from './paths.ts';
import {
  useAllPacks,
  useCommon,
  useCrosswalks,
  usePack,
  usePackAhead,
  usePackOutline,
  usePackTitles,
  useProfile,
  useSamples,
  useTermFinder,
} from './queries.ts';
import { scratchOf } from './scratch.ts';
import { useServices } from './services.ts';
import { type Step, Steps } from './steps.tsx';
import { useUndo } from './use-undo.ts';
import { useWorkspace } from './workspace.tsx';

const BenchmarkRoute = onDemand(() => import('./benchmark-route.tsx').then((m) => m.BenchmarkRoute));
const ExplanationRoute = onDemand(() => import('./explanation-route.tsx').then((m) => m.ExplanationRoute));
const InterviewRoute = onDemand(() => import('./interview-route.tsx').then((m) => m.InterviewRoute));
const PlanRoute = onDemand(() => import('./plan-route.tsx').then((m) => m.PlanRoute));
const ReportRoute = onDemand(() => import('./report-route.tsx').then((m) => m.ReportRoute));
const ResultsScreen = onDemand(() => import('../features/results/results-screen.tsx').then((m) => m.ResultsScreen));
const HandOverRoutes = onDemand(() => import('./hand-over-routes.tsx').then((m) => m.HandOverRoutes));
const WhatIfRoute = onDemand(() => import('./what-if-route.tsx').then((m) => m.WhatIfRoute));

type Editing = { readonly assessment: Assessment; readonly bundle: PackOutline; readonly profile: Profile };
type Loaded = Editing & { readonly bundle: PackBundle };

const AnswerRoute = ({ assessment, bundle, profile, question }: Editing & { readonly question: string | null }) => {
  const { clock } = useServices();
  const { session, dispatch } = useWorkspace();
  const findTerms = useTermFinder();
  const titles = usePackTitles(Object.values(assessment.answers).some((record) => record.carried));
  usePackAhead(bundle.pack.id);
  const { enterprise } = session;
  const { pack, texts } = bundle;
  const { facts } = enterprise;
  const { form, answers } = assessment;
  const scoring = useMemo(
    () => ({ pack, form, facts, sizeClass: sizeClass(facts, profile.catalogue), answers }),
    [pack, form, facts, profile, answers],
  );
  /** Scores, counts and band follow a beat behind the answer itself, which is on screen at once. */
  const settled = useDeferredValue(scoring);
  const root = useMemo(() => scoreAssessment(settled).root, [settled]);
  const change = useCallback(
    (id: QuestionId, edit: Partial<AnswerRecord>) =>
      dispatch({ kind: 'answer', assessment: assessment.id, question: id, change: edit, at: clock.now() }),
    [dispatch, assessment.id, clock],
  );
  const visit = useCallback(
    (id: QuestionId) => dispatch({ kind: 'visit', assessment: assessment.id, question: id }),
    [dispatch, assessment.id],
  );
  const restore = useCallback(
    (id: QuestionId, record: AnswerRecord) =>
      dispatch({ kind: 'restore', assessment: assessment.id, question: id, record, at: clock.now() }),
    [dispatch, assessment.id, clock],
  );
  const pathTo = useCallback((id: QuestionId) => paths.answer(enterprise.id, assessment.id, id), [enterprise.id, assessment.id]);
  const asked = questionScoresBelow(root).filter((q) => q.status !== 'excluded');
  const undo = useUndo(assessment, texts, asked);
  const at = (asked.find((q) => q.id === question) ?? asked.find((q) => q.id === assessment.lastQuestion) ?? asked[0])?.id;
  /** An address that names none of them becomes that of the question one is at; the screen does not wait for it. */
  const [, navigate] = useLocation();
  useEffect(() => {
    if (at !== undefined && at !== question) navigate(pathTo(questionId.parse(at)), { replace: true });
  }, [at, question, navigate, pathTo]);
  if (at === undefined) return <MissingPage />;
  return (
    <AnswerScreen
      assessmentId={assessment.id}
      pack={pack}
      texts={texts}
      answers={answers}
      root={root}
      scoring={settled}
      roleNames={profile.texts.roles}
      findTerms={findTerms}
      packTitles={titles}
      at={questionId.parse(at)}
      pathTo={pathTo}
      resultsPath={paths.results(enterprise.id, assessment.id)}
      interviewPath={paths.interview(enterprise.id, assessment.id)}
      undo={undo}
      history={assessment.history}
      onRestore={restore}
      handOverPath={paths.handOver(enterprise.id, assessment.id)}
      onChange={change}
      onVisit={visit}
    />
  );
};

/** The report model of the open assessment, made anew when answers, facts or data files change. */
const useDiagnosis = ({ assessment, bundle, profile }: Loaded): ReportModel | null => {
  const { clock } = useServices();
  const { session } = useWorkspace();
  const common = useCommon();
  const packs = useAllPacks();
  const { enterprise, assessments } = session;
  return useMemo(() => {
    if (!common || !packs) return null;
    const others = assessments.flatMap((other) => {
      const its = packs.find((p) => p.pack.id === other.packId);
      return its && other.packId !== assessment.packId ? [{ pack: its.pack, assessment: other }] : [];
    });
    const { catalogue } = profile;
    return diagnose({ ...bundle, madeAt: clock.now(), enterprise, assessment, others, common: { ...common, catalogue } });
  }, [common, packs, profile, bundle, clock, enterprise, assessment, assessments]);
};

/** Screens that show what the answers come to. */
const outcomes = ['results', 'benchmark', 'plan', 'report'] as const;
type Outcome = (typeof outcomes)[number];

type OutcomeProps = Loaded & { readonly step: Outcome; readonly why: Why | null };

const OutcomeRoute = ({ step, why, ...loaded }: OutcomeProps) => {
  const report = useDiagnosis(loaded);
  const { session } = useWorkspace();
  const samples = useSamples();
  const crosswalks = useCrosswalks();
  const trend = crosswalks ? pairWith(session.assessments, crosswalks, loaded.assessment.id) : null;
  const answerKey = samples?.find(({ key }) => key.sample === session.enterprise.id)?.key ?? null;
  if (!report) return <Loading />;
  const [enterprise, assessment] = [session.enterprise.id, loaded.assessment.id];
  const { texts } = loaded.bundle;
  if (why) return <ExplanationRoute why={why} report={report} texts={texts} assessment={loaded.assessment} />;
  if (step === 'report') return <ReportRoute report={report} {...loaded} />;
  if (step === 'plan') return <PlanRoute report={report} {...loaded} />;
  if (step === 'benchmark') return <BenchmarkRoute report={report} texts={texts} profile={loaded.profile} />;
  return (
    <ResultsScreen
      report={report}
      texts={texts}
      assessmentId={assessment}
      answerKey={answerKey}
      pathTo={(id) => paths.answer(enterprise, assessment, id)}
      whyTo={(id) => paths.why(enterprise, assessment, id)}
      whyLevelPath={paths.whyLevel(enterprise, assessment)}
      answerPath={paths.answer(enterprise, assessment)}
      benchmarkPath={paths.benchmark(enterprise, assessment)}
      planPath={paths.plan(enterprise, assessment)}
      reportPath={paths.report(enterprise, assessment)}
      tryPath={(id) => paths.whatIf(enterprise, assessment, id)}
      tried={Object.keys(scratchOf(loaded.assessment, loaded.bundle.pack)).length}
      trendPath={trend ? paths.trend(enterprise, trend) : null}
    />
  );
};

/** The questionnaire of this assessment was opened from a file and taken away again; its answers are still there. */
const MissingQuestionnaire = ({ assessment }: { readonly assessment: Assessment }) => {
  const { t } = useTranslation();
  return (
    <>
      <Steps current="models" assessment={null} />
      <Page title={t('data.missingTitle')} narrow>
        <p>{t('data.missing', { id: assessment.packId })}</p>
        <div>
          <ButtonLink to={paths.models(assessment.enterpriseId)}>{t('step.models')}</ButtonLink>
        </div>
      </Page>
    </>
  );
};

/** A screen of one assessment; 试算 belongs to the step 结果, 访谈表 and 二维码 to 作答. */
type Place = Step | 'what-if' | 'interview' | 'hand-over' | 'take-in';
const stepOf = (place: Place): Step => {
  if (place === 'what-if') return 'results';
  return place === 'interview' || place === 'hand-over' || place === 'take-in' ? 'answer' : place;
};

/** 作答 on the answers themselves, or away from the app. */
const EditingRoute = ({ step, ...loaded }: Editing & { readonly step: Place; readonly question: string | null }) => {
  if (step === 'interview') return <InterviewRoute key={loaded.assessment.id} {...loaded} />;
  if (step === 'hand-over' || step === 'take-in') return <HandOverRoutes key={loaded.assessment.id} step={step} {...loaded} />;
  return <AnswerRoute {...loaded} />;
};

/** Screens that want the advice too: what the answers come to, and what others would. */
const OutcomeRoutes = ({ step, question, why, ...editing }: Editing & Pick<StepProps, 'step' | 'question' | 'why'>) => {
  const bundle = usePack(editing.assessment.packId, true);
  if (!bundle) return <Loading />;
  const loaded = { ...editing, bundle };
  const outcome = outcomes.find((name) => name === step);
  return outcome ? (
    <OutcomeRoute step={outcome} why={why} {...loaded} />
  ) : (
    <WhatIfRoute key={loaded.assessment.id} question={question} {...loaded} />
  );
};

type StepProps = {
  readonly assessment: Assessment;
  readonly step: Place;
  readonly question: string | null;
  readonly why: Why | null;
};

const LoadedRoute = ({ assessment, step, question, why }: StepProps) => {
  const outline = usePackOutline(assessment.packId);
  const profile = useProfile();
  useEffect(() => keepLastPack(assessment.packId), [assessment.packId]);
  if (outline === null) return <MissingQuestionnaire assessment={assessment} />;
  if (!outline || !profile) return <Loading />;
  const editing = { assessment, bundle: outline, profile };
  const wantsAdvice = step === 'what-if' || outcomes.some((name) => name === step);
  return (
    <>
      <Steps current={stepOf(step)} assessment={assessment} />
      <EarlierRound assessment={assessment} step={stepOf(step)} />
      {wantsAdvice ? (
        <OutcomeRoutes step={step} question={question} why={why} {...editing} />
      ) : (
        <EditingRoute step={step} question={question} {...editing} />
      )}
    </>
  );
};

const known: readonly Place[] = ['answer', 'what-if', 'interview', 'hand-over', 'take-in', ...outcomes];

/** The screens of one assessment: 作答, 试算, 结果, 对标, 提升路径, 报告. */
export const AssessmentRoute = ({
  id,
  step,
  question,
  why = null,
}: {
  readonly id: AssessmentId;
  readonly step: string;
  readonly question: string | null;
  /** On 结果: what is to be explained. */
  readonly why?: Why | null;
}) => {
  const { session } = useWorkspace();
  const assessment = session.assessments.find((a) => a.id === id);
  const where = known.find((name) => name === step);
  return assessment && where ? <LoadedRoute assessment={assessment} step={where} question={question} why={why} /> : <MissingPage />;
};
