import { describe, expect, it } from 'vitest';
import { assessment } from '../../../src/engine/index.ts';
import { anAssessment, percent } from '../../support/engine-fixtures.ts';

describe('an assessment', () => {
  it('keeps answers, and where the respondent was', () => {
    const kept = anAssessment({ q1: percent(40) }, { lastQuestion: 'q1' });
    expect(kept.lastQuestion).toBe('q1');
    expect(Object.keys(kept.answers)).toEqual(['q1']);
  });

  it('never keeps a score: scores follow from pack, facts and answers', () => {
    expect(assessment.safeParse({ ...anAssessment(), score: 4.9 }).success).toBe(false);
    expect(assessment.safeParse({ ...anAssessment(), level: 'l5' }).success).toBe(false);
  });
});
