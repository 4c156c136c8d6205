import { packs } from '../support/app-fixtures.ts';
import { createDevice, faultsOf } from './device.ts';
import { type Door, knownPacks } from './doors.ts';
import { randomFrom } from './mutate.ts';

/** What came of the files of one door. `slowest`: in ms. */
export type DoorReport = { readonly door: string; readonly files: number; readonly entered: number; readonly slowest: number };
export type FuzzReport = { readonly doors: readonly DoorReport[]; readonly faults: readonly string[] };

type Watch = (what: string) => void;

/**
 * Opens so many damaged files, the same ones for the same seed, on a device with an enterprise on it.
 * A fault: something thrown, something changed by a file that was refused, or something of no use let in.
 * `watch` hears of each file before it is opened, so that one that never ends can be named.
 */
export const fuzzFiles = async (
  count: number,
  seed: number,
  doors: readonly Door[],
  watch: Watch = () => undefined,
): Promise<FuzzReport> => {
  const [device, profile] = await Promise.all([createDevice(), packs.profile('zh-CN')]);
  const before = await device.snapshot();
  const faults: string[] = [];
  const sound = { packs: knownPacks, catalogue: profile.catalogue };

  const open = async (door: Door, index: number): Promise<{ readonly entered: boolean; readonly took: number }> => {
    const name = `${door.name} ${seed}/${index}`;
    const random = randomFrom(seed * 1_000_003 + index);
    const original = door.originals[random(door.originals.length)];
    if (!original) throw new Error(`${door.name} has no original`);
    const damaged = await door.damage(original, random);
    watch(name);
    const begun = performance.now();
    let entered = false;
    try {
      entered = await door.enter(damaged, device);
    } catch (error) {
      faults.push(`${name} threw: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const took = performance.now() - begun;
    if (entered) {
      const { enterprises } = await device.portfolio();
      faults.push(...enterprises.flatMap((stored) => faultsOf(stored, sound)).map((fault) => `${name} ${fault}`));
      await device.reset();
    } else if ((await device.snapshot()) !== before) {
      faults.push(`${name} was refused and changed what is stored`);
      await device.reset();
    }
    return { entered, took };
  };

  const reports = new Map(doors.map((door) => [door, { door: door.name, files: 0, entered: 0, slowest: 0 }]));
  for (let index = 0; index < count; index += 1) {
    const door = doors[index % doors.length];
    const report = door && reports.get(door);
    if (!report) throw new Error('there is at least one door');
    const { entered, took } = await open(door, index);
    report.files += 1;
    report.entered += Number(entered);
    report.slowest = Math.max(report.slowest, took);
  }
  return { doors: [...reports.values()], faults };
};
