import type { OwnFigure, PackTexts } from '../engine/index.ts';
import type { Translate } from './translator.ts';

type Words = {
  readonly number: (value: number, decimals?: number) => string;
  readonly percent: (value: number, decimals?: number) => string;
};

const missingKeys = {
  unanswered: 'benchmark.ownUnknown',
  'not-asked': 'benchmark.ownNotAsked',
  'not-applicable': 'benchmark.ownNotApplicable',
} as const;

/** This enterprise's value of an indicator in words; why there is none where there is none. */
export const ownFigureWords = (t: Translate, format: Words, texts: PackTexts, { indicator, own }: OwnFigure): string => {
  if (own.kind === 'rate') return format.percent(own.percent);
  if (own.kind === 'score') return format.number(own.score, 1);
  if (own.kind === 'missing') return t(missingKeys[own.reason]);
  const words = texts.indicators[indicator.id];
  return (own.adopted ? words?.adopted : words?.notAdopted) ?? t(own.adopted ? 'results.yes' : 'results.no');
};
