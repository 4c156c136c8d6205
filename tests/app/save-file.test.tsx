import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../src/app/save-file.tsx';
import { writeAssessmentFile } from '../../src/engine/index.ts';
import type { FileGateway, Kept } from '../../src/ports/file-gateway.ts';
import { aDevice, anEnterprise, moment } from '../support/app-fixtures.ts';
import { goTo, renderApp, renderWith, title } from './render-app.tsx';

const home = '二十分钟，看清企业走到了哪一步';
const written: Kept = { kind: 'written', name: '江汉.rongchi.json', isKnown: true };

/** Keeps what it is asked to keep, and answers in turn. */
const keeping = (...answers: readonly Kept[]) => {
  const asked: Parameters<FileGateway['keep']>[] = [];
  const keep: FileGateway['keep'] = async (...args) => answers[asked.push(args) - 1] ?? { kind: 'cancelled' };
  return { asked, keep };
};
const unfiled = () => within(screen.getByRole('region', { name: '全部数据' })).queryByText(/还没有存成文件/);

describe('saving to a file the person chose', () => {
  const open = async (...answers: readonly Kept[]) => {
    const { asked, keep } = keeping(...answers);
    const app = await renderWith('/', {}, { fileGateway: { keep }, device: aDevice() });
    await title(home);
    const save = () => app.user.click(screen.getByRole('button', { name: '保存到文件' }));
    return { ...app, asked, save };
  };

  it('says in which file it is, and that it will be the same the next time', async () => {
    const { asked, save } = await open(written, written);
    await save();
    await screen.findByText('已存入“江汉.rongchi.json”。再点“保存到文件”，会更新同一个文件。');
    await waitFor(() => expect(unfiled()).toBeNull());
    await save();
    await waitFor(() =>
      expect(asked.map(([, , options]) => options)).toEqual([
        { place: 'e1', anew: false },
        { place: 'e1', anew: false },
      ]),
    );
  });

  it('can go to another file', async () => {
    const { asked, save, user } = await open(written, { ...written, name: '另一份.rongchi.json' });
    await save();
    await user.click(await screen.findByRole('button', { name: '另存为……' }));
    await screen.findByText(/已存入“另一份.rongchi.json”/);
    expect(asked[1]?.[2]).toEqual({ place: 'e1', anew: true });
  });

  it('says that a file could not be written, still counts the enterprise, and offers another file', async () => {
    const { save, user } = await open({ kind: 'failed', name: '江汉.rongchi.json' }, written);
    await save();
    await screen.findByText(/没能写入“江汉.rongchi.json”/);
    expect(unfiled()).toBeVisible();
    await user.click(screen.getByRole('button', { name: '另存为……' }));
    await screen.findByText(/已存入/);
    expect(unfiled()).toBeNull();
  });

  it('does nothing where the person chose none', async () => {
    const { asked, save } = await open({ kind: 'cancelled' });
    await save();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(screen.queryByText(/已存入|没能写入/)).toBeNull();
    expect(unfiled()).toBeVisible();
  });
});

describe('a file opened to be written again', () => {
  it('is where the enterprise is saved from then on', async () => {
    const file = new File([writeAssessmentFile({ savedAt: moment, enterprise: anEnterprise(), assessments: [] })], '江汉.rongchi.json');
    const adopted: unknown[] = [];
    const { user } = renderApp('/', {
      fileGateway: { choose: async () => file, adopt: (place, chosen) => void adopted.push([place, chosen]) },
    });
    await title(home);
    await user.click(screen.getByRole('button', { name: '打开文件' }));
    await screen.findByText(/已打开/);
    expect(adopted).toEqual([['e1', file]]);
  });

  it('is not where a copy of the enterprise is saved', async () => {
    const file = new File([writeAssessmentFile({ savedAt: moment, enterprise: anEnterprise(), assessments: [] })], '江汉.rongchi.json');
    const adopted: unknown[] = [];
    const { user } = await renderWith('/', {}, { fileGateway: { choose: async () => file, adopt: (...args) => void adopted.push(args) } });
    await title(home);
    await user.click(screen.getByRole('button', { name: '打开文件' }));
    await user.click(await screen.findByRole('button', { name: '另存为一家新企业' }));
    await screen.findByText(/已打开/);
    expect(adopted).toEqual([]);
  });
});

describe('a backup', () => {
  it('is said not to be in a file where the person chose none, and can be saved then', async () => {
    const { keep } = keeping({ kind: 'cancelled' }, { kind: 'written', name: '备份.zip', isKnown: false });
    const { user } = await renderWith('/backup', {}, { fileGateway: { keep } });
    await user.click(await screen.findByRole('button', { name: '生成备份' }));
    await screen.findByText('还没有存成文件，离开本页就要重新生成。');
    await user.click(screen.getByRole('button', { name: '保存到文件' }));
    await screen.findByText(/已存入文件“备份.zip”/);
    goTo('/');
    await title(home);
    expect(unfiled()).toBeNull();
  });
});

describe('a file name', () => {
  it('keeps Chinese, spaces, brackets and rare characters', () => {
    expect(safeFileName('江城䶮泰𬭎业（武汉）有限公司 2026.pdf')).toBe('江城䶮泰𬭎业（武汉）有限公司 2026.pdf');
  });

  it('has an underscore for every character that Windows, macOS or mail refuse', () => {
    expect(safeFileName('甲/乙\\丙:丁*戊?己"庚<辛>壬|癸\n.json')).toBe('甲_乙_丙_丁_戊_己_庚_辛_壬_癸_.json');
  });

  it('has no blanks at its ends', () => {
    expect(safeFileName('  甲.json ')).toBe('甲.json');
  });
});
