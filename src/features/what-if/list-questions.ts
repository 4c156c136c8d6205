import {
  findPotentials,
  type GroupId,
  type Pack,
  type PackTexts,
  placeOf,
  type Question,
  type QuestionId,
  questionsBelow,
  type Standing,
  type Trial,
} from '../../engine/index.ts';

/** A question as the list shows it: how it stands without and with the edits. */
export type Row = {
  readonly question: Question;
  /** The dimension it belongs to. */
  readonly dimension: GroupId;
  readonly topic: string;
  readonly place: string;
  readonly before: Standing;
  readonly after: Standing;
  /** By how much the overall score of the copy would still rise; null where the question does not count. */
  readonly potential: number | null;
  readonly isEdited: boolean;
  /** Whether it is put to the enterprise only because of an edit, or no longer. */
  readonly asked: 'included' | 'excluded' | null;
};

type Source = { readonly pack: Pack; readonly texts: PackTexts; readonly trial: Trial };

const dimensionsOf = (pack: Pack): ReadonlyMap<QuestionId, GroupId> =>
  new Map(pack.root.groups.flatMap((group) => questionsBelow(group).map((q) => [q.id, group.id] as const)));

/**
 * The questions put with or without the edits, the one first that would raise the score most. The order is that of the
 * answers as they are: no question moves away under the hand that answers it.
 */
export const listQuestions = ({ pack, texts, trial }: Source): readonly Row[] => {
  const standings = new Map(trial.change.questions.map((q) => [q.id, q]));
  const dimensions = dimensionsOf(pack);
  const { max } = pack.scale;
  const [then, now] = [findPotentials(trial.before.root, max), findPotentials(trial.after.root, max)];
  const rows = questionsBelow(pack.root).flatMap((question): readonly Row[] => {
    const { id } = question;
    const known = standings.get(id);
    if (!known?.before || !known.after) return [];
    const { before, after, group } = known;
    if (before.status === 'excluded' && after.status === 'excluded') return [];
    const shown = { topic: texts.questions[id]?.topic ?? id, place: placeOf(pack.root, { id, group }, texts) };
    const asked = trial.asked.find((a) => a.id === id)?.kind ?? null;
    const dimension = dimensions.get(id) ?? pack.root.id;
    return [{ question, dimension, ...shown, before, after, potential: now.get(id) ?? null, isEdited: trial.edited.includes(id), asked }];
  });
  const rank = ({ question: { id } }: Row): number => then.get(id) ?? now.get(id) ?? -1;
  return [...rows].sort((a, b) => rank(b) - rank(a));
};

/** Which questions are wanted: all, the edited ones, or those of one dimension; and what is searched for. */
export type Filter = { readonly range: 'all' | 'edited' | GroupId; readonly search: string };

export const noFilter: Filter = { range: 'all', search: '' };

const isInRange = (row: Row, range: Filter['range']): boolean =>
  range === 'all' || (range === 'edited' ? row.isEdited : row.dimension === range);

/** Every word searched for stands in the topic, the place or the wording of the question. */
const matches = (row: Row, search: string, texts: PackTexts): boolean => {
  const text = `${row.topic} ${row.place} ${texts.questions[row.question.id]?.prompt ?? ''}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};

export const filterRows = (rows: readonly Row[], { range, search }: Filter, texts: PackTexts): readonly Row[] =>
  rows.filter((row) => isInRange(row, range) && matches(row, search, texts));
