import { useMemo } from 'react';
import { diagnose, pairWith, type ReportModel } from '../engine/index.ts';
import { ResultsScreen } from '../features/results/results-screen.tsx';
import type { PackBundle } from '../ports/pack-catalog.ts';
import { Loading } from '../ui/loading.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { type Outcome, outcomes, type Place } from './assessment-places.ts';
import type { Editing } from './editing.ts';
import type { Why } from './explanation-route.tsx';
import { paths } from './paths.ts';
import { useAllPacks, useCommon, useCrosswalks, usePack, useSamples } from './queries.ts';
import { scratchOf } from './scratch.ts';
import { useServices } from './services.ts';
import { useWorkspace } from './workspace.tsx';

const BenchmarkRoute = onDemand(() => import('./benchmark-route.tsx').then((m) => m.BenchmarkRoute));
const ExplanationRoute = onDemand(() => import('./explanation-route.tsx').then((m) => m.ExplanationRoute));
const PlanRoute = onDemand(() => import('./plan-route.tsx').then((m) => m.PlanRoute));
const ReportRoute = onDemand(() => import('./report-route.tsx').then((m) => m.ReportRoute));
const WhatIfRoute = onDemand(() => import('./what-if-route.tsx').then((m) => m.WhatIfRoute));

type Loaded = Editing & { readonly bundle: PackBundle };

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

type OutcomeRoutesProps = Editing & { readonly step: Place; readonly question: string | null; readonly why: Why | null };

/** Screens that want the advice too: what the answers come to, and what others would. */
export const OutcomeRoutes = ({ step, question, why, ...editing }: OutcomeRoutesProps) => {
  const bundle = usePack(editing.assessment.packId);
  if (!bundle) return <Loading />;
  const loaded = { ...editing, bundle };
  const outcome = outcomes.find((name) => name === step);
  return outcome ? (
    <OutcomeRoute step={outcome} why={why} {...loaded} />
  ) : (
    <WhatIfRoute key={loaded.assessment.id} question={question} {...loaded} />
  );
};
