import { useLocation } from 'wouter';
import { type Assessment, assessmentId, choicesOf, type FormId, factsProblems } from '../engine/index.ts';
import { clearDrafts } from '../features/answer/drafts.ts';
import { type FormCard, type ModelCard, ModelsScreen } from '../features/enterprises/models-screen.tsx';
import type { PackBundle } from '../ports/pack-catalog.ts';
import { type CarryOffer, offerCarryOver } from './carry-over.ts';
import { countProgress } from './count-progress.ts';
import { Loading } from './notices.tsx';
import { useOpenDataFile } from './open-data-file.tsx';
import { paths } from './paths.ts';
import { useAllPacks, useCrosswalks, useProfile } from './queries.ts';
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
  const crosswalks = useCrosswalks();
  const { clock, ids } = useServices();
  const { session, dispatch } = useWorkspace();
  const [, navigate] = useLocation();
  const opening = useOpenDataFile(packs ?? [], profile ? choicesOf(profile.catalogue) : {});
  if (!packs || !profile || !crosswalks) return <Loading />;
  const { enterprise, assessments } = session;
  const { catalogue } = profile;
  const offers = offersOf(packs);
  const startedAs = ({ bundle, form }: Offer): Assessment | undefined =>
    assessments.find((a) => a.packId === bundle.pack.id && a.form === form);

  const carryFor = (offer: Offer): CarryOffer => {
    const { pack } = offer.bundle;
    const answers = startedAs(offer)?.answers ?? {};
    return offerCarryOver({ pack, form: offer.form, answers }, { enterprise, assessments, packs, crosswalks, catalogue });
  };

  const formCard = (offer: Offer): FormCard => {
    const { pack, texts } = offer.bundle;
    const started = startedAs(offer);
    const carry = carryFor(offer);
    return {
      key: keyOf(offer),
      title: texts.forms[offer.form]?.title ?? '',
      summary: texts.forms[offer.form]?.summary ?? '',
      minutes: offer.minutes,
      ...countProgress(pack, enterprise, { form: offer.form, answers: started?.answers ?? {} }, catalogue),
      carried: carry.carried.length,
      carriedFrom: carry.from,
      isNew: carry.isNew.flatMap((id) => texts.questions[id]?.topic ?? []),
      started: started ? { answer: paths.answer(enterprise.id, started.id), results: paths.results(enterprise.id, started.id) } : null,
    };
  };

  const modelCard = (bundle: PackBundle): ModelCard => ({
    id: bundle.pack.id,
    title: bundle.texts.title,
    edition: bundle.texts.edition,
    summary: bundle.texts.summary,
    official: bundle.official,
    forms: offers.filter((offer) => offer.bundle === bundle).map(formCard),
  });

  const begin = (key: string) => {
    const offer = offers.find((o) => keyOf(o) === key);
    if (!offer) return;
    const now = clock.now();
    const id = assessmentId.parse(ids.next());
    const { pack } = offer.bundle;
    const answers = Object.fromEntries(carryFor(offer).carried.map(({ question, record }) => [question, record]));
    dispatch({
      kind: 'start',
      assessment: {
        id,
        enterpriseId: enterprise.id,
        packId: pack.id,
        packVersion: pack.version,
        form: offer.form,
        answers,
        lastQuestion: null,
        createdAt: now,
        updatedAt: now,
      },
    });
    navigate(paths.answer(enterprise.id, id));
  };

  const carry = (key: string) => {
    const offer = offers.find((o) => keyOf(o) === key);
    const started = offer && startedAs(offer);
    if (!started) return;
    dispatch({ kind: 'carry', assessment: started.id, carried: carryFor(offer).carried, at: clock.now() });
    navigate(paths.answer(enterprise.id, started.id));
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
      <Steps current="models" assessment={assessments.find((a) => packs.some((p) => p.pack.id === a.packId)) ?? null} />
      <ModelsScreen
        cards={packs.map(modelCard)}
        profile={factsProblems(enterprise.facts).length > 0 ? paths.profile(enterprise.id) : null}
        notice={opening.notice}
        onStart={begin}
        onCarry={carry}
        onRestart={restart}
        onFile={opening.open}
        onRemove={(id) => opening.remove('questionnaire', id)}
      />
    </>
  );
};
