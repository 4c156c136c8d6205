import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, sourceFilesUnder } from '../support/source-files.ts';

type Violations = ReadonlyMap<string, readonly string[]>;

const badTree = join(projectRoot, 'tests/architecture/bad');
const options = await extractDepcruiseOptions(join(projectRoot, '.dependency-cruiser.cjs'));
const ruleNames = (options.ruleSet?.forbidden ?? []).map((rule) => rule.name ?? 'unnamed');

const cruiseTree = async (baseDir: string): Promise<ICruiseResult> => {
  const { output } = await cruise(['src'], { ...options, baseDir });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text in place of a result');
  return output;
};

/** Which rules each file breaks, as the tool sees it. */
const found = ({ summary }: ICruiseResult): Violations => {
  const files = [...new Set(summary.violations.map((violation) => violation.from))].sort();
  const rulesOf = (file: string) => summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
  return new Map(files.map((file) => [file, [...new Set(rulesOf(file))].sort()]));
};

/** Which rules each file says it breaks, in its first line: `// breaks: rule, rule`. */
const declared = (): Violations => {
  const firstLine = /^\/\/ breaks: (.+)\n/;
  const rulesOf = (file: string) =>
    firstLine
      .exec(readFileSync(join(badTree, file), 'utf8'))?.[1]
      ?.split(', ')
      .sort() ?? [];
  const all = sourceFilesUnder('src', badTree).map((file) => [file, rulesOf(file)] as const);
  return new Map(all.filter(([, rules]) => rules.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
};

describe('the import rules', () => {
  let bad: Violations;
  beforeAll(async () => {
    bad = found(await cruiseTree(badTree));
  });

  it.each(ruleNames)('%s is broken by at least one deliberately bad file', (name) => {
    expect([...bad.values()].flat()).toContain(name);
  });

  it('refuse in each bad file exactly what it says it breaks, and nothing in the allowed files beside them', () => {
    expect(Object.fromEntries(bad)).toEqual(Object.fromEntries(declared()));
  });

  it('are kept by the whole source', async () => {
    const real = await cruiseTree(projectRoot);
    expect(real.summary.totalCruised).toBeGreaterThan(50);
    expect(Object.fromEntries(found(real))).toEqual({});
  });
});
