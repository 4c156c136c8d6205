import { Redirect, Route, Switch, useParams } from 'wouter';
import { readAssessmentId, readEnterpriseId } from '../engine/index.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { AssessmentRoute } from './assessment-routes.tsx';
import { MissingPage } from './missing-page.tsx';
import { paths } from './paths.ts';
import { WorkspaceProvider } from './workspace.tsx';

const HomeRoute = onDemand(() => import('./home-route.tsx').then((m) => m.HomeRoute));
const ModelsRoute = onDemand(() => import('./models-route.tsx').then((m) => m.ModelsRoute));
const ProfileRoute = onDemand(() => import('./profile-route.tsx').then((m) => m.ProfileRoute));
const NewestTrendRoute = onDemand(() => import('./trend-route.tsx').then((m) => m.NewestTrendRoute));
const TrendRoute = onDemand(() => import('./trend-route.tsx').then((m) => m.TrendRoute));
const ReceiveRoute = onDemand(() => import('./receive-route.tsx').then((m) => m.ReceiveRoute));
const CohortRoute = onDemand(() => import('./cohort-route.tsx').then((m) => m.CohortRoute));
const BackupRoute = onDemand(() => import('./backup-route.tsx').then((m) => m.BackupRoute));
const RestoreRoute = onDemand(() => import('./restore-route.tsx').then((m) => m.RestoreRoute));
const BinRoute = onDemand(() => import('./bin-route.tsx').then((m) => m.BinRoute));
const CheckRoute = onDemand(() => import('./check-route.tsx').then((m) => m.CheckRoute));

const EnterpriseRoutes = () => {
  const { enterprise = '' } = useParams<{ enterprise: string }>();
  const id = readEnterpriseId(decodeURIComponent(enterprise));
  if (id === null) return <MissingPage />;
  return (
    <WorkspaceProvider key={id} id={id}>
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
            const pair = { from: readAssessmentId(decodeURIComponent(from)), to: readAssessmentId(decodeURIComponent(to)) };
            return pair.from && pair.to ? <TrendRoute from={pair.from} to={pair.to} /> : <MissingPage />;
          }}
        </Route>
        <Route path="/e/:enterprise/a/:assessment/results/level">
          {({ assessment }) => {
            const of = readAssessmentId(decodeURIComponent(assessment));
            return of ? <AssessmentRoute id={of} step="results" question={null} why={{ kind: 'level' }} /> : <MissingPage />;
          }}
        </Route>
        <Route path="/e/:enterprise/a/:assessment/results/why/:score">
          {({ assessment, score }) => {
            const of = readAssessmentId(decodeURIComponent(assessment));
            const why = { kind: 'score', id: decodeURIComponent(score) } as const;
            return of ? <AssessmentRoute id={of} step="results" question={null} why={why} /> : <MissingPage />;
          }}
        </Route>
        <Route path="/e/:enterprise/a/:assessment/:step/:question?">
          {({ assessment, step, question }) => {
            const of = readAssessmentId(decodeURIComponent(assessment));
            return of ? <AssessmentRoute id={of} step={step} question={question ?? null} /> : <MissingPage />;
          }}
        </Route>
        <Route>
          <Redirect to={paths.profile(id)} replace />
        </Route>
      </Switch>
    </WorkspaceProvider>
  );
};

/** Every address of the app, to its screen. */
export const Routes = () => (
  <>
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
  </>
);
