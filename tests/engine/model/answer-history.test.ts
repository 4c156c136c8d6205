import { describe, expect, it } from 'vitest';
import {
  type AnswerRecord,
  type Answers,
  earlierAnswers,
  type HistoryEntry,
  noteChanges,
  questionId,
  unansweredRecord,
} from '../../../src/engine/index.ts';
import { answersHashOf } from '../../../src/engine/report/seal-report.ts';
import { anAssessment, anEnterprise, moment, percent } from '../../support/engine-fixtures.ts';

const q1 = questionId.parse('q1');
const numbered = (value: number): AnswerRecord => ({
  ...unansweredRecord,
  state: { kind: 'answered', value: { kind: 'percentage', percent: value } },
});
const answersWith = (value: number): Answers => ({ [q1]: numbered(value) });
const entry = (before: AnswerRecord): HistoryEntry => ({ at: moment, how: 'cleared', before });
const shownOf = (entries: readonly HistoryEntry[], now: number) =>
  earlierAnswers({ [q1]: entries }, answersWith(now), q1).map((e) => e.before);

describe('earlier answers', () => {
  it('are listed the newest first, without the present one, empty ones and repetitions', () => {
    const entries = [unansweredRecord, numbered(10), numbered(20), numbered(10), numbered(30)].map(entry);
    expect(shownOf(entries, 30)).toEqual([numbered(10), numbered(20)]);
  });

  it('are none for a question without any', () => {
    expect(earlierAnswers({}, {}, q1)).toEqual([]);
  });

  it('gain nothing where no answer is another', () => {
    const history = { [q1]: [entry(numbered(10))] };
    expect(noteChanges(history, answersWith(5), answersWith(5), { how: 'carried', at: moment, since: () => 0 })).toBe(history);
  });

  it('leave the fingerprint of the answers as it was', () => {
    const { facts } = anEnterprise();
    const plain = anAssessment({ q1: percent(5) });
    const changed = { ...plain, history: { [q1]: [entry(numbered(10))] } };
    expect(answersHashOf(changed.answers, facts)).toBe(answersHashOf(plain.answers, facts));
  });
});
