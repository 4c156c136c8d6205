import { mayPart, splitAtoms, splitUnits, type Unit } from './break-rules.ts';

/** Width of a string; of two strings together it is the sum of theirs (fonts without kerning). */
export type Measure = (text: string) => number;

type Fit = { readonly width: number; readonly measure: Measure };

/** Sums of many widths miss by some 1e-13; a line is not broken for that. */
const tolerance = 1e-6;

/** Places to cut an address or a long word, if it must be cut: after these. */
const softAfter = /[/\-_.?&=#@:,;|\\]$/;

const countFitting = (atoms: readonly string[], { width, measure }: Fit): number => {
  let used = 0;
  const index = atoms.findIndex((atom) => {
    used += measure(atom);
    return used > width + tolerance;
  });
  return index < 0 ? atoms.length : Math.max(1, index);
};

/** How many atoms of a piece wider than the line go on it: up to a soft place in its second half, else a legal one, else what fits. */
const chooseCut = (atoms: readonly string[], fit: Fit): number => {
  const most = countFitting(atoms, fit);
  const isLegal = (cut: number) => mayPart(atoms[cut - 1] ?? '', atoms[cut] ?? '');
  const cuts = Array.from({ length: most }, (_, index) => most - index).filter(isLegal);
  const soft = cuts.find((cut) => cut >= most / 2 && softAfter.test(atoms[cut - 1] ?? ''));
  return soft ?? cuts[0] ?? most;
};

/** Cuts a piece that no line can hold; the last part is where the text goes on. */
const cutWide = (atoms: readonly string[], fit: Fit): readonly string[] => {
  const parts: string[] = [];
  let rest = atoms;
  while (fit.measure(rest.join('')) > fit.width + tolerance && rest.length > 1) {
    const cut = chooseCut(rest, fit);
    if (cut >= rest.length) break;
    parts.push(rest.slice(0, cut).join(''));
    rest = rest.slice(cut);
  }
  return [...parts, rest.join('')];
};

/** `spaces` wait for what follows: at the end of a line they go. */
type Line = { readonly text: string; readonly width: number; readonly spaces: string };

const emptyLine: Line = { text: '', width: 0, spaces: '' };

const lastCharacter = /.$/u;

const append = (line: Line, unit: Unit, measure: Measure): Line => {
  const added = `${line.spaces}${unit.atoms.join('')}`;
  // Measured with the character before: there may be room between the two.
  const before = lastCharacter.exec(line.text)?.[0] ?? '';
  const width = line.width + measure(before + added) - (before === '' ? 0 : measure(before));
  return { text: line.text + added, width, spaces: unit.spaces.join('') };
};

const breakParagraph = (paragraph: string, fit: Fit): readonly string[] => {
  const lines: string[] = [];
  let line = emptyLine;
  for (const unit of splitUnits(paragraph)) {
    const joined = append(line, unit, fit.measure);
    if (joined.width <= fit.width + tolerance) {
      line = joined;
      continue;
    }
    if (line.text !== '') lines.push(line.text);
    const parts = cutWide(unit.atoms, fit);
    lines.push(...parts.slice(0, -1));
    line = append(emptyLine, { atoms: splitAtoms(parts.at(-1) ?? ''), spaces: unit.spaces }, fit.measure);
  }
  return [...lines, line.text];
};

/**
 * Breaks text into lines no wider than `width` by Chinese rules. New lines in the text are kept; spaces where a line ends are
 * dropped, nothing else is. Only a single character wider than `width` makes a wider line.
 */
export const breakLines = (text: string, width: number, measure: Measure): readonly string[] =>
  text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).flatMap((paragraph) => breakParagraph(paragraph, { width, measure }));
