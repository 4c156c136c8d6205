import {
  type AssessmentFile,
  type BackupKind,
  type BackupManifest,
  checkAgainstPacks,
  checksumOf,
  fail,
  type OpenedData,
  ok,
  openAssessmentFile,
  openBackupManifest,
  type Pack,
  type Problem,
  parseJson,
  parseWith,
  type Result,
} from '../engine/index.ts';
import type { BackupProblem, Unpacked } from '../ports/backup-files.ts';
import { kindOfFile, manifestName } from './backup-files.ts';
import { type Preferences, preferences } from './kept-preferences.ts';

/** Something a backup holds, read and checked. `name`: of its file. */
export type BackupEntry =
  | { readonly kind: 'enterprise'; readonly name: string; readonly file: AssessmentFile }
  | { readonly kind: 'data'; readonly name: string; readonly opened: OpenedData }
  | { readonly kind: 'preferences'; readonly name: string; readonly preferences: Preferences };

/** A file of a backup that cannot be restored. No problems: it is damaged or missing. */
export type LostEntry = { readonly name: string; readonly title: string; readonly problems: readonly Problem[] };

/** `manifest`: null where it is damaged; what there is was then found by its place. */
export type ReadBackup = {
  readonly manifest: BackupManifest | null;
  readonly entries: readonly BackupEntry[];
  readonly lost: readonly LostEntry[];
};

/** What a backup is read with: how data files are opened, and the questionnaires that are here. */
export type BackupWorld = {
  readonly openData: (text: string) => Result<OpenedData, readonly Problem[]>;
  readonly packs: readonly Pack[];
};

type Listed = { readonly name: string; readonly kind: BackupKind; readonly title: string; readonly sha256: string | null };

/** A backup is known by its list, or by its folders where that is lost. */
export const looksLikeBackup = (names: readonly string[]): boolean =>
  names.includes(manifestName) || names.some((name) => kindOfFile(name) === 'enterprise');

const byPlace = ({ files, broken }: Unpacked): readonly Listed[] =>
  [...files.map((f) => f.name), ...broken].flatMap((name) => {
    const kind = kindOfFile(name);
    return kind ? [{ name, kind, title: '', sha256: null }] : [];
  });

const readManifest = ({ files, broken }: Unpacked): Result<BackupManifest | null, BackupProblem> => {
  if (!looksLikeBackup([...files.map((f) => f.name), ...broken])) return fail({ code: 'not-a-backup' });
  const text = files.find((f) => f.name === manifestName)?.text;
  const opened = text === undefined ? null : openBackupManifest(text);
  if (opened?.ok) return opened;
  const newer = opened?.error.find((p) => p.code === 'newer-file');
  if (newer?.code === 'newer-file') return fail({ code: 'newer', found: newer.found, known: newer.known });
  const foreign = opened?.error.some((p) => p.code === 'foreign-file') && !files.some((f) => kindOfFile(f.name) === 'enterprise');
  return foreign ? fail({ code: 'not-a-backup' }) : ok(null);
};

/** An answer to a questionnaire that is not here is kept all the same: it is shown again once that is opened. */
const readEnterprise = (text: string, packs: readonly Pack[]): Result<AssessmentFile, readonly Problem[]> => {
  const opened = openAssessmentFile(text);
  if (!opened.ok) return opened;
  const problems = checkAgainstPacks(opened.value, packs).filter(({ code }) => code !== 'unknown-pack');
  return problems.length > 0 ? fail(problems) : opened;
};

const readPreferencesFile = (text: string): Result<Preferences, readonly Problem[]> => {
  const json = parseJson(text);
  return json.ok ? parseWith(preferences, json.value) : json;
};

const open = ({ name, kind }: Listed, text: string, { openData, packs }: BackupWorld): Result<BackupEntry, readonly Problem[]> => {
  if (kind === 'enterprise') {
    const file = readEnterprise(text, packs);
    return file.ok ? ok({ kind, name, file: file.value }) : file;
  }
  if (kind === 'data') {
    const opened = openData(text);
    return opened.ok ? ok({ kind, name, opened: opened.value }) : opened;
  }
  const read = readPreferencesFile(text);
  return read.ok ? ok({ kind, name, preferences: read.value }) : read;
};

const packsIn = (entries: readonly BackupEntry[]): readonly Pack[] =>
  entries.flatMap((e) => (e.kind === 'data' && e.opened.kind === 'questionnaire' ? [e.opened.questionnaire.pack] : []));

/**
 * Reads what was taken out of a backup: each file against its checksum and through the engine's door. Questionnaires first, for
 * answers are held against them. Errors: `not-a-backup`, `newer`.
 */
export const readBackup = (unpacked: Unpacked, world: BackupWorld): Result<ReadBackup, BackupProblem> => {
  const manifest = readManifest(unpacked);
  if (!manifest.ok) return manifest;
  const listed: readonly Listed[] = manifest.value?.files ?? byPlace(unpacked);
  const texts = new Map(unpacked.files.map((f) => [f.name, f.text]));
  const entries: BackupEntry[] = [];
  const lost: LostEntry[] = [];
  for (const file of [...listed].sort((a, b) => Number(b.kind === 'data') - Number(a.kind === 'data'))) {
    const text = texts.get(file.name);
    const isWhole = text !== undefined && (file.sha256 === null || checksumOf(text) === file.sha256);
    const own = packsIn(entries);
    const packs = [...own, ...world.packs.filter((p) => !own.some(({ id }) => id === p.id))];
    const read = isWhole ? open(file, text, { ...world, packs }) : fail([]);
    if (read.ok) entries.push(read.value);
    else lost.push({ name: file.name, title: file.title || file.name, problems: read.error });
  }
  return ok({ manifest: manifest.value, entries, lost });
};
