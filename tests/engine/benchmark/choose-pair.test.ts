import { describe, expect, it } from 'vitest';
import { comparableWith, crosswalk, newestPair, pairWith } from '../../../src/engine/index.ts';
import { anAssessment } from '../../support/engine-fixtures.ts';

const copy = { to: 'a', relation: 'same', convert: { kind: 'copy', question: 'b' } };
const head = { format: 'rongchi-crosswalk', formatVersion: 1, links: [copy], isNew: [] };
const ways = [
  crosswalk.parse({ ...head, id: 'edition', kind: 'edition', from: 'old', to: 'young' }),
  crosswalk.parse({ ...head, id: 'shared', kind: 'shared', from: 'young', to: 'other' }),
];
const at = (day: number, packId: string, form = 'full') =>
  anAssessment({}, { id: `${packId}-${form}-${day}`, packId, form, createdAt: `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z` });
const [old1, young2, quick3, young4, other5] = [at(1, 'old'), at(2, 'young'), at(3, 'young', 'quick'), at(4, 'young'), at(5, 'other')];
const all = [other5, young4, quick3, young2, old1];

describe('what an assessment is compared with', () => {
  it('is the round before it of the same form, rather than a nearer one of another form or edition', () => {
    expect(pairWith(all, ways, young4.id)).toEqual({ from: young2.id, to: young4.id });
  });

  it('is the nearest before it of several alike, whatever else was done in between', () => {
    const young6 = at(6, 'young');
    expect(pairWith([...all, young6], ways, young6.id)).toEqual({ from: young4.id, to: young6.id });
    expect(pairWith([young2, at(3, 'other'), young4], ways, young4.id)).toEqual({ from: young2.id, to: young4.id });
  });

  it('is nothing for one that is not there', () => {
    expect(pairWith([young2, young4], ways, at(9, 'young').id)).toBeNull();
  });

  it('is another form before another edition', () => {
    expect(pairWith(all, ways, quick3.id)).toEqual({ from: young2.id, to: quick3.id });
    expect(pairWith(all, ways, young2.id)).toEqual({ from: old1.id, to: young2.id });
  });

  it('is one begun after it where none was begun before, and stays the earlier of the two', () => {
    expect(pairWith(all, ways, old1.id)).toEqual({ from: old1.id, to: young2.id });
    expect(pairWith([young2, young4], ways, young2.id)).toEqual({ from: young2.id, to: young4.id });
  });

  it('is nothing for a model that shares questions but is no edition, nor for one that is alone', () => {
    expect(pairWith(all, ways, other5.id)).toBeNull();
    expect(pairWith([young2], ways, young2.id)).toBeNull();
  });

  it('may be chosen from every round of the questionnaire and of its other editions, oldest first', () => {
    expect(comparableWith(all, ways, young4).map((a) => a.id)).toEqual([old1, young2, quick3, young4].map((a) => a.id));
    expect(comparableWith(all, ways, other5)).toEqual([other5]);
  });
});

describe('the pair of an enterprise', () => {
  it('is the newest two rounds of one form, before anything newer that is less alike', () => {
    const later = at(9, 'young', 'quick');
    expect(newestPair([...all.filter((a) => a !== quick3), later], ways)).toEqual({ from: young2.id, to: young4.id });
  });

  it('is the last two of several', () => {
    const young6 = at(6, 'young');
    expect(newestPair([young6, young2, young4], ways)).toEqual({ from: young4.id, to: young6.id });
  });

  it('is two rounds of one form before two editions in forms of one name', () => {
    expect(newestPair([young2, young4, at(9, 'old')], ways)).toEqual({ from: young2.id, to: young4.id });
  });

  it('is the newest comparable two where no form has two rounds', () => {
    expect(newestPair([old1, young2], ways)).toEqual({ from: old1.id, to: young2.id });
  });

  it('is nothing for an enterprise assessed once, or by models that are not compared', () => {
    expect(newestPair([young2], ways)).toBeNull();
    expect(newestPair([young2, other5], ways)).toBeNull();
  });
});
