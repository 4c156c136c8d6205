import { describe, expect, it } from 'vitest';
import { condition } from '../../../src/engine/model/condition.ts';
import { questionsOf } from '../../../src/engine/model/condition-questions.ts';

const number = { kind: 'number', question: 'q1', above: 0 };
const option = { kind: 'option', question: 'q2', oneOf: ['a'] };
const some = { kind: 'some-option', question: 'q3' };
const fact = { kind: 'fact', fact: 'productionType', oneOf: ['mining'] };

describe('a condition', () => {
  it.each([number, option, some, fact, { kind: 'not', of: fact }, { kind: 'any', of: [number, { kind: 'all', of: [option, some] }] }])(
    'can be said as data: %j',
    (data) => {
      expect(condition.safeParse(data).success).toBe(true);
    },
  );

  it.each([
    { kind: 'all', of: [] },
    { kind: 'any', of: [] },
    { kind: 'fact', fact: 'city', oneOf: [] },
    { kind: 'option', question: 'q2', oneOf: [] },
    { kind: 'not' },
    { kind: 'formula', text: 'q1 > 0' },
    { ...number, under: 3 },
  ])('says nothing that could be read in two ways: %j is refused', (data) => {
    expect(condition.safeParse(data).success).toBe(false);
  });

  it('names every question it looks at, however deep', () => {
    const deep = condition.parse({
      kind: 'any',
      of: [
        { kind: 'not', of: number },
        { kind: 'all', of: [fact, option, { kind: 'not', of: some }] },
      ],
    });
    expect(questionsOf(deep)).toEqual(['q1', 'q2', 'q3']);
    expect(questionsOf(condition.parse(fact))).toEqual([]);
  });
});
