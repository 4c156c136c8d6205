import { beforeEach, describe, expect, it } from 'vitest';
import { withArrival } from '../../src/app/arrival.ts';
import { type Autosaver, createAutosaver, type SaveState } from '../../src/app/autosave.ts';
import { type Session, sessionOf } from '../../src/app/session.ts';
import { type Assessment, type Enterprise, fail, ok, type Result } from '../../src/engine/index.ts';
import type { AssessmentStore, StoreProblem } from '../../src/ports/assessment-store.ts';
import { anAssessment, anEnterprise, answersOf, freshStore, idOfEnterprise, percent, storedIn } from '../support/app-fixtures.ts';

type Written = Result<number, StoreProblem>;
type Write = { readonly value: Enterprise | Assessment; readonly basedOn: number; readonly end: (result: Written) => void };

/** A store whose writes end when and how the test says. */
const slowStore = () => {
  const writes: Write[] = [];
  const write = (value: Enterprise | Assessment, basedOn: number) =>
    new Promise<Written>((end) => void writes.push({ value, basedOn, end }));
  const store: AssessmentStore = { ...freshStore(), saveEnterprise: write, saveAssessment: write };
  return { store, writes };
};

/** Lets everything that waits for a promise go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

const stored = {
  enterprise: { value: anEnterprise(), revision: 1 },
  assessments: [{ value: anAssessment(), revision: 4 }],
};
const start: Session = { enterprise: stored.enterprise.value, assessments: stored.assessments.map((a) => a.value) };

const named = (name: string): Session => ({ ...start, enterprise: anEnterprise({ name }) });
const answering = (value: number): Session => ({ ...start, assessments: [anAssessment(answersOf({ q012: percent(value) }))] });

let states: SaveState[] = [];
beforeEach(() => {
  states = [];
});
const autosaverOver = (store: AssessmentStore) => createAutosaver(store, stored, (state) => void states.push(state));
const kinds = () => states.map((s) => s.kind);

describe('autosave', () => {
  it('writes a change at once, based on the revision it was loaded with', async () => {
    const { store, writes } = slowStore();
    autosaverOver(store).submit(answering(58));
    expect(writes.map(({ value, basedOn }) => [value, basedOn])).toEqual([[answering(58).assessments[0], 4]]);
    expect(kinds()).toEqual(['saving']);
  });

  it('says saved only when the device has said so', async () => {
    const { store, writes } = slowStore();
    autosaverOver(store).submit(named('新名'));
    await settle();
    expect(kinds()).toEqual(['saving']);
    writes[0]?.end(ok(2));
    await settle();
    expect(kinds()).toEqual(['saving', 'saved']);
  });

  it('writes nothing for a state that is stored already', async () => {
    const { store, writes } = slowStore();
    autosaverOver(store).submit(start);
    await settle();
    expect([writes, states]).toEqual([[], []]);
  });

  it('has one write under way at a time, and of all that came meanwhile writes the newest', async () => {
    const { store, writes } = slowStore();
    const autosaver = autosaverOver(store);
    for (const value of [5, 58, 58.5]) autosaver.submit(answering(value));
    await settle();
    expect(writes).toHaveLength(1);
    writes[0]?.end(ok(5));
    await settle();
    expect(writes.map(({ value, basedOn }) => [value, basedOn])).toEqual([
      [answering(5).assessments[0], 4],
      [answering(58.5).assessments[0], 5],
    ]);
    writes[1]?.end(ok(6));
    await settle();
    expect(kinds().at(-1)).toBe('saved');
    expect(writes).toHaveLength(2);
  });

  it('writes facts and answers changed together, one after the other', async () => {
    const { store, writes } = slowStore();
    autosaverOver(store).submit({ ...answering(58), enterprise: anEnterprise({ name: '新名' }) });
    writes[0]?.end(ok(2));
    await settle();
    expect(writes.map(({ value }) => value.id)).toEqual(['e1', 'a1']);
    writes[1]?.end(ok(5));
    await settle();
    expect(kinds().at(-1)).toBe('saved');
  });

  it('saves an assessment that is new, based on nothing', async () => {
    const { store, writes } = slowStore();
    autosaverOver(store).submit({ ...start, assessments: [...start.assessments, anAssessment({}, { id: 'a2' })] });
    expect(writes.map(({ value, basedOn }) => [value.id, basedOn])).toEqual([['a2', 0]]);
  });

  it('leaves every keystroke of a long answer stored in the end', async () => {
    const store = freshStore();
    await store.replace(start.enterprise, start.assessments);
    const autosaver = createAutosaver(store, await storedIn(store), (state) => void states.push(state));
    for (let value = 1; value <= 50; value += 1) autosaver.submit(answering(value));
    await expect.poll(() => kinds().at(-1)).toBe('saved');
    expect((await storedIn(store)).assessments[0]?.value).toEqual(answering(50).assessments[0]);
  });
});

describe('autosave after a failure', () => {
  const full: StoreProblem = { code: 'full' };

  it('says what was wrong and stops, rather than trying for ever', async () => {
    const { store, writes } = slowStore();
    autosaverOver(store).submit(answering(58));
    writes[0]?.end(fail(full));
    await settle();
    expect(states.at(-1)).toEqual({ kind: 'unsaved', problem: full });
    expect(writes).toHaveLength(1);
  });

  it('tries again with the next change, which holds all that was not saved', async () => {
    const { store, writes } = slowStore();
    const autosaver = autosaverOver(store);
    autosaver.submit(answering(58));
    writes[0]?.end(fail(full));
    await settle();
    autosaver.submit({ ...answering(58), enterprise: anEnterprise({ name: '新名' }) });
    writes[1]?.end(ok(2));
    await settle();
    writes[2]?.end(ok(5));
    await settle();
    expect(writes.slice(1).map(({ value }) => value.id)).toEqual(['e1', 'a1']);
    expect(kinds().at(-1)).toBe('saved');
  });

  it('tries again when asked to', async () => {
    const { store, writes } = slowStore();
    const autosaver = autosaverOver(store);
    autosaver.submit(answering(58));
    writes[0]?.end(fail(full));
    await settle();
    void autosaver.retry(false);
    await settle();
    expect(writes[1]).toMatchObject({ value: answering(58).assessments[0], basedOn: 4 });
    writes[1]?.end(ok(5));
    await settle();
    expect(kinds()).toEqual(['saving', 'unsaved', 'saving', 'saved']);
  });
});

describe('autosave when another tab has saved', () => {
  const conflicted = async () => {
    const store = freshStore();
    await store.replace(start.enterprise, start.assessments);
    const autosaver = createAutosaver(store, await storedIn(store), (state) => void states.push(state));
    const elsewhere = anAssessment(answersOf({ q012: percent(11), q001: percent(22) }));
    await store.saveAssessment(elsewhere, 1);
    autosaver.submit(answering(58));
    await expect.poll(() => kinds().at(-1)).toBe('unsaved');
    return { store, autosaver, elsewhere };
  };
  const conflict: SaveState = { kind: 'unsaved', problem: { code: 'changed-elsewhere' } };
  const storedAssessment = async (store: AssessmentStore) => (await storedIn(store)).assessments[0]?.value;

  it('says so and leaves what the other tab has saved', async () => {
    const { store, elsewhere } = await conflicted();
    expect(states.at(-1)).toEqual(conflict);
    expect(await storedAssessment(store)).toEqual(elsewhere);
  });

  it('does not slip past the conflict by trying again', async () => {
    const { store, autosaver, elsewhere } = await conflicted();
    await autosaver.retry(false);
    expect(states.at(-1)).toEqual(conflict);
    expect(await storedAssessment(store)).toEqual(elsewhere);
  });

  it('writes over the other tab when told to, and then goes on as usual', async () => {
    const { store, autosaver } = await conflicted();
    await autosaver.retry(true);
    expect(kinds().at(-1)).toBe('saved');
    expect(await storedAssessment(store)).toEqual(answering(58).assessments[0]);
    autosaver.submit(answering(59));
    await expect.poll(() => kinds().slice(-2)).toEqual(['saving', 'saved']);
    expect(await storedAssessment(store)).toEqual(answering(59).assessments[0]);
  });

  it('writes everything anew when told to keep its own, though the other tab has deleted the enterprise', async () => {
    const { store, autosaver } = await conflicted();
    await store.removeEnterprise(idOfEnterprise('e1'));
    await autosaver.retry(true);
    expect(kinds().at(-1)).toBe('saved');
    const found = await storedIn(store);
    expect(found.enterprise.value).toEqual(start.enterprise);
    expect(found.assessments[0]?.value).toEqual(answering(58).assessments[0]);
  });
});

describe('autosave beside another window', () => {
  const elsewhere = anAssessment(answersOf({ q012: percent(11) }));
  const opened = async () => {
    const store = freshStore();
    await store.replace(start.enterprise, start.assessments);
    const loaded = await storedIn(store);
    const autosaver = createAutosaver(store, loaded, (state) => void states.push(state));
    return { store, autosaver, session: sessionOf(loaded) };
  };
  /** As the reducer and the effect after it do. */
  const takeIn = async (autosaver: Autosaver, session: Session): Promise<Session> => {
    const arrival = await autosaver.look();
    const next = arrival ? withArrival(session, arrival) : session;
    autosaver.submit(next);
    return next;
  };
  const typedOver = (session: Session, value: number): Session => ({
    ...session,
    assessments: session.assessments.map((a) => ({ ...a, answers: answersOf({ q012: percent(value) }) })),
  });
  const answerIn = async (store: AssessmentStore) => (await storedIn(store)).assessments[0]?.value.answers;

  it('takes in what that has saved, writes nothing for it, and says so', async () => {
    const { store, autosaver, session } = await opened();
    await store.saveAssessment(elsewhere, 1);
    expect((await takeIn(autosaver, session)).assessments).toEqual([elsewhere]);
    expect(states).toEqual([{ kind: 'synced' }]);
    expect((await storedIn(store)).assessments[0]?.revision).toBe(2);
  });

  it('bases the next save on what it took in', async () => {
    const { store, autosaver, session } = await opened();
    await store.saveAssessment(elsewhere, 1);
    autosaver.submit(typedOver(await takeIn(autosaver, session), 58));
    await expect.poll(() => kinds()).toEqual(['synced', 'saving', 'saved']);
    expect(await answerIn(store)).toEqual(answersOf({ q012: percent(58) }));
  });

  it('asks where this window was changed between looking and taking in', async () => {
    const { store, autosaver, session } = await opened();
    await store.saveAssessment(elsewhere, 1);
    const arrival = await autosaver.look();
    const typed = typedOver(session, 58);
    autosaver.submit(arrival ? withArrival(typed, arrival) : typed);
    await expect.poll(() => states.at(-1)).toEqual({ kind: 'unsaved', problem: { code: 'changed-elsewhere' } });
    expect(await answerIn(store)).toEqual(elsewhere.answers);
  });

  it('looks only once its own save is through, and does not take that for another window’s', async () => {
    const { store, autosaver, session } = await opened();
    const typed = typedOver(session, 58);
    autosaver.submit(typed);
    expect(await autosaver.look()).toBeNull();
    expect(kinds()).toEqual(['saving', 'saved']);
    expect(await answerIn(store)).toEqual(typed.assessments[0]?.answers);
  });

  it('looks again where something was typed while it looked', async () => {
    const { store, autosaver, session } = await opened();
    const looking = autosaver.look();
    autosaver.submit({ ...session, assessments: [...session.assessments, anAssessment({}, { id: 'a2' })] });
    expect(await looking).toBeNull();
    expect((await storedIn(store)).assessments).toHaveLength(2);
  });

  it('keeps its word on what it could not save, whatever else arrives', async () => {
    const { store, autosaver, session } = await opened();
    await store.saveAssessment(elsewhere, 1);
    autosaver.submit(typedOver(session, 58));
    await expect.poll(() => kinds().at(-1)).toBe('unsaved');
    await store.saveEnterprise(anEnterprise({ name: '新名' }), 1);
    const next = await takeIn(autosaver, typedOver(session, 58));
    expect(next.enterprise.facts.name).toBe('新名');
    await expect.poll(() => kinds().slice(-2)).toEqual(['saving', 'unsaved']);
  });

  it('says nothing of a question only looked at there', async () => {
    const { store, autosaver, session } = await opened();
    await store.saveAssessment(anAssessment({}, { last: 'q012' }), 1);
    expect((await takeIn(autosaver, session)).assessments[0]?.lastQuestion).toBe('q012');
    expect(states).toEqual([]);
  });

  it.each([
    ['facts', named('新名')],
    ['answers', answering(58)],
  ])('says that the enterprise was deleted, not that it was changed, where %s are saved after that', async (_, changed) => {
    const { store, autosaver } = await opened();
    await store.removeEnterprise(idOfEnterprise('e1'));
    autosaver.submit(changed);
    await expect.poll(() => states.at(-1)).toEqual({ kind: 'unsaved', problem: { code: 'not-found' } });
  });

  it('says at once that the enterprise was deleted, and writes all of it when told to', async () => {
    const { store, autosaver, session } = await opened();
    await store.removeEnterprise(idOfEnterprise('e1'));
    expect(await autosaver.look()).toBeNull();
    expect(states).toEqual([{ kind: 'unsaved', problem: { code: 'not-found' } }]);
    await autosaver.retry(true);
    expect(kinds().at(-1)).toBe('saved');
    expect(sessionOf(await storedIn(store))).toEqual(session);
  });

  it('is at rest again once the deleted enterprise is back from the bin, and takes in what changed before', async () => {
    const { store, autosaver, session } = await opened();
    await store.bin.put('bin-1', { enterprise: start.enterprise, assessments: [elsewhere], deletedAt: elsewhere.updatedAt });
    await autosaver.look();
    await store.bin.restore('bin-1', (file) => file);
    expect((await takeIn(autosaver, session)).assessments).toEqual([elsewhere]);
    expect(kinds()).toEqual(['unsaved', 'saved', 'synced']);
  });
});
