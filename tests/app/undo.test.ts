import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session, SessionAction } from '../../src/app/session.ts';
import { beginWork, canRedo, canUndo, stepLimit, type Work, type WorkAction, workReducer } from '../../src/app/undo.ts';
import { changedQuestions, historyLimit } from '../../src/engine/index.ts';
import { anAssessment, anEnterprise, answersOf, idOfAssessment, idOfQuestion, percent, recordWith } from '../support/app-fixtures.ts';

const a1 = idOfAssessment('a1');
const a2 = idOfAssessment('a2');
const q1 = idOfQuestion('q012');
const start = Date.parse('2026-11-24T09:00:00.000Z');
const timeAt = (seconds: number): string => new Date(start + seconds * 1000).toISOString();

const begun = (): Work => {
  const session: Session = {
    enterprise: anEnterprise(),
    assessments: [anAssessment(answersOf({ q012: percent(50) })), anAssessment({}, { id: 'a2' })],
  };
  return beginWork(session);
};
const typed = (value: number, seconds: number, question = q1): SessionAction => ({
  kind: 'answer',
  assessment: a1,
  question,
  change: { state: percent(value).state },
  at: timeAt(seconds),
});
const back = (seconds = 9000): WorkAction => ({ kind: 'undo', assessment: a1, at: timeAt(seconds) });
const forth = (seconds = 9000): WorkAction => ({ kind: 'redo', assessment: a1, at: timeAt(seconds) });
const run = (work: Work, ...actions: readonly WorkAction[]): Work => actions.reduce(workReducer, work);
/** A question touched and left as it was is one never touched. */
const contentOf = ({ session }: Work) =>
  session.assessments.map(({ answers, plan }) => ({
    answers: changedQuestions({}, answers)
      .map((id) => [id, answers[id]])
      .sort(),
    plan,
  }));
const entriesOf = ({ session }: Work) => session.assessments[0]?.history[q1] ?? [];

const question = fc.constantFrom('q001', 'q002', 'q012').map(idOfQuestion);
const seconds = fc.integer({ min: 0, max: 8000 });
const action: fc.Arbitrary<SessionAction> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 100 }), seconds, question).map(([value, at, id]) => typed(value, at, id)),
  fc
    .tuple(question, fc.string({ maxLength: 5 }), seconds)
    .map(([id, note, at]): SessionAction => ({ kind: 'answer', assessment: a1, question: id, change: { note }, at: timeAt(at) })),
  seconds.map((at): SessionAction => ({ kind: 'clear', assessment: a1, at: timeAt(at) })),
  fc.tuple(question, seconds).map(
    ([id, at]): SessionAction => ({
      kind: 'adopt',
      assessment: a1,
      edits: { [id]: { state: { kind: 'unknown' } } },
      imported: true,
      at: timeAt(at),
    }),
  ),
);
const actions = fc.array(action, { maxLength: 30 });

