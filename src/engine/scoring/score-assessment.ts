import { type Answers, recordOf } from '../model/answers.ts';
import type { Facts } from '../model/enterprise.ts';
import type { FormId } from '../model/ids.ts';
import { type Pack, questionsBelow } from '../model/pack.ts';
import { conditionFacts, excludedQuestions, isInForm } from './applicability.ts';
import { decideLevel, type LevelOutcome } from './decide-level.ts';
import { type GroupScore, scoreGroup } from './score-group.ts';
import { scoreQuestion } from './score-question.ts';

export type ScoringInput = {
  readonly pack: Pack;
  readonly form: FormId;
  readonly facts: Facts;
  /** Computed by `sizeClass`; conditions may look at it. */
  readonly sizeClass: string | null;
  readonly answers: Answers;
};

export type Scorecard = { readonly root: GroupScore; readonly level: LevelOutcome };

/** Scores every question and group of a form and decides the level. Pure; full precision; never throws on a checked pack. */
export const scoreAssessment = ({ pack, form, facts, sizeClass, answers }: ScoringInput): Scorecard => {
  const questions = questionsBelow(pack.root).filter((question) => isInForm(question, form));
  const excluded = excludedQuestions(questions, { facts: conditionFacts(facts, sizeClass), answers });
  const scores = new Map(
    questions.map((question) => [question.id, scoreQuestion(question, !excluded.has(question.id), recordOf(answers, question.id), pack)]),
  );
  const root = scoreGroup(pack.root, scores);
  return { root, level: decideLevel(pack, root) };
};

export const groupScoresBelow = (root: GroupScore): readonly GroupScore[] => [root, ...root.groups.flatMap(groupScoresBelow)];

/** The questions the form asks of this enterprise, in the pack's order. */
export const questionScoresBelow = (root: GroupScore): GroupScore['questions'] => [
  ...root.questions,
  ...root.groups.flatMap(questionScoresBelow),
];
