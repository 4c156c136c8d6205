/**
 * Which characters the fonts can print, without the fonts: sorted code points [first, last, first, last, …].
 * `base`: in the regular and the bold font; `all`: those and the rare ones.
 */
export type Coverage = { readonly base: readonly number[]; readonly all: readonly number[] };

/** Sorted code points → [first, last, …]. */
export const packRanges = (sorted: readonly number[]): readonly number[] => {
  const ranges: number[] = [];
  for (const codePoint of sorted) {
    if (ranges.at(-1) === codePoint - 1) ranges[ranges.length - 1] = codePoint;
    else ranges.push(codePoint, codePoint);
  }
  return ranges;
};

const isInRanges = (ranges: readonly number[], codePoint: number): boolean => {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle * 2 + 1] ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  return (ranges[low * 2] ?? Number.POSITIVE_INFINITY) <= codePoint;
};

/** Controls, joiners, direction marks, variation selectors: they have no ink and no width of their own. */
export const isUnprinted = (character: string): boolean => /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(character);

/** Any of these is printed as a plain space if the font has none of its own. */
export const isAnySpace = (character: string): boolean => /^[\p{Zs}\t]/u.test(character);

const charactersOutside = (texts: Iterable<string>, ranges: readonly number[]): readonly string[] => {
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters].filter((c) => !(isUnprinted(c) || isAnySpace(c) || isInRanges(ranges, c.codePointAt(0) ?? 0)));
};

/** Characters no font of ours has, each once, in order of appearance. */
export const missingCharacters = (texts: Iterable<string>, coverage: Coverage): readonly string[] => charactersOutside(texts, coverage.all);

/** Whether some character is only in the rare font. */
export const needsRareFont = (texts: Iterable<string>, coverage: Coverage): boolean =>
  charactersOutside(texts, coverage.base).some((character) => isInRanges(coverage.all, character.codePointAt(0) ?? 0));
