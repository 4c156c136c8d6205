import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../src/i18n/en.json';
import chinese from '../../src/i18n/zh-CN.json';
import { projectRoot } from '../support/source-files.ts';

const staticImport = /^(?:import|export)\s+(?!type\b)(?:[\s\S]*?\sfrom\s+)?'(\.[^']+)';/gm;
const fixedKey = /\bt\(\s*['`]([\w.-]+)['`]/g;
const openKey = /\bt\(\s*`([\w.-]+\.)\$\{/g;

/** What is fetched before the first question: main.tsx with all it imports, and what that imports, but not on demand. */
const firstModules = (): ReadonlyMap<string, string> => {
  const seen = new Map<string, string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !/\.tsx?$/.test(file) || !existsSync(file)) return;
    const text = readFileSync(file, 'utf8');
    seen.set(file, text);
    for (const [, path] of text.matchAll(staticImport)) visit(join(dirname(file), path ?? ''));
  };
  visit(join(projectRoot, 'src/main.tsx'));
  return seen;
};

const found = (texts: Iterable<string>, pattern: RegExp): ReadonlySet<string> =>
  new Set([...texts].flatMap((text) => [...text.matchAll(pattern)].flatMap(([, key]) => key ?? [])));

const at = (words: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((under, part) => (under && typeof under === 'object' ? Reflect.get(under, part) : undefined), words);

const languages = [
  ['zh-CN', chinese],
  ['en', english],
] as const;

describe('the words that come with the page', () => {
  const texts = [...firstModules().values()];
  it.each(languages)('are all that is said up to the answers (%s)', (_, words) => {
    const keys = found(texts, fixedKey);
    expect(keys.size).toBeGreaterThan(80);
    expect([...keys].filter((key) => typeof at(words, key) !== 'string')).toEqual([]);
    const branches = found(texts, openKey);
    expect(branches.size).toBeGreaterThan(5);
    expect([...branches].filter((key) => typeof at(words, key.slice(0, -1)) !== 'object')).toEqual([]);
  });
});
