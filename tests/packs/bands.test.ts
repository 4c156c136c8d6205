import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCommon, readQuestionnaires } from '../../src/cli/read-data.ts';
import {
  type Answers,
  type Bands,
  bandScores,
  choicesOf,
  type GroupScore,
  groupScoresBelow,
  isInForm,
  narrowings,
  type Pack,
  questionsBelow,
  type ScoringInput,
  scoreAssessment,
  sizeClass,
} from '../../src/engine/index.ts';
import { answersOf, factsOf } from '../support/engine-fixtures.ts';
import { anyEvidence, anyFilling } from '../support/random-answers.ts';

const { catalogue } = loadCommon();
const packs = readQuestionnaires(choicesOf(catalogue)).flatMap(({ read }) => (read.ok ? [read.value.pack] : []));
const forms = packs.flatMap((pack) => pack.forms.map(({ id }) => [pack.id, id, pack] as const));
const facts = fc.constantFrom(...catalogue.productionTypes).map((productionType) => factsOf({ productionType }));

const inputFor = (pack: Pack, form: ScoringInput['form'], given: ReturnType<typeof factsOf>, answers: Answers): ScoringInput => ({
  pack,
  form,
  facts: given,
  sizeClass: sizeClass(given, catalogue),
  answers,
});

type Evidence = Readonly<Record<string, { readonly evidence: readonly string[] }>>;
const joined = (a: Evidence, b: Evidence): Evidence =>
  Object.fromEntries(
    Object.keys(a).map((id) => [id, { evidence: [...new Set([...(a[id]?.evidence ?? []), ...(b[id]?.evidence ?? [])])] }]),
  );

const slack = 1e-9;

const expectWithin = ({ id, score }: GroupScore, bands: Bands): void => {
  if (score === null) return;
  const band = bands.groups.get(id);
  expect(score).toBeGreaterThanOrEqual((band?.least ?? Number.NaN) - slack);
  expect(score).toBeLessThanOrEqual((band?.most ?? Number.NaN) + slack);
};

describe.each(forms)('the bands of %s (%s)', (_, form, pack) => {
  const open = (states: ReturnType<typeof answersOf>, id: string): boolean => {
    const kind = Object.entries(states).find(([key]) => key === id)?.[1].state.kind;
    return kind !== 'answered' && kind !== 'not-applicable';
  };

  it('contain every completion, of every group and of the level', () => {
    fc.assert(
      fc.property(facts, anyFilling(pack), anyEvidence(pack), anyEvidence(pack), (given, { before, after }, ticked, more) => {
        const early = answersOf(before, ticked);
        // Evidence of an answered question is as it is; that of an open one may still come.
        const all = joined(ticked, more);
        const evidence = Object.fromEntries(
          Object.keys(all).map((id) => [id, (open(early, id) ? all[id] : ticked[id]) ?? { evidence: [] }] as const),
        );
        const bands = bandScores(inputFor(pack, form, given, early));
        const card = scoreAssessment(inputFor(pack, form, given, answersOf(after, evidence)));
        for (const group of groupScoresBelow(card.root)) expectWithin(group, bands);
        if (card.level.kind !== 'reached' && card.level.kind !== 'below-first') return;
        const rank = (level: string | null) => pack.levels.map(String).indexOf(level ?? '');
        const reached = card.level.kind === 'reached' ? rank(card.level.level) : -1;
        expect(reached).toBeGreaterThanOrEqual(rank(bands.level?.lowest ?? null));
        expect(reached).toBeLessThanOrEqual(rank(bands.level?.highest ?? null));
      }),
      { numRuns: 40 },
    );
  });

  it('only narrow with every further answer, by no less than was said of it', () => {
    const ids = questionsBelow(pack.root)
      .filter((q) => isInForm(q, form))
      .map((q) => q.id);
    fc.assert(
      fc.property(facts, anyFilling(pack), fc.constantFrom(...ids), (given, { before, after }, id) => {
        const early = answersOf(before);
        const state = after[id];
        if (!state || !open(early, id)) return;
        const input = inputFor(pack, form, given, early);
        const late = inputFor(pack, form, given, answersOf({ ...before, [id]: state }));
        const [wide, tight] = [bandScores(input), bandScores(late)];
        for (const [group, band] of tight.groups) {
          expect(band.least).toBeGreaterThanOrEqual((wide.groups.get(group)?.least ?? Number.NaN) - slack);
          expect(band.most).toBeLessThanOrEqual((wide.groups.get(group)?.most ?? Number.NaN) + slack);
        }
        const width = ({ groups }: typeof wide) => {
          const band = groups.get(pack.root.id);
          return band ? band.most - band.least : 0;
        };
        const said = narrowings(input).find((n) => n.id === id)?.narrows ?? 0;
        expect(width(wide) - width(tight)).toBeGreaterThanOrEqual(said - slack);
      }),
      { numRuns: 60 },
    );
  });
});
