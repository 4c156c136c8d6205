import { describe, expect, it } from 'vitest';
import { type ChangeReason, type QuestionSide, reasonFor } from '../../../src/engine/benchmark/change-reason.ts';
import { scoreQuestion } from '../../../src/engine/scoring/score-question.ts';
import {
  aQuestion,
  flatPack,
  idOfQuestion,
  ladderOf,
  notApplicable,
  pairOf,
  recordFor,
  rung,
  two,
  unanswered,
  unknown,
} from '../../support/engine-fixtures.ts';

type Raw = Readonly<Record<string, unknown>>;
const graded = { evidence: ['rule'], proves: { record: ['rule'] } };
const condition = (question: string, ...oneOf: readonly string[]): Raw => ({ kind: 'option', question, oneOf });

type Told = {
  readonly over?: Raw;
  readonly asked?: boolean;
  readonly share?: number;
  readonly caps?: readonly Raw[];
  readonly answer?: Raw;
};
/** One question as it stands in a round. */
const side = (
  state: Parameters<typeof recordFor>[0],
  { over = {}, asked = true, share = 0.5, caps = [], answer }: Told = {},
): QuestionSide => {
  const question = aQuestion('q', answer, over);
  const pack = flatPack([question], { evidenceCaps: caps });
  const record = recordFor(state);
  return { question, record, share, result: scoreQuestion(question, asked, record, pack) };
};
const changed: readonly string[] = ['a', 'b'];
const between = (before: QuestionSide | null, after: QuestionSide | null): ChangeReason =>
  reasonFor({ before, after, isChanged: (id) => changed.includes(id) });

describe('why a question counts otherwise', () => {
  it('is the questionnaire where only one round’s has it', () => {
    expect(between(null, side(rung('1')))).toEqual({ kind: 'questionnaire-changed', how: 'added' });
    expect(between(side(rung('1')), null)).toEqual({ kind: 'questionnaire-changed', how: 'removed' });
  });

  it('is the questionnaire where the same answer scores otherwise', () => {
    expect(between(side(rung('2')), side(rung('2'), { answer: ladderOf(0, 1, 2, 3, 4) }))).toEqual({
      kind: 'questionnaire-changed',
      how: 'altered',
    });
  });

  it('is nothing but its share where that moved by more than dust', () => {
    expect(between(side(rung('2')), side(rung('2'), { share: 0.25 }))).toEqual({ kind: 'weight-only' });
    expect(between(side(rung('2'), { share: 0.25 }), side(rung('2')))).toEqual({ kind: 'weight-only' });
    expect(between(side(rung('2')), side(rung('2'), { share: 0.5 + 1e-13 }))).toEqual({ kind: 'unchanged' });
    expect(between(side(rung('2')), side(rung('2'), { share: 0.5 + 1e-11 }))).toEqual({ kind: 'weight-only' });
  });

  it('is the cap where one came, went or moved to another score or for want of other evidence', () => {
    const at = (max: number, proof = 'record') =>
      side(rung('5'), { over: { ...graded, proves: { [proof]: ['rule'] } }, caps: [{ proof, max }] });
    const free = side(rung('5'), { over: graded });
    expect(between(free, at(2))).toEqual({ kind: 'cap-came', cap: { proof: 'record', max: 2, uncapped: 5 } });
    expect(between(at(2), free)).toEqual({ kind: 'cap-went', cap: { proof: 'record', max: 2, uncapped: 5 } });
    expect(between(at(2), at(3))).toMatchObject({ kind: 'cap-moved', from: { max: 2 }, to: { max: 3 } });
    expect(between(at(2), at(2, 'company'))).toMatchObject({ kind: 'cap-moved', from: { proof: 'record' }, to: { proof: 'company' } });
    expect(between(at(2), at(2))).toEqual({ kind: 'unchanged' });
  });

  it('is an answer given or gone, with the cap on the answer given', () => {
    const capped = side(rung('5'), { over: graded, caps: [{ proof: 'record', max: 2 }] });
    expect(between(side(unknown, { over: graded }), capped)).toEqual({
      kind: 'newly-answered',
      was: 'unknown',
      to: { kind: 'ladder', rung: '5' },
      cap: { proof: 'record', max: 2, uncapped: 5 },
    });
    expect(between(capped, side(unanswered))).toEqual({
      kind: 'no-longer-answered',
      from: { kind: 'ladder', rung: '5' },
      is: 'unanswered',
    });
  });

  it('is half an answer made whole', () => {
    const pair = {
      answer: pairOf('ratio', [
        [0, 0],
        [100, 5],
      ]),
    };
    expect(between(side(two(1, null), pair), side(two(1, 2), pair))).toMatchObject({ kind: 'newly-answered', was: 'incomplete' });
    expect(between(side(two(1, null), pair), side(unanswered, pair))).toEqual({ kind: 'unchanged' });
    expect(between(side(unanswered, pair), side(two(1, null), pair))).toEqual({ kind: 'unchanged' });
  });

  it('is that it does not apply any more, whatever it was before, or applies again', () => {
    for (const before of [rung('2'), unknown, unanswered])
      expect(between(side(before), side(notApplicable))).toEqual({ kind: 'became-not-applicable', reason: '无此业务' });
    for (const after of [rung('2'), unknown, unanswered])
      expect(between(side(notApplicable), side(after))).toEqual({ kind: 'ceased-not-applicable' });
    expect(between(side(notApplicable), side(notApplicable))).toEqual({ kind: 'unchanged' });
  });
});

