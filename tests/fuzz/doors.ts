import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBrowserFiles } from '../../src/adapters/files/browser-files.ts';
import { createReportReader } from '../../src/adapters/pdf/report-reader.ts';
import { inspectCode } from '../../src/adapters/qr/code-text.ts';
import { drawTransfer, joinTransfer } from '../../src/adapters/qr/transfer-codes.ts';
import { compareBackup } from '../../src/app/compare-backup.ts';
import { openReport } from '../../src/app/open-report.ts';
import { loadAllPacks } from '../../src/app/queries.ts';
import { readBackup } from '../../src/app/read-backup.ts';
import { restoreBackup } from '../../src/app/restore-backup.ts';
import { readFile } from '../../src/app/saved-file.ts';
import { entryOf } from '../../src/app/shelf-entry.ts';
import { type AssessmentFile, noFacts, writeAssessmentFile } from '../../src/engine/index.ts';
import type { CodePart } from '../../src/ports/hand-over.ts';
import { blankWorkbook, readInto, requestFor } from '../adapters/xlsx/filled-workbook.ts';
import { lockHere, packs } from '../support/app-fixtures.ts';
import { archive, backupOf, backupWorld, filesIn } from '../support/backup-fixtures.ts';
import { makeReportPdf } from '../support/report-pdf.ts';
import { readSample } from '../support/report-request.ts';
import { projectRoot } from '../support/source-files.ts';
import { tinyText } from '../support/tiny-check.ts';
import { edited, typeInto } from '../support/typed-cells.ts';
import type { Device } from './device.ts';
import { type Bytes, bytesOf, damageBytes, damageJson, type Random, randomFrom, textOf } from './mutate.ts';

/** A way into the app: what comes through it whole, how that is damaged, and what the app does with what comes. */
export type Door = {
  readonly name: string;
  readonly originals: readonly Bytes[];
  readonly damage: (original: Bytes, random: Random) => Promise<Bytes> | Bytes;
  /** Opens and stores as the screens do, every question answered with yes. Whether anything was let in. */
  readonly enter: (bytes: Bytes, device: Device) => Promise<boolean>;
};

const files = createBrowserFiles();
const bundles = await loadAllPacks(packs, 'zh-CN');
export const knownPacks = bundles.map((b) => b.pack);
const world = await backupWorld();

/** Half of them as bytes, half with other values: damaged bytes seldom come past the first check. */
const damageText = (original: Bytes, random: Random): Bytes =>
  random(3) === 0 ? damageBytes(original, random) : bytesOf(damageJson(textOf(original), random));

const enterFile = async (text: string | null, { store }: Device): Promise<boolean> => {
  const read = readFile(text, knownPacks);
  if (!read.ok) return false;
  return (await store.replace(read.value.enterprise, read.value.assessments)).ok;
};

const smallSample = (): AssessmentFile => {
  const sample = readSample('sample-weak-sme');
  return { ...sample, assessments: sample.assessments.slice(0, 1) };
};

const savedFile = (): Door => ({
  name: 'saved file',
  originals: ['sample-precision-parts', 'sample-half-filled'].map((name) => bytesOf(writeAssessmentFile(readSample(name)))),
  damage: damageText,
  enter: async (bytes, device) => enterFile(await files.readText(new Blob([bytes])), device),
});

const dataFile = (): Door => ({
  name: 'data file',
  originals: [
    bytesOf(tinyText()),
    bytesOf(readFileSync(join(projectRoot, 'questionnaires/reference/cn-ccid-2015.json'), 'utf8').replace('cn-ccid-2015', 'own-profile')),
  ],
  damage: damageText,
  enter: async (bytes, { shelf }) => {
    const text = await files.readText(new Blob([bytes]));
    const opened = text === null ? null : world.openData(text);
    return opened?.ok ? (await shelf.put(entryOf(opened.value))).ok : false;
  },
});

const restoreAll = async (bytes: Bytes, device: Device): Promise<boolean> => {
  if (!archive.isArchive(bytes)) return false;
  const unpacked = await archive.unpack(bytes);
  const read = unpacked.ok ? readBackup(unpacked.value, world) : unpacked;
  if (!read.ok) return false;
  const compared = compareBackup(read.value.entries, await device.portfolio());
  const decisions = Object.fromEntries(compared.map(({ entry }) => [entry.name, entry.kind === 'enterprise' ? 'both' : 'backup'] as const));
  const { outcomes } = await restoreBackup(compared, decisions, device);
  return outcomes.some(({ result }) => result.ok && result.value !== 'unchanged');
};

