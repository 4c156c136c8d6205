import { describe, expect, it } from 'vitest';
import { packTexts, parseWith } from '../../../src/engine/index.ts';
import { aQuestion, flatPack, textsFor } from '../../support/engine-fixtures.ts';

const texts = textsFor(flatPack([aQuestion('q1')]));

describe('the words of a questionnaire', () => {
  it('always include the disclaimer, and what of the rules is our own', () => {
    expect(parseWith(packTexts, texts).ok).toBe(true);
    expect(parseWith(packTexts, { ...texts, notices: { disclaimer: '自评结果，不等同于官方评定。' } }).ok).toBe(false);
    expect(parseWith(packTexts, { ...texts, notices: { ...texts.notices, disclaimer: '' } }).ok).toBe(false);
  });

  it('explain how the score is made', () => {
    expect(parseWith(packTexts, { ...texts, method: [] }).ok).toBe(false);
  });

  it('are never empty', () => {
    expect(parseWith(packTexts, { ...texts, title: '' }).ok).toBe(false);
    expect(parseWith(packTexts, { ...texts, questions: { q1: { topic: '一', prompt: '' } } }).ok).toBe(false);
  });
});
