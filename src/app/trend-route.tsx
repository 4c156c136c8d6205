import { useMemo } from 'react';
import { Redirect, useLocation } from 'wouter';
import {
  type Assessment,
  type AssessmentId,
  type ChosenPair,
  comparableWith,
  compareAssessments,
  newestPair,
  type RoundPoint,
  roundPoints,
  roundsOf,
  sizeClass,
  sortRounds,
  type TrendInput,
} from '../engine/index.ts';
import type { RoundChoice, RoundSeries, TrendSide } from '../features/trend/sides.ts';
import type { PackOutline } from '../ports/pack-catalog.ts';
import { Loading } from '../ui/loading.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { MissingPage } from './missing-page.tsx';
import { paths } from './paths.ts';
import { useAllOutlines, useCrosswalks, useProfile } from './queries.ts';
import { Steps } from './steps.tsx';
import { useWorkspace } from './workspace.tsx';

const TrendScreen = onDemand(() => import('../features/trend/trend-screen.tsx').then((m) => m.TrendScreen));
const NoTrendScreen = onDemand(() => import('../features/trend/trend-screen.tsx').then((m) => m.NoTrendScreen));

type World = { readonly input: TrendInput; readonly bundles: readonly PackOutline[] };

/** All assessments of the enterprise whose questionnaire is there, and what scores them; null while it loads. */
const useWorld = (): World | null => {
  const bundles = useAllOutlines();
  const profile = useProfile();
  const crosswalks = useCrosswalks();
  const { session } = useWorkspace();
  const { enterprise, assessments } = session;
  return useMemo(() => {
    if (!bundles || !profile || !crosswalks) return null;
    const { facts } = enterprise;
    const packs = bundles.map((b) => b.pack);
    const scored = assessments.filter((a) => packs.some((p) => p.id === a.packId));
    const size = sizeClass(facts, profile.catalogue);
    return { bundles, input: { facts, sizeClass: size, packs, crosswalks, assessments: scored } };
  }, [bundles, profile, crosswalks, enterprise, assessments]);
};

type Named = { readonly packId: Assessment['packId']; readonly form: Assessment['form'] };

const bundleOf = ({ bundles }: World, { packId }: Pick<Named, 'packId'>): PackOutline => {
  const found = bundles.find((b) => b.pack.id === packId);
  if (!found) throw new Error(`filtered before: ${packId}`);
  return found;
};

const titleOf = (world: World, named: Named): string => {
  const { texts } = bundleOf(world, named);
  return `${texts.shortTitle} · ${texts.forms[named.form]?.title ?? ''}`;
};

const numberOf = ({ input }: World, round: Named & { readonly id: AssessmentId }): number =>
  roundsOf(input.assessments, round).findIndex((a) => a.id === round.id) + 1;

const choicesFor = (world: World, one: Assessment): readonly RoundChoice[] =>
  comparableWith(world.input.assessments, world.input.crosswalks, one).map((a) => ({
    id: a.id,
    title: titleOf(world, a),
    number: numberOf(world, a),
    createdAt: a.createdAt,
  }));

/** One begun after the other stands after it, whichever way they were chosen. */
const inOrder = (assessments: readonly Assessment[], { from, to }: ChosenPair): ChosenPair => {
  const [first] = sortRounds(assessments.filter((a) => a.id === from || a.id === to));
  return first?.id === to ? { from: to, to: from } : { from, to };
};

const useSides = () => {
  const { session } = useWorkspace();
  const { id } = session.enterprise;
  return (world: World, point: RoundPoint): TrendSide => {
    const { pack, texts } = bundleOf(world, point);
    const pathTo: TrendSide['pathTo'] = (question) => paths.answer(id, point.id, question);
    return { point, number: numberOf(world, point), title: titleOf(world, point), pack, texts, pathTo };
  };
};

/** 与往次比较: two chosen assessments. */
export const TrendRoute = ({ from, to }: ChosenPair) => {
  const world = useWorld();
  const { session } = useWorkspace();
  const [, navigate] = useLocation();
  const sideOf = useSides();
  const pair = useMemo(() => (world ? compareAssessments(world.input, from, to) : null), [world, from, to]);
  const { enterprise, assessments } = session;
  if (!world) return <Loading />;
  const later = assessments.find((a) => a.id === to);
  const earlier = assessments.find((a) => a.id === from);
  if (!pair || !later || !earlier || from === to) return <MissingPage />;
  if (inOrder(assessments, { from, to }).from !== from) return <Redirect to={paths.trend(enterprise.id, { from: to, to: from })} replace />;
  const lines: readonly Named[] = earlier.packId === later.packId && earlier.form === later.form ? [later] : [earlier, later];
  const seriesOf = (named: Named): RoundSeries => {
    const { pack, texts } = bundleOf(world, named);
    const points = roundPoints(world.input, named);
    return { title: titleOf(world, named), pack, texts, points, resultsPath: (id) => paths.results(enterprise.id, id) };
  };
  return (
    <>
      <Steps current="results" assessment={later} />
      <TrendScreen
        before={sideOf(world, pair.before)}
        after={sideOf(world, pair.after)}
        change={pair.change}
        choices={choicesFor(world, later)}
        series={lines.map(seriesOf).filter(({ points }) => points.length > 1)}
        profileChanged={enterprise.updatedAt > earlier.updatedAt && enterprise.updatedAt > enterprise.createdAt}
        onChoose={(chosen) => navigate(paths.trend(enterprise.id, inOrder(assessments, chosen)))}
      />
    </>
  );
};

/** The same without an address of its own for the two: what is best compared, or what a second round would show. */
export const NewestTrendRoute = () => {
  const world = useWorld();
  const { session } = useWorkspace();
  const { enterprise } = session;
  if (!world) return <Loading />;
  const { assessments, crosswalks } = world.input;
  const pair = newestPair(assessments, crosswalks);
  if (pair) return <Redirect to={paths.trend(enterprise.id, pair)} replace />;
  return (
    <>
      <Steps current="results" assessment={sortRounds(assessments).at(-1) ?? null} />
      <NoTrendScreen modelsPath={paths.models(enterprise.id)} />
    </>
  );
};
