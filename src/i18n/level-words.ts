import type { CoverTexts, LevelOutcome, Pack, RecordedLevel, Shortfall } from '../engine/index.ts';
import type { Translate } from './translator.ts';

type Words = {
  readonly number: (value: number) => string;
  readonly score: (value: number, decimals: number, marks: readonly number[]) => string;
};

/** How many marked questions reach the score wanted, and how many must. */
const countedWords = (t: Translate, texts: CoverTexts, s: Extract<Shortfall, { kind: 'count' }>): string =>
  t('results.shortfallCount', { mark: texts.marks[s.mark], score: s.score, atLeast: s.atLeast, found: s.found });

/** What a level still lacks, in words, for screen and paper. */
export const shortfallWords = (t: Translate, format: Words, { scale }: Pack, texts: CoverTexts, s: Shortfall): string =>
  s.kind === 'count'
    ? countedWords(t, texts, s)
    : t('results.shortfall', {
        group: texts.groups[s.group]?.title,
        score: format.score(s.score, scale.decimals, [s.min]),
        min: format.number(s.min),
      });

/** A level in a few words, reached or not. */
export const levelWords = (t: Translate, texts: CoverTexts, level: LevelOutcome | RecordedLevel): string => {
  const name = (id: string): string => texts.levels[id]?.name ?? id;
  if (level.kind === 'reached') return name(level.level);
  return level.kind === 'below-first' ? t('results.belowFirst', { level: name(level.next) }) : t('results.noLevel');
};

/** Why there is no level; null where there is one, or one below the first. */
export const withheldWords = (t: Translate, share: (value: number) => string, texts: CoverTexts, level: LevelOutcome): string | null => {
  if (level.kind === 'too-few-answers') return t('results.tooFew', { share: share(level.answeredShare), minimum: share(level.minimum) });
  if (level.kind !== 'group-without-score') return null;
  return t('results.groupWithout', { groups: level.groups.map((g) => texts.groups[g]?.title ?? g).join(t('app.listJoin')) });
};
