import {
  type CoverTexts,
  type FormTexts,
  joinAllTexts,
  joinTexts,
  type PackId,
  type PackTexts,
  type TextParts,
} from '../../engine/index.ts';
import type { Language } from '../../ports/pack-catalog.ts';

/** How the words of a questionnaire are fetched, as the build makes it of each file (src/cli/vite-text-parts.ts). */
type TextLoaders =
  | {
      readonly frame: () => Promise<TextParts['frame']>;
      readonly told: () => Promise<TextParts['told']>;
      readonly slices: readonly (() => Promise<TextParts['slices'][number]>)[];
    }
  | { readonly whole: () => Promise<PackTexts> };

const textLoaders: Readonly<Record<string, TextLoaders>> = import.meta.glob(
  ['/questionnaires/*/texts.*.json', '!/questionnaires/{schema,profile,glossary}/**'],
  { query: '?parts', import: 'default', eager: true },
);

const loadersOf = (id: PackId, language: Language): TextLoaders => {
  const loaders = textLoaders[`/questionnaires/${id}/texts.${language}.json`];
  if (!loaders) throw new Error(`no words of ${id} in ${language}`);
  return loaders;
};

/** Every word of a questionnaire in a language, without those of questions it borrows. */
export const loadTexts = async (id: PackId, language: Language): Promise<PackTexts> => {
  const loaders = loadersOf(id, language);
  if ('whole' in loaders) return loaders.whole();
  const [frame, told, ...slices] = await Promise.all([loaders.frame(), loaders.told(), ...loaders.slices.map((load) => load())]);
  return joinAllTexts({ frame, told, slices });
};

/** What tells of it as a whole. */
export const loadCoverTexts = (id: PackId, language: Language): Promise<CoverTexts> => {
  const loaders = loadersOf(id, language);
  return 'whole' in loaders ? loaders.whole() : loaders.frame();
};

/** What answering says at the questions of these slices; more where that is at hand. */
export const loadFormTexts = async (id: PackId, language: Language, slices: readonly number[]): Promise<FormTexts> => {
  const loaders = loadersOf(id, language);
  if ('whole' in loaders) return loaders.whole();
  const [frame, ...words] = await Promise.all([loaders.frame(), ...slices.map((slice) => loaders.slices[slice]?.() ?? {})]);
  return joinTexts(frame, words);
};
