import { criterionProblems } from './check-criterion.ts';
import { scoringProblems } from './check-scoring.ts';
import type { Condition } from './condition.ts';
import { questionsOf } from './condition-questions.ts';
import { formulaQuestions } from './formula-questions.ts';
import type { QuestionId } from './ids.ts';
import type { Group, LevelRule, Pack } from './pack.ts';
import { groupsBelow, questionsBelow } from './pack-tree.ts';
import type { Path, Problem } from './problem.ts';
import type { Choices } from './profile-catalogue.ts';
import type { AnswerSpec, Curve, Question } from './question.ts';

const duplicates = (ids: readonly string[], path: Path): readonly Problem[] =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({ code: 'duplicate-id', path, id }));

const dangling = (ids: readonly string[], known: ReadonlySet<string>, wanted: string, path: Path): readonly Problem[] =>
  ids.filter((id) => !known.has(id)).map((id) => ({ code: 'dangling-reference', path, id, wanted }));

const curveOf = (spec: AnswerSpec): Curve => ('curve' in spec ? spec.curve : []);

const scoresOf = (spec: AnswerSpec): readonly number[] => {
  if (spec.kind === 'single') return spec.options.map((o) => o.score);
  if (spec.kind === 'ladder') return spec.rungs.map((r) => r.score);
  if (spec.kind === 'practices') return spec.levels.map((l) => l.score);
  return curveOf(spec).map(([, y]) => y);
};

const unitsOf = (spec: AnswerSpec): readonly string[] => {
  if (spec.kind === 'number') return [spec.unit];
  return spec.kind === 'pair' ? [spec.firstUnit, spec.secondUnit, spec.resultUnit] : [];
};

const optionsOf = (spec: AnswerSpec): readonly string[] => {
  if (spec.kind === 'ladder') return spec.rungs.map((r) => r.id);
  if (spec.kind === 'multiple') return [...spec.options.map((o) => o.id), spec.none];
  if (spec.kind === 'practices') return spec.levels.flatMap((l) => l.practices);
  return spec.kind === 'single' ? spec.options.map((o) => o.id) : [];
};

const rungLevels = (spec: AnswerSpec): readonly string[] => (spec.kind === 'ladder' ? spec.rungs.map((r) => r.level) : []);

const isAscending = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value > (values[i - 1] ?? value));

const questionProblems = (question: Question, pack: Pack): readonly Problem[] => {
  const path = ['questions', question.id];
  const { min, max } = pack.scale;
  return [
    ...(isAscending(curveOf(question.answer).map(([x]) => x)) ? [] : [{ code: 'curve-not-ascending', path: [...path, 'curve'] } as const]),
    ...scoresOf(question.answer)
      .filter((score) => score < min || score > max)
      .map((value): Problem => ({ code: 'score-off-scale', path, value })),
    ...duplicates(optionsOf(question.answer), path),
    ...duplicates(question.evidence, [...path, 'evidence']),
    ...dangling(rungLevels(question.answer), new Set(pack.levels), 'level', path),
    ...dangling(unitsOf(question.answer), new Set(pack.units.map((u) => u.id)), 'unit', path),
    ...dangling(question.forms ?? [], new Set(pack.forms.map((f) => f.id)), 'form', path),
  ];
};

/** What a condition names: facts the pack must list, and options the questions must have. */
type World = { readonly pack: Pack; readonly questions: ReadonlyMap<string, Question>; readonly choices: Choices };

const namesIn = (c: Condition, world: World, path: Path): readonly Problem[] => {
  const { pack, questions, choices } = world;
  switch (c.kind) {
    case 'all':
    case 'any':
      return c.of.flatMap((part) => namesIn(part, world, path));
    case 'not':
      return namesIn(c.of, world, path);
    case 'fact':
      return [
        ...dangling([c.fact], new Set(pack.facts), 'fact', path),
        ...dangling(c.oneOf, new Set(choices[c.fact] ?? c.oneOf), c.fact, path),
      ];
    case 'option': {
      const asked = questions.get(c.question);
      return asked ? dangling(c.oneOf, new Set(optionsOf(asked.answer)), 'option', path) : [];
    }
    default:
      return [];
  }
};

/** A question may look only at questions asked before it: then no circle is possible and nothing changes behind the respondent. */
const conditionProblems = (questions: readonly Question[], world: World): readonly Problem[] => {
  const place = new Map<QuestionId, number>(questions.map((q, index) => [q.id, index]));
  return questions.flatMap(({ id: asking, appliesWhen }, index) => {
    if (!appliesWhen) return [];
    const path = ['questions', asking, 'appliesWhen'];
    const orderly = questionsOf(appliesWhen).flatMap((id): readonly Problem[] => {
      const at = place.get(id);
      if (at === undefined) return [{ code: 'dangling-reference', path, id, wanted: 'question' }];
      return at >= index ? [{ code: 'circular-condition', path, id }] : [];
    });
    return [...orderly, ...namesIn(appliesWhen, world, path)];
  });
};

