import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useParams } from 'wouter';
import { assessmentId, enterpriseId } from '../engine/index.ts';
import { MissingPage } from './missing-page.tsx';
import { Loading } from './notices.tsx';
import { paths } from './paths.ts';
import { WorkspaceProvider } from './workspace.tsx';

const HomeRoute = lazy(() => import('./home-route.tsx').then((m) => ({ default: m.HomeRoute })));
const ModelsRoute = lazy(() => import('./models-route.tsx').then((m) => ({ default: m.ModelsRoute })));
const ProfileRoute = lazy(() => import('./profile-route.tsx').then((m) => ({ default: m.ProfileRoute })));
const NewestTrendRoute = lazy(() => import('./trend-route.tsx').then((m) => ({ default: m.NewestTrendRoute })));
const TrendRoute = lazy(() => import('./trend-route.tsx').then((m) => ({ default: m.TrendRoute })));
const AssessmentRoute = lazy(() => import('./assessment-routes.tsx').then((m) => ({ default: m.AssessmentRoute })));
const ReceiveRoute = lazy(() => import('./receive-route.tsx').then((m) => ({ default: m.ReceiveRoute })));
const CohortRoute = lazy(() => import('./cohort-route.tsx').then((m) => ({ default: m.CohortRoute })));
const BackupRoute = lazy(() => import('./backup-route.tsx').then((m) => ({ default: m.BackupRoute })));
const RestoreRoute = lazy(() => import('./restore-route.tsx').then((m) => ({ default: m.RestoreRoute })));
const BinRoute = lazy(() => import('./bin-route.tsx').then((m) => ({ default: m.BinRoute })));
const CheckRoute = lazy(() => import('./check-route.tsx').then((m) => ({ default: m.CheckRoute })));

const EnterpriseRoutes = () => {
  const { enterprise = '' } = useParams<{ enterprise: string }>();
  const id = enterpriseId.safeParse(decodeURIComponent(enterprise));
  if (!id.success) return <MissingPage />;
  return (
    <WorkspaceProvider id={id.data}>
      <Switch>
        <Route path="/e/:enterprise/profile">
          <ProfileRoute />
        </Route>
        <Route path="/e/:enterprise/models">
          <ModelsRoute />
        </Route>
        <Route path="/e/:enterprise/trend">
          <NewestTrendRoute />
        </Route>
        <Route path="/e/:enterprise/trend/:from/:to">
          {({ from, to }) => {
            const pair = { from: assessmentId.safeParse(decodeURIComponent(from)), to: assessmentId.safeParse(decodeURIComponent(to)) };
            return pair.from.success && pair.to.success ? <TrendRoute from={pair.from.data} to={pair.to.data} /> : <MissingPage />;
          }}
        </Route>
        <Route path="/e/:enterprise/a/:assessment/results/level">
          {({ assessment }) => {
            const of = assessmentId.safeParse(decodeURIComponent(assessment));
            return of.success ? <AssessmentRoute id={of.data} step="results" question={null} why={{ kind: 'level' }} /> : <MissingPage />;
          }}
        </Route>
        <Route path="/e/:enterprise/a/:assessment/results/why/:score">
          {({ assessment, score }) => {
            const of = assessmentId.safeParse(decodeURIComponent(assessment));
            const why = { kind: 'score', id: decodeURIComponent(score) } as const;
            return of.success ? <AssessmentRoute id={of.data} step="results" question={null} why={why} /> : <MissingPage />;
          }}
        </Route>
        <Route path="/e/:enterprise/a/:assessment/:step/:question?">
          {({ assessment, step, question }) => {
            const of = assessmentId.safeParse(decodeURIComponent(assessment));
            return of.success ? <AssessmentRoute id={of.data} step={step} question={question ?? null} /> : <MissingPage />;
          }}
        </Route>
        <Route>
          <Redirect to={paths.profile(id.data)} replace />
        </Route>
      </Switch>
    </WorkspaceProvider>
  );
};

/** Every address of the app, to its screen. */
export const Routes = () => (
  <Suspense fallback={<Loading />}>
    <Switch>
      <Route path="/">
        <HomeRoute />
      </Route>
      <Route path="/cohort">
        <CohortRoute />
      </Route>
      <Route path="/receive">
        <ReceiveRoute />
      </Route>
      <Route path="/check">
        <CheckRoute />
      </Route>
      <Route path="/backup">
        <BackupRoute />
      </Route>
      <Route path="/restore">
        <RestoreRoute />
      </Route>
      <Route path="/bin">
        <BinRoute />
      </Route>
      <Route path="/e/:enterprise/*?">
        <EnterpriseRoutes />
      </Route>
      <Route>
        <MissingPage />
      </Route>
    </Switch>
  </Suspense>
);
