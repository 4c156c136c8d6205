import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { type Facts, newestRounds } from '../engine/index.ts';
import { ProfileScreen } from '../features/enterprises/profile-screen.tsx';
import { Loading } from '../ui/loading.tsx';
import { paths } from './paths.ts';
import { useProfile } from './queries.ts';
import { useServices } from './services.ts';
import { Steps } from './steps.tsx';
import { useWorkspace } from './workspace.tsx';

export const ProfileRoute = () => {
  const profile = useProfile();
  const { clock } = useServices();
  const { session, dispatch } = useWorkspace();
  const [, navigate] = useLocation();
  const change = useCallback((facts: Facts) => dispatch({ kind: 'facts', facts, at: clock.now() }), [dispatch, clock]);
  if (!profile) return <Loading />;
  return (
    <>
      <Steps current="profile" assessment={newestRounds(session.assessments)[0] ?? null} />
      <ProfileScreen
        facts={session.enterprise.facts}
        catalogue={profile.catalogue}
        texts={profile.texts}
        onChange={change}
        onDone={() => navigate(paths.models(session.enterprise.id))}
      />
    </>
  );
};
