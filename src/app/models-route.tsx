import { useLocation } from 'wouter';
import {
  type Answers,
  type Assessment,
  assessmentId,
  choicesOf,
  copyAnswers,
  type FormId,
  factsProblems,
  newestRounds,
  pairWith,
  roundsOf,
} from '../engine/index.ts';
import { clearDrafts } from '../features/answer/drafts.ts';
import { type FormCard, type ModelCard, ModelsScreen } from '../features/enterprises/models-screen.tsx';
import type { RoundStart } from '../features/enterprises/new-round-dialog.tsx';
import type { PackOutline } from '../ports/pack-catalog.ts';
import { Loading } from '../ui/loading.tsx';
import { type CarryOffer, offerCarryOver } from './carry-over.ts';
import { countProgress } from './count-progress.ts';
import { useOpenDataFile } from './open-data-file.tsx';
import { paths } from './paths.ts';
import { useAllOutlines, useCrosswalks, useProfile } from './queries.ts';
import { roundCards } from './round-cards.ts';
import { forgetScratch } from './scratch.ts';
import { useServices } from './services.ts';
import { Steps } from './steps.tsx';
import { useWorkspace } from './workspace.tsx';

type Offer = { readonly bundle: PackOutline; readonly form: FormId; readonly minutes: number };

const offersOf = (packs: readonly PackOutline[]): readonly Offer[] =>
  packs.flatMap((bundle) => bundle.pack.forms.map(({ id, minutes }) => ({ bundle, form: id, minutes })));

const keyOf = ({ bundle, form }: Offer): string => `${bundle.pack.id} ${form}`;

export const ModelsRoute = () => {
  const packs = useAllOutlines();
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
  /** The newest round: what is continued, cleared and carried into. */
  const startedAs = ({ bundle, form }: Offer): Assessment | undefined => roundsOf(assessments, { packId: bundle.pack.id, form }).at(-1);
  const inPacks = assessments.filter((a) => packs.some((p) => p.pack.id === a.packId));

  const carryFor = (offer: Offer): CarryOffer => {
    const { pack } = offer.bundle;
    const answers = startedAs(offer)?.answers ?? {};
    return offerCarryOver({ pack, form: offer.form, answers }, { enterprise, assessments, packs, crosswalks, catalogue });
  };

  const formCard = (offer: Offer): FormCard => {
    const { pack, texts } = offer.bundle;
    const started = startedAs(offer);
    const carry = carryFor(offer);
    const trend = started ? pairWith(inPacks, crosswalks, started.id) : null;
    return {
      key: keyOf(offer),
      title: texts.forms[offer.form]?.title ?? '',
      summary: texts.forms[offer.form]?.summary ?? '',
      minutes: offer.minutes,
      ...countProgress(pack, enterprise, { form: offer.form, answers: started?.answers ?? {} }, catalogue),
      carried: carry.carried.length,
      carriedFrom: carry.from,
      isNew: carry.isNew.flatMap((id) => texts.questions[id]?.topic ?? []),
      rounds: roundCards(offer.bundle, offer.form, { enterprise, assessments, catalogue }),
      trend: trend?.to === started?.id && trend ? paths.trend(enterprise.id, trend) : null,
    };
  };

  const modelCard = (bundle: PackOutline): ModelCard => ({
    id: bundle.pack.id,
    title: bundle.texts.title,
    edition: bundle.texts.edition,
    summary: bundle.texts.summary,
    official: bundle.official,
    forms: offers.filter((offer) => offer.bundle === bundle).map(formCard),
  });

  const start = (offer: Offer, answers: Answers) => {
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
        answers,
        lastQuestion: null,
        plan: null,
        history: {},
        createdAt: now,
        updatedAt: now,
      },
    });
    navigate(paths.answer(enterprise.id, id));
  };

  const begin = (key: string) => {
    const offer = offers.find((o) => keyOf(o) === key);
    if (offer) start(offer, Object.fromEntries(carryFor(offer).carried.map(({ question, record }) => [question, record])));
  };

  const beginRound = (key: string, from: RoundStart) => {
    const offer = offers.find((o) => keyOf(o) === key);
    const last = offer && startedAs(offer);
    if (last) start(offer, from === 'copy' ? copyAnswers(last.answers, last.packId) : {});
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
    forgetScratch(started);
    dispatch({ kind: 'clear', assessment: started.id, at: clock.now() });
    navigate(paths.answer(enterprise.id, started.id));
  };

  return (
    <>
      <Steps current="models" assessment={newestRounds(inPacks)[0] ?? null} />
      <ModelsScreen
        cards={packs.map(modelCard)}
        profile={factsProblems(enterprise.facts).length > 0 ? paths.profile(enterprise.id) : null}
        notice={opening.notice}
        onStart={begin}
        onCarry={carry}
        onNewRound={beginRound}
        onRestart={restart}
        onFile={opening.open}
        onRemove={(id) => opening.remove('questionnaire', id)}
      />
    </>
  );
};
