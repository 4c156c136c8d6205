import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type BackupManifest, checksumOf, openBackupManifest, writeBackupManifest } from '../../../src/engine/index.ts';

const content: Omit<BackupManifest, 'format' | 'version'> = {
  madeAt: '2026-11-28T08:00:00.000Z',
  appVersion: '0.1.0',
  counts: { enterprises: 1, assessments: 2, data: 0 },
  files: [{ name: 'enterprises/001-甲.rongchi.json', kind: 'enterprise', title: '甲', sha256: checksumOf('甲') }],
};
const text = writeBackupManifest(content);
const changed = (change: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...JSON.parse(text), ...change });

const codeOf = (given: string): string | undefined => {
  const opened = openBackupManifest(given);
  return opened.ok ? 'ok' : opened.error[0]?.code;
};

describe('the list of contents of a backup', () => {
  it('reads back as it was written', () => {
    expect(openBackupManifest(text)).toEqual({ ok: true, value: { format: 'rongchi-backup', version: 1, ...content } });
  });

  it('has checksums that any tool gives of the bytes of a file', () => {
    expect(checksumOf('武汉\n')).toBe(createHash('sha256').update(Buffer.from('武汉\n', 'utf8')).digest('hex'));
  });

  it('of a newer version is refused as such, whatever else is in it', () => {
    expect(openBackupManifest(changed({ version: 2, files: 'otherwise' }))).toEqual({
      ok: false,
      error: [{ code: 'newer-file', path: ['version'], found: 2, known: 1 }],
    });
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['half of it', text.slice(0, 40), 'not-json'],
    ['of another program', changed({ format: 'other' }), 'foreign-file'],
    ['a list', '[]', 'foreign-file'],
    ['without files', changed({ files: undefined }), 'bad-shape'],
    ['with one name twice', changed({ files: [content.files[0], content.files[0]] }), 'bad-shape'],
    ['with a checksum that is none', changed({ files: [{ ...content.files[0], sha256: 'abc' }] }), 'bad-shape'],
  ])('%s is refused', (_, given, code) => {
    expect(codeOf(given)).toBe(code);
  });
});
