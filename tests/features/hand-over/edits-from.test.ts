import { describe, expect, it } from 'vitest';
import { judgeInterview } from '../../../src/engine/index.ts';
import { editsFrom } from '../../../src/features/hand-over/edits-from.ts';
import { answersOf, percent, picked, recordWith } from '../../support/app-fixtures.ts';

const [seen, more] = ['ledger', 'photo'] as never[];

describe('the edits answers of another device come to', () => {
  it('name each answer, and where something differs leave the choice to the person', () => {
    const mine = answersOf({ q001: percent(30), q005: picked('department') });
    const edits = editsFrom(mine, answersOf({ q001: percent(30), q005: picked('leader'), q007: picked('a') }));
    expect(judgeInterview(mine, edits).map(({ question, kind }) => [question, kind])).toEqual([
      ['q001', 'same'],
      ['q005', 'different'],
      ['q007', 'new'],
    ]);
  });

  it('never take an answer, a note, a flag or evidence away', () => {
    const mine = answersOf({ q001: { ...percent(30), note: '已核', flagged: true, evidence: [seen as never] } });
    const edits = editsFrom(mine, answersOf({ q001: recordWith({ evidence: [more as never] }) }));
    expect(edits).toEqual({ q001: { evidence: [seen, more] } });
    expect(editsFrom(mine, answersOf({ q001: recordWith({}) }))).toEqual({});
  });
});
