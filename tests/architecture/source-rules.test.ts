import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot, sourceFilesUnder } from '../support/source-files.ts';

/** `place` is a file and line; a rule gives the places of a file that break it. */
type Rule = (file: string, text: string) => readonly string[];

const badFolder = 'tests/architecture/bad/';
const ours = [...sourceFilesUnder('src'), ...sourceFilesUnder('tests'), 'vite.config.ts'].filter((file) => !file.startsWith(badFolder));
const engine = ours.filter((file) => file.startsWith('src/engine/'));
const reachingForData = /^src\/(adapters\/packs|cli)\//;
const withoutData = ours.filter((file) => file.startsWith('src/') && !reachingForData.test(file));

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const broken = (rule: Rule, files: readonly string[]): readonly string[] => files.flatMap((file) => rule(file, read(file)));
const brokenInBadFile = (rule: Rule, name: string): readonly string[] => broken(rule, [badFolder + name]);

const linesWhere =
  (isBad: (line: string) => boolean): Rule =>
  (file, text) =>
    text.split('\n').flatMap((line, index) => (isBad(line) ? [`${file}:${index + 1}`] : []));

const nodesWhere =
  (isBad: (node: ts.Node) => boolean): Rule =>
  (file, text) => {
    if (file.endsWith('.css')) return [];
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const visit = (node: ts.Node): readonly string[] => {
      const below: string[] = [];
      ts.forEachChild(node, (child) => {
        below.push(...visit(child));
      });
      return isBad(node) ? [`${file}:${lineOf(node)}`, ...below] : below;
    };
    return [...new Set(visit(source))];
  };

const usesAny = nodesWhere((node) => node.kind === ts.SyntaxKind.AnyKeyword);

const biomeReason = /biome-ignore(?:-all|-start)?\s[^:]*(?::\s*(.*?)\s*(?:\*\/\}?)?)?$/;
const hasReason = (reason: string | undefined): boolean => reason !== undefined && reason.length >= 10 && !reason.includes('<explanation>');
const suppressesWithoutReason = linesWhere((line) => {
  if (/@ts-(ignore|nocheck)\b/.test(line)) return true;
  if (/@ts-expect-error/.test(line)) return !hasReason(/@ts-expect-error:?\s*(.*)$/.exec(line)?.[1]);
  return /\bbiome-ignore(-all|-start)?\s/.test(line) && !hasReason(biomeReason.exec(line)?.[1]);
});

const clocksAndLocales = new Set(['Date', 'Intl', 'globalThis', 'random', 'localeCompare']);
const asksTheSurroundings = nodesWhere(
  (node) => ts.isIdentifier(node) && (clocksAndLocales.has(node.text) || node.text.startsWith('toLocale')),
);

/** What dependency-cruiser does not see: globs, data paths in strings, addresses of files in other folders. */
const importsUnseen = linesWhere((line) => /import\.meta\.glob|['"`]\/?questionnaires\/|new URL\(['"`]\.\.\//.test(line));

const engineErrors = (file: string): readonly string[] => {
  const configPath = join(projectRoot, 'src/engine/tsconfig.json');
  const config = ts.getParsedCommandLineOfConfigFile(configPath, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  if (!config) throw new Error(`${configPath} cannot be read`);
  const program = ts.createProgram([join(projectRoot, file)], { ...config.options, incremental: false });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
};

describe('the source', () => {
  it('says nowhere `any`', () => {
    expect(brokenInBadFile(usesAny, 'any.ts')).toHaveLength(5);
    expect(broken(usesAny, ours)).toEqual([]);
  });

  it('switches no check off without saying why', () => {
    const others = ours.filter((file) => file !== 'tests/architecture/source-rules.test.ts');
    expect(brokenInBadFile(suppressesWithoutReason, 'suppressions.ts')).toHaveLength(7);
    expect(suppressesWithoutReason('a.tsx', '{/* biome-ignore lint/a11y/x: the list is static */}')).toEqual([]);
    expect(broken(suppressesWithoutReason, others)).toEqual([]);
  });

  it('reads the data files in adapters/packs and cli only, and reaches other folders by imports alone', () => {
    expect(brokenInBadFile(importsUnseen, 'hidden-imports.ts')).toHaveLength(3);
    expect(broken(importsUnseen, withoutData)).toEqual([]);
  });
});

describe('the engine', () => {
  it('cannot name the DOM or Node: its compiler options know neither', () => {
    const errors = engineErrors(`${badFolder}dom-names.ts`);
    const named = ['document', 'window', 'localStorage', 'navigator', 'fetch', 'setTimeout', 'console', 'crypto', 'performance', 'URL'];
    const others = ['process', 'Buffer', 'require', 'HTMLElement', 'Blob', 'AbortSignal', 'IDBDatabase'];
    for (const name of [...named, ...others]) {
      expect(errors).toContainEqual(expect.stringContaining(`Cannot find name '${name}'`));
    }
  });

  it('compiles with those options', () => {
    expect(engineErrors('src/engine/index.ts')).toEqual([]);
  });

  it('has no clock, no randomness, no locale', () => {
    expect(brokenInBadFile(asksTheSurroundings, 'impure.ts')).toHaveLength(7);
    expect(broken(asksTheSurroundings, engine)).toEqual([]);
  });
});
