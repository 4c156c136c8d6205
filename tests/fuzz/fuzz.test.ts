import { appendFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { anEnterprise } from '../support/app-fixtures.ts';
import { allDoors, type Door } from './doors.ts';
import { fuzzFiles } from './fuzz-files.ts';
import { bytesOf } from './mutate.ts';

/** Set by `npm run test:fuzz`. `FUZZ_LOG`: where each file is named before it is opened. */
const { FUZZ_FILES = '350', FUZZ_SEED = '1', FUZZ_LOG } = process.env;
const hour = 3_600_000;

it(
  'damaged files of every kind are refused or of use, and change nothing that is stored where they are refused',
  async () => {
    const { doors, faults } = await fuzzFiles(Number(FUZZ_FILES), Number(FUZZ_SEED), await allDoors(), (what) => {
      if (FUZZ_LOG) appendFileSync(FUZZ_LOG, `${what}\n`);
    });
    if (FUZZ_LOG) console.table(doors.map((door) => ({ ...door, slowest: `${door.slowest.toFixed(0)} ms` })));
    expect(faults).toEqual([]);
    expect(doors.every(({ files, entered }) => entered < files)).toBe(true);
    expect(Math.max(...doors.map((door) => door.slowest))).toBeLessThan(10_000);
  },
  hour,
);

it.each<[string, Door['enter'], RegExp]>([
  [
    'changes what is stored',
    async (_, { store }) => {
      await store.saveEnterprise(anEnterprise({}, 'e9'), 0);
      return false;
    },
    /was refused and changed what is stored/,
  ],
  ['throws', () => Promise.reject(new Error('of no account')), /threw: Error: of no account/],
  [
    'lets in what does not open again',
    async (_, { store }) => {
      await store.saveEnterprise(anEnterprise({ staff: -1 }, 'e9'), 0);
      return true;
    },
    /does not open again/,
  ],
])('a door that %s is found out', async (_, enter, fault) => {
  const door = { name: 'door', originals: [bytesOf('{}')], damage: (bytes: Parameters<Door['damage']>[0]) => bytes, enter };
  expect((await fuzzFiles(2, 1, [door])).faults).toEqual([expect.stringMatching(fault), expect.stringMatching(fault)]);
});