const portfolio = () => {
  const { enterprise, assessments } = smallSample();
  return {
    enterprises: [
      { enterprise: { value: enterprise, revision: 1 }, assessments: assessments.map((value) => ({ value, revision: 1 })) },
      { enterprise: { value: { ...enterprise, id: 'e-2' as typeof enterprise.id, facts: noFacts }, revision: 1 }, assessments: [] },
    ],
    data: [],
    preferences: {},
  };
};

/** The files inside, damaged and packed again, with the checksums of before. */
const repack = async (original: Bytes, random: Random): Promise<Bytes> => {
  const inside = await filesIn({ bytes: original });
  const at = random(inside.length);
  return archive.pack(inside.map((file, index) => (index === at ? { ...file, text: damageJson(file.text, random) } : file)));
};

/** A list lost or unreadable leaves the files without a checksum: what is in them is read all the same. */
const repackWithoutList = async (original: Bytes, random: Random): Promise<Bytes> => {
  const inside = await filesIn({ bytes: original });
  return archive.pack(inside.slice(1).map((file) => ({ ...file, text: damageJson(file.text, random) })));
};

const backup = async (): Promise<Door> => ({
  name: 'backup',
  originals: [(await backupOf(portfolio())).bytes],
  damage: (original, random) => [damageBytes, repack, repackWithoutList][random(3)]?.(original, random) ?? original,
  enter: restoreAll,
});

const password = '车间一号';
const lockedBackup = async (): Promise<Door> => ({
  name: 'locked backup',
  originals: [(await backupOf(portfolio(), password)).bytes],
  damage: damageBytes,
  enter: async (bytes, device) => {
    if (!lockHere.isLocked(bytes)) return false;
    const unlocked = await lockHere.unlock(bytes, password);
    return unlocked.ok && restoreAll(unlocked.value, device);
  },
});

const workbook = async (): Promise<Door> => {
  const request = await requestFor('two-integration', 'short');
  const blank = new Uint8Array(await blankWorkbook(request));
  const filled = typeInto(blank, 2, { F5: { text: 'B' }, F6: { number: 40 } });
  const damageXml = (original: Bytes, random: Random): Bytes => {
    const chosen = random(8);
    let part = 0;
    return edited(original, (_, xml) => {
      part += 1;
      return part % 8 === chosen ? textOf(damageBytes(bytesOf(xml), random)) : xml;
    });
  };
  return {
    name: 'workbook',
    originals: [filled],
    damage: (original, random) => (random(2) === 0 ? damageBytes : damageXml)(original, random),
    enter: async (bytes) => (await readInto(bytes, request)).ok,
  };
};

/** Whole, and some with something else inside: making one takes a second. */
const report = async (): Promise<Door> => {
  const reader = createReportReader();
  const inside = [1, 2, 3, 4].map((seed) => {
    const random = randomFrom(seed);
    return (text: string) => damageJson(text, random);
  });
  const made = await Promise.all([undefined, ...inside].map((edit) => makeReportPdf('sample-weak-sme', edit)));
  return {
    name: 'report',
    originals: made.map(({ bytes }) => bytes),
    damage: damageBytes,
    enter: async (bytes, device) => {
      const pdf = await files.readPdf(new Blob([bytes]));
      const state = pdf ? await openReport('report.pdf', pdf, { ...device, reader, packs }, bundles) : null;
      return state?.kind === 'opened' && state.kept !== 'already';
    },
  };
};

const draw = async (file: AssessmentFile): Promise<Bytes> => {
  const drawn = await drawTransfer({ extent: { kind: 'enterprise' }, file }, knownPacks);
  if (!drawn.ok) throw new Error(drawn.error);
  return bytesOf(drawn.value.map((code) => code.text).join('\n'));
};

/** Codes of something else, whole in themselves; a sender that could not have drawn them leaves the codes of before. */
const redraw = async (original: Bytes, random: Random): Promise<Bytes> => {
  try {
    return await draw(JSON.parse(damageJson(JSON.stringify(smallSample()), random)));
  } catch {
    return damageBytes(original, random);
  }
};

/** Codes, one a line. */
const codes = async (): Promise<Door> => ({
  name: 'codes',
  originals: [await draw(smallSample())],
  damage: (original, random) => (random(2) === 0 ? damageBytes : redraw)(original, random),
  enter: async (bytes, device) => {
    const parts = textOf(bytes)
      .split('\n')
      .map(inspectCode)
      .flatMap((read): readonly CodePart[] => (read.ok ? [read.value] : []));
    if (new Set(parts.map((part) => part.index)).size < (parts[0]?.count ?? 1)) return false;
    const joined = await joinTransfer(parts, knownPacks);
    return joined.ok && enterFile(joined.value.text, device);
  },
});

export const allDoors = async (): Promise<readonly Door[]> => [
  savedFile(),
  dataFile(),
  await backup(),
  await lockedBackup(),
  await workbook(),
  await report(),
  await codes(),
];
