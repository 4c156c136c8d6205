import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type * as z from 'zod/mini';
import { glossary, packSource, packTexts, splitTexts, type TextParts, termedQuestions, termFinder } from '../engine/index.ts';
import { checked } from './checked.ts';

/** `…/texts.zh-CN.json?parts`, and `?part=NAME` as the loaders below ask for it; `import` is what the development server puts in. */
const asked = /(\/questionnaires\/[^/]+\/texts\.[\w-]+)\.json\?(?:import&)?(parts|part=[\w:.-]+)$/;
/** Without `.json` at its end: what is made of it is script. */
const made = /^\0text-parts:([^?]*)\?(?:parts|part=(.*))$/;

const read = <S extends z.ZodMiniType>(shape: S, path: string): z.infer<S> => checked(shape, readFileSync(path, 'utf8'), path);

/** Ids of the questions whose words use terms of the glossary. */
const termedIn = (path: string): readonly string[] => {
  const terms = read(glossary, join(dirname(path), '../glossary', basename(path)));
  return termedQuestions(termFinder(terms), read(packTexts, path));
};

const partsOf = (path: string): TextParts => splitTexts(read(packSource, join(dirname(path), 'pack.json')), read(packTexts, path));

/** A module whose default is the loaders of the parts, by their names. */
const loaders = (address: string, { slices }: TextParts): string => {
  const loader = (name: string): string => `() => import(${JSON.stringify(`${address}?part=${name}`)}).then((m) => m.default)`;
  const ofSlices = slices.map((_, index) => loader(String(index)));
  return `export default { frame: ${loader('frame')}, told: ${loader('told')}, slices: [${ofSlices.join(', ')}] };`;
};

const wholeLoader = (address: string, termed: readonly string[]): string =>
  `export default { whole: () => import(${JSON.stringify(address)}).then((m) => ({ ...m.default, termed: ${JSON.stringify(termed)} })) };`;

const partOf = (path: string, name: string): object | undefined => {
  const { frame, told, slices } = partsOf(path);
  if (name === 'frame') return { ...frame, termed: termedIn(path) };
  return name === 'told' ? told : slices[Number(name)];
};

/**
 * `texts.LANGUAGE.json?parts` of a questionnaire is how its words are fetched (`TextLoaders` of src/adapters/packs): part by part, or
 * with `whole` as one file, where all is in one file anyway.
 */
export const textParts = ({ whole }: { readonly whole: boolean }): Plugin => {
  let root = '';
  return {
    name: 'rongchi:text-parts',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (source) => {
      const [, address, what] = asked.exec(source) ?? [];
      return address ? `\0text-parts:${address}?${what}` : null;
    },
    load(id) {
      const [, address, name] = made.exec(id) ?? [];
      if (!address) return null;
      const path = join(root, `${address}.json`);
      this.addWatchFile(path);
      if (whole) return { code: wholeLoader(`${address}.json`, termedIn(path)), map: null };
      if (name === undefined) return { code: loaders(`${address}.json`, partsOf(path)), map: null };
      const content = partOf(path, name);
      if (!content) throw new Error(`${path}: no part ${name}`);
      return { code: `export default ${JSON.stringify(content)};`, map: null };
    },
  };
};
