import { describe, expect, it } from 'vitest';
import { enterprise, facts, nameLimit, noFacts } from '../../../src/engine/index.ts';
import { anEnterprise, moment } from '../../support/engine-fixtures.ts';

describe('the facts about an enterprise', () => {
  it('may all be unsaid: an unfinished profile is kept, not refused', () => {
    expect(facts.safeParse(noFacts).success).toBe(true);
  });

  it.each([
    ['staff', -1],
    ['staff', 4.5],
    ['staff', 10_000_001],
    ['revenue', -0.01],
    ['revenue', 1e10 + 1],
    ['name', '名'.repeat(nameLimit + 1)],
    ['creditCode', '9'.repeat(41)],
    ['industry', 34],
  ])('never hold %s = %s', (field, value) => {
    expect(facts.safeParse({ ...noFacts, [field]: value }).success).toBe(false);
  });

  it('hold a credit code with a character too many, so that it can be put right and is not lost', () => {
    expect(facts.parse({ ...noFacts, creditCode: '9'.repeat(19) }).creditCode).toHaveLength(19);
  });

  it('hold a name with any character, also beyond U+FFFF', () => {
    expect(facts.parse({ ...noFacts, name: '𠮷𬭎鿍（武汉）有限公司' }).name).toBe('𠮷𬭎鿍（武汉）有限公司');
  });
});

describe('an enterprise', () => {
  it('carries the time of its making and of its last change, in UTC', () => {
    expect(anEnterprise().createdAt).toBe(moment);
    expect(enterprise.safeParse({ ...anEnterprise(), createdAt: '2026-03-02 08:00' }).success).toBe(false);
    expect(enterprise.safeParse({ ...anEnterprise(), updatedAt: '昨天' }).success).toBe(false);
  });

  it('says whether it is made up', () => {
    expect(enterprise.safeParse({ ...anEnterprise(), sample: undefined }).success).toBe(false);
  });
});
