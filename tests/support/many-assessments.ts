import {
  type AnswerRecord,
  type AnswerSpec,
  type Answers,
  type AnswerValue,
  type Assessment,
  type AssessmentFile,
  assessment,
  degrees,
  type Enterprise,
  enterprise,
  noFacts,
  type Pack,
  type ProfileCatalogue,
  type Question,
  questionsBelow,
  unansweredRecord,
} from '../../src/engine/index.ts';

/** A number from 0 (included) to 1: the same ones in the same order for the same seed (mulberry32). */
export const seededNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

type Chance = { readonly next: () => number };

const pick = <T>({ next }: Chance, from: readonly T[]): T => {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const within = ({ next }: Chance, { min, max }: { readonly min: number; readonly max: number }): number =>
  Math.round(min + next() * (Math.min(max, min + 1000) - min));

const valueFor = (chance: Chance, spec: AnswerSpec): AnswerValue => {
  switch (spec.kind) {
    case 'single':
      return { kind: 'single', option: pick(chance, spec.options).id };
    case 'multiple':
      return { kind: 'multiple', options: [pick(chance, spec.options).id] };
    case 'ladder':
      return { kind: 'ladder', rung: pick(chance, spec.rungs).id };
    case 'percentage':
      return { kind: 'percentage', percent: Math.floor(chance.next() * 101) };
    case 'number':
      return { kind: 'number', value: within(chance, spec.range) };
    case 'pair': {
      const second = Math.max(1, within(chance, spec.secondRange));
      return { kind: 'pair', first: Math.max(1, Math.round(second * chance.next())), second };
    }
    case 'practices':
      return {
        kind: 'practices',
        degrees: Object.fromEntries(spec.levels.flatMap((l) => l.practices.map((id) => [id, pick(chance, degrees)] as const))),
      };
  }
};

/** Mostly answers, with their evidence; now and then one that is not known or does not apply. */
const recordFor = (chance: Chance, question: Question): AnswerRecord => {
  const luck = chance.next();
  if (luck < 0.03) return { ...unansweredRecord, state: { kind: 'unknown' } };
  if (luck < 0.06 && question.mayNotApply) return { ...unansweredRecord, state: { kind: 'not-applicable', reason: '无此业务' } };
  const evidence = question.evidence.filter(() => chance.next() < 0.6);
  return { ...unansweredRecord, evidence, state: { kind: 'answered', value: valueFor(chance, question.answer) } };
};

const answersFor = (chance: Chance, pack: Pack, form: string): Answers =>
  Object.fromEntries(
    questionsBelow(pack.root)
      .filter((q) => q.forms?.some((f) => f === form) ?? true)
      .map((q) => [q.id, recordFor(chance, q)] as const),
  );

const enterpriseFor = (chance: Chance, index: number, catalogue: ProfileCatalogue): Enterprise => {
  const moment = `${pick(chance, ['2024', '2025', '2026'])}-05-06T08:00:00.000Z`;
  return enterprise.parse({
    id: `made-${index}`,
    sample: false,
    facts: {
      ...noFacts,
      name: `虚构企业${index}`,
      industry: pick(chance, catalogue.industries).id,
      productionType: pick(chance, catalogue.productionTypes),
      staff: Math.floor(chance.next() ** 3 * 3000),
      revenue: Math.floor(chance.next() ** 3 * 80000),
      city: pick(chance, catalogue.cities).id,
      ownership: pick(chance, catalogue.ownerships),
      group: pick(chance, catalogue.groups),
    },
    createdAt: moment,
    updatedAt: moment,
  });
};

type Content = Pick<AssessmentFile, 'enterprise' | 'assessments'>;

/** So many made-up enterprises with one assessment each, the packs and forms in turn; the same for the same seed. */
export const manyAssessments = (
  count: number,
  packs: readonly Pack[],
  catalogue: ProfileCatalogue,
  seed = 20261124,
): readonly Content[] => {
  const chance = { next: seededNumbers(seed) };
  const forms = packs.flatMap((pack) => pack.forms.map((form) => ({ pack, form: form.id })));
  return Array.from({ length: count }, (_, index): Content => {
    const at = forms[index % forms.length];
    if (!at) throw new Error('no pack');
    const of = enterpriseFor(chance, index, catalogue);
    const one: Assessment = assessment.parse({
      id: `assessment-${index}`,
      enterpriseId: of.id,
      packId: at.pack.id,
      packVersion: at.pack.version,
      form: at.form,
      answers: answersFor(chance, at.pack, at.form),
      lastQuestion: null,
      createdAt: of.createdAt,
      updatedAt: of.updatedAt,
    });
    return { enterprise: of, assessments: [one] };
  });
};
