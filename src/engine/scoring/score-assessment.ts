import { type AnswerRecord, type Answers, recordOf, unansweredRecord } from '../model/answers.ts';
import type { Facts } from '../model/enterprise.ts';
import type { FormId, QuestionId } from '../model/ids.ts';
import { type Pack, questionsBelow } from '../model/pack.ts';
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

type Once = { readonly question: Question; readonly pack: Pack; readonly isAsked: boolean; readonly score: QuestionScore };

/** Answers never change in place: a record scored before, for the same question, scores the same again. */
const scored = new WeakMap<AnswerRecord, Once>();

const scoreOnce = (question: Question, isAsked: boolean, record: AnswerRecord, pack: Pack): QuestionScore => {
  // All questions never touched share one record.
  if (record === unansweredRecord) return scoreQuestion(question, isAsked, record, pack);
  const known = scored.get(record);
  if (known && known.question === question && known.pack === pack && known.isAsked === isAsked) return known.score;
  const score = scoreQuestion(question, isAsked, record, pack);
  scored.set(record, { question, pack, isAsked, score });
  return score;
};

/** Scores every question and group of a form and decides the level. Pure; full precision; never throws on a checked pack. */
export const scoreAssessment = ({ pack, form, facts, sizeClass, answers }: ScoringInput): Scorecard => {
  const questions = questionsOfForm(pack, form);
  const excluded = excludedQuestions(questions, { facts: conditionFacts(facts, sizeClass), answers });
  const scores = new Map<QuestionId, QuestionScore>();
  for (const question of questions)
    scores.set(question.id, scoreOnce(question, !excluded.has(question.id), recordOf(answers, question.id), pack));
  const root = scoreGroup(pack.root, scores);
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
