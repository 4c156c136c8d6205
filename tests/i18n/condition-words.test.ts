import { describe, expect, it } from 'vitest';
import type { Condition, InterviewQuestion, PackTexts } from '../../src/engine/index.ts';
import { conditionWords } from '../../src/i18n/condition-words.ts';
import { createTranslations } from '../../src/i18n/translator.ts';
import { aQuestion, idOfOption, idOfQuestion, percentageOf, smallProfileTexts } from '../support/engine-fixtures.ts';

const share = aQuestion('share', percentageOf([0, 0], [100, 100]));
const questions: readonly InterviewQuestion[] = [{ number: 4, question: share, groups: [], onlyWhen: null }];
const texts = {
  questions: { share: { topic: '数字化率' }, tools: { topic: '工具', options: { a: '甲。', b: '乙。' } } },
  units: {},
} as unknown as PackTexts;

const words = (condition: Condition, language: 'zh-CN' | 'en' = 'zh-CN') =>
  conditionWords(createTranslations(language).t, condition, { texts, profileTexts: smallProfileTexts(language), questions });

const above: Condition = { kind: 'number', question: idOfQuestion('share'), above: 0 };
const ticked: Condition = { kind: 'option', question: idOfQuestion('tools'), oneOf: [idOfOption('a'), idOfOption('b')] };

describe('a condition in words', () => {
  it('names the question by number and topic, and its bound with the unit', () => {
    expect(words(above)).toBe('第 4 题“数字化率”大于 0%');
    expect(words(above, 'en')).toBe('question 4 (“数字化率”) is above 0%');
  });

  it('names options as they read', () => {
    expect(words(ticked)).toBe('第 ? 题“工具”选了 “甲”或“乙”');
  });

  it('joins parts, and brackets what is joined otherwise inside', () => {
    const fact: Condition = { kind: 'fact', fact: 'productionType', oneOf: ['nowhere'] };
    expect(words({ kind: 'all', of: [above, { kind: 'any', of: [fact, { kind: 'not', of: above }] }] })).toBe(
      '第 4 题“数字化率”大于 0%，并且（生产类型为“nowhere”，或者不是：第 4 题“数字化率”大于 0%）',
    );
  });
});
