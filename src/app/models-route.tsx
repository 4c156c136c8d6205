import { useLocation } from 'wouter';
import { type Assessment, assessmentId, type FormId, factsProblems } from '../engine/index.ts';
import { clearDrafts } from '../features/answer/drafts.ts';
import { type ModelCard, ModelsScreen } from '../features/enterprises/models-screen.tsx';
import type { PackBundle } from '../ports/pack-catalog.ts';
import { countProgress } from './count-progress.ts';
import { Loading } from './notices.tsx';
import { paths } from './paths.ts';
import { useAllPacks, useProfile } from './queries.ts';
import { useServices } from './services.ts';
import { Steps } from './steps.tsx';
import { useWorkspace } from './workspace.tsx';

type Offer = { readonly bundle: PackBundle; readonly form: FormId; readonly minutes: number };

const offersOf = (packs: readonly PackBundle[]): readonly Offer[] =>
  packs.flatMap((bundle) => bundle.pack.forms.map(({ id, minutes }) => ({ bundle, form: id, minutes })));

const keyOf = ({ bundle, form }: Offer): string => `${bundle.pack.id} ${form}`;

export const ModelsRoute = () => {
  const packs = useAllPacks();
  const profile = useProfile();
  const { clock, ids } = useServices();
  const { session, dispatch } = useWorkspace();
  const [, navigate] = useLocation();
  if (!packs || !profile) return <Loading />;
  const { enterprise } = session;
  const offers = offersOf(packs);
  const startedAs = ({ bundle, form }: Offer): Assessment | undefined =>
    session.assessments.find((a) => a.packId === bundle.pack.id && a.form === form);

  const cardOf = (offer: Offer): ModelCard => {
    const { pack, texts } = offer.bundle;
    const started = startedAs(offer);
    const answers = started?.answers ?? {};
    return {
      key: keyOf(offer),
      title: texts.title,
      form: texts.forms[offer.form]?.title ?? '',
      edition: texts.edition,
      summary: texts.summary,
      minutes: offer.minutes,
      sections: pack.root.groups.length,
      ...countProgress(pack, enterprise, { form: offer.form, answers }, profile.catalogue),
      started: started ? { answer: paths.answer(enterprise.id, started.id), results: paths.results(enterprise.id, started.id) } : null,
    };
  };

  const start = (key: string) => {
    const offer = offers.find((o) => keyOf(o) === key);
    if (!offer) return;
    const now = clock.now();
    const id = assessmentId.parse(ids.next());
    const { pack } = offer.bundle;
    dispatch({
      kind: 'start',
      assessment: {
        id,
        enterpriseId: enterprise.id,
        packId: pack.id,
        packVersion: pack.version,
        form: offer.form,
        answers: {},
        lastQuestion: null,
        createdAt: now,
        updatedAt: now,
      },
    });
    navigate(paths.answer(enterprise.id, id));
  };

  const restart = (key: string) => {
    const offer = offers.find((o) => keyOf(o) === key);
    const started = offer && startedAs(offer);
    if (!started) return;
    clearDrafts(started.id);
    dispatch({ kind: 'clear', assessment: started.id, at: clock.now() });
    navigate(paths.answer(enterprise.id, started.id));
  };

  return (
    <>
      <Steps current="models" assessment={session.assessments[0] ?? null} />
      <ModelsScreen
        cards={offers.map(cardOf)}
        profile={factsProblems(enterprise.facts).length > 0 ? paths.profile(enterprise.id) : null}
        onStart={start}
        onRestart={restart}
      />
    </>
  );
};
