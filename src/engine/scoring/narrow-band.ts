import type { QuestionId } from '../model/ids.ts';
import type { Group } from '../model/pack.ts';
import { questionsBelow } from '../model/pack-tree.ts';
import { type GroupOutlooks, groupsIn, type Leaf, leafOf } from './band-scores.ts';
import { completionsOf } from './completions.ts';
import type { ScoringInput } from './score-assessment.ts';
import { absent, type Band, type Outlook, outlookOfMean, uniteBands, widthOf } from './score-band.ts';

/** An open question and by how much its answer narrows the band of the overall score at the least, in points of the scale. */
export type Narrowing = { readonly id: QuestionId; readonly narrows: number };

const fixed = (band: Band, end: 'least' | 'most'): Outlook => ({ band: { least: band[end], most: band[end] }, mayBeAbsent: false });

/** The width of the overall band is convex in one answer, so it is widest at an end of that answer's scores, or without it. */
const outcomesOf = ({ band, mayBeAbsent }: Outlook): readonly Outlook[] => [
  ...(band ? [fixed(band, 'least'), fixed(band, 'most')] : []),
  ...(mayBeAbsent || !band ? [absent] : []),
];

/** Recomputes the root along the path to one question; everything beside the path is taken from `known`. */
const rootWith = (root: Group, id: QuestionId, outcome: Outlook, known: GroupOutlooks, leaf: Leaf): Outlook | null => {
  const along = (group: Group): Outlook | null => {
    const asked = group.questions.some((q) => q.id === id);
    const groups = group.groups.map((child) => ({ child, changed: along(child) }));
    if (!asked && groups.every(({ changed }) => changed === null)) return null;
    return outlookOfMean([
      ...groups.map(({ child, changed }) => ({ weight: child.weight, outlook: changed ?? known.get(child.id) ?? absent })),
      ...group.questions.map((q) => ({ weight: q.weight, outlook: q.id === id ? outcome : leaf(q.id) })),
    ]);
  };
  return along(root);
};

/**
 * The open questions of an assessment, the most narrowing first: by how much the band of the overall score shrinks whatever is answered.
 * Ties keep the pack's order.
 */
export const narrowings = (input: ScoringInput): readonly Narrowing[] => {
  const { root } = input.pack;
  const branches = completionsOf(input).map((branch) => ({ branch, known: groupsIn(root, branch), leaf: leafOf(branch) }));
  const whole = branches.reduce<Band | null>((all, { known }) => uniteBands(all, known.get(root.id)?.band ?? null), null);
  const open = questionsBelow(root).filter(({ id }) => branches.some(({ branch }) => isOpen(branch.get(id))));
  /** An answer counts in the branches where it may be given, and changes nothing in those that do not ask the question. */
  const widest = (id: QuestionId): number => {
    const outlooks = new Set(branches.flatMap(({ branch }) => branch.get(id) ?? []));
    const widths = [...outlooks].flatMap((outlook) => {
      const concerned = branches.filter(({ branch }) => branch.get(id) === outlook || branch.get(id) === absent);
      return outcomesOf(outlook).map((outcome) => {
        const roots = concerned.map(({ branch, known, leaf }) =>
          branch.get(id) === absent ? known.get(root.id) : rootWith(root, id, outcome, known, leaf),
        );
        return widthOf(roots.reduce<Band | null>((all, outlookThere) => uniteBands(all, outlookThere?.band ?? null), null));
      });
    });
    return Math.max(0, ...widths);
  };
  return open.map(({ id }): Narrowing => ({ id, narrows: Math.max(0, widthOf(whole) - widest(id)) })).sort((a, b) => b.narrows - a.narrows);
};

const isOpen = (outlook: Outlook | undefined): boolean =>
  outlook?.band !== undefined && outlook.band !== null && (outlook.mayBeAbsent || widthOf(outlook.band) > 0);
