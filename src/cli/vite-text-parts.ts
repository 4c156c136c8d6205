import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type * as z from 'zod/mini';
import { glossary, packSource, packTexts, splitTexts, type TextParts, termedQuestions, termFinder } from '../engine/index.ts';
import { checked } from './checked.ts';
import { type Delivery, fetchImport } from './vite-data-files.ts';

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
const loaders = ({ slices }: TextParts, loader: (name: string) => string): string => {
  const ofSlices = slices.map((_, index) => loader(String(index)));
  return `export default { frame: ${loader('frame')}, told: ${loader('told')}, slices: [${ofSlices.join(', ')}] };`;
};

/** Changes with what is in the files. */
const editionOf = (sources: readonly string[]): string => createHash('sha256').update(sources.join()).digest('base64url').slice(0, 8);

/** The same, from files beside the script that are named after their edition: hundreds of names of their own would be a part of it. */
const fetchingLoaders = (edition: string, slices: number): string => `
  const here = import.meta.url;
  const loader = (part) => () => fetchData(new URL('words-${edition}-' + part + '.json', here).href);
  export default { frame: loader('frame'), told: loader('told'), slices: Array.from({ length: ${slices} }, (_, index) => loader(index)) };
`;

const importing =
  (address: string) =>
  (name: string): string =>
    `() => import(${JSON.stringify(`${address}?part=${name}`)}).then((m) => m.default)`;

const wholeLoader = (address: string, termed: readonly string[]): string =>
  `export default { whole: () => import(${JSON.stringify(address)}).then((m) => ({ ...m.default, termed: ${JSON.stringify(termed)} })) };`;

const partOf = (path: string, { frame, told, slices }: TextParts, name: string | number): object => {
  if (name === 'frame') return { ...frame, termed: termedIn(path) };
  const part = name === 'told' ? told : slices[Number(name)];
  if (!part) throw new Error(`${path}: no part ${name}`);
  return part;
};

/**
 * `texts.LANGUAGE.json?parts` of a questionnaire is how its words are fetched (`TextLoaders` of src/adapters/packs): part by part, or
 * `whole` as one file.
 */
export const textParts = (delivery: Delivery): Plugin => {
  let [root, assets] = ['', ''];
  return {
    name: 'rongchi:text-parts',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
      assets = config.build.assetsDir;
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
      if (delivery === 'whole') return { code: wholeLoader(`${address}.json`, termedIn(path)), map: null };
      const parts = partsOf(path);
      if (name !== undefined) return { code: `export default ${JSON.stringify(partOf(path, parts, name))};`, map: null };
      if (delivery === 'import') return { code: loaders(parts, importing(`${address}.json`)), map: null };
      const sources = ['frame', 'told', ...parts.slices.keys()].map((part) => ({
        part,
        source: JSON.stringify(partOf(path, parts, part)),
      }));
      const edition = editionOf(sources.map(({ source }) => source));
      for (const { part, source } of sources) this.emitFile({ type: 'asset', fileName: `${assets}/words-${edition}-${part}.json`, source });
      return { code: fetchImport + fetchingLoaders(edition, parts.slices.length), map: null };
    },
  };
};
