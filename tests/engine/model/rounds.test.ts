import { describe, expect, it } from 'vitest';
import { copyAnswers, newestRounds, roundsOf, sortRounds } from '../../../src/engine/index.ts';
import {
  anAssessment,
  answersOf,
  idOfForm,
  idOfPack,
  idOfQuestion,
  notApplicable,
  rung,
  unanswered,
} from '../../support/engine-fixtures.ts';

const begun = (id: string, createdAt: string, over: Readonly<Record<string, unknown>> = {}) =>
  anAssessment({}, { id, createdAt, updatedAt: createdAt, ...over });
const spring = begun('spring', '2026-03-02T08:00:00.000Z');
const autumn = begun('autumn', '2026-09-02T08:00:00.000Z');
const quick = begun('quick', '2026-06-02T08:00:00.000Z', { form: 'quick' });
const other = begun('other', '2025-06-02T08:00:00.000Z', { packId: 'other' });
const ids = (all: readonly { readonly id: string }[]) => all.map((a) => a.id);

describe('rounds', () => {
  it('stand in the order they were begun in, whatever order they are kept in', () => {
    expect(ids(sortRounds([autumn, spring, quick, other]))).toEqual(['other', 'spring', 'quick', 'autumn']);
  });

  it('are those of one form of one questionnaire', () => {
    const of = { packId: idOfPack('small'), form: idOfForm('full') };
    expect(ids(roundsOf([autumn, quick, other, spring], of))).toEqual(['spring', 'autumn']);
  });

  it('are continued with the one begun last, even where an older one was changed after it', () => {
    const corrected = { ...spring, updatedAt: '2026-12-01T08:00:00.000Z' };
    expect(ids(newestRounds([corrected, autumn, quick, other]))).toEqual(['autumn', 'quick', 'other']);
  });

  it('begun in the same moment are told apart by their last change, and then by their place', () => {
    const later = begun('later', spring.createdAt, { updatedAt: '2026-03-03T08:00:00.000Z' });
    expect(ids(newestRounds([later, spring]))).toEqual(['later']);
    const twin = begun('twin', spring.createdAt);
    expect(ids(newestRounds([spring, twin]))).toEqual(['twin']);
  });
});

describe('the copy of a round', () => {
  const answers = answersOf(
    { a: rung('3'), b: notApplicable, c: unanswered },
    { a: { note: '看过台账', evidence: ['rule'], flagged: true }, c: { note: '问生产部' } },
  );
  const copy = (): ReturnType<typeof copyAnswers> => copyAnswers(answers, idOfPack('small'));

  it('keeps every answer, note, flag and tick', () => {
    const copied = copy();
    for (const id of ['a', 'b', 'c'].map(idOfQuestion)) expect({ ...copied[id], carried: null }).toEqual(answers[id]);
  });

  it('says of each answer that it was taken over, and of an open question nothing', () => {
    const copied = copy();
    expect(copied[idOfQuestion('a')]?.carried).toEqual({ packId: 'small', questions: ['a'] });
    expect(copied[idOfQuestion('b')]?.carried).toEqual({ packId: 'small', questions: ['b'] });
    expect(copied[idOfQuestion('c')]?.carried).toBeNull();
  });

  it('says of an open question that was taken over before where from, as it did', () => {
    const carried = { packId: 'other', questions: ['z'] };
    const again = copyAnswers(answersOf({ c: unanswered }, { c: { carried } }), idOfPack('small'));
    expect(again[idOfQuestion('c')]?.carried).toEqual(carried);
  });

  it('leaves the round it comes from as it is', () => {
    copy();
    expect(answers[idOfQuestion('a')]?.carried).toBeNull();
  });
});
