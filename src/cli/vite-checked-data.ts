import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type * as z from 'zod/mini';
import {
  advice,
  answerKey,
  crosswalk,
  glossary,
  packSource,
  packTexts,
  profileCatalogue,
  profileTexts,
  programmeFile,
  referenceProfile,
  routing,
} from '../engine/index.ts';
import { checked } from './checked.ts';

/** What a file of `questionnaires/` must look like, by its path there; the first that matches. Samples are saved files, and opened as such. */
const shapes: readonly (readonly [RegExp, z.ZodMiniType])[] = [
  [/^samples\/keys\//, answerKey],
  [/^reference\//, referenceProfile],
  [/^crosswalk\//, crosswalk],
  [/^programmes\/routing\.json$/, routing],
  [/^programmes\//, programmeFile],
  [/^profile\/profile\.json$/, profileCatalogue],
  [/^profile\/texts\./, profileTexts],
  [/^glossary\/texts\./, glossary],
  [/\/pack\.json$/, packSource],
  [/\/texts\.[^/]+\.json$/, packTexts],
  [/\/advice\.json$/, advice],
];

/**
 * Checks the data files that come with the app while it is built, and writes out what was left to be understood in them: the app
 * takes them as they are. A file that is not what it should be stops the build, with what is wrong where.
 */
export const checkedData = (): Plugin => {
  let root = '';
  return {
    name: 'rongchi:checked-data',
    enforce: 'pre',
    configResolved: (config) => {
      root = `${config.root}/questionnaires`;
    },
    transform: (code, id) => {
      const path = relative(root, id).replaceAll('\\', '/');
      if (path.startsWith('..') || !path.endsWith('.json')) return null;
      const [, shape] = shapes.find(([pattern]) => pattern.test(path)) ?? [];
      if (!shape) return null;
      return { code: JSON.stringify(checked(shape, code, path)), map: null };
    },
  };
};
