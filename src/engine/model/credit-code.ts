import type { Problem } from './problem.ts';

/** 统一社会信用代码, GB 32100-2015: 18 characters of this alphabet (no I, O, S, V, Z), the last a check character modulo 31. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const length = 18;
const modulus = 31;

const checkCharacter = (body: string): string => {
  const sum = [...body].reduce((total, char, index) => total + alphabet.indexOf(char) * (3 ** index % modulus), 0);
  return alphabet.charAt((modulus - (sum % modulus)) % modulus);
};

/** As typed → as compared: full-width to half-width, capitals, no blanks. */
export const normaliseCreditCode = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** Problems of a normalised code; the empty code has none, for it is optional. Errors: `credit-code-length`, `-character`, `-check`. */
export const creditCodeProblems = (code: string): readonly Problem[] => {
  if (code === '') return [];
  const path = ['creditCode'];
  const strange = [...code].findIndex((char) => !alphabet.includes(char));
  if (strange >= 0) return [{ code: 'credit-code-character', path, found: [...code][strange] ?? '', position: strange + 1 }];
  if (code.length !== length) return [{ code: 'credit-code-length', path, found: code.length }];
  return checkCharacter(code.slice(0, -1)) === code.at(-1) ? [] : [{ code: 'credit-code-check', path }];
};
