import { useMemo } from 'react';
import { type Assessment, type Plan, type PlanWorld, type ReportModel, sizeClass } from '../engine/index.ts';
import type { PackBundle, Profile } from '../ports/pack-catalog.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { paths } from './paths.ts';
import { useServices } from './services.ts';
import { useWorkspace } from './workspace.tsx';

const PlanScreen = onDemand(() => import('../features/plan/plan-screen.tsx').then((m) => m.PlanScreen));

/** The quarter after the one a moment lies in, in the reader's own time zone. */
const quarterAfter = (moment: string): Plan['start'] => {
  const date = new Date(moment);
  const ahead = Math.floor(date.getMonth() / 3) + 1;
  return { year: date.getFullYear() + Math.floor(ahead / 4), quarter: (ahead % 4) + 1 };
};

type PlanRouteProps = {
  readonly report: ReportModel;
  readonly assessment: Assessment;
  readonly bundle: PackBundle;
  readonly profile: Profile;
};

/** 提升路径, with the data it works on. */
export const PlanRoute = ({ report, assessment, bundle, profile }: PlanRouteProps) => {
  const { solver, clock } = useServices();
  const { session, dispatch } = useWorkspace();
  const { facts } = session.enterprise;
  const { form, answers } = assessment;
  const { pack, advice } = bundle;
  const world = useMemo<PlanWorld>(
    () => ({ pack, advice, form, facts, answers, sizeClass: sizeClass(facts, profile.catalogue) }),
    [pack, advice, form, facts, answers, profile],
  );
  const [enterprise, id] = [session.enterprise.id, assessment.id];
  return (
    <PlanScreen
      report={report}
      bundle={bundle}
      world={world}
      plan={assessment.plan}
      solver={solver}
      roleNames={profile.texts.roles}
      nextQuarter={quarterAfter(clock.now())}
      onPlan={(plan) => dispatch({ kind: 'plan', assessment: id, plan, at: clock.now() })}
      pathTo={(question) => paths.answer(enterprise, id, question)}
      answerPath={paths.answer(enterprise, id)}
      resultsPath={paths.results(enterprise, id)}
      reportPath={paths.report(enterprise, id)}
    />
  );
};
