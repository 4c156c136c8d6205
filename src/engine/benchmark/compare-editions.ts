import type { Crosswalk, Link } from '../model/crosswalk.ts';
import type { GroupId, QuestionId } from '../model/ids.ts';
import type { Pack } from '../model/pack.ts';
import { conversionQuestions, isSameQuestion } from '../scoring/carry-answers.ts';
import { questionScoresBelow } from '../scoring/score-assessment.ts';
import type { QuestionScore, QuestionStatus } from '../scoring/score-question.ts';
import { groupOf, type ScoredRound } from './attribute-change.ts';
import { differenceOf } from './compare-rounds.ts';

/** A question of one edition, as its round left it; `score` on that edition's scale. */
export type EditionItem = {
  readonly id: QuestionId;
  readonly group: GroupId;
  readonly status: QuestionStatus;
  readonly score: number | null;
};

/** What two editions both ask. One question of the newer edition may follow from several of the older. */
export type LinkedItem = {
  readonly relation: Link['relation'];
  /** The same question on the same scale. Only then is there a difference: what merely overlaps is not subtracted. */
  readonly isSame: boolean;
  readonly older: readonly EditionItem[];
  readonly newer: EditionItem;
  /** Newer edition minus older, on their common scale. */
  readonly difference: number | null;
};

/** Two editions of a model: their overall scores are different measures, so only items are set against each other. */
export type EditionChange = {
  readonly crosswalk: string;
  readonly sameScale: boolean;
  readonly linked: readonly LinkedItem[];
  /** Without a counterpart: asked by the newer edition only, and by the older only. */
  readonly added: readonly EditionItem[];
  readonly dropped: readonly EditionItem[];
  /** Items of these rounds whose counterpart belongs to another form than the other round's. */
  readonly inOtherForm: number;
};

type Items = ReadonlyMap<QuestionId, EditionItem>;

const itemsOf = ({ pack, scorecard }: ScoredRound): Items => {
  const groups = groupOf(pack.root);
  const itemOf = ({ id, status, score }: QuestionScore): EditionItem => ({ id, group: groups.get(id) ?? pack.root.id, status, score });
  return new Map(questionScoresBelow(scorecard.root).map((q) => [q.id, itemOf(q)]));
};

const isSameScale = (a: Pack, b: Pack): boolean => a.scale.min === b.scale.min && a.scale.max === b.scale.max;

const linkItem = (link: Link, older: Items, newer: Items, sameScale: boolean): readonly LinkedItem[] => {
  const target = newer.get(link.to);
  const sources = conversionQuestions(link.convert).flatMap((id) => older.get(id) ?? []);
  const [source] = sources;
  if (!target || !source) return [];
  const isSame = sameScale && sources.length === 1 && isSameQuestion(link.relation);
  const difference = isSame ? differenceOf(source.score, target.score) : null;
  return [{ relation: link.relation, isSame, older: sources, newer: target, difference }];
};

/** A round of the edition a crosswalk leads from beside a round of the one it leads to, whichever was made first. */
export const compareEditions = ({ id, links }: Crosswalk, from: ScoredRound, to: ScoredRound): EditionChange => {
  const [older, newer] = [itemsOf(from), itemsOf(to)];
  const sameScale = isSameScale(from.pack, to.pack);
  const linked = links.flatMap((link) => linkItem(link, older, newer, sameScale));
  const linkedFrom = new Set(links.flatMap((link) => conversionQuestions(link.convert)));
  const linkedTo = new Set(links.map((link) => link.to));
  const matched = new Set(linked.flatMap((item) => [item.newer.id, ...item.older.map((o) => o.id)]));
  const unmatched = [...[...older.keys()].filter((q) => linkedFrom.has(q)), ...[...newer.keys()].filter((q) => linkedTo.has(q))];
  return {
    crosswalk: id,
    sameScale,
    linked,
    added: [...newer.values()].filter((item) => !linkedTo.has(item.id)),
    dropped: [...older.values()].filter((item) => !linkedFrom.has(item.id)),
    inOtherForm: unmatched.filter((q) => !matched.has(q)).length,
  };
};
