import {
  type BackupKind,
  type BackupManifest,
  checksumOf,
  writeAssessmentFile,
  writeBackupManifest,
  writeCohortFile,
  writeQuestionnaireFile,
} from '../engine/index.ts';
import type { StoredEnterprise } from '../ports/assessment-store.ts';
import type { ArchiveFile } from '../ports/backup-files.ts';
import type { ShelfEntry } from '../ports/data-shelf.ts';
import type { Preferences } from './kept-preferences.ts';
import { safeFileName } from './save-file.tsx';
import { sessionOf } from './session.ts';
import { titleOfData } from './shelf-entry.ts';

export const manifestName = 'manifest.json';
const folders: Readonly<Record<BackupKind, string>> = { enterprise: 'enterprises/', data: 'data/', preferences: 'preferences.json' };

/** What a file of a backup is, by where it lies: for a backup whose manifest is lost. */
export const kindOfFile = (name: string): BackupKind | null => {
  if (!name.endsWith('.json') || name === manifestName) return null;
  const kinds = Object.entries(folders) as readonly [BackupKind, string][];
  return kinds.find(([, folder]) => name.startsWith(folder))?.[0] ?? null;
};

/** Everything on the device that a backup holds. */
export type Portfolio = {
  readonly enterprises: readonly StoredEnterprise[];
  readonly data: readonly ShelfEntry[];
  readonly preferences: Preferences;
};

type Part = ArchiveFile & { readonly kind: BackupKind; readonly title: string };

/** Long names break on some systems; the number keeps those of the same name apart. */
const fileName = (folder: string, index: number, title: string, ending: string): string =>
  `${folder}${String(index + 1).padStart(3, '0')}-${safeFileName([...title].slice(0, 40).join(''))}${ending}`;

const enterprisePart = (stored: StoredEnterprise, index: number, savedAt: string): Part => {
  const title = stored.enterprise.value.facts.name;
  return {
    kind: 'enterprise',
    title,
    name: fileName(folders.enterprise, index, title, '.rongchi.json'),
    text: writeAssessmentFile({ savedAt, ...sessionOf(stored) }),
  };
};

const dataText = (entry: ShelfEntry): string => {
  if (entry.kind === 'questionnaire') return writeQuestionnaireFile(entry.questionnaire);
  if (entry.kind === 'profile') return `${JSON.stringify(entry.profile, null, 2)}\n`;
  const { $schema: _, format: __, formatVersion: ___, ...content } = entry.cohort;
  return writeCohortFile(content);
};

const dataPart = (entry: ShelfEntry, index: number): Part => {
  const title = titleOfData(entry, 'zh-CN');
  return { kind: 'data', title, name: fileName(folders.data, index, title, `.${entry.kind}.json`), text: dataText(entry) };
};

const preferencesPart = (kept: Preferences): readonly Part[] =>
  Object.keys(kept).length === 0
    ? []
    : [{ kind: 'preferences', title: '', name: folders.preferences, text: `${JSON.stringify(kept, null, 2)}\n` }];

export const countsOf = ({ enterprises, data }: Portfolio): BackupManifest['counts'] => ({
  enterprises: enterprises.length,
  assessments: enterprises.reduce((sum, e) => sum + e.assessments.length, 0),
  data: data.length,
});

export type BackupFiles = { readonly files: readonly ArchiveFile[]; readonly counts: BackupManifest['counts'] };

/** The files of a backup: each one that the app also opens by itself, and the list of them. */
export const backupFilesOf = (portfolio: Portfolio, madeAt: string, appVersion: string): BackupFiles => {
  const parts = [
    ...portfolio.enterprises.map((stored, index) => enterprisePart(stored, index, madeAt)),
    ...portfolio.data.map(dataPart),
    ...preferencesPart(portfolio.preferences),
  ];
  const counts = countsOf(portfolio);
  const listed = parts.map(({ name, kind, title, text }) => ({ name, kind, title, sha256: checksumOf(text) }));
  const manifest = writeBackupManifest({ madeAt, appVersion, counts, files: listed });
  return { counts, files: [{ name: manifestName, text: manifest }, ...parts.map(({ name, text }) => ({ name, text }))] };
};
