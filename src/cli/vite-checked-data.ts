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

const shapeOf = (path: string): z.ZodMiniType | undefined => shapes.find(([pattern]) => pattern.test(path))?.[1];

/** What a file of `questionnaires/` holds (path: below that folder), checked where its shape is known. Throws with what is wrong where. */
export const checkedFile = (text: string, path: string): unknown => {
  const shape = shapeOf(path);
  return shape ? checked(shape, text, path) : JSON.parse(text);
};

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
      if (path.startsWith('..') || !path.endsWith('.json') || !shapeOf(path)) return null;
      return { code: JSON.stringify(checkedFile(code, path)), map: null };
    },
  };
};
