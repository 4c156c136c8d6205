import { describe, expect, it } from 'vitest';
import { advice, parseWith } from '../../../src/engine/index.ts';
import { anAction } from '../../support/engine-fixtures.ts';

const words = { what: '先做一步。', effect: '看得见。', evidence: '一份记录。' };
const action = anAction('q1', ['option', '1', '2'], { texts: { 'zh-CN': words, en: words } });
const file = { format: 'rongchi-advice', formatVersion: 2, packId: 'small', actions: [action] };

describe('advice', () => {
  it('is an action for one step at one question: who, how long, after what, and in both languages what, to what effect, with what evidence', () => {
    expect(parseWith(advice, file).ok).toBe(true);
  });

  it.each([
    ['a language missing', { ...action, texts: { 'zh-CN': words } }],
    ['an empty sentence', { ...action, texts: { 'zh-CN': words, en: { ...words, what: '' } } }],
    ['nothing said of what remains as evidence', { ...action, texts: { 'zh-CN': words, en: { ...words, evidence: undefined } } }],
    ['a third language unasked', { ...action, texts: { 'zh-CN': words, en: words, fr: words } }],
    ['no question', { ...action, question: undefined }],
    ['nobody to do it', { ...action, roles: [] }],
    ['an effort without a span', { ...action, effort: { min: 5, max: 5 } }],
    ['an effort of nothing', { ...action, effort: { min: 0, max: 5 } }],
    ['a step of no known kind', { ...action, step: { kind: 'leap', from: '1', to: '5' } }],
    ['a step of the first version', { ...action, step: undefined, from: '1', to: '2' }],
  ])('is refused with %s', (_, broken) => {
    expect(parseWith(advice, { ...file, actions: [broken] }).ok).toBe(false);
  });
});
