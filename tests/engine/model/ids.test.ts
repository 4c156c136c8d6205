import { describe, expect, it } from 'vitest';
import { assessmentId, enterpriseId, questionId } from '../../../src/engine/index.ts';

describe('an id in a questionnaire', () => {
  it.each(['q001', 'dcmm.6-1', 'discrete-large-batch', '1', 'a.b-c.9'])('%s survives in file names, table heads and addresses', (id) => {
    expect(questionId.safeParse(id).success).toBe(true);
  });

  it.each(['', 'Q1', 'q 1', 'q_1', '-q', 'q-', 'q--1', 'q.-1', '题一', 'ｑ1', '../q', '__proto__', 'q\n', 'a'.repeat(81)])(
    '%j does not',
    (id) => {
      expect(questionId.safeParse(id).success).toBe(false);
    },
  );
});

it('an id made on the device is opaque but neither empty nor endless', () => {
  for (const schema of [enterpriseId, assessmentId]) {
    expect(schema.safeParse('01J-Ab_c').success).toBe(true);
    expect(schema.safeParse('').success).toBe(false);
    expect(schema.safeParse('x'.repeat(65)).success).toBe(false);
  }
});
