import { lazy, Suspense, useCallback, useMemo } from 'react';
import { Redirect } from 'wouter';
import {
  type AnswerRecord,
  type Assessment,
  type AssessmentId,
  diagnose,
  type QuestionId,
  questionId,
  questionScoresBelow,
  type ReportModel,
  scoreAssessment,
  sizeClass,
} from '../engine/index.ts';
import { AnswerScreen } from '../features/answer/answer-screen.tsx';
import type { PackBundle, Profile } from '../ports/pack-catalog.ts';
import { MissingPage } from './missing-page.tsx';
import { Loading } from './notices.tsx';
import { paths } from './paths.ts';
import { usePack, useProfile, useReferences } from './queries.ts';
import { ReportRoute } from './report-route.tsx';
import { useServices } from './services.ts';
import { type Step, Steps } from './steps.tsx';
import { useWorkspace } from './workspace.tsx';

const ResultsScreen = lazy(() => import('../features/results/results-screen.tsx').then((m) => ({ default: m.ResultsScreen })));
const BenchmarkScreen = lazy(() => import('../features/benchmark/benchmark-screen.tsx').then((m) => ({ default: m.BenchmarkScreen })));

type Loaded = { readonly assessment: Assessment; readonly bundle: PackBundle; readonly profile: Profile };

const AnswerRoute = ({ assessment, bundle, profile, question }: Loaded & { readonly question: string | null }) => {
  const { clock } = useServices();
  const { session, dispatch } = useWorkspace();
  const { enterprise } = session;
  const { pack, texts } = bundle;
  const { facts } = enterprise;
  const { form, answers } = assessment;
  const root = useMemo(
    () => scoreAssessment({ pack, form, facts, sizeClass: sizeClass(facts, profile.catalogue), answers }).root,
    [pack, form, facts, profile, answers],
  );
  const change = useCallback(
    (id: QuestionId, edit: Partial<AnswerRecord>) =>
      dispatch({ kind: 'answer', assessment: assessment.id, question: id, change: edit, at: clock.now() }),
    [dispatch, assessment.id, clock],
  );
  const visit = useCallback(
    (id: QuestionId) => dispatch({ kind: 'visit', assessment: assessment.id, question: id }),
    [dispatch, assessment.id],
  );
  const asked = questionScoresBelow(root).filter((q) => q.status !== 'excluded');
  const at = asked.find((q) => q.id === question)?.id;
  if (at === undefined) {
    const resume = asked.find((q) => q.id === assessment.lastQuestion) ?? asked[0];
    if (!resume) return <MissingPage />;
    return <Redirect to={paths.answer(enterprise.id, assessment.id, resume.id)} replace />;
  }
  return (
    <AnswerScreen
      assessmentId={assessment.id}
      pack={pack}
      texts={texts}
      answers={answers}
      root={root}
      roleNames={profile.texts.roles}
      at={questionId.parse(at)}
      pathTo={(id) => paths.answer(enterprise.id, assessment.id, id)}
      resultsPath={paths.results(enterprise.id, assessment.id)}
      onChange={change}
      onVisit={visit}
    />
  );
};

/** The report model of the open assessment, made anew when answers, facts or data files change. */
const useDiagnosis = ({ assessment, bundle, profile }: Loaded): ReportModel | null => {
  const { clock } = useServices();
  const { session } = useWorkspace();
  const references = useReferences();
  const { enterprise } = session;
  return useMemo(() => {
    if (!references) return null;
    const { catalogue } = profile;
    const { pack, advice } = bundle;
    return diagnose({ madeAt: clock.now(), enterprise, assessment, pack, catalogue, profiles: references, advice });
  }, [references, profile, bundle, clock, enterprise, assessment]);
};

const OutcomeRoute = ({ step, ...loaded }: Loaded & { readonly step: 'results' | 'benchmark' | 'report' }) => {
  const report = useDiagnosis(loaded);
  const { session } = useWorkspace();
  if (!report) return <Loading />;
  const [enterprise, assessment] = [session.enterprise.id, loaded.assessment.id];
  const { pack, texts } = loaded.bundle;
  if (step === 'report') return <ReportRoute report={report} bundle={loaded.bundle} />;
  return (
    <Suspense fallback={<Loading />}>
      {step === 'benchmark' ? (
        <BenchmarkScreen pack={pack} texts={texts} comparisons={report.comparisons} />
      ) : (
        <ResultsScreen
          report={report}
          texts={texts}
          pathTo={(id) => paths.answer(enterprise, assessment, id)}
          answerPath={paths.answer(enterprise, assessment)}
          benchmarkPath={paths.benchmark(enterprise, assessment)}
          reportPath={paths.report(enterprise, assessment)}
        />
      )}
    </Suspense>
  );
};

const LoadedRoute = ({
  assessment,
  step,
  question,
}: {
  readonly assessment: Assessment;
  readonly step: Step;
  readonly question: string | null;
}) => {
  const bundle = usePack(assessment.packId);
  const profile = useProfile();
  if (!bundle || !profile) return <Loading />;
  const loaded = { assessment, bundle, profile };
  return (
    <>
      <Steps current={step} assessment={assessment} />
      {step === 'results' || step === 'benchmark' || step === 'report' ? (
        <OutcomeRoute step={step} {...loaded} />
      ) : (
        <AnswerRoute question={question} {...loaded} />
      )}
    </>
  );
};

const known: readonly Step[] = ['answer', 'results', 'benchmark', 'report'];

/** The screens of one assessment: 作答, 结果, 对标, 报告. */
export const AssessmentRoute = ({
  id,
  step,
  question,
}: {
  readonly id: AssessmentId;
  readonly step: string;
  readonly question: string | null;
}) => {
  const { session } = useWorkspace();
  const assessment = session.assessments.find((a) => a.id === id);
  const where = known.find((name) => name === step);
  return assessment && where ? <LoadedRoute assessment={assessment} step={where} question={question} /> : <MissingPage />;
};
