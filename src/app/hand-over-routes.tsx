import type { Assessment } from '../engine/index.ts';
import type { PackOutline, Profile } from '../ports/pack-catalog.ts';
import { HandOverRoute } from './hand-over-route.tsx';
import { TakeInRoute } from './take-in-route.tsx';

type RoutesProps = {
  readonly step: 'hand-over' | 'take-in';
  readonly assessment: Assessment;
  readonly bundle: PackOutline;
  readonly profile: Profile;
};

/** An assessment by QR code, out and in: loaded together, for one leads to the other. */
export const HandOverRoutes = ({ step, ...loaded }: RoutesProps) =>
  step === 'hand-over' ? <HandOverRoute {...loaded} /> : <TakeInRoute {...loaded} />;