describe('why a question is put no more, or put now', () => {
  const when = (...conditions: readonly Raw[]): Told => ({ over: { appliesWhen: { kind: 'any', of: conditions } } });
  const out = (told: Told) => side(rung('2'), { ...told, asked: false });
  const both = when(condition('a', 'o1'), condition('c', 'o1'), condition('a', 'o2'), condition('b', 'o1'));

  it('is the changed answers it hangs on, each once', () => {
    expect(between(side(rung('2'), both), out(both))).toEqual({ kind: 'excluded', because: ['a', 'b'].map(idOfQuestion) });
    expect(between(out(both), side(rung('2'), both))).toEqual({ kind: 'included', because: ['a', 'b'].map(idOfQuestion) });
  });

  it('is no answer where facts decide', () => {
    const told = when({ kind: 'fact', fact: 'productionType', oneOf: ['mining'] });
    expect(between(side(rung('2'), told), out(told))).toEqual({ kind: 'excluded', because: [] });
  });

  it('is no answer where it hangs on none that changed', () => {
    const told = when(condition('c', 'o1'));
    expect(between(out(told), side(rung('2'), told))).toEqual({ kind: 'included', because: [] });
  });

  it('is the questionnaire where no answer changed but its condition did', () => {
    const [old, young] = [when(condition('c', 'o1')), when(condition('c', 'o2'))];
    expect(between(side(rung('2'), old), out(young))).toEqual({ kind: 'questionnaire-changed', how: 'altered' });
    expect(between(side(rung('2')), out(young))).toEqual({ kind: 'questionnaire-changed', how: 'altered' });
    expect(between(out(old), side(rung('2')))).toEqual({ kind: 'questionnaire-changed', how: 'altered' });
  });

  it('is the changed answer of the later condition, though that is new', () => {
    expect(between(side(rung('2')), out(when(condition('a', 'o1'))))).toEqual({ kind: 'excluded', because: ['a'] });
  });

  it('is not said of one that is put in neither round', () => {
    expect(between(out(both), out(both))).toEqual({ kind: 'unchanged' });
  });

  it('comes before its not applying', () => {
    expect(between(side(notApplicable, both), out(both))).toMatchObject({ kind: 'excluded' });
    expect(between(out(both), side(notApplicable, both))).toMatchObject({ kind: 'included' });
  });
});