describe('undo and redo', () => {
  it('undone to the first, the answers are those before; done again to the last, those after', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const done = run(begun(), ...list);
        const undone = run(done, ...done.done.map(() => back()));
        expect(contentOf(undone)).toEqual(contentOf(begun()));
        expect(contentOf(run(undone, ...done.done.map(() => forth())))).toEqual(contentOf(done));
      }),
      { numRuns: 60 },
    );
  });

  it('are inverse at every step', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const done = run(begun(), ...list);
        expect(contentOf(run(done, back(), forth()))).toEqual(contentOf(done));
      }),
      { numRuns: 60 },
    );
  });

  it('take digits typed into one field one after the other as one step', () => {
    const work = run(begun(), typed(5, 0), typed(58, 1), typed(58.5, 2));
    expect(work.done).toHaveLength(1);
    expect(contentOf(run(work, back()))).toEqual(contentOf(begun()));
  });

  it.each([
    ['after a pause', typed(58, 3)],
    ['into another field', typed(58, 1, idOfQuestion('q001'))],
    ['while the clock was put back', typed(58, -60)],
  ])('take what is typed %s as a step of its own', (_, second) => {
    expect(run(begun(), typed(5, 0), second).done).toHaveLength(2);
  });

  it('take a visit, the facts and a change to the same answer as no step', () => {
    const { facts } = begun().session.enterprise;
    const work = run(begun(), { kind: 'visit', assessment: a1, question: q1 }, { kind: 'facts', facts, at: timeAt(0) }, typed(50, 1));
    expect(canUndo(work, a1)).toBe(false);
  });

  it('bring all answers back after clearing, and name the first with how many', () => {
    const work = run(begun(), { kind: 'clear', assessment: a1, at: timeAt(0) }, back());
    expect(contentOf(work)).toEqual(contentOf(begun()));
    expect(work.told).toMatchObject({ kind: 'undone', question: q1, count: 1 });
  });

  it('go within one assessment only', () => {
    const work = run(begun(), typed(5, 0));
    expect([canUndo(work, a1), canUndo(work, a2)]).toEqual([true, false]);
    expect(run(work, { kind: 'undo', assessment: a2, at: timeAt(1) })).toBe(work);
  });

  it('leave nothing to do again once something else was done', () => {
    expect(canRedo(run(begun(), typed(5, 0), back(), typed(7, 60)), a1)).toBe(false);
  });

  it('keep the newest steps up to the limit', () => {
    const many = Array.from({ length: stepLimit + 20 }, (_, i) => typed(i % 100, i * 10));
    expect(run(begun(), ...many).done).toHaveLength(stepLimit);
  });

  it('drop the steps of what another window has changed, and keep those of the rest', () => {
    const work = run(begun(), typed(5, 0), { ...typed(7, 10), assessment: a2 } as SessionAction);
    const [first, second] = work.session.assessments;
    if (!first || !second) throw new Error('two assessments');
    const changed = [
      { was: first, now: { ...first, answers: {} } },
      { was: second, now: { ...second } },
    ];
    const loaded = run(work, { kind: 'arrive', arrival: { enterprise: null, changed, added: [], removed: [] } });
    expect(loaded.session.assessments).toEqual([{ ...first, answers: {} }, second]);
    expect([canUndo(loaded, a1), canUndo(loaded, a2)]).toEqual([false, true]);
  });
});

describe('the history of an answer', () => {
  it('holds what was there before the first of the digits typed within five minutes', () => {
    expect(entriesOf(run(begun(), typed(5, 0), typed(58, 100), typed(60, 290)))).toEqual([
      { at: timeAt(0), how: 'answered', before: percent(50) },
    ]);
  });

  it('has another entry for a change after that, for undoing, clearing and restoring', () => {
    const work = run(begun(), typed(5, 0), typed(6, 301), back(302), { kind: 'clear', assessment: a1, at: timeAt(303) });
    const restored = run(work, { kind: 'restore', assessment: a1, question: q1, record: recordWith(percent(50)), at: timeAt(304) });
    expect(entriesOf(restored).map((e) => e.how)).toEqual(['answered', 'answered', 'undone', 'cleared', 'restored']);
    expect(restored.session.assessments[0]?.answers[q1]).toEqual(percent(50));
    expect(contentOf(run(restored, back()))).toEqual(contentOf(work));
  });

  it('keeps the order of the changes where the clock was put back', () => {
    expect(entriesOf(run(begun(), typed(5, 0), typed(6, -9000), typed(7, 9000))).map((e) => e.before)).toEqual([50, 5, 6].map(percent));
  });

  it('is bounded, and every change of an answer has an entry', () => {
    const entriesAfter = (before: Work, now: Work) => {
      const [from, to] = [before.session.assessments[0], now.session.assessments[0]];
      return changedQuestions(from?.answers ?? {}, to?.answers ?? {}).map((id) => to?.history[id]?.length ?? 0);
    };
    const follows = (list: readonly SessionAction[]): readonly number[] => {
      const works = list.map((_, index) => run(begun(), ...list.slice(0, index + 1)));
      return works.flatMap((now, index) => entriesAfter(works[index - 1] ?? begun(), now));
    };
    fc.assert(
      fc.property(actions, (list) => follows(list).every((length) => length > 0 && length <= historyLimit)),
      { numRuns: 60 },
    );
  });

  it('drops the oldest entries beyond the limit', () => {
    const many = Array.from({ length: historyLimit + 5 }, (_, i) => typed(i, i * 400));
    const entries = entriesOf(run(begun(), ...many));
    expect(entries).toHaveLength(historyLimit);
    expect(entries.at(-1)?.before).toEqual(percent(historyLimit + 3));
  });
});
