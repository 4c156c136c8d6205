import { describe, expect, it } from 'vitest';
import { groupScoresBelow, questionScoresBelow } from '../../../src/engine/index.ts';
import {
  aGroup,
  aPack,
  aQuestion,
  aTree,
  factsOf,
  flatPack,
  groupScore,
  levelName,
  questionScore,
  rung,
  scoreStates,
  singleOf,
} from '../../support/engine-fixtures.ts';

const pack = aPack(
  aTree('overall', [
    aGroup('a', [
      aQuestion('q1'),
      aQuestion('q2', undefined, { appliesWhen: { kind: 'fact', fact: 'productionType', oneOf: ['mining'] } }),
      aQuestion('q3', undefined, { forms: ['full'] }),
    ]),
    aTree('b', [aGroup('b1', [aQuestion('q4')]), aGroup('b2', [aQuestion('q5', undefined, { forms: ['full'] })])]),
  ]),
  {
    forms: [
      { id: 'short', minutes: 5 },
      { id: 'full', minutes: 10 },
    ],
    facts: ['productionType'],
  },
);
const answers = { q1: rung('2'), q2: rung('5'), q3: rung('4'), q4: rung('3'), q5: rung('1') };

describe('an assessment', () => {
  it('is scored on the questions its form asks of this enterprise', () => {
    const full = scoreStates(pack, answers, { form: 'full' });
    expect(groupScore(full, 'a').score).toBe(3); // (2 + 4) ÷ 2, q2 is for mining
    expect(groupScore(full, 'b').score).toBe(2); // (3 + 1) ÷ 2
    expect(full.root.score).toBe(2.5);
    const mine = scoreStates(pack, answers, { form: 'full', facts: factsOf({ productionType: 'mining' }) });
    expect(groupScore(mine, 'a').score).toBeCloseTo(11 / 3, 12); // (2 + 5 + 4) ÷ 3
  });

  it('takes no notice of answers to questions of another form', () => {
    const short = scoreStates(pack, answers, { form: 'short' });
    expect(questionScoresBelow(short.root).map((q) => q.id)).toEqual(['q1', 'q2', 'q4']);
    expect(groupScore(short, 'b2').score).toBeNull();
    expect(short.root.score).toBe(2.5); // (2 + 3) ÷ 2
  });

  it('keeps an excluded question in sight, without a score and without counting it as asked', () => {
    const card = scoreStates(pack, answers, { form: 'full' });
    expect(questionScore(card, 'q2')).toMatchObject({ status: 'excluded', score: null });
    expect(card.root.counts).toMatchObject({ asked: 4, scored: 4, excluded: 1 });
  });

  it('takes no notice of answers to questions the questionnaire does not have', () => {
    expect(scoreStates(pack, { ...answers, ghost: rung('5') }, { form: 'full' })).toEqual(scoreStates(pack, answers, { form: 'full' }));
  });

  it('looks at the size class where a condition asks for it', () => {
    const bySize = flatPack([
      aQuestion('q1', singleOf(0, 5), { appliesWhen: { kind: 'fact', fact: 'sizeClass', oneOf: ['large', 'medium'] } }),
      aQuestion('q2'),
    ]);
    const status = (sizeClass: string | null) => questionScore(scoreStates(bySize, {}, { sizeClass }), 'q1').status;
    expect([status('large'), status('micro'), status(null)]).toEqual(['unanswered', 'excluded', 'unanswered']);
  });

  it('walks its groups and questions in the order of the questionnaire', () => {
    const card = scoreStates(pack, {}, { form: 'full' });
    expect(groupScoresBelow(card.root).map((g) => g.id)).toEqual(['overall', 'a', 'b', 'b1', 'b2']);
    expect(questionScoresBelow(card.root).map((q) => q.id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
  });

  it('of which nothing is answered has no score and no level', () => {
    const card = scoreStates(pack, {}, { form: 'full' });
    expect(card.root.score).toBeNull();
    expect(levelName(card)).toBe('too-few-answers');
  });

  it('never throws on a questionnaire that passed its check, whatever its questions are called', () => {
    const odd = flatPack([aQuestion('constructor'), aQuestion('q2')]);
    expect(scoreStates(odd, { q2: rung('3') }).root.score).toBe(3);
  });
});
