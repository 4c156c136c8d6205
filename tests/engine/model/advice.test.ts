import { describe, expect, it } from 'vitest';
import { advice, parseWith } from '../../../src/engine/index.ts';

const action = { id: 'q1.1-2', question: 'q1', from: '1', to: '2', texts: { 'zh-CN': '先做一步。', en: 'Take one step.' } };
const file = { format: 'rongchi-advice', formatVersion: 1, packId: 'small', actions: [action] };

describe('advice', () => {
  it('is an action for one step at one question, in both languages', () => {
    expect(parseWith(advice, file).ok).toBe(true);
  });

  it.each([
    ['a language missing', { ...action, texts: { 'zh-CN': '先做一步。' } }],
    ['an empty sentence', { ...action, texts: { 'zh-CN': '', en: 'Take one step.' } }],
    ['a third language unasked', { ...action, texts: { ...action.texts, fr: 'Un pas.' } }],
    ['no question', { ...action, question: undefined }],
  ])('is refused with %s', (_, broken) => {
    expect(parseWith(advice, { ...file, actions: [broken] }).ok).toBe(false);
  });
});
