import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

const isSource = (file: string): boolean => /\.(tsx?|css)$/.test(file);

/** The TypeScript and CSS files under a folder, as paths with slashes relative to `base`. */
export const sourceFilesUnder = (folder: string, base = projectRoot): readonly string[] =>
  readdirSync(join(base, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).split(sep).join('/'))
    .filter((file) => isSource(file))
    .sort();
