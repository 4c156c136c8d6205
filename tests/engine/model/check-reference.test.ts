import { describe, expect, it } from 'vitest';
import { checkReference } from '../../../src/engine/index.ts';
import { aProfile, codesOf, problemsIn, valueIn } from '../../support/engine-fixtures.ts';

const words = { title: '全国', publisher: '某部', source: '某文', population: '规上工业企业', indicators: { 'nc-rate': '数控化率' } };
const texts = { 'zh-CN': words, en: words };
const profile = aProfile({ indicator: 'nc-rate' }, { texts });
const refusal = (over: Readonly<Record<string, unknown>>) => problemsIn(checkReference({ ...profile, ...over }));

describe('published figures', () => {
  it('are read where each has its source and its words', () => {
    expect(valueIn(checkReference(profile))).toEqual(profile);
  });

  it('are refused from memory, in so many words', () => {
    expect(refusal({ evidence: 'recalled' })).toEqual([{ code: 'recalled-figure', path: ['evidence'] }]);
  });

  it('are refused without address and document, in so many words', () => {
    expect(refusal({ url: null, document: null })).toEqual([{ code: 'figure-without-source', path: ['url'] }]);
    expect(refusal({ url: undefined, document: undefined })).toEqual([{ code: 'figure-without-source', path: ['url'] }]);
    expect(checkReference({ ...profile, url: null, document: '鄂政办发〔2025〕1号' }).ok).toBe(true);
  });

  it('are refused for both at once', () => {
    expect(codesOf(refusal({ evidence: 'recalled', url: null }))).toEqual(['recalled-figure', 'figure-without-source']);
  });

  it('are refused for any other fault of shape, with its place', () => {
    expect(refusal({ published: 2025 })).toMatchObject([{ code: 'bad-shape', path: ['published'] }]);
    expect(refusal({ url: 'www.gov.cn' })).toMatchObject([{ code: 'bad-shape', path: ['url'] }]);
  });

  it('name every indicator in both languages', () => {
    expect(refusal({ texts: { 'zh-CN': words, en: { ...words, indicators: {} } } })).toEqual([
      { code: 'missing-text', path: ['texts', 'en', 'indicators', 'nc-rate'], language: 'en' },
    ]);
  });

  it('say a missing name once, however many figures there are of the indicator', () => {
    const figures = [1, 2, 3].map((i) => ({ ...profile.figures[0], id: `f${i}` }));
    expect(refusal({ figures, texts: { 'zh-CN': { ...words, indicators: {} }, en: words } })).toHaveLength(1);
  });

  it('each have an id of their own', () => {
    expect(refusal({ figures: [...profile.figures, ...profile.figures] })).toEqual([{ code: 'duplicate-id', path: ['figures'], id: 'f1' }]);
  });

  const withQuantiles = (quantiles: readonly unknown[], over: Readonly<Record<string, unknown>> = {}) =>
    refusal({ figures: [{ ...profile.figures[0], quantiles, ...over }] });
  const path = ['figures', 'f1', 'quantiles'];

  it('may carry quantiles, ascending, values never falling', () => {
    const quantiles = [0.1, 0.5, 0.9].map((p) => ({ p, value: 60 }));
    expect(checkReference({ ...profile, figures: [{ ...profile.figures[0], quantiles }] }).ok).toBe(true);
  });

  it.each([
    ['in disorder', [0.5, 0.1], [1, 2]],
    ['twice at one place', [0.5, 0.5], [1, 2]],
    ['whose values fall', [0.1, 0.5], [2, 1]],
  ])('are refused with quantiles %s', (_, ps, values) => {
    expect(withQuantiles(ps.map((p, i) => ({ p, value: values[i] })))).toEqual([{ code: 'quantiles-not-ascending', path }]);
  });

  it.each([0, 1, -0.1, 50])('are refused with a quantile at %d, which is no share between 0 and 1', (p) => {
    expect(codesOf(withQuantiles([{ p, value: 1 }]))).toEqual(['bad-shape']);
  });

  it.each(['share-of-enterprises', 'index', 'count'])(
    'are refused with quantiles of a %s: only a mean has enterprises around it',
    (statistic) => {
      expect(withQuantiles([{ p: 0.5, value: 1 }], { statistic })).toEqual([{ code: 'quantiles-without-mean', path }]);
    },
  );

  it('are computed from assessments where and only where they say from whose', () => {
    const basis = { id: 'c', packId: 'small', edition: 1, form: 'full', enterprises: 9 };
    expect(checkReference({ ...profile, evidence: 'computed', cohort: basis }).ok).toBe(true);
    expect(refusal({ evidence: 'computed' })).toMatchObject([{ code: 'bad-shape', path: ['cohort'] }]);
    expect(refusal({ cohort: basis })).toMatchObject([{ code: 'bad-shape', path: ['cohort'] }]);
    expect(refusal({ kind: 'cohort' })).toMatchObject([{ code: 'bad-shape', path: ['cohort'] }]);
  });

  it('speak of a group’s score only where it is said in which questionnaire', () => {
    const { indicator: _, ...rest } = { indicator: '', ...profile.figures[0] };
    expect(refusal({ figures: [{ ...rest, kind: 'group', group: 'overall' }] })).toMatchObject([{ code: 'bad-shape', path: ['figures'] }]);
  });

  it.each([null, 7, 'figures', [], [profile]])('that are %j are refused, not thrown over', (data) => {
    expect(checkReference(data).ok).toBe(false);
  });
});
