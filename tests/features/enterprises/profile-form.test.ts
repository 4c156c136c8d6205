import { describe, expect, it } from 'vitest';
import { type Facts, noFacts } from '../../../src/engine/index.ts';
import { factsOf, fieldProblem, formOf, type ProfileForm } from '../../../src/features/enterprises/profile-form.ts';

const empty = formOf(noFacts);
const factsWith = (over: Partial<ProfileForm>): Facts => factsOf({ ...empty, ...over });

const full: Facts = {
  name: '武汉测试机械有限公司',
  creditCode: '91420100558400000T',
  industry: '34',
  productionType: 'discrete-large-batch',
  staff: 420,
  revenue: 28_600.5,
  city: 'wuhan',
  ownership: 'private',
  group: 'single',
  certificates: ['high-tech', 'dcmm-2'],
};

describe('the form of the profile', () => {
  it.each([full, noFacts])('says what was put into it: $name', (facts) => {
    expect(factsOf(formOf(facts))).toEqual(facts);
  });

  it('takes blanks round a name away', () => {
    expect(factsWith({ name: ' 武汉测试 机械　' }).name).toBe('武汉测试 机械');
  });

  it.each([
    ['', null],
    ['420', 420],
    ['420人', 420],
    ['４２０ 人', 420],
    ['1,420 名', 1420],
    ['0', 0],
    ['四百多', null],
    ['420台', null],
    ['320.5', null],
    ['-5', null],
  ])('reads staff of "%s" as %s', (staff, expected) => {
    expect(factsWith({ staff }).staff).toBe(expected);
  });

  it.each([
    ['', null],
    ['28600', 28_600],
    ['28,600 万元', 28_600],
    ['2.86亿元', 28_600],
    ['２．８６ 亿', 28_600],
    ['286000000元', 28_600],
    ['0.3万', 0.3],
    ['3000美元', null],
    ['约2亿', null],
  ])('reads revenue of "%s" as %s 万元', (revenue, expected) => {
    expect(factsWith({ revenue }).revenue).toBe(expected);
  });
});

describe('a field of the profile', () => {
  it.each<[keyof ProfileForm, string, string | null]>([
    ['name', ' 　', 'name-missing'],
    ['name', '甲', null],
    ['industry', '', 'choice-missing'],
    ['industry', '34', null],
    ['productionType', '', 'choice-missing'],
    ['creditCode', '', null],
    ['creditCode', '9142010055', 'credit-code-length'],
    ['creditCode', '91420100558400000T1', 'credit-code-length'],
    ['creditCode', '91420100558400000I', 'credit-code-character'],
    ['creditCode', '914201005584000002', 'credit-code-check'],
    ['creditCode', '9142 0100 5584 0000 0t', null],
    ['staff', '', null],
    ['staff', '四百多', 'not-a-number'],
    ['staff', '420台', 'wrong-unit'],
    ['staff', '-5', 'out-of-range'],
    ['revenue', '', null],
    ['revenue', '3000美元', 'wrong-unit'],
    ['revenue', '-1', 'out-of-range'],
    ['city', '', null],
  ])('%s of "%s" has the problem %s', (field, typed, code) => {
    expect(fieldProblem(field, typed)?.code ?? null).toBe(code);
  });

  it('for staff questions half a person, but does not say that 320.5 is not a number', () => {
    const problem = fieldProblem('staff', '320.5');
    expect(problem).not.toBeNull();
    expect(problem?.code).not.toBe('not-a-number');
  });

  it('does not pass a credit code of 19 characters for the 18 it begins with', () => {
    expect(factsWith({ creditCode: '91420100558400000T1' }).creditCode).not.toBe('91420100558400000T');
  });
});
