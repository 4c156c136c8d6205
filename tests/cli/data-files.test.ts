import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Delivery, dataFiles } from '../../src/cli/vite-data-files.ts';
import { textParts } from '../../src/cli/vite-text-parts.ts';
import { projectRoot } from '../support/source-files.ts';

type Emitted = { readonly name?: string; readonly fileName?: string; readonly source: string };
type Plugin = ReturnType<typeof dataFiles>;

/** The module a plugin makes of an address, and the files it writes for it. */
const built = (plugin: Plugin, address: string): { readonly code: string; readonly files: readonly Emitted[] } => {
  const config = { root: projectRoot, build: { assetsDir: 'assets' } };
  (plugin.configResolved as (given: object) => void)(config);
  const id = (plugin.resolveId as (source: string) => string | null)(address);
  if (id === null) throw new Error(`not asked for as data: ${address}`);
  const files: Emitted[] = [];
  const build = { addWatchFile: () => undefined, emitFile: (file: Emitted) => `file${files.push(file)}` };
  const load = plugin.load as unknown as (this: typeof build, id: string) => { readonly code: string };
  return { code: load.call(build, id).code, files };
};

const dataAs = (delivery: Delivery, address: string) => built(dataFiles(delivery), address);
const read = (path: string): unknown => JSON.parse(readFileSync(`${projectRoot}${path}`, 'utf8'));

describe('data files', () => {
  it('are files of their own for the web, with what was left to be understood written out', () => {
    const { code, files } = dataAs('fetch', '/questionnaires/two-integration/pack.json?data');
    expect(files.map((file) => file.name)).toEqual(['pack.json']);
    expect(JSON.parse(files[0]?.source ?? '')).toMatchObject({ id: 'two-integration', evidenceCaps: expect.any(Array) });
    expect(code).toContain('fetchData(import.meta.ROLLUP_FILE_URL_file1)');
  });

  it('are imported as script where there are no files beside the page', () => {
    const { code, files } = dataAs('import', '/questionnaires/glossary/texts.en.json?data');
    expect(files).toEqual([]);
    expect(code).toContain('import("/questionnaires/glossary/texts.en.json")');
  });

  it('are left alone where they are not asked for as data', () => {
    expect(() => dataAs('fetch', '/questionnaires/two-integration/pack.json')).toThrow('not asked for as data');
  });
});

describe('the words of a questionnaire', () => {
  const asked = '/questionnaires/two-integration/texts.zh-CN.json?parts';

  it('are files of one edition for the web, with every question once', () => {
    const { code, files } = built(textParts('fetch'), asked);
    const names = files.map((file) => file.fileName ?? '');
    const [, edition] = /^assets\/words-([\w-]{8})-frame\.json$/.exec(names[0] ?? '') ?? [];
    expect(edition).toBeDefined();
    expect(names.every((name) => name.startsWith(`assets/words-${edition}-`))).toBe(true);
    expect(code).toContain(`words-${edition}-`);
    const questions = files.slice(2).flatMap((file) => Object.keys(JSON.parse(file.source)));
    const { questions: all } = read('/questionnaires/two-integration/texts.zh-CN.json') as { readonly questions: object };
    expect([...questions].sort()).toEqual(Object.keys(all).sort());
    expect(code).toContain(`length: ${files.length - 2} `);
  });

  it('have another edition in another language', () => {
    const english = built(textParts('fetch'), asked.replace('zh-CN', 'en')).files;
    const chinese = built(textParts('fetch'), asked).files;
    expect(english[0]?.fileName).not.toBe(chinese[0]?.fileName);
  });

  it('come whole where there is but one file', () => {
    const { code, files } = built(textParts('whole'), asked);
    expect(files).toEqual([]);
    expect(code).toContain('whole:');
  });
});
