import { describe, expect, it } from 'vitest';
import { readChosen, writeChosen } from '../../../src/features/report/choices.ts';

const detailOf = (kept: string | null, asked: number): string => readChosen(kept, 'a1', { language: 'zh-CN', asked }).choices.detail;

describe('how much a report says', () => {
  it('is all of it for a short questionnaire, and brief from 60 questions on, where nothing was chosen', () => {
    expect([59, 60, 104].map((asked) => detailOf(null, asked))).toEqual(['full', 'brief', 'brief']);
  });

  it('is what was chosen last, however many questions there are', () => {
    const chosen = readChosen(null, 'a1', { language: 'zh-CN', asked: 20 });
    expect(detailOf(writeChosen(null, 'a1', chosen), 104)).toBe('full');
  });

  it('is chosen anew where what was kept cannot be read', () => {
    for (const kept of ['{', '[]', '{"version":1,"detail":"endless"}', 'null']) expect(detailOf(kept, 104)).toBe('brief');
  });
});
