// breaks: no-node-builtins
import { readFile } from 'node:fs';

export const bad = readFile;
