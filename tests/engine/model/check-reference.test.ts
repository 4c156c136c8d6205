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

  it.each([null, 7, 'figures', [], [profile]])('that are %j are refused, not thrown over', (data) => {
    expect(checkReference(data).ok).toBe(false);
  });
});
