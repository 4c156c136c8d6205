import type { AnswerRecord, AnswerState, AnswerValue } from './answers.ts';

/** What an answer says, whatever the order in which it was ticked. */
const contentOf = (value: AnswerValue): readonly unknown[] => {
  switch (value.kind) {
    case 'single':
      return [value.option];
    case 'ladder':
      return [value.rung];
    case 'multiple':
      return [...value.options].sort();
    case 'percentage':
      return [value.percent];
    case 'number':
      return [value.value];
    case 'pair':
      return [value.first, value.second];
    case 'practices':
      return Object.entries(value.degrees).sort(([a], [b]) => Number(a > b) - Number(a < b));
  }
};

export const isSameAnswer = (a: AnswerValue, b: AnswerValue): boolean =>
  a.kind === b.kind && JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));

export const isSameState = (a: AnswerState, b: AnswerState): boolean => {
  if (a.kind === 'answered' && b.kind === 'answered') return isSameAnswer(a.value, b.value);
  return a.kind === 'not-applicable' && b.kind === 'not-applicable' ? a.reason === b.reason : a.kind === b.kind;
};

/** Ticks of evidence in any order. */
export const isSameEvidence = (a: AnswerRecord['evidence'], b: AnswerRecord['evidence']): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
