import type { Criterion, Limits } from '../model/criterion.ts';
import { criterionLeaves } from '../model/criterion-leaves.ts';
import type { GroupId, QuestionId } from '../model/ids.ts';
import type { ReadinessList } from '../model/pack.ts';
import type { Programme, ProgrammeFile, Route, Routing } from '../model/programme.ts';
import type { Truth } from '../scoring/evaluate-condition.ts';
import { groupScoresBelow, questionScoresBelow } from '../scoring/score-assessment.ts';
import { judgeCriterion, type Known } from './judge-criterion.ts';

/** Why a programme fits, as far as the assessment says: a score of a group or question, and the limits it lies in. */
export type ProgrammeReason = Limits & { readonly of: GroupId | QuestionId; readonly score: number };

export type MatchedProgramme = {
  readonly file: ProgrammeFile;
  readonly programme: Programme;
  readonly reasons: readonly ProgrammeReason[];
};

/** The scores of the assessment at hand that a criterion looks at and finds within its limits. */
const reasonsFor = (criterion: Criterion, known: Known): readonly ProgrammeReason[] => {
  const card = known.own === null ? undefined : known.scorecards.get(known.own);
  return criterionLeaves(criterion).flatMap((leaf): readonly ProgrammeReason[] => {
    if ((leaf.kind !== 'score' && leaf.kind !== 'question') || (leaf.pack ?? known.own) !== known.own || !card) return [];
    const of = leaf.kind === 'score' ? leaf.group : leaf.question;
    const score = [...groupScoresBelow(card.root), ...questionScoresBelow(card.root)].find((node) => node.id === of)?.score ?? null;
    return score !== null && judgeCriterion(leaf, known) === 'yes' ? [{ of, score, atLeast: leaf.atLeast, below: leaf.below }] : [];
  });
};

/** The programmes of the enterprise's region that surely fit it, in the documents' order. An open question makes no recommendation. */
export const matchProgrammes = (files: readonly ProgrammeFile[], known: Known): readonly MatchedProgramme[] =>
  files
    .filter((file) => file.region === 'CN' || file.region === known.choices.region)
    .flatMap((file) => file.programmes.map((programme) => ({ file, programme })))
    .filter(({ programme }) => judgeCriterion(programme.fits, known) === 'yes')
    .map(({ file, programme }) => ({ file, programme, reasons: reasonsFor(programme.fits, known) }));

/** The schemes that this enterprise's weak areas lead to, in the table's order. */
export const matchRoutes = (table: Routing, known: Known): readonly Route[] =>
  table.routes.filter((route) => judgeCriterion(route.when, known) === 'yes');

/** `open`: not known yet. `to-check`: nothing this tool asks tells, the reader must look. */
export type ReadinessItem = { readonly id: string; readonly state: Truth | 'to-check' };
export type Readiness = { readonly list: ReadinessList; readonly items: readonly ReadinessItem[] };

/** Each list of a questionnaire, item by item. */
export const judgeReadiness = (lists: readonly ReadinessList[], known: Known): readonly Readiness[] =>
  lists.map((list) => ({
    list,
    items: list.items.map(({ id, test }) => ({ id, state: test === null ? 'to-check' : judgeCriterion(test, known) })),
  }));
