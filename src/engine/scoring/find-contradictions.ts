import type { Answers } from '../model/answers.ts';
import type { QuestionId } from '../model/ids.ts';
import type { ConsistencyCheck, Pack } from '../model/pack.ts';
import { type Circumstances, evaluate } from './evaluate-condition.ts';
import { questionScoresBelow, type Scorecard } from './score-assessment.ts';

/** Questions not put to this enterprise, by its scorecard. */
export const excludedIn = (scorecard: Scorecard): ReadonlySet<QuestionId> =>
  new Set(questionScoresBelow(scorecard.root).flatMap((q) => (q.status === 'excluded' ? [q.id] : [])));

/** The declared checks of a pack that surely hold for these answers. A missing answer makes none. */
export const findContradictions = (
  pack: Pack,
  scorecard: Scorecard,
  facts: Circumstances['facts'],
  answers: Answers,
): readonly ConsistencyCheck[] => {
  const inForm = new Set<string>(questionScoresBelow(scorecard.root).map((q) => q.id));
  const circumstances = { facts, answers, excluded: excludedIn(scorecard) };
  return pack.checks.filter((check) => check.questions.every((id) => inForm.has(id)) && evaluate(check.when, circumstances) === 'yes');
};
