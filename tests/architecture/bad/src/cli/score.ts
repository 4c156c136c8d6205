import { readFileSync } from 'node:fs';
import fastCheck from 'fast-check';
import pack from '../../questionnaires/pack.json';
import { packs } from '../adapters/packs/packs.ts';
import { score } from '../engine/index.ts';

export const run = () => [readFileSync('x'), fastCheck, pack, packs, score({ value: 1 })];
