import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCommon, readQuestionnaires } from '../../src/cli/read-data.ts';
import {
  choicesOf,
  explainScore,
  type GroupExplanation,
  type Pack,
  type Question,
  type QuestionExplanation,
  questionsBelow,
  scoreAssessment,
  sizeClass,
} from '../../src/engine/index.ts';
import { answersOf, factsOf } from '../support/engine-fixtures.ts';
import { anyEvidence, anyFilling } from '../support/random-answers.ts';

const { catalogue } = loadCommon();
const packs = readQuestionnaires(choicesOf(catalogue)).flatMap(({ read }) => (read.ok ? [read.value.pack] : []));
const forms = packs.flatMap((pack) => pack.forms.map(({ id }) => [pack.id, id, pack] as const));

const groupsIn = (group: GroupExplanation): readonly GroupExplanation[] => [
  group,
  ...group.parts.flatMap(({ of }) => (of.kind === 'group' ? groupsIn(of) : [])),
];
const questionsIn = (group: GroupExplanation): readonly QuestionExplanation[] =>
  group.parts.flatMap(({ of }) => (of.kind === 'group' ? questionsIn(of) : [of]));

const optionScore = ({ answer }: Question, id: string): number | undefined => {
  const options = answer.kind === 'single' ? answer.options : answer.kind === 'ladder' ? answer.rungs : [];
  return options.find((o) => o.id === id)?.score;
};

/** What the working says the score must be, reckoned anew from nothing but the working. */
const reckoned = ({ working }: QuestionExplanation, question: Question, { scale }: Pack): number | undefined => {
  switch (working?.kind) {
    case 'option':
      return optionScore(question, working.option);
    case 'share':
      return scale.min + Math.min(1, working.ticked / working.full) * (scale.max - scale.min);
    case 'curve': {
      const [[x0, y0], [x1, y1]] = [working.from, working.to];
      return x0 === x1 ? y0 : y0 + ((working.x - x0) * (y1 - y0)) / (x1 - x0);
    }
    case 'practices': {
      const failed = working.levels.findIndex((level) => !level.isMet);
      const below = (failed < 0 ? working.levels.at(-1) : working.levels[failed - 1])?.score ?? scale.min;
      const next = working.levels[failed];
      return next ? below + next.met * (next.score - below) : below;
    }
    default:
      return undefined;
  }
};

const expectPointsToSum = ({ score, parts }: GroupExplanation): void => {
  if (score !== null) expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
};

const expectToBeReckoned = (item: QuestionExplanation, question: Question | undefined, pack: Pack): void => {
  if (item.score === null || !question) return;
  expect(item.cap ? item.cap.uncapped : item.score).toBeCloseTo(reckoned(item, question, pack) ?? Number.NaN, 9);
  if (item.cap) expect(item.score).toBe(item.cap.max);
};

describe.each(forms)('the explanations of %s (%s)', (_, form, pack) => {
  const facts = factsOf();
  const byId = new Map(questionsBelow(pack.root).map((q) => [q.id, q] as const));
  const explained = fc.tuple(anyFilling(pack), anyEvidence(pack)).map(([{ before }, evidence]) => {
    const answers = answersOf(before, evidence);
    const card = scoreAssessment({ pack, form, facts, sizeClass: sizeClass(facts, catalogue), answers });
    return { card, explanation: explainScore(pack, card, answers) };
  });

  it('sum to the score: points of a group’s children, and answer, curve or practices with the cap', () => {
    fc.assert(
      fc.property(explained, ({ explanation: { root } }) => {
        for (const group of groupsIn(root)) expectPointsToSum(group);
        for (const item of questionsIn(root)) expectToBeReckoned(item, byId.get(item.id), pack);
      }),
      { numRuns: 40 },
    );
  });

  it('reach the level the scoring decides', () => {
    fc.assert(
      fc.property(explained, ({ card, explanation }) => {
        if (card.level.kind !== 'reached' && card.level.kind !== 'below-first') return;
        const reached = explanation.steps.filter((step) => step.isReached).at(-1)?.level ?? null;
        expect(reached).toBe(card.level.kind === 'reached' ? card.level.level : null);
      }),
      { numRuns: 40 },
    );
  });
});
