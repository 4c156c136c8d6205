import type { LevelWorking, PackTexts, Question, QuestionExplanation, Working } from '../engine/index.ts';
import { type ExplainWords, scoreWords } from './explain-words.ts';

type Of<Kind extends Working['kind']> = Extract<Working, { kind: Kind }>;

/** The unit in which the curve of a question is drawn. */
const unitOf = ({ answer }: Question, texts: PackTexts): string => {
  if (answer.kind === 'percentage') return '%';
  if (answer.kind === 'number') return texts.units[answer.unit]?.symbol ?? '';
  return answer.kind === 'pair' ? (texts.units[answer.resultUnit]?.symbol ?? '') : '';
};

/** A figure on the curve's axis, with its unit. */
export const figureWords = ({ number, texts }: Pick<ExplainWords, 'number' | 'texts'>, question: Question, x: number): string => {
  const unit = unitOf(question, texts);
  return unit === '%' ? `${number(x)}%` : `${number(x)} ${unit}`.trim();
};

const withoutCap = ({ score, cap }: QuestionExplanation): number => cap?.uncapped ?? score ?? 0;

const resultOf = (words: ExplainWords, explained: QuestionExplanation): string => scoreWords(words, explained.id, withoutCap(explained), 1);

/** “3 ÷ 5 × 100 = 60.00”. */
export const shareFormula = (words: ExplainWords, explained: QuestionExplanation, { ticked, full }: Of<'share'>): string => {
  const { min, max } = words.report.pack.scale;
  const floor = min === 0 ? '' : `${words.number(min)} + `;
  const share = `${words.number(Math.min(ticked, full))} ÷ ${words.number(full)} × ${words.number(max - min)}`;
  return `${floor}${share} = ${resultOf(words, explained)}`;
};

/** The line between two breakpoints with its figures; null at a breakpoint and beyond the ends, where there is nothing to work out. */
export const curveFormula = (words: ExplainWords, explained: QuestionExplanation, { x, from, to }: Of<'curve'>): string | null => {
  const number = (value: number): string => words.number(value, 4);
  if (from[0] === to[0] || x === to[0]) return null;
  const part = `(${number(x)} − ${number(from[0])}) ÷ (${number(to[0])} − ${number(from[0])})`;
  return `${number(from[1])} + ${part} × (${number(to[1])} − ${number(from[1])}) = ${resultOf(words, explained)}`;
};

/** How the figure lies on its curve. */
export const curveWords = (words: ExplainWords, question: Question, { x, from, to }: Of<'curve'>): string => {
  const { t, number } = words;
  const figure = (at: number): string => figureWords(words, question, at);
  if (from[0] === to[0] && x !== to[0]) return t('explain.curveBeyond', { x: figure(x), end: figure(to[0]), score: number(to[1]) });
  if (x === to[0]) return t('explain.curveOn', { x: figure(x), score: number(to[1]) });
  return t('explain.curveBetween', {
    x: figure(x),
    from: figure(from[0]),
    fromScore: number(from[1]),
    to: figure(to[0]),
    toScore: number(to[1]),
  });
};

/** The highest level met with all below it, and the met share of the next; null where every level is met. */
export const practicesFormula = (words: ExplainWords, explained: QuestionExplanation, { levels }: Of<'practices'>): string | null => {
  const { number, report } = words;
  const next = levels.findIndex((level) => !level.isMet);
  const step = levels[next];
  if (!step) return null;
  const below = levels[next - 1]?.score ?? report.pack.scale.min;
  return `${number(below)} + ${number(step.met * 100, 1)}% × (${number(step.score)} − ${number(below)}) = ${resultOf(words, explained)}`;
};

/** Met, the first that is not, or above it and without effect. */
export type RungState = 'met' | 'next' | 'idle';

export const rungStates = (levels: readonly LevelWorking[]): readonly RungState[] => {
  const next = levels.findIndex((level) => !level.isMet);
  return levels.map((_, index) => {
    if (next < 0 || index < next) return 'met';
    return index === next ? 'next' : 'idle';
  });
};
