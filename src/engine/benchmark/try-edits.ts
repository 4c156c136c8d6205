import type { AnswerEdits } from '../model/answer-edits.ts';
import type { Answers } from '../model/answers.ts';
import { effectiveEdits, withEdits } from '../model/edit-answers.ts';
import type { QuestionId } from '../model/ids.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import { type Scorecard, type ScoringInput, scoreAssessment } from '../scoring/score-assessment.ts';
import { type LevelShift, shiftLevel } from '../scoring/shift-level.ts';
import { compareRounds, type RoundChange } from './compare-rounds.ts';

/** A question that is put to the enterprise only because of the edits, or no longer. */
export type AskedChange = {
  readonly id: QuestionId;
  readonly kind: 'included' | 'excluded';
  /** The earlier questions whose edited answers decide it. */
  readonly because: readonly QuestionId[];
};

/** What edits on a copy of the answers come to, beside the answers as they are. */
export type Trial = {
  /** The answers with the edits in them. */
  readonly answers: Answers;
  /** Those of the edits that change something. */
  readonly edits: AnswerEdits;
  /** The edited questions, in the pack's order. */
  readonly edited: readonly QuestionId[];
  readonly before: Scorecard;
  readonly after: Scorecard;
  readonly change: RoundChange;
  /** In the pack's order. */
  readonly asked: readonly AskedChange[];
  readonly level: LevelShift;
};

const askedChanges = ({ questions }: RoundChange): readonly AskedChange[] =>
  questions.flatMap(({ id, reason }) =>
    reason.kind === 'included' || reason.kind === 'excluded' ? [{ id, kind: reason.kind, because: reason.because }] : [],
  );

/** Scores a copy of the answers with the edits in it, and compares. Pure: the answers given stay as they are. */
export const tryEdits = (input: ScoringInput, edits: AnswerEdits): Trial => {
  const { pack, answers } = input;
  const effective = effectiveEdits(answers, edits);
  const tried = withEdits(answers, effective);
  const [before, after] = [scoreAssessment(input), scoreAssessment({ ...input, answers: tried })];
  const change = compareRounds({ pack, answers, scorecard: before }, { pack, answers: tried, scorecard: after });
  const order = questionsBelow(pack.root).map((q) => q.id);
  const asked = askedChanges(change);
  return {
    answers: tried,
    edits: effective,
    edited: order.filter((id) => Object.hasOwn(effective, id)),
    before,
    after,
    change,
    asked: order.flatMap((id) => asked.find((a) => a.id === id) ?? []),
    level: shiftLevel(pack, { scorecard: before, answers }, { scorecard: after, answers: tried }),
  };
};
