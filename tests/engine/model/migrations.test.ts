import { describe, expect, it } from 'vitest';
import { type Assessment, assessmentFileVersion, migrateAssessment, openAssessmentFile } from '../../../src/engine/index.ts';
import { migrate } from '../../../src/engine/model/migrate-assessment.ts';
import { type Migration, migrations } from '../../../src/engine/model/migrations.ts';
import {
  aFile,
  anAssessment,
  anEnterprise,
  moment,
  percent,
  problemsIn,
  recordFor,
  rung,
  unknown,
  valueIn,
} from '../../support/engine-fixtures.ts';

describe('the migrations of the saved file', () => {
  it('ascend without gaps to the version that is written today', () => {
    expect(migrations.map((m) => m.from)).toEqual(Array.from({ length: assessmentFileVersion - 1 }, (_, i) => i + 1));
  });

  const steps: readonly Migration[] = [
    { from: 1, up: (file) => ({ ...file, trail: [1] }) },
    { from: 2, up: (file) => ({ ...file, trail: [...(Array.isArray(file.trail) ? file.trail : []), 2] }) },
    { from: 3, up: (file) => ({ ...file, trail: [...(Array.isArray(file.trail) ? file.trail : []), 3] }) },
  ];

  it('are all applied to a file of the first version, in order', () => {
    expect(migrate({ version: 1, kept: 'x' }, steps)).toEqual({ version: 4, kept: 'x', trail: [1, 2, 3] });
  });

  it('are applied from the version of the file on', () => {
    expect(migrate({ version: 3 }, steps)).toEqual({ version: 4, trail: [3] });
  });

  it('leave a file of today as it is', () => {
    expect(migrate({ version: 4, kept: 'x' }, steps)).toEqual({ version: 4, kept: 'x' });
  });

  it('leave the file they were given untouched', () => {
    const old = Object.freeze({ version: 1 });
    migrate(old, steps);
    expect(old).toEqual({ version: 1 });
  });
});

/** What version 1 kept of three questions, as it lay in its file. */
const recordsOfVersion1 = {
  q001: { state: { kind: 'answered', value: { kind: 'percentage', percent: 58 } }, note: '数过', flagged: true, evidence: ['ledger'] },
  'dcmm.6-1': { state: { kind: 'answered', value: { kind: 'ladder', rung: '3' } }, note: '', flagged: false, evidence: [] },
  q012: { state: { kind: 'unknown' }, note: '', flagged: false, evidence: [] },
};
const withoutPlan = ({ plan: _, history: __, ...assessment }: Assessment) => assessment;
const assessmentOfVersion1 = { ...withoutPlan(anAssessment({})), answers: recordsOfVersion1 };
const fileOfVersion1 = {
  format: 'rongchi-assessment',
  version: 1,
  savedAt: moment,
  enterprise: anEnterprise(),
  assessments: [assessmentOfVersion1, withoutPlan(anAssessment({}, { id: 'a2' }))],
};
const assessmentOfToday = (): Assessment => ({
  ...anAssessment({ q001: percent(58), 'dcmm.6-1': rung('3'), q012: unknown }),
  answers: Object.fromEntries(
    Object.entries(recordsOfVersion1).map(([id, record]) => [id, { ...record, confidence: null, carried: null }]),
  ) as Assessment['answers'],
});

