import { describe, expect, it } from 'vitest';
import { capFor, type EvidenceCap } from '../../../src/engine/index.ts';
import { scoreQuestion } from '../../../src/engine/scoring/score-question.ts';
import { answersOf, aQuestion, flatPack, ladderOf, questionScore, recordFor, rung, scoreStates } from '../../support/engine-fixtures.ts';

const caps: readonly EvidenceCap[] = [
  { proof: 'measure', max: 4.5 },
  { proof: 'record', max: 3 },
  { proof: 'company', max: 4 },
];
const proves = { record: ['rule', 'list'], company: ['list'], measure: ['figures'] };
const question = aQuestion('q1', ladderOf(1, 2, 3, 4, 5), { evidence: ['rule', 'list', 'figures', 'photo'], proves });
const cap = (score: number, ...ticked: readonly string[]) => capFor(question, score, ticked, caps);

describe('a score for which evidence is wanted', () => {
  it('is held down by the strictest kind of evidence that is missing, and what it would be is told', () => {
    expect(cap(5)).toEqual({ proof: 'record', max: 3, uncapped: 5 });
    expect(cap(5, 'rule')).toEqual({ proof: 'company', max: 4, uncapped: 5 });
    expect(cap(5, 'rule', 'list')).toEqual({ proof: 'measure', max: 4.5, uncapped: 5 });
  });

  it('is free once each kind is shown, by one piece or by several', () => {
    expect(cap(5, 'list', 'figures')).toBeNull();
    expect(cap(5, 'rule', 'list', 'figures')).toBeNull();
  });

  it('needs one piece of a kind, not all of them', () => {
    expect(cap(4, 'list')).toBeNull();
  });

  it('is not held down by what lies above it: at the cap and under it the score is as answered', () => {
    expect(cap(3)).toBeNull();
    expect(cap(2)).toBeNull();
    expect(cap(3.01)).toMatchObject({ max: 3 });
  });

  it('is not lifted by evidence of no kind, or by evidence the question does not have', () => {
    expect(cap(5, 'photo')).toMatchObject({ proof: 'record' });
    expect(cap(5, 'nowhere')).toMatchObject({ proof: 'record' });
  });

  it('is held down only for kinds of evidence its question can show', () => {
    const only = aQuestion('q2', ladderOf(1, 2, 3, 4, 5), { evidence: ['rule'], proves: { company: ['rule'] } });
    expect(capFor(only, 5, [], caps)).toEqual({ proof: 'company', max: 4, uncapped: 5 });
    expect(capFor(aQuestion('q3'), 5, [], caps)).toBeNull();
  });

  it('is never held down where the questionnaire declares no cap', () => {
    expect(capFor(question, 5, [], [])).toBeNull();
  });
});

describe('a question whose score is held down', () => {
  const rules = { scale: { min: 0, max: 5, decimals: 1 }, practiceRule: null, evidenceCaps: caps };

  it('keeps what was answered as its basis, and says what holds it down', () => {
    expect(scoreQuestion(question, true, recordFor(rung('5')), rules)).toEqual({
      id: 'q1',
      weight: 1,
      status: 'scored',
      score: 3,
      basis: { kind: 'option', option: '5' },
      cap: { proof: 'record', max: 3, uncapped: 5 },
    });
    expect(scoreQuestion(question, true, recordFor(rung('5'), { evidence: ['list', 'figures'] }), rules)).toMatchObject({
      score: 5,
      cap: null,
    });
  });

  it('counts with its lower score in its group', () => {
    const pack = flatPack([question, aQuestion('q2')], { evidenceCaps: caps });
    const states = { q1: rung('5'), q2: rung('5') };
    expect(scoreStates(pack, states).root.score).toBe(4); // (3 + 5) ÷ 2
    const shown = answersOf(states, { q1: { evidence: ['rule', 'list', 'figures'] } });
    expect(scoreStates(pack, states, { answers: shown }).root.score).toBe(5);
    expect(questionScore(scoreStates(pack, states, { answers: shown }), 'q1').cap).toBeNull();
  });
});
