import type { CodePart } from '../../ports/hand-over.ts';

/** The parts of one transfer that are here, by their numbers. */
export type Transfer = { readonly id: string; readonly count: number; readonly parts: readonly CodePart[] };

/** Each transfer once, in the order in which their first parts came. */
export const transfersOf = (parts: readonly CodePart[]): readonly Transfer[] =>
  [...new Set(parts.map(({ transfer }) => transfer))].flatMap((id) => {
    const own = parts.filter(({ transfer }) => transfer === id).sort((a, b) => a.index - b.index);
    return own[0] ? [{ id, count: own[0].count, parts: own }] : [];
  });

/** The numbers that have not come yet. */
export const missingIn = ({ count, parts }: Transfer): readonly number[] =>
  Array.from({ length: count }, (_, i) => i + 1).filter((number) => parts.every(({ index }) => index !== number));

export const isSamePart = (a: CodePart, b: CodePart): boolean => a.transfer === b.transfer && a.index === b.index;

/** `other`: the first part of a transfer that came while another was not complete. */
export type Arrival = 'new' | 'other' | 'repeated';

export const judgeArrival = (parts: readonly CodePart[], part: CodePart): Arrival => {
  if (parts.some((known) => isSamePart(known, part))) return 'repeated';
  const transfers = transfersOf(parts);
  const isKnown = transfers.some(({ id }) => id === part.transfer);
  return !isKnown && transfers.some((transfer) => missingIn(transfer).length > 0) ? 'other' : 'new';
};