describe('a file of version 1', () => {
  it('opens as one of today: every answer says that it was taken over from nowhere, no assessment has a plan, and nothing else changes', () => {
    const opened = valueIn(openAssessmentFile(JSON.stringify(fileOfVersion1)));
    expect(opened).toEqual(aFile([assessmentOfToday(), anAssessment({}, { id: 'a2' })]));
  });

  it('opens also where it holds no assessment', () => {
    expect(valueIn(openAssessmentFile(JSON.stringify({ ...fileOfVersion1, assessments: [] })))).toEqual(aFile([]));
  });

  it.each([null, 7, 'a1', {}, [null], [7], [{ answers: null }], [{ answers: [] }], [{ answers: { q1: 7 } }]])(
    'with assessments that are none (%j) is refused, not thrown over',
    (assessments) => {
      expect(problemsIn(openAssessmentFile(JSON.stringify({ ...fileOfVersion1, assessments })))).not.toEqual([]);
    },
  );

  it('loses nothing it should not have: a record that says where it comes from keeps it', () => {
    const carried = { packId: 'old', questions: ['q1'] };
    const [migrated] = [migrate({ version: 1, assessments: [{ answers: { q1: { note: '', carried } } }] }, migrations)];
    expect(migrated).toEqual({
      version: assessmentFileVersion,
      assessments: [{ plan: null, history: {}, answers: { q1: { note: '', confidence: null, carried } } }],
    });
  });
});

describe('an assessment kept on the device', () => {
  it('by the version before is migrated like one in a file', () => {
    expect(migrateAssessment(assessmentOfVersion1 as unknown as Assessment, 1)).toEqual(assessmentOfToday());
  });

  it('by this version stays as it is', () => {
    expect(migrateAssessment(assessmentOfToday(), 2)).toEqual(assessmentOfToday());
  });
});

describe('a file of version 2', () => {
  const { assessments, ...rest } = aFile([anAssessment({ q1: rung('3') })]);
  const old = { ...rest, version: 2, assessments: assessments.map(withoutPlan) };

  it('opens as one of version 3: no assessment has a plan, and nothing else changes', () => {
    expect(valueIn(openAssessmentFile(JSON.stringify(old)))).toEqual(aFile([anAssessment({ q1: rung('3') })]));
  });

  it('keeps no plan that a later version wrote: it is refused as newer', () => {
    expect(problemsIn(openAssessmentFile(JSON.stringify({ ...old, version: assessmentFileVersion + 1 })))).toMatchObject([
      { code: 'newer-file' },
    ]);
  });
});

describe('a file of version 3', () => {
  it('opens as one of today: no earlier answers are kept, and nothing else changes', () => {
    const today = anAssessment({ q001: percent(58) });
    const { history: _, ...old } = today;
    expect(valueIn(openAssessmentFile(JSON.stringify({ ...aFile([today]), version: 3, assessments: [old] })))).toEqual(aFile([today]));
    expect(migrateAssessment(old as Assessment, 3)).toEqual(today);
  });
});

describe('a file of version 4', () => {
  it('opens as one of today: of no answer, nor of an earlier one, is said how sure one was, and nothing else changes', () => {
    const { confidence: _, ...record } = recordFor({ kind: 'unknown' });
    const entry = { at: moment, how: 'answered' } as const;
    const [now, before] = [percent(58), recordFor({ kind: 'unknown' })];
    const today: Assessment = { ...anAssessment({ q001: now }), history: { q001: [{ ...entry, before }] } as Assessment['history'] };
    const withoutConfidence = Object.fromEntries(Object.entries(today.answers).map(([id, { confidence: __, ...kept }]) => [id, kept]));
    const old = { ...today, answers: withoutConfidence, history: { q001: [{ ...entry, before: record }] } };
    expect(valueIn(openAssessmentFile(JSON.stringify({ ...aFile([today]), version: 4, assessments: [old] })))).toEqual(aFile([today]));
    expect(migrateAssessment(old as unknown as Assessment, 4)).toEqual(today);
  });

  it.each([{ history: null }, { history: [7] }, { history: { q001: 7 } }, { history: { q001: [7, { before: null }] } }])(
    'with a history that is none (%j) is refused, not thrown over',
    (broken) => {
      const file = { ...aFile([anAssessment({})]), version: 4, assessments: [{ ...anAssessment({}), ...broken }] };
      expect(problemsIn(openAssessmentFile(JSON.stringify(file)))).not.toEqual([]);
    },
  );
});
