import { describe, expect, it } from 'vitest';
import { buildCohort, type CohortFile, checkCohort, openDataFile, writeCohortFile } from '../../../src/engine/index.ts';
import { nameCohort } from '../../../src/i18n/cohort-words.ts';
import { cohortVocabularies, entryOf, members } from '../../support/cohort-fixtures.ts';
import { codesOf, problemsIn, smallChoices, valueIn } from '../../support/engine-fixtures.ts';
import { type Edit, edited } from '../../support/json-edit.ts';

const cohort = buildCohort(members(6, (i) => ({ share: i * 10 })).map(entryOf), 'cohort');
const file: CohortFile = nameCohort(cohort, cohortVocabularies);
const refusal = (...edits: readonly Edit[]) => problemsIn(checkCohort(edited(file, edits)));
const world = { choices: smallChoices, banks: [], takenPacks: [], takenProfiles: [] };

describe('a cohort file', () => {
  it('is read as it was written', () => {
    expect(valueIn(checkCohort(JSON.parse(writeCohortFile(file))))).toEqual(file);
  });

  it('opens as any data file does', () => {
    expect(valueIn(openDataFile(writeCohortFile(file), world))).toEqual({ kind: 'cohort', cohort: file });
  });

  it('of a newer version is told as such', () => {
    expect(refusal([['formatVersion'], 2])).toEqual([{ code: 'newer-file', path: ['formatVersion'], found: 2, known: 1 }]);
  });

  it('is refused with a figure on fewer than five enterprises, or on nobody knows how many', () => {
    const [profile] = file.profiles;
    const first = profile?.figures[0]?.id;
    const path = ['profiles', 0, 'figures', first, 'sampleSize'];
    const withSample = (sampleSize: number | null) => ({
      ...file,
      profiles: file.profiles.map((p, at) =>
        at === 0 ? { ...p, figures: p.figures.map((f, i) => (i === 0 ? { ...f, sampleSize } : f)) } : p,
      ),
    });
    expect(problemsIn(checkCohort(withSample(4)))).toEqual([{ code: 'too-few-enterprises', path, found: 4, min: 5 }]);
    expect(codesOf(problemsIn(checkCohort(withSample(null))))).toEqual(['too-few-enterprises']);
  });

  it('is refused with a slice of fewer than five enterprises, and is not with one of five', () => {
    const of = (enterprises: number) => ({
      ...file,
      profiles: file.profiles.map((p, at) => (at === 0 ? { ...p, cohort: { ...p.cohort, enterprises } } : p)),
    });
    const path = ['profiles', 0, 'cohort', 'enterprises'];
    expect(problemsIn(checkCohort(of(4)))).toEqual([{ code: 'too-few-enterprises', path, found: 4, min: 5 }]);
    expect(checkCohort(of(5)).ok).toBe(true);
  });

  it('is refused with a profile of another cohort or kind among its own', () => {
    const other = (over: Readonly<Record<string, unknown>>) => ({
      ...file,
      profiles: file.profiles.map((p, i) => (i === 0 ? { ...p, ...over } : p)),
    });
    const stranger = { ...file.profiles[0]?.cohort, id: 'another' };
    expect(problemsIn(checkCohort(other({ cohort: stranger })))).toEqual([
      { code: 'not-of-this-cohort', path: ['profiles', 0, 'cohort'], id: file.profiles[0]?.id },
    ]);
    expect(codesOf(problemsIn(checkCohort(other({ kind: 'illustrative' }))))).toEqual(['not-of-this-cohort']);
  });

  it('is refused with a profile twice, with the place of every fault', () => {
    const twice = { ...file, profiles: [...file.profiles, ...file.profiles.slice(0, 1)] };
    expect(problemsIn(checkCohort(twice))).toEqual([{ code: 'duplicate-id', path: ['profiles'], id: file.profiles[0]?.id }]);
  });

  it('is refused with falling quantiles, as every reference figure is', () => {
    const falling = [
      { p: 0.1, value: 9 },
      { p: 0.5, value: 8 },
    ];
    const bad = {
      ...file,
      profiles: file.profiles.map((p) => ({ ...p, figures: p.figures.slice(0, 1).map((f) => ({ ...f, quantiles: falling })) })),
    };
    expect(codesOf(problemsIn(checkCohort(bad)))).toContain('quantiles-not-ascending');
  });

  it('is refused under the name of a profile that came with the app', () => {
    const [profile] = file.profiles;
    const taken = { ...world, takenProfiles: [profile?.id ?? ''] };
    expect(codesOf(problemsIn(openDataFile(writeCohortFile(file), taken)))).toEqual(['id-taken']);
  });

  it.each([null, 7, 'cohort', [], {}, { profiles: 3 }])('that is %j is refused, not thrown over', (data) => {
    expect(checkCohort(data).ok).toBe(false);
  });
});
