import { recordOf } from '../model/answer-records.ts';
import type { Answers } from '../model/answers.ts';
import type { Facts } from '../model/enterprise.ts';
import type { FormId, QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import type { Question } from '../model/question.ts';
import { conditionFacts, excludedQuestions, isInForm } from './applicability.ts';
import { decideLevel, type LevelOutcome } from './decide-level.ts';
import { type GroupScore, scoreGroup } from './score-group.ts';
import { type QuestionScore, scoreQuestion } from './score-question.ts';

export type ScoringInput = {
  readonly pack: Pack;
  readonly form: FormId;
  readonly facts: Facts;
  /** Computed by `sizeClass`; conditions may look at it. */
  readonly sizeClass: string | null;
  readonly answers: Answers;
};

export type Scorecard = { readonly root: GroupScore; readonly level: LevelOutcome };

/** The questions of a form, listed once a pack: a cohort scores the same form thousands of times. */
const listed = new WeakMap<Pack, Map<FormId, readonly Question[]>>();

export const questionsOfForm = (pack: Pack, form: FormId): readonly Question[] => {
  const forms = listed.get(pack) ?? new Map<FormId, readonly Question[]>();
  listed.set(pack, forms);
  const known = forms.get(form) ?? questionsBelow(pack.root).filter((question) => isInForm(question, form));
  forms.set(form, known);
  return known;
};

type Last = {
  readonly answers: Answers;
  readonly excluded: ReadonlySet<QuestionId>;
  readonly scores: ReadonlyMap<QuestionId, QuestionScore>;
};

/** What each form of a pack was scored from last. Answers never change in place: whoever changes one finds the others scored already. */
const lastScored = new WeakMap<Pack, Map<FormId, Last>>();

const scoreQuestions = ({ pack, form, answers }: ScoringInput, excluded: ReadonlySet<QuestionId>): Last['scores'] => {
  const forms = lastScored.get(pack) ?? new Map<FormId, Last>();
  lastScored.set(pack, forms);
  const last = forms.get(form);
  const scores = new Map<QuestionId, QuestionScore>();
  for (const question of questionsOfForm(pack, form)) {
    const { id } = question;
    const record = recordOf(answers, id);
    const isSame = last !== undefined && recordOf(last.answers, id) === record && last.excluded.has(id) === excluded.has(id);
    scores.set(id, (isSame ? last.scores.get(id) : undefined) ?? scoreQuestion(question, !excluded.has(id), record, pack));
  }
  forms.set(form, { answers, excluded, scores });
  return scores;
};

/** Scores every question and group of a form and decides the level. Pure; full precision; never throws on a checked pack. */
export const scoreAssessment = (input: ScoringInput): Scorecard => {
  const { pack, form, facts, sizeClass, answers } = input;
  const excluded = excludedQuestions(questionsOfForm(pack, form), { facts: conditionFacts(facts, sizeClass), answers });
  const root = scoreGroup(pack.root, scoreQuestions(input, excluded));
  return { root, level: decideLevel(pack, root) };
};

export const groupScoresBelow = (root: GroupScore): readonly GroupScore[] => [root, ...root.groups.flatMap(groupScoresBelow)];

/** The questions the form asks of this enterprise, in the pack's order. */
export const questionScoresBelow = (root: GroupScore): GroupScore['questions'] => {
  const found: QuestionScore[] = [];
  const add = ({ questions, groups }: GroupScore): void => {
    for (const question of questions) found.push(question);
    for (const group of groups) add(group);
  };
  add(root);
  return found;
};
