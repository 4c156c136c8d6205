/** The 3,755 characters of level 1 of GB 2312 (rows 16 to 55), by sound. */
export const levelOne = (): readonly string[] => {
  const bytes = Array.from({ length: 40 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [row + 0xb0, cell + 0xa1])).flat(2);
  return [...new TextDecoder('gb2312').decode(Uint8Array.from(bytes)).replaceAll(/[^\p{Script=Han}]/gu, '')];
};

/** So many of them, evenly from the whole. */
export const someCharacters = (count: number): readonly string[] => {
  const all = levelOne();
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)] ?? '');
};

/** Gives the characters one by one, all of them in each turn, every turn in another order (a step that shares no factor with their number). */
const createStream = (characters: readonly string[]): (() => string) => {
  const count = characters.length;
  const share = (a: number, b: number): number => (b === 0 ? a : share(b, a % b));
  const steps = Array.from({ length: count }, (_, index) => index + 1).filter((step) => share(step, count) === 1);
  let [given, turn] = [0, 0];
  return () => {
    const step = steps[(turn * 37 + 11) % steps.length] ?? 1;
    const character = characters[(given * step) % count] ?? '';
    given += 1;
    if (given === count) [given, turn] = [0, turn + 1];
    return character;
  };
};

export type Writer = {
  /** So many characters and nothing else. */
  readonly words: (length: number) => string;
  /** So many characters at least, in sentences with figures and abbreviations among them, as a report has. */
  readonly prose: (length: number) => string;
};

const spices = ['', 'MES ', '', '2027-03 ', '', '85.5%', 'ERP ', ''];

/** Made-up Chinese: always the same for the same characters. */
export const createWriter = (characters: readonly string[]): Writer => {
  const next = createStream(characters);
  const words = (length: number) => Array.from({ length }, next).join('');
  let clause = 0;
  const nextClause = (): string => {
    clause += 1;
    return `${spices[clause % spices.length]}${words(7 + ((clause * 5) % 11))}${clause % 3 === 0 ? '。' : '，'}`;
  };
  const prose = (length: number) => {
    let text = '';
    while (text.length < length) text += nextClause();
    return `${text.slice(0, -1)}。`;
  };
  return { words, prose };
};
