import { recordOf } from '../model/answer-records.ts';
import type { AnswerRecord } from '../model/answers.ts';
import type { Condition } from '../model/condition.ts';
import { questionsOf } from '../model/condition-questions.ts';
import type { QuestionId } from '../model/ids.ts';
import type { Question } from '../model/question.ts';
import { answerClasses } from './answer-classes.ts';
import { answerRange } from './answer-range.ts';
import { conditionFacts, excludedQuestions } from './applicability.ts';
import { stepsOf } from './decide-level.ts';
import { questionsOfForm, type ScoringInput } from './score-assessment.ts';
import { absent, type Outlook, settledAt } from './score-band.ts';
import { scoreQuestion } from './score-question.ts';

/** One way in which the open questions that decide about others may come out: what may become of every question then. */
export type Branch = ReadonlyMap<QuestionId, Outlook>;

/** A choice of an axis: the answer it stands for, and what becomes of the question with it. */
type Choice = { readonly record: AnswerRecord | null; readonly outlook: Outlook };
type Axis = { readonly question: Question; readonly choices: readonly Choice[] };

/** More branches than this and no band would be ready while one types; the checker refuses a pack that could have more. */
export const mostBranches = 1024;

const conditionsIn = (questions: readonly Question[]): readonly Condition[] => questions.flatMap((q) => q.appliesWhen ?? []);

/** Scored for good, whatever else is answered. */
const isSettled = (question: Question, { pack, answers }: ScoringInput): boolean => {
  const { status } = scoreQuestion(question, true, recordOf(answers, question.id), pack);
  return status === 'scored' || status === 'not-applicable';
};

const outlookOf = (question: Question, { pack, answers }: ScoringInput): Outlook => {
  const record = recordOf(answers, question.id);
  const { status, score } = scoreQuestion(question, true, record, pack);
  if (score !== null) return settledAt(score);
  if (status === 'not-applicable') return absent;
  return { band: answerRange(question, record, pack), mayBeAbsent: question.mayNotApply };
};

const notApplicable = { kind: 'not-applicable', reason: '' } as const;

/** The ways an open question may come out that other questions' conditions can tell apart. */
const decidingAxis = (question: Question, conditions: readonly Condition[], { pack, answers }: ScoringInput): Axis => {
  const record = recordOf(answers, question.id);
  const outlook = (band: Outlook['band']): Outlook => ({ band, mayBeAbsent: false });
  const half = record.state.kind === 'answered' ? [{ state: record.state, band: answerRange(question, record, pack) }] : null;
  const answered = (half ?? answerClasses(question, conditions, pack)).map(
    ({ state, band }): Choice => ({ record: { ...record, state }, outlook: outlook(band) }),
  );
  const without: Choice = { record: { ...record, state: notApplicable }, outlook: { ...absent } };
  return { question, choices: question.mayNotApply ? [...answered, without] : answered };
};

/**
 * A question counted towards a level must be there to be counted, yet leaving it out may suit the mean better; where its
 * answer cannot reach both ends of the scale, being there and not are looked at apart.
 */
const countedAxis = (question: Question, { pack, answers }: ScoringInput): Axis | null => {
  const band = answerRange(question, recordOf(answers, question.id), pack);
  if (!question.mayNotApply || (band.least <= pack.scale.min && band.most >= pack.scale.max)) return null;
  return {
    question,
    choices: [
      { record: null, outlook: { band, mayBeAbsent: false } },
      { record: null, outlook: { ...absent } },
    ],
  };
};

const axesOf = (questions: readonly Question[], input: ScoringInput): readonly Axis[] => {
  const conditions = conditionsIn(questions);
  const deciding = new Set(conditions.flatMap(questionsOf));
  const counted = new Set<string>(stepsOf(input.pack.levelRule).flatMap((step) => step.counts.map((c) => c.mark)));
  return questions
    .filter((question) => !isSettled(question, input))
    .flatMap((question): readonly Axis[] => {
      if (deciding.has(question.id)) return [decidingAxis(question, conditions, input)];
      const axis = question.marks.some((mark) => counted.has(mark)) ? countedAxis(question, input) : null;
      return axis ? [axis] : [];
    });
};

type Picked = readonly { readonly question: Question; readonly choice: Choice }[];

const combinations = (axes: readonly Axis[]): readonly Picked[] =>
  axes.reduce<readonly Picked[]>(
    (all, { question, choices }) => all.flatMap((picked) => choices.map((choice) => [...picked, { question, choice }])),
    [[]],
  );

/** How many branches `completionsOf` makes. */
export const countBranches = (input: ScoringInput): number =>
  axesOf(questionsOfForm(input.pack, input.form), input).reduce((product, axis) => product * axis.choices.length, 1);

/**
 * Every way in which the open questions of an assessment may be completed, as few branches within which the questions are
 * independent of one another. To complete: to answer what is unanswered, unknown or half answered, or to say it does not
 * apply where that may be said. Given answers stay, and so do facts that are not said.
 */
export const completionsOf = (input: ScoringInput): readonly Branch[] => {
  const { pack, form, facts, sizeClass, answers } = input;
  const questions = questionsOfForm(pack, form);
  const outlooks = new Map(questions.map((q) => [q.id, outlookOf(q, input)] as const));
  return combinations(axesOf(questions, input)).map((picked) => {
    const overlay: Record<QuestionId, AnswerRecord> = { ...answers };
    const branch = new Map<QuestionId, Outlook>(outlooks);
    for (const { question, choice } of picked) {
      if (choice.record) overlay[question.id] = choice.record;
      branch.set(question.id, choice.outlook);
    }
    const excluded = excludedQuestions(questions, { facts: conditionFacts(facts, sizeClass), answers: overlay });
    for (const id of excluded) branch.set(id, absent);
    return branch;
  });
};
