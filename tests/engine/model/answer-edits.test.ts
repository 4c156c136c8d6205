import { describe, expect, it } from 'vitest';
import { type AnswerEdits, addEdit, answerEdits, editRecord, effectiveEdits, fittingEdits, withEdits } from '../../../src/engine/index.ts';
import {
  answersOf,
  aQuestion,
  flatPack,
  idOfPack,
  idOfQuestion,
  notApplicable,
  percent,
  percentageOf,
  recordFor,
  rung,
  ticked,
  ticksOf,
} from '../../support/engine-fixtures.ts';

const [a, b] = [idOfQuestion('a'), idOfQuestion('b')];
const given = answersOf({ a: rung('2'), b: ticked('o1', 'o2') }, { a: { note: '看过', flagged: true, evidence: ['e1', 'e2'] } });
const edits = (raw: Readonly<Record<string, unknown>>): AnswerEdits => answerEdits.parse(raw);

describe('edits on a copy of answers', () => {
  it('replace only what they name, and leave the answers they were made on alone', () => {
    const tried = withEdits(given, edits({ a: { state: rung('5') } }));
    expect(tried[a]).toEqual({ ...given[a], state: rung('5') });
    expect(tried[b]).toBe(given[b]);
    expect(given[a]?.state).toEqual(rung('2'));
  });

  it('begin from an empty record where there is none', () => {
    expect(withEdits({}, edits({ a: { flagged: true } }))[a]).toEqual(recordFor({ kind: 'unanswered' }, { flagged: true }));
  });

  it('make an answer one given here, but not by a note alone', () => {
    const carried = { packId: idOfPack('other'), questions: [b] };
    const record = recordFor(rung('2'), { carried });
    expect(editRecord(record, { note: '核对过' }).carried).toEqual(carried);
    expect(editRecord(record, { state: rung('3') }).carried).toBeNull();
  });

  it('add up, the later one of the same part winning', () => {
    const twice = addEdit(addEdit(addEdit({}, a, { note: '一' }), a, { state: rung('3') }), a, { note: '二' });
    expect(twice).toEqual({ a: { note: '二', state: rung('3') } });
  });

  it.each([
    ['the same rung', { a: { state: rung('2') } }],
    ['the same ticks in another order', { b: { state: ticked('o2', 'o1') } }],
    ['the same material in another order', { a: { evidence: ['e2', 'e1'] } }],
    ['the same note and flag', { a: { note: '看过', flagged: true } }],
    ['nothing where nothing was', { c: { state: { kind: 'unanswered' }, note: '', evidence: [] } }],
  ])('are none when they put back what was there: %s', (_, raw) => {
    expect(effectiveEdits(given, edits(raw))).toEqual({});
  });

  it.each([
    ['another rung', { a: { state: rung('3') } }],
    ['fewer ticks', { b: { state: ticked('o1') } }],
    ['other material', { a: { evidence: ['e1', 'e3'] } }],
    ['an answer taken away', { a: { state: { kind: 'unanswered' } } }],
    ['a reason for not applying', { a: { state: notApplicable } }],
    ['another note', { a: { note: '再看' } }],
    ['a flag taken off', { a: { flagged: false } }],
  ])('are some when they change something: %s', (_, raw) => {
    expect(effectiveEdits(given, edits(raw))).toEqual(edits(raw));
  });

  it('tell another reason for not applying from the same one', () => {
    const inapplicable = answersOf({ a: { kind: 'not-applicable', reason: '无此业务' } });
    expect(effectiveEdits(inapplicable, edits({ a: { state: { kind: 'not-applicable', reason: '无此业务' } } }))).toEqual({});
    expect(Object.keys(effectiveEdits(inapplicable, edits({ a: { state: { kind: 'not-applicable', reason: '外包' } } })))).toEqual(['a']);
  });

  it('hold of an edit only the part that differs, so that keeping it undoes nothing else', () => {
    expect(effectiveEdits(given, edits({ a: { state: rung('4'), note: '看过' } }))).toEqual({ a: { state: rung('4') } });
  });

  it('are refused where the questionnaire cannot take them: an unknown question, option or figure', () => {
    const pack = flatPack([aQuestion('a'), aQuestion('b', ticksOf([1, 1])), aQuestion('c', percentageOf([0, 0], [100, 5]))]);
    const kept = fittingEdits(
      pack,
      edits({ a: { state: rung('9') }, b: { state: ticked('o1') }, c: { state: percent(40) }, gone: { note: '旧题' } }),
    );
    expect(Object.keys(kept)).toEqual(['b', 'c']);
    expect(fittingEdits(pack, edits({ c: { state: rung('3') } }))).toEqual({});
    const without = edits({ a: { note: '再看' }, b: { state: { kind: 'unknown' } } });
    expect(fittingEdits(pack, without)).toEqual(without);
  });

  it.each([[{ a: { score: 3 } }], [{ a: { state: { kind: 'guessed' } } }], [[]]])('are refused at the door when malformed: %j', (raw) => {
    expect(answerEdits.safeParse(raw).success).toBe(false);
  });
});
