import { describe, expect, it } from 'vitest';
import { factsProblems, noFacts } from '../../../src/engine/index.ts';
import { codesOf, factsOf } from '../../support/engine-fixtures.ts';

describe('an enterprise can be diagnosed', () => {
  it('with name, industry and production type alone', () => {
    expect(factsProblems(factsOf())).toEqual([]);
  });

  it('not without any of the three, and all that is missing is told at once', () => {
    expect(factsProblems(noFacts)).toEqual([
      { code: 'name-missing', path: ['name'] },
      { code: 'choice-missing', path: ['industry'] },
      { code: 'choice-missing', path: ['productionType'] },
    ]);
  });

  it.each([' ', '　　', '\t'])('not with a name of blanks (%j)', (name) => {
    expect(codesOf(factsProblems(factsOf({ name })))).toEqual(['name-missing']);
  });

  it('not with a credit code that is wrong, though it may be left out', () => {
    expect(codesOf(factsProblems(factsOf({ creditCode: '914403001922038217' })))).toEqual(['credit-code-check']);
    expect(factsProblems(factsOf({ creditCode: '914403001922038216' }))).toEqual([]);
  });
});
