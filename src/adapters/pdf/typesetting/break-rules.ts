/**
 * Where a line of Chinese may end: 避头尾 (GB/T 15834—2011, 5.1) with the classes of UAX #14 for what stands among Chinese:
 * Latin words, numbers with their units, addresses.
 */

/** No line begins with these, not even after a space. */
const neverFirst = new Set([
  ...'，。、；：？！…⋯—–・·‧）》〉」』】〕〗〙〛］｝”’％‰℃℉°′″％／～〜￠¢々〻ーヽヾゝゞ',
  ...'ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ',
  ...',.;:?!)]}%/~',
]);

/** No line ends with these. */
const neverLast = new Set([...'（《〈“‘「『【〔〖〘〚［｛￥＄￡＃№§¥$€£([{#']);

/** Straight quotes do not say whether they open or close; the others are made to hold on both sides (UAX #14: QU, GL, WJ). */
const holdsBothSides = new Set([...'"\'\u00a0\u202f\u2007\u2060\ufeff']);

const hyphens = new Set([...'-\u2010']);
const zeroWidthSpace = '\u200b';

const spaces = /^[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/;

/** Letters, digits and signs that words and numbers are written with; everything else may stand at either end of a line. */
const wordLike = /^(?![\u2e80-\uffef]|[\p{Script=Han}\p{Script=Hangul}])[!-~\u00a1-\u00ff\u2070-\u209f\p{L}\p{M}\p{Nd}\p{Nl}]/u;

const latinUnits =
  '(?:[kKMGTP]?B|[kMGT]?bps|[kMG]?Hz|[kMG]?Wh?|[kmcμn]?m[²³23]?|[km]?g|t|[mk]?V|m?A|[mμ]?s|min|h|d|pt|px|L|ml|mL|dB|Pa|kPa|MPa)';
const chineseUnits =
  '(?:个百分点|百分点|平方米|立方米|公里|千米|小时|分钟|千瓦|人次|公斤|毫米|厘米|[个项家人名台套条件次年月日天周时分秒点级类位倍元吨米页章节题岁期号种批份处间户所座层版])';
const number = '[+\\-−±≈<>≤≥＜＞]?[¥￥$€£]?\\d+(?:[.,:：]\\d+)*[%％‰]?';
const numberWithUnit = `(?:第\\s?)?${number}(?:\\s?[-–—~～至]\\s?${number})?(?:\\s?${latinUnits}(?![A-Za-z])|\\s?[十百千万亿]*[多余]?${chineseUnits}?)`;

/** Safari before 16.4 takes a look behind for a fault in the pattern. */
const knowsLookBehind = (): boolean => {
  try {
    return /(?<!a)b/.test('b');
  } catch {
    return false;
  }
};

/** Keeps a long word from being tried at each of its letters, and a number in a word from being taken for one: both may be done without. */
const notAfter = knowsLookBehind() ? (characters: string) => `(?<![${characters}])` : () => '';

/** What stays on one line where one line can hold it. */
const wholes = [
  new RegExp(`${notAfter('a-z\\d+.-')}(?:[a-z][a-z\\d+.-]*://|www\\.)[!-~]+`, 'gi'),
  new RegExp(`${notAfter('\\w.+-')}[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+`, 'g'),
  new RegExp(`${notAfter('A-Za-z\\d)')}${numberWithUnit}`, 'g'),
  /[A-Z]{1,8}(?:\/[A-Z]{1,8})*\s?\d[\d.]*(?:[-–—]\d{4})?/g,
  new RegExp(`${notAfter('A-Za-z')}[A-Za-z]+’[A-Za-z]+`, 'g'),
  new RegExp(`${notAfter('A-Za-z')}[A-Za-z]-[A-Za-z]+`, 'g'),
];

const addInside = (inside: Set<number>, from: number, to: number): void => {
  for (let offset = from + 1; offset < to; offset += 1) inside.add(offset);
};

type Wholes = { readonly inside: ReadonlySet<number>; readonly starts: ReadonlySet<number> };

const noWholes: Wholes = { inside: new Set(), starts: new Set() };

/** Offsets inside something that stays whole, and offsets where such a thing begins. */
const findWholes = (text: string): Wholes => {
  // Each of them has a letter or a digit, and most Chinese has neither.
  if (!/[A-Za-z\d]/.test(text)) return noWholes;
  const inside = new Set<number>();
  const starts = new Set<number>();
  for (const match of wholes.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const kept = match[0].trimEnd();
    starts.add(match.index);
    addInside(inside, match.index, match.index + kept.length);
  }
  return { inside, starts };
};

/** What is never cut, however narrow the line: a character with its marks, —— and ……, surrogate pairs. */
export const splitAtoms = (text: string): readonly string[] =>
  joining.test(text) ? (text.match(/(?:——|……|⋯⋯|[^\p{M}]|\p{M})(?:\p{M}|\u200d[^\p{M}]?)*/gu) ?? []) : [...text];

const joining = /[\p{M}—…⋯]|\u200d/u;

/** What an atom is by its first character. */
type Nature = {
  readonly neverFirst: boolean;
  readonly neverLast: boolean;
  readonly isSpace: boolean;
  readonly isZeroWidthSpace: boolean;
  readonly holdsBothSides: boolean;
  readonly isHyphen: boolean;
  readonly isDigit: boolean;
  readonly isWordLike: boolean;
};

const natureOfFirst = (first: string): Nature => ({
  neverFirst: neverFirst.has(first),
  neverLast: neverLast.has(first),
  isSpace: spaces.test(first),
  isZeroWidthSpace: first === zeroWidthSpace,
  holdsBothSides: holdsBothSides.has(first),
  isHyphen: hyphens.has(first),
  isDigit: /^\d/.test(first),
  isWordLike: wordLike.test(first),
});

/** By code point: characters come again and again, and these questions are dear. */
const natures = new Map<number, Nature>();

const natureOf = (atom: string): Nature => {
  const codePoint = atom.codePointAt(0) ?? 0;
  const found = natures.get(codePoint);
  if (found) return found;
  const nature = natureOfFirst(String.fromCodePoint(codePoint));
  natures.set(codePoint, nature);
  return nature;
};

export const isSpace = (atom: string): boolean => natureOf(atom).isSpace;

/** Whether a line may begin with `after` when the one before ends with `before`, with regard to 避头尾 alone. */
export const mayPart = (before: string, after: string): boolean => !(natureOf(after).neverFirst || natureOf(before).neverLast);

const mayPartWithoutSpace = (before: string, after: string): boolean => {
  const [a, b] = [natureOf(before), natureOf(after)];
  if (a.isZeroWidthSpace) return true;
  if (a.holdsBothSides || b.holdsBothSides || b.isHyphen) return false;
  if (a.isHyphen) return !b.isDigit;
  return !(a.isWordLike && b.isWordLike);
};

export type Unit = { readonly atoms: readonly string[]; readonly spaces: readonly string[] };

/** Cuts one paragraph at every place where a line may end: pieces that stay whole, each with the spaces after it. */
export const splitUnits = (paragraph: string): readonly Unit[] => {
  const { inside, starts } = findWholes(paragraph);
  const units: { atoms: string[]; spaces: string[] }[] = [{ atoms: [], spaces: [] }];
  let offset = 0;
  for (const atom of splitAtoms(paragraph)) {
    const unit = units.at(-1);
    if (!unit) break;
    const before = unit.atoms.at(-1);
    const isWhole = before === undefined || inside.has(offset) || !mayPart(before, atom);
    const canPart = !isWhole && (unit.spaces.length > 0 || (starts.has(offset) && hyphens.has(atom)) || mayPartWithoutSpace(before, atom));
    if (isSpace(atom) && before !== undefined) unit.spaces.push(atom);
    else if (canPart) units.push({ atoms: [atom], spaces: [] });
    else unit.atoms.push(...unit.spaces.splice(0), atom);
    offset += atom.length;
  }
  return units;
};
