import {
  type Assessment,
  type CarriedAnswer,
  type CarrySource,
  type Crosswalk,
  carryAnswers,
  conditionFacts,
  type Enterprise,
  type FormId,
  isInForm,
  newestRounds,
  newQuestions,
  type Pack,
  type ProfileCatalogue,
  type QuestionId,
  questionsBelow,
  recordOf,
  sizeClass,
} from '../engine/index.ts';
import type { PackCover } from '../ports/pack-catalog.ts';

/** Answers that other assessments of the enterprise already give, and what a new edition still has to ask. */
export type CarryOffer = {
  readonly carried: readonly CarriedAnswer[];
  /** Titles of the questionnaires they come from. */
  readonly from: readonly string[];
  readonly isNew: readonly QuestionId[];
};

type Target = { readonly pack: Pack; readonly form: FormId; readonly answers: Assessment['answers'] };
type World = {
  readonly enterprise: Enterprise;
  readonly assessments: readonly Assessment[];
  readonly packs: readonly PackCover[];
  readonly crosswalks: readonly Crosswalk[];
  readonly catalogue: ProfileCatalogue;
};

type Offered = {
  readonly kind: 'form' | Crosswalk['kind'];
  readonly crosswalk: Crosswalk | null;
  readonly title: string;
  readonly carried: readonly CarriedAnswer[];
};

/** Answers given in another form of the same questionnaire: the same questions, so nothing is converted. */
const fromOtherForms = (target: Target, { assessments, packs }: World): readonly Offered[] => {
  const asked = questionsBelow(target.pack.root).filter((q) => isInForm(q, target.form));
  const open = asked.filter((q) => recordOf(target.answers, q.id).state.kind === 'unanswered');
  return assessments
    .filter((a) => a.packId === target.pack.id && a.form !== target.form)
    .map((source) => {
      const bundle = packs.find((p) => p.pack.id === source.packId);
      const carried = open.flatMap(({ id }): readonly CarriedAnswer[] => {
        const record = recordOf(source.answers, id);
        if (record.state.kind === 'unanswered') return [];
        return [{ question: id, relation: 'same', record: { ...record, carried: { packId: source.packId, questions: [id] } } }];
      });
      return { kind: 'form', crosswalk: null, title: bundle?.texts.forms[source.form]?.title ?? '', carried };
    });
};

const rank: Readonly<Record<Offered['kind'], number>> = { form: 0, edition: 1, shared: 2 };

/** Every way into the target by a declared conversion, from the assessment changed last first. */
const waysInto = (target: Target, world: World): readonly Offered[] => {
  const { facts } = world.enterprise;
  const choices = conditionFacts(facts, sizeClass(facts, world.catalogue));
  return world.crosswalks
    .filter((crosswalk) => crosswalk.to === target.pack.id)
    .flatMap((crosswalk) => {
      const bundle = world.packs.find((p) => p.pack.id === crosswalk.from);
      const sources = world.assessments.filter((a) => a.packId === crosswalk.from).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
      return bundle ? sources.map((source) => ({ crosswalk, bundle, source })) : [];
    })
    .map(({ crosswalk, bundle, source }) => {
      const from: CarrySource = { pack: bundle.pack, form: source.form, facts: choices, answers: source.answers };
      return { kind: crosswalk.kind, crosswalk, title: bundle.texts.shortTitle, carried: carryAnswers(crosswalk, from, target) };
    });
};

/** Another form of the same questionnaire before its older edition, and that before another model. */
export const offerCarryOver = (target: Target, all: World): CarryOffer => {
  /** What was said in an earlier round has been said anew since. */
  const world = { ...all, assessments: newestRounds(all.assessments) };
  const ways = [...fromOtherForms(target, world), ...waysInto(target, world)]
    .filter((way) => way.carried.length > 0)
    .sort((a, b) => rank[a.kind] - rank[b.kind]);
  const first = new Map<QuestionId, { readonly answer: CarriedAnswer; readonly title: string }>();
  for (const { title, carried } of ways)
    for (const answer of carried) if (!first.has(answer.question)) first.set(answer.question, { answer, title });
  const edition = ways.find((way) => way.kind === 'edition')?.crosswalk;
  return {
    carried: [...first.values()].map(({ answer }) => answer),
    from: [...new Set([...first.values()].map(({ title }) => title))],
    isNew: edition ? newQuestions(edition, target.pack, target.form) : [],
  };
};
