import { describe, expect, it } from 'vitest';
import { type Session, type SessionAction, sessionReducer } from '../../src/app/session.ts';
import { type AnswerRecord, unansweredRecord } from '../../src/engine/index.ts';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  completeFacts,
  dcmm,
  idOfAssessment,
  idOfQuestion,
  percent,
} from '../support/app-fixtures.ts';

const later = '2026-11-24T09:30:00.000Z';
const q012 = idOfQuestion('q012');
const a1 = idOfAssessment('a1');

const session: Session = {
  enterprise: anEnterprise(),
  assessments: [anAssessment(answersOf({ q012: { ...percent(58), note: '数过', flagged: true } })), anAssessment({}, { id: 'a2' })],
};

const takenOver: AnswerRecord = { ...percent(40), carried: { packId: dcmm, questions: [idOfQuestion('dcmm.6-1')] } };

const stateAfter = (action: SessionAction): Session => sessionReducer(session, action);
const answerAfter = (action: SessionAction) => stateAfter(action).assessments[0]?.answers[q012];

describe('the session', () => {
  it('changes the facts with the time of the change, and no assessment', () => {
    const facts = { ...completeFacts, staff: 420 };
    const { enterprise, assessments } = stateAfter({ kind: 'facts', facts, at: later });
    expect(enterprise).toEqual({ ...session.enterprise, facts, updatedAt: later });
    expect(assessments).toBe(session.assessments);
  });

  it('puts a new assessment behind the others', () => {
    const assessment = anAssessment({}, { id: 'a3' });
    expect(stateAfter({ kind: 'start', assessment }).assessments.map((a) => a.id)).toEqual(['a1', 'a2', 'a3']);
  });

  it('changes only what a change names: a new answer keeps note and flag', () => {
    const { state } = percent(60);
    expect(answerAfter({ kind: 'answer', assessment: a1, question: q012, change: { state }, at: later })).toEqual({
      state,
      note: '数过',
      flagged: true,
      confidence: null,
      evidence: [],
      carried: null,
    });
  });

  it('starts the record of a question from an empty one', () => {
    const question = idOfQuestion('q001');
    const changed = stateAfter({ kind: 'answer', assessment: a1, question, change: { flagged: true }, at: later });
    expect(changed.assessments[0]?.answers[question]).toEqual({ ...unansweredRecord, flagged: true });
  });

  it('notes with an answer where one is and when it was, and leaves the other assessment the same object', () => {
    const changed = stateAfter({ kind: 'answer', assessment: a1, question: q012, change: { note: '改' }, at: later });
    expect(changed.assessments[0]).toMatchObject({ lastQuestion: 'q012', updatedAt: later });
    expect(changed.assessments[1]).toBe(session.assessments[1]);
  });

  it('notes a visit without calling it a change', () => {
    const visited = stateAfter({ kind: 'visit', assessment: a1, question: q012 }).assessments[0];
    expect(visited).toEqual({ ...session.assessments[0], lastQuestion: 'q012' });
  });

  it('does nothing at all on a second visit to the same question, so that nothing is written', () => {
    const visited = stateAfter({ kind: 'visit', assessment: a1, question: q012 });
    expect(sessionReducer(visited, { kind: 'visit', assessment: a1, question: q012 }).assessments[0]).toBe(visited.assessments[0]);
  });

  it('clears all answers of one assessment, which stays the same assessment', () => {
    const [cleared, other] = stateAfter({ kind: 'clear', assessment: a1, at: later }).assessments;
    expect(cleared).toEqual({ ...session.assessments[0], answers: {}, lastQuestion: null, updatedAt: later });
    expect(other).toBe(session.assessments[1]);
  });

  it('puts answers taken over where there are none, with the time of the change', () => {
    const carried = [{ question: idOfQuestion('q001'), relation: 'same', record: takenOver }] as const;
    const [changed, other] = stateAfter({ kind: 'carry', assessment: a1, carried, at: later }).assessments;
    expect(changed).toEqual({
      ...session.assessments[0],
      answers: { ...session.assessments[0]?.answers, q001: takenOver },
      updatedAt: later,
    });
    expect(other).toBe(session.assessments[1]);
  });

  it('keeps the note of a question that waits for an answer when one is taken over', () => {
    const question = idOfQuestion('q001');
    const noted = stateAfter({ kind: 'answer', assessment: a1, question, change: { note: '等财务回复' }, at: later });
    const carried = [{ question, relation: 'same', record: takenOver }] as const;
    const changed = sessionReducer(noted, { kind: 'carry', assessment: a1, carried, at: later });
    expect(changed.assessments[0]?.answers[question]).toMatchObject({ state: takenOver.state, note: '等财务回复' });
  });

  it('calls an answer no longer taken over once it is changed here, but not for a note or a flag', () => {
    const before: Session = { ...session, assessments: [anAssessment({ [q012]: takenOver })] };
    const recordWithChange = (change: Partial<AnswerRecord>) =>
      sessionReducer(before, { kind: 'answer', assessment: a1, question: q012, change, at: later }).assessments[0]?.answers[q012];
    expect(recordWithChange({ state: percent(60).state })?.carried).toBeNull();
    expect(recordWithChange({ state: { kind: 'unanswered' } })?.carried).toBeNull();
    expect(recordWithChange({ note: '核对过', flagged: false })?.carried).toEqual(takenOver.carried);
  });

  it('ignores changes to an assessment it has not got', () => {
    const action: SessionAction = { kind: 'clear', assessment: idOfAssessment('gone'), at: later };
    expect(stateAfter(action)).toEqual(session);
  });

  it('takes what was tried on a copy into one assessment at once, and leaves the others and where one was alone', () => {
    const edits = { [q012]: { state: percent(90).state }, [idOfQuestion('q001')]: { flagged: true } };
    const { assessments } = stateAfter({ kind: 'adopt', assessment: a1, edits, at: later });
    expect(assessments[0]).toEqual({
      ...session.assessments[0],
      answers: { q012: { ...percent(90), note: '数过', flagged: true }, q001: { ...unansweredRecord, flagged: true } },
      updatedAt: later,
    });
    expect(assessments[1]).toBe(session.assessments[1]);
  });
});
