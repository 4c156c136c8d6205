import { describe, expect, it } from 'vitest';
import { parseWith, referenceProfile } from '../../../src/engine/index.ts';
import { aProfile } from '../../support/engine-fixtures.ts';

const profile = aProfile({ indicator: 'nc-rate' });
const accepts = (over: Readonly<Record<string, unknown>>): boolean => parseWith(referenceProfile, { ...profile, ...over }).ok;

describe('a published figure', () => {
  it('has an address or a document number: without either it is refused', () => {
    expect(accepts({ url: null, document: '鄂政办发〔2025〕1号' })).toBe(true);
    expect(accepts({ url: 'https://example.org', document: null })).toBe(true);
    expect(accepts({ url: null, document: null })).toBe(false);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'www.gov.cn', ' https://a.cn', ''])('never has %j for an address', (url) => {
    expect(accepts({ url })).toBe(false);
  });

  it.each(['recalled', 'M-med', ''])('is found or derived, never %j', (evidence) => {
    expect(accepts({ evidence })).toBe(false);
  });

  it('says in both languages whom it speaks of', () => {
    expect(accepts({ texts: { 'zh-CN': profile.texts['zh-CN'] } })).toBe(false);
  });

  it('says the kind of number it is, its scale and its time', () => {
    for (const missing of ['statistic', 'scale', 'period', 'value', 'indicator'])
      expect(accepts({ figures: [{ ...profile.figures[0], [missing]: undefined }] })).toBe(false);
  });

  it('has a sample of whole enterprises, or says that the source names none', () => {
    expect(accepts({ figures: [{ ...profile.figures[0], sampleSize: 113_792 }] })).toBe(true);
    expect(accepts({ figures: [{ ...profile.figures[0], sampleSize: 0 }] })).toBe(false);
    expect(accepts({ figures: [{ ...profile.figures[0], sampleSize: undefined }] })).toBe(false);
  });

  it('that is derived shows its arithmetic', () => {
    const derived = { ...profile.figures[0], derivation: '47 793 ÷ 113 792' };
    expect(accepts({ evidence: 'derived', figures: [derived] })).toBe(true);
    expect(accepts({ evidence: 'derived', figures: [profile.figures[0]] })).toBe(false);
  });
});
