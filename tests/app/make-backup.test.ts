import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../src/app/make-backup.ts';
import { openAssessmentFile, openBackupManifest } from '../../src/engine/index.ts';
import type { Archive, PasswordLock } from '../../src/ports/backup-files.ts';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  faultyStore,
  freshStore,
  lockHere,
  moment,
  noEnterprise,
  percent,
} from '../support/app-fixtures.ts';
import { archive, backupOf, backupWorld, filesIn, portfolioOf, tools } from '../support/backup-fixtures.ts';

const assessments = [anAssessment(answersOf({ q012: { ...percent(58), note: '数过' } })), anAssessment({}, { id: 'a2' })];

const withTwo = async () => {
  const store = freshStore();
  await store.replace(anEnterprise(), assessments);
  await store.replace(anEnterprise({ name: '甲/乙：公司' }, 'e2'), []);
  return store;
};

const order = { password: '', madeAt: moment, appVersion: '0.1.0', stem: '融尺备份' };

describe('a backup', () => {
  it('holds each enterprise as a saved file that opens by itself, and a list of all with counts', async () => {
    const backup = await backupOf(await portfolioOf(await withTwo()));
    expect(backup).toMatchObject({ name: '融尺备份-2026-11-24.zip', counts: { enterprises: 2, assessments: 2, data: 0 }, doubtful: [] });
    const [manifest, first, second] = await filesIn(backup);
    expect([first?.name, second?.name]).toEqual([
      'enterprises/001-武汉测试机械有限公司.rongchi.json',
      'enterprises/002-甲_乙：公司.rongchi.json',
    ]);
    expect(openAssessmentFile(first?.text ?? '')).toMatchObject({ ok: true, value: { enterprise: anEnterprise(), assessments } });
    expect(openBackupManifest(manifest?.text ?? '')).toMatchObject({ ok: true, value: { appVersion: '0.1.0', madeAt: moment } });
  });

  it('holds what the device could not store, and not what was opened and left without a word', async () => {
    const { store, breakWith } = faultyStore(await withTwo());
    await store.saveEnterprise(noEnterprise('e3'), 0);
    breakWith({ code: 'full' });
    await store.saveAssessment(anAssessment(answersOf({ q012: percent(99) })), 1);
    const portfolio = await portfolioOf(store);
    expect(portfolio.enterprises).toHaveLength(2);
    expect((await filesIn(await backupOf(portfolio))).map((f) => f.text).join('')).toContain('"percent": 99');
  });

  it('with a password is locked, says so by its ending, and opens with it alone', async () => {
    const { name, bytes } = await backupOf(await portfolioOf(await withTwo()), '江城 2026');
    expect(name).toBe('融尺备份-2026-11-24.rongchi');
    expect(archive.isArchive(bytes)).toBe(false);
    expect(await lockHere.unlock(bytes, 'wrong')).toMatchObject({ ok: false, error: { code: 'wrong-password' } });
    expect((await lockHere.unlock(bytes, '江城 2026')).ok).toBe(true);
  });

  it('is not given out where it does not read back as it was written', async () => {
    const portfolio = await portfolioOf(await withTwo());
    const forgetful: Archive = { ...archive, pack: (files) => archive.pack(files.slice(0, -1)) };
    const made = await makeBackup(portfolio, order, { ...tools, archive: forgetful }, await backupWorld());
    expect(made).toEqual({ ok: false, error: { kind: 'readBack', names: ['enterprises/002-甲_乙：公司.rongchi.json'] } });
    const slip: PasswordLock = {
      ...lockHere,
      lock: async (bytes, password) => {
        const locked = await lockHere.lock(bytes, password);
        if (locked.ok) locked.value[100] = (locked.value[100] ?? 0) ^ 1;
        return locked;
      },
    };
    const broken = await makeBackup(portfolio, { ...order, password: 'abc' }, { ...tools, lock: slip }, await backupWorld());
    expect(broken).toEqual({ ok: false, error: { kind: 'file', problem: { code: 'damaged' } } });
  });

  it('names what it holds but this version would not take back', async () => {
    const store = await withTwo();
    await store.replace(anEnterprise({ name: '老问卷公司' }, 'e3'), [
      anAssessment(answersOf({ gone: percent(1) }), { id: 'c1', of: 'e3' }),
    ]);
    expect((await backupOf(await portfolioOf(store))).doubtful).toEqual(['老问卷公司']);
  });
});
