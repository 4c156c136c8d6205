import { describe, expect, it } from 'vitest';
import { buildInSteps } from '../../../src/adapters/cohort/build-in-steps.ts';
import { buildCohort } from '../../../src/engine/index.ts';
import { entryOf, members } from '../../support/cohort-fixtures.ts';

const entries = [
  ...members(120, (i) => ({ share: i % 100, industry: i % 2 ? '34' : '06' })),
  { id: 'unfinished', share: null, option: null },
  { id: 'made-up', sample: true },
].map(entryOf);

describe('building in steps', () => {
  it('gives what the engine gives in one', () => {
    const { cohort, counted } = buildInSteps({ entries, kind: 'cohort' }, () => undefined);
    expect(cohort).toEqual(buildCohort(entries, 'cohort'));
    expect(counted).toBe(120);
  });

  it('tells how far it is, from 0 up to 1', () => {
    const told: number[] = [];
    buildInSteps({ entries, kind: 'cohort' }, (done) => told.push(done));
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
  });

  it('of nothing is nothing', () => {
    expect(buildInSteps({ entries: [], kind: 'cohort' }, () => undefined).cohort.slices).toEqual([]);
  });
});