const unitProblems = (pack: Pack): readonly Problem[] => {
  const known = new Set<string>(pack.units.map((u) => u.id));
  return pack.units.flatMap((unit) =>
    dangling(
      unit.also.map((other) => other.unit),
      known,
      'unit',
      ['units', unit.id],
    ),
  );
};

const ruleSteps = (rule: LevelRule) =>
  rule.kind === 'bands' ? rule.bands.map((b) => ({ level: b.level, requires: [{ group: rule.group, min: b.min }] })) : rule.gates;

const levelProblems = (pack: Pack, groups: ReadonlySet<string>): readonly Problem[] => {
  const steps = ruleSteps(pack.levelRule);
  const order = steps.map((step) => pack.levels.indexOf(step.level));
  const path = ['levelRule'];
  return [
    ...dangling(
      steps.map((s) => s.level),
      new Set(pack.levels),
      'level',
      path,
    ),
    ...dangling(
      steps.flatMap((s) => s.requires.map((r) => r.group)),
      groups,
      'group',
      path,
    ),
    ...(isAscending(order) ? [] : [{ code: 'levels-not-ascending', path } as const]),
    ...(pack.levelRule.kind === 'bands' && !isAscending(pack.levelRule.bands.map((b) => b.min))
      ? [{ code: 'levels-not-ascending', path: [...path, 'bands'] } as const]
      : []),
  ];
};

/** A condition outside a question: what it names must be there. */
const heldProblems = (when: Condition, world: World, path: Path): readonly Problem[] => [
  ...dangling(questionsOf(when), new Set(world.questions.keys()), 'question', path),
  ...namesIn(when, world, path),
];

const consistencyProblems = (world: World): readonly Problem[] =>
  world.pack.checks.flatMap(({ id, when, questions }) => {
    const path = ['checks', id];
    return [...heldProblems(when, world, path), ...dangling(questions, new Set(world.questions.keys()), 'question', path)];
  });

const readinessProblems = ({ pack, choices }: World): readonly Problem[] =>
  pack.readiness.flatMap((list) => [
    ...dangling([list.level], new Set(pack.levels), 'level', ['readiness', list.id]),
    ...duplicates(
      list.items.map((i) => i.id),
      ['readiness', list.id],
    ),
    ...list.items.flatMap(({ id, test }) =>
      test === null ? [] : criterionProblems(test, { packs: [pack], choices, own: pack.id }, ['readiness', list.id, id]),
    ),
  ]);

const indicatorProblems = (world: World, groups: ReadonlySet<string>): readonly Problem[] => {
  const questions = new Set(world.questions.keys());
  return world.pack.indicators.flatMap((indicator): readonly Problem[] => {
    const path = ['indicators', indicator.id];
    if (indicator.kind === 'rate') return dangling(formulaQuestions(indicator.formula), questions, 'question', path);
    if (indicator.kind === 'score') return dangling([indicator.group], groups, 'group', path);
    if (indicator.kind === 'none') return [];
    return heldProblems(indicator.when, world, path);
  });
};

/**
 * What a pack's shape cannot say: ids that are unique and meet something, curves that ascend, scores on the scale, levels in order.
 * `choices`: what the profile's facts may be.
 * Errors: `duplicate-id`, `dangling-reference`, `circular-condition`, `curve-not-ascending`, `score-off-scale`, `levels-not-ascending`, and those of `scoringProblems`.
 */
export const checkPack = (pack: Pack, choices: Choices): readonly Problem[] => {
  const all = questionsBelow(pack.root);
  const world: World = { pack, questions: new Map(all.map((q) => [q.id, q])), choices };
  const groupIds = groupsBelow(pack.root).map((g: Group) => g.id);
  const groups = new Set<string>(groupIds);
  const unique = (list: readonly { readonly id: string }[], name: string) =>
    duplicates(
      list.map(({ id }) => id),
      [name],
    );
  return [
    ...unique(all, 'questions'),
    ...duplicates(groupIds, ['groups']),
    ...unique(pack.units, 'units'),
    ...unique(pack.forms, 'forms'),
    ...unique(pack.indicators, 'indicators'),
    ...duplicates(pack.levels, ['levels']),
    ...all.flatMap((question) => questionProblems(question, pack)),
    ...scoringProblems(pack),
    ...conditionProblems(all, world),
    ...unitProblems(pack),
    ...levelProblems(pack, groups),
    ...dangling(pack.radar, groups, 'group', ['radar']),
    ...indicatorProblems(world, groups),
    ...unique(pack.checks, 'checks'),
    ...consistencyProblems(world),
    ...unique(pack.readiness, 'readiness'),
    ...readinessProblems(world),
  ];
};
