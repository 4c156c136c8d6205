import type { Comparison, ReferenceProfile } from '../../../engine/index.ts';
import { comparisonWords } from '../../../i18n/comparison-words.ts';
import type { Block } from '../document.ts';
import { heading, paragraph } from './blocks.ts';
import { type Context, clauses } from './context.ts';

/** A number for every source, in the order the figures stand in. */
export type Sources = ReadonlyMap<ReferenceProfile['id'], { readonly number: number; readonly first: Comparison }>;

export const numberSources = (comparisons: readonly Comparison[]): Sources => {
  const firsts = comparisons.filter((c, index) => comparisons.findIndex(({ profile }) => profile.id === c.profile.id) === index);
  return new Map(firsts.map((first, index) => [first.profile.id, { number: index + 1, first }]));
};

export const sourceMark = (sources: Sources, { profile }: Comparison): string => `[${sources.get(profile.id)?.number ?? '—'}]`;

/** 数据来源: who published what, where and about whom. */
export const sourceBlocks = (context: Context, sources: Sources): readonly Block[] => {
  const { t, format, texts } = context;
  const lines = [...sources.values()].map(({ number, first }) => {
    const words = comparisonWords(t, format, texts, first);
    const parts = [words.source, first.profile.url, t('benchmark.population', { text: words.population }), words.caveat];
    return paragraph('source', `[${number}] ${clauses(context, parts)}`);
  });
  return lines.length === 0 ? [] : [heading(2, t('benchmark.sources')), ...lines];
};
