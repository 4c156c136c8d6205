import type { Criterion, Limits } from '../model/criterion.ts';
import type { Facts } from '../model/enterprise.ts';
import type { PackId } from '../model/ids.ts';
import { isDecided, scoresByGroup } from '../scoring/decide-level.ts';
import { conjunction, disjunction, fromBoolean, judgeFact, negate, type Truth } from '../scoring/evaluate-condition.ts';
import { reaches } from '../scoring/reaches.ts';
import { groupScoresBelow, questionScoresBelow, type Scorecard } from '../scoring/score-assessment.ts';

/** All that is known of an enterprise: its profile and, by questionnaire, what its assessments came to. */
export type Known = {
  readonly facts: Facts;
  /** Choices of the profile by name, `region` and `sizeClass` among them; null: not said. */
  readonly choices: Readonly<Record<string, string | null>>;
  readonly scorecards: ReadonlyMap<PackId, Scorecard>;
  /** The questionnaire meant where a criterion names none. */
  readonly own: PackId | null;
};

const within = (value: number | null, { atLeast = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY }: Limits): Truth =>
  value === null ? 'open' : fromBoolean(reaches(value, atLeast) && !reaches(value, below));

const scorecardFor = (pack: PackId | undefined, { scorecards, own }: Known): Scorecard | undefined => {
  const wanted = pack ?? own;
  return wanted ? scorecards.get(wanted) : undefined;
};

const everyQuestion = (criterion: Extract<Criterion, { kind: 'every-question' }>, card: Scorecard): Truth => {
  const group = groupScoresBelow(card.root).find((g) => g.id === criterion.group);
  if (!group) return 'open';
  const asked = questionScoresBelow(group).filter((q) => q.status !== 'excluded' && q.status !== 'not-applicable');
  if (asked.some((q) => q.score !== null && !reaches(q.score, criterion.atLeast))) return 'no';
  return asked.length === 0 || asked.some((q) => q.score === null) ? 'open' : 'yes';
};

type OnScorecard = Extract<Criterion, { kind: 'score' | 'question' | 'every-question' | 'level' }>;

const judgeScorecard = (criterion: OnScorecard, known: Known): Truth => {
  const card = scorecardFor(criterion.pack, known);
  if (!card) return 'open';
  switch (criterion.kind) {
    case 'score':
      return isDecided(card.level) ? within(scoresByGroup(card.root).get(criterion.group) ?? null, criterion) : 'open';
    case 'question':
      return within(questionScoresBelow(card.root).find((q) => q.id === criterion.question)?.score ?? null, criterion);
    case 'every-question':
      return everyQuestion(criterion, card);
    case 'level': {
      const { level } = card;
      if (!isDecided(card.level)) return 'open';
      return fromBoolean(level.kind === 'reached' && criterion.oneOf.includes(level.level));
    }
  }
};

/** Whether a criterion holds; `open` while a fact is not said or an assessment it looks at is not far enough. */
export const judgeCriterion = (criterion: Criterion, known: Known): Truth => {
  switch (criterion.kind) {
    case 'all':
      return conjunction(criterion.of.map((part) => judgeCriterion(part, known)));
    case 'any':
      return disjunction(criterion.of.map((part) => judgeCriterion(part, known)));
    case 'not':
      return negate(judgeCriterion(criterion.of, known));
    case 'fact':
      return judgeFact(known.choices, criterion);
    case 'amount':
      return within(known.facts[criterion.fact], criterion);
    case 'certificate':
      return fromBoolean(criterion.oneOf.some((id) => known.facts.certificates.includes(id)));
    default:
      return judgeScorecard(criterion, known);
  }
};
