import type { AnswerValue } from './answers.ts';
import type { Path, Problem } from './problem.ts';
import type { AnswerSpec, Question } from './question.ts';

const optionIds = (spec: AnswerSpec): readonly string[] => {
  switch (spec.kind) {
    case 'single':
      return spec.options.map((o) => o.id);
    case 'multiple':
      return [...spec.options.map((o) => o.id), spec.none];
    case 'ladder':
      return spec.rungs.map((r) => r.id);
    case 'practices':
      return spec.levels.flatMap((l) => l.practices);
    default:
      return [];
  }
};

const chosen = (value: AnswerValue): readonly string[] => {
  switch (value.kind) {
    case 'single':
      return [value.option];
    case 'multiple':
      return value.options;
    case 'ladder':
      return [value.rung];
    case 'practices':
      return Object.keys(value.degrees);
    default:
      return [];
  }
};

type Range = { readonly min: number; readonly max: number };
const offRange = (value: number | null, range: Range, path: Path): readonly Problem[] =>
  value === null || (value >= range.min && value <= range.max) ? [] : [{ code: 'out-of-range', path, value, ...range }];

const rangeProblems = (spec: AnswerSpec, value: AnswerValue, path: Path): readonly Problem[] => {
  if (value.kind === 'percentage') return offRange(value.percent, { min: 0, max: 100 }, path);
  if (spec.kind === 'number' && value.kind === 'number') return offRange(value.value, spec.range, path);
  if (spec.kind !== 'pair' || value.kind !== 'pair') return [];
  return [
    ...offRange(value.first, spec.firstRange, [...path, 'first']),
    ...offRange(value.second, spec.secondRange, [...path, 'second']),
    ...pairProblems(spec, value, path),
  ];
};

const pairProblems = (
  spec: Extract<AnswerSpec, { kind: 'pair' }>,
  value: Extract<AnswerValue, { kind: 'pair' }>,
  path: Path,
): readonly Problem[] => {
  if (value.second === 0 && value.first !== null) return [{ code: 'division-by-zero', path: [...path, 'second'] }];
  if (spec.partOfWhole && value.first !== null && value.second !== null && value.first > value.second)
    return [{ code: 'part-exceeds-whole', path: [...path, 'first'] }];
  return [];
};

/** Whether a value can be an answer to a question. Errors: `answer-kind-mismatch`, `unknown-option`, `out-of-range`, `division-by-zero`, `part-exceeds-whole`. */
export const answerSpecAccepts = (question: Question, value: AnswerValue, path: Path): readonly Problem[] => {
  if (question.answer.kind !== value.kind) return [{ code: 'answer-kind-mismatch', path, id: question.id }];
  const known = optionIds(question.answer);
  const strangers = chosen(value).filter((id) => !known.includes(id));
  if (strangers.length > 0) return strangers.map((option) => ({ code: 'unknown-option', path, id: question.id, option }));
  return rangeProblems(question.answer, value, path);
};
