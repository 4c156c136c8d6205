import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { fingerprint } from './fingerprint.ts';
import { parseJson, parseWith } from './parse.ts';
import type { Problem } from './problem.ts';
import { fail, type Result } from './result.ts';

export const backupFormat = 'rongchi-backup';
export const backupVersion = 1;

/** What lies in a file of a backup: an enterprise with its assessments, a data file a user has opened, or the preferences of the device. */
const backupKind = z.enum(['enterprise', 'data', 'preferences']);
export type BackupKind = z.infer<typeof backupKind>;

/** The list of contents of a backup: `manifest.json` in its zip. `sha256` is of the file's bytes, as any tool gives it. */
export const backupManifest = z
  .readonly(
    z.strictObject({
      $schema: z.optional(z.string()),
      format: z.literal(backupFormat),
      version: z.literal(backupVersion),
      madeAt: z.iso.datetime(),
      appVersion: z.string(),
      counts: z.readonly(
        z.strictObject({ enterprises: z.int().check(z.gte(0)), assessments: z.int().check(z.gte(0)), data: z.int().check(z.gte(0)) }),
      ),
      files: z.readonly(
        z.array(
          z.readonly(z.strictObject({ name: z.string().check(z.minLength(1)), kind: backupKind, title: z.string(), sha256: fingerprint })),
        ),
      ),
    }),
  )
  .check(z.refine((m) => new Set(m.files.map((f) => f.name)).size === m.files.length, { path: ['files'] }));
export type BackupManifest = z.infer<typeof backupManifest>;

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export const checksumOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const envelope = z.looseObject({ format: z.literal(backupFormat), version: z.int().check(z.gte(1)) });

/** Reads the text of a manifest. Errors: `empty-file`, `not-json`, `foreign-file`, `newer-file`, `bad-shape`. */
export const openBackupManifest = (text: string): Result<BackupManifest, readonly Problem[]> => {
  const json = parseJson(text);
  if (!json.ok) return json;
  const head = envelope.safeParse(json.value);
  if (!head.success) return fail([{ code: 'foreign-file', path: ['format'], found: '—' }]);
  const { version } = head.data;
  if (version > backupVersion) return fail([{ code: 'newer-file', path: ['version'], found: version, known: backupVersion }]);
  return parseWith(backupManifest, json.value);
};

export const writeBackupManifest = (content: Omit<BackupManifest, 'format' | 'version' | '$schema'>): string =>
  `${JSON.stringify({ format: backupFormat, version: backupVersion, ...content }, null, 2)}\n`;
