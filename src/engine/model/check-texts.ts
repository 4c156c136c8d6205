import type { Pack } from './pack.ts';
import type { PackTexts, QuestionTexts } from './pack-texts.ts';
import { groupsBelow, questionsBelow } from './pack-tree.ts';
import type { Path, Problem } from './problem.ts';
import type { Question } from './question.ts';

type Keyed = Readonly<Record<string, unknown>> | undefined;

/** Both ways: an id without words, and words for an id the pack does not have. */
const compareKeys = (ids: readonly string[], texts: Keyed, path: Path, language: string): readonly Problem[] => {
  const keys = Object.keys(texts ?? {});
  return [
    ...ids.filter((id) => !keys.includes(id)).map((id): Problem => ({ code: 'missing-text', path: [...path, id], language })),
    ...keys.filter((key) => !ids.includes(key)).map((key): Problem => ({ code: 'surplus-text', path: [...path, key], language })),
  ];
};

const optionIds = (question: Question): readonly string[] => {
  const spec = question.answer;
  if (spec.kind === 'ladder') return spec.rungs.map((r) => r.id);
  if (spec.kind === 'single') return spec.options.map((o) => o.id);
  return spec.kind === 'multiple' ? [...spec.options.map((o) => o.id), spec.none] : [];
};

const practiceIds = ({ answer }: Question): readonly string[] =>
  answer.kind === 'practices' ? answer.levels.flatMap((l) => l.practices) : [];

/** A pair names both its numbers, any other question neither. */
const sideProblems = (question: Question, texts: QuestionTexts, path: Path, language: string): readonly Problem[] => {
  const isPair = question.answer.kind === 'pair';
  const code = isPair ? 'missing-text' : 'surplus-text';
  return (['first', 'second'] as const)
    .filter((side) => (texts[side] === undefined) === isPair)
    .map((side) => ({ code, path: [...path, side], language }));
};

const questionProblems = (question: Question, texts: PackTexts): readonly Problem[] => {
  const own = texts.questions[question.id];
  if (!own) return [];
  const path = ['questions', question.id];
  return [
    ...compareKeys(optionIds(question), own.options, [...path, 'options'], texts.language),
    ...compareKeys(practiceIds(question), own.practices, [...path, 'practices'], texts.language),
    ...compareKeys(question.evidence, own.evidence, [...path, 'evidence'], texts.language),
    ...sideProblems(question, own, path, texts.language),
  ];
};

/** Whether a language says everything a pack has, and nothing else. Errors: `missing-text`, `surplus-text`. */
export const checkTexts = (pack: Pack, texts: PackTexts): readonly Problem[] => {
  const questions = questionsBelow(pack.root);
  const compare = (ids: readonly string[], part: keyof PackTexts & string, keyed: Keyed) => compareKeys(ids, keyed, [part], texts.language);
  return [
    ...compare(
      groupsBelow(pack.root).map((g) => g.id),
      'groups',
      texts.groups,
    ),
    ...compare(
      questions.map((q) => q.id),
      'questions',
      texts.questions,
    ),
    ...compare(pack.levels, 'levels', texts.levels),
    ...compare(
      pack.forms.map((f) => f.id),
      'forms',
      texts.forms,
    ),
    ...compare(
      pack.indicators.map((i) => i.id),
      'indicators',
      texts.indicators,
    ),
    ...compare(
      pack.units.map((u) => u.id),
      'units',
      texts.units,
    ),
    ...compare([...new Set(questions.flatMap((q) => q.marks))], 'marks', texts.marks),
    ...compare(
      pack.checks.map((c) => c.id),
      'checks',
      texts.checks,
    ),
    ...compare(
      pack.readiness.map((r) => r.id),
      'readiness',
      texts.readiness,
    ),
    ...pack.readiness.flatMap(({ id, items }) =>
      compareKeys(
        items.map((i) => i.id),
        texts.readiness[id]?.items,
        ['readiness', id, 'items'],
        texts.language,
      ),
    ),
    ...questions.flatMap((question) => questionProblems(question, texts)),
  ];
};
