import { describe, expect, it } from 'vitest';
import { assessmentFile, assessmentFileFormat, assessmentFileVersion } from '../../../src/engine/index.ts';
import { aFile, anAssessment } from '../../support/engine-fixtures.ts';

describe('the saved file', () => {
  it('says what it is and in which version', () => {
    const file = aFile([anAssessment()]);
    expect([file.format, file.version]).toEqual([assessmentFileFormat, assessmentFileVersion]);
  });

  it('may hold an enterprise without any assessment yet', () => {
    expect(aFile([]).assessments).toEqual([]);
  });

  it('may hold several assessments of its one enterprise', () => {
    expect(aFile([anAssessment(), anAssessment({}, { id: 'a2', packId: 'other' })]).assessments).toHaveLength(2);
  });

  it('holds no assessment of another enterprise: clients are kept apart', () => {
    const foreign = { ...aFile([]), assessments: [anAssessment(), anAssessment({}, { id: 'a2', enterpriseId: 'e2' })] };
    const parsed = assessmentFile.safeParse(foreign);
    expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([['assessments']]);
  });
});
