import { describe, expect, it } from 'vitest';
import { arrivalOf, isNothing, isWorthTelling, withArrival } from '../../src/app/arrival.ts';
import { type Session, sessionOf } from '../../src/app/session.ts';
import type { Assessment } from '../../src/engine/index.ts';
import type { StoredEnterprise } from '../../src/ports/assessment-store.ts';
import { anAssessment, anEnterprise, answersOf, percent } from '../support/app-fixtures.ts';

const opened: StoredEnterprise = {
  enterprise: { value: anEnterprise(), revision: 3 },
  assessments: [
    { value: anAssessment(), revision: 4 },
    { value: anAssessment({}, { id: 'a2' }), revision: 1 },
  ],
};
const session: Session = sessionOf(opened);
const marks = new Map([opened.enterprise, ...opened.assessments].map((revised) => [revised.value.id as string, revised]));

/** What is stored now: the second save of the first assessment, unless told otherwise. */
const stored = (over: Partial<StoredEnterprise> = {}): StoredEnterprise => structuredClone({ ...opened, ...over });
const answeredThere = anAssessment(answersOf({ q012: percent(58) }));
const [, second] = opened.assessments;
if (!second) throw new Error('two assessments');
const withFirst = (value: Assessment, revision: number) => stored({ assessments: [{ value, revision }, second] });

describe('what has arrived from other windows', () => {
  it('is nothing while the revisions are those known', () => {
    const arrival = arrivalOf(session, marks, stored());
    expect(isNothing(arrival)).toBe(true);
    expect(withArrival(session, arrival)).toEqual(session);
  });

  it('takes the place of what this window has not changed', () => {
    const arrival = arrivalOf(session, marks, withFirst(answeredThere, 5));
    expect(withArrival(session, arrival).assessments).toEqual([answeredThere, second.value]);
    expect(isWorthTelling(arrival)).toBe(true);
  });

  it('is left out where this window has changed the same and not saved it', () => {
    const typing = { ...session, assessments: session.assessments.map((a) => ({ ...a })) };
    expect(isNothing(arrivalOf(typing, marks, withFirst(answeredThere, 5)))).toBe(true);
  });

  it('is not put over what was changed between looking and taking in', () => {
    const arrival = arrivalOf(session, marks, withFirst(answeredThere, 5));
    const typed = { ...session, assessments: session.assessments.map((a) => ({ ...a })) };
    expect(withArrival(typed, arrival).assessments).toEqual(typed.assessments);
  });

  it('counts where an enterprise deleted and put back has the same number of saves', () => {
    const later = { ...answeredThere, updatedAt: '2026-11-24T09:00:00.000Z' };
    expect(arrivalOf(session, marks, withFirst(later, 4)).changed).toHaveLength(1);
  });

  it('has facts, new rounds and rounds taken away', () => {
    const renamed = anEnterprise({ name: '新名' });
    const third = anAssessment({}, { id: 'a3' });
    const arrival = arrivalOf(
      session,
      marks,
      stored({ enterprise: { value: renamed, revision: 4 }, assessments: [second, { value: third, revision: 1 }] }),
    );
    expect(withArrival(session, arrival)).toEqual({ enterprise: renamed, assessments: [second.value, third] });
  });

  it('takes nothing away that is new here or changed here', () => {
    const own = { ...session, assessments: [...session.assessments.map((a) => ({ ...a })), anAssessment({}, { id: 'a4' })] };
    expect(isNothing(arrivalOf(own, marks, stored({ assessments: [] })))).toBe(true);
  });

  it('adds nothing twice', () => {
    const third = anAssessment({}, { id: 'a3' });
    const arrival = arrivalOf(session, marks, stored({ assessments: [...opened.assessments, { value: third, revision: 1 }] }));
    expect(withArrival(withArrival(session, arrival), arrival).assessments.map((a) => a.id)).toEqual(['a1', 'a2', 'a3']);
  });

  it('is no news where a question was only looked at', () => {
    expect(isWorthTelling(arrivalOf(session, marks, withFirst(anAssessment({}, { last: 'q012' }), 5)))).toBe(false);
  });
});
