import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const questionnaires = fileURLToPath(new URL('../../questionnaires/', import.meta.url));

const notPacks = ['profile', 'reference', 'programmes', 'samples', 'schema'];

/** Folders of questionnaires/ that hold a questionnaire. */
export const packFolders = (root = questionnaires): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !notPacks.includes(entry.name))
    .map((entry) => entry.name)
    .sort();

export const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
