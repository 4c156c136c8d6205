import { describe, expect, it } from 'vitest';
import { type AnswerEdits, answerEdits, scoreAssessment, tryEdits } from '../../../src/engine/index.ts';
import { answersOf, rung as recordOfRung, ticked as recordOfTicks } from '../../support/app-fixtures.ts';
import { factsOf, idOfForm, rung, ticked } from '../../support/engine-fixtures.ts';
import { type Records, tinyAnswers } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const { pack } = tinyCheck();
const input = (records: Records = tinyAnswers) => ({
  pack,
  form: idOfForm('quick'),
  facts: factsOf(),
  sizeClass: null,
  answers: answersOf(records),
});
const tried = (raw: Readonly<Record<string, unknown>>, records?: Records) => tryEdits(input(records), answerEdits.parse(raw));
const levelOf = ({ level }: ReturnType<typeof scoreAssessment>) => (level.kind === 'reached' ? level.level : level.kind);

describe('trying edits on a copy', () => {
  it('changes no answer given', () => {
    const given = input();
    const before = structuredClone(given.answers);
    tryEdits(given, answerEdits.parse({ backup: { state: rung('tested') }, collected: { state: ticked('none') } }));
    expect(given.answers).toEqual(before);
  });

  it('scores the copy as it would be scored if it were kept', () => {
    const trial = tried({ backup: { state: rung('tested'), evidence: ['rule'] } });
    expect(trial.after).toEqual(scoreAssessment({ ...input(), answers: trial.answers }));
    // 数据备份 has 60 % of 30 %: from 50 to 100 is 9 points
    expect([trial.before.root.score, trial.after.root.score].map((s) => Number(s?.toFixed(6)))).toEqual([76.6, 85.6]);
    expect(trial.change.difference).toBeCloseTo(9, 9);
    expect([levelOf(trial.before), levelOf(trial.after)]).toEqual(['connected', 'steered']);
    expect(trial.change.groups.map((g) => [g.id, Number(g.difference?.toFixed(6))])).toEqual([
      ['records', 0],
      ['equipment', 0],
      ['data', 30],
    ]);
  });

  it('holds a score down for want of evidence as ever', () => {
    expect(tried({ backup: { state: rung('tested') } }).change.difference).toBe(0);
  });

  it('lists the edited questions in the order of the questionnaire, without those put back', () => {
    const edits = {
      trained: { note: '再问' },
      backup: { state: rung('tested') },
      paperless: { flagged: false },
      collected: { flagged: true },
    };
    expect(tried(edits).edited).toEqual(['collected', 'backup', 'trained']);
  });

  it('is the same as before without edits', () => {
    const trial = tried({});
    expect(trial.after).toEqual(trial.before);
    expect([trial.edited, trial.asked, trial.change.difference]).toEqual([[], [], 0]);
  });

  it('tells which question is no longer put, and which answer does that', () => {
    const trial = tried({ collected: { state: ticked('none') } });
    expect(trial.asked).toEqual([{ id: 'downtime', kind: 'excluded', because: ['collected'] }]);
    expect(trial.change.difference).toBeCloseTo(-18, 9);
  });

  it('tells which question is put now', () => {
    const none: Records = { ...tinyAnswers, collected: recordOfTicks('none') };
    expect(tried({ collected: { state: ticked('output') } }, none).asked).toEqual([
      { id: 'downtime', kind: 'included', because: ['collected'] },
    ]);
  });

  it('goes by the answers as they are now: what was answered so meanwhile is no edit any more', () => {
    const edits: AnswerEdits = answerEdits.parse({ backup: { state: rung('tested') } });
    expect(tryEdits(input({ ...tinyAnswers, backup: recordOfRung('tested') }), edits).edited).toEqual([]);
  });
});
