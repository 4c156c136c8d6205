/** What two forms took, side by side: on the console, and in README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/source-files.ts';
import { row } from './figures.ts';

type Compared = { readonly name: string; readonly ours: number; readonly theirs: number; readonly wanted: string; readonly unit: string };

const compared: Compared[] = [];

export const compare = (name: string, ours: number, theirs: number, wanted: string, unit = 'ms'): void => {
  compared.push({ name, ours, theirs, wanted, unit });
  row(`${name}: rongchi`, ours, unit);
  row(`${name}: survey-react-ui`, theirs, unit);
  row(`${name}: ratio`, ours / theirs, '', wanted);
};

const [tableStart, tableEnd] = ['<!-- form-bench: made by npm run bench -- --form --write -->', '<!-- /form-bench -->'];

/** The figures as a table, in the place README keeps for it. */
export const writeTable = (): void => {
  const path = join(projectRoot, 'README.md');
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(tableStart), text.indexOf(tableEnd)];
  if (from < 0 || to < 0) throw new Error('README.md has no place for the table');
  const lines = compared.map(
    ({ name, ours, theirs, wanted, unit }) =>
      `| ${name} | ${ours.toFixed(0)} ${unit} | ${theirs.toFixed(0)} ${unit} | ${(ours / theirs).toFixed(2)} | ${wanted} |`,
  );
  const table = ['| Case | Rongchi | survey-react-ui | Ratio | Wanted |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
  writeFileSync(path, `${text.slice(0, from)}${tableStart}\n${table}\n${text.slice(to)}`);
};
