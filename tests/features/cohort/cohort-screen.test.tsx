import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AssessmentFile, type CohortFile, checkCohort, writeAssessmentFile } from '../../../src/engine/index.ts';
import type { CohortBuilder } from '../../../src/ports/cohort-builder.ts';
import { goTo, renderApp, title } from '../../app/render-app.tsx';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  freshShelf,
  freshStore,
  pair,
  percent,
  picked,
  readBlob,
  rung,
  ticked,
} from '../../support/app-fixtures.ts';
import { valueIn } from '../../support/engine-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck, tinyId } from '../../support/tiny-check.ts';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

const contentOf = (i: number, sample = false): Pick<AssessmentFile, 'enterprise' | 'assessments'> => {
  const answers = answersOf({
    paperless: picked('system'),
    'online-share': percent((i % 10) * 10),
    collected: ticked('none'),
    backup: rung('regular'),
    trained: pair(10, 100),
  });
  const id = `e${i}`;
  return {
    enterprise: { ...anEnterprise({ name: `企业${i}` }, id), sample },
    assessments: [anAssessment(answers, { id: `a${i}`, of: id, pack: tinyId, form: 'quick' })],
  };
};
const fileOf = (i: number, sample = false): File =>
  new File([writeAssessmentFile({ savedAt: '2026-11-24T08:00:00.000Z', ...contentOf(i, sample) })], `f${i}.rongchi.json`);
const filesUpTo = (count: number): readonly File[] => Array.from({ length: count }, (_, i) => fileOf(i + 1));

/** The app at the cohort screen, with so many enterprises on the device. */
const open = async (stored = 0, given: { readonly cohorts?: CohortBuilder; readonly shelf?: ReturnType<typeof freshShelf> } = {}) => {
  const store = freshStore();
  for (let i = 1; i <= stored; i += 1) {
    const { enterprise, assessments } = contentOf(i);
    await store.replace(enterprise, assessments);
  }
  const app = renderApp('/cohort', { packs, store, ...given });
  await title('企业群体统计');
  const add = async (...files: readonly File[]) => app.user.upload(await screen.findByLabelText('添加保存的文件'), [...files]);
  const build = () => app.user.click(screen.getByRole('button', { name: '开始统计' }));
  return { ...app, add, build };
};

const results = () => screen.findByRole('region', { name: '统计结果' });
const exported = async (app: Awaited<ReturnType<typeof open>>): Promise<CohortFile> => {
  await app.user.click(within(await results()).getByRole('button', { name: '导出（不含企业名称）' }));
  await waitFor(() => expect(app.files.saved).toHaveLength(1));
  const [file] = app.files.saved;
  if (!file) throw new Error('nothing saved');
  return valueIn(checkCohort(JSON.parse(await readBlob(file.content))));
};

describe('the cohort screen', () => {
  it('is reached from home', async () => {
    const { user } = renderApp('/', { packs });
    await user.click(await screen.findByRole('link', { name: '企业群体统计' }));
    expect(await title('企业群体统计')).toBeVisible();
  });

  it('counts the enterprises of this device, all of them unless some are left out', async () => {
    const { user, build } = await open(7);
    expect(await screen.findByText('已选 7/7 家')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /企业3/ }));
    expect(screen.getByText('已选 6/7 家')).toBeVisible();
    await build();
    expect(within(await results()).getByText('6 家企业，2026 年')).toBeVisible();
  });

  it('counts opened files too, and an enterprise that is in both once', async () => {
    const { add, build } = await open(3);
    await add(...filesUpTo(6));
    expect(await screen.findByText('已选 9/9 家')).toBeVisible();
    await build();
    expect(within(await results()).getByText('6 家企业，2026 年')).toBeVisible();
  });

  it('names each bad file with its reason and counts the rest', async () => {
    const { add, build } = await open();
    await add(new File(['{"format": "rong'], 'broken.json'), new File(['{"format": "x"}'], 'foreign.json'), ...filesUpTo(5));
    const alert = await screen.findByRole('alert');
    const lines = within(alert)
      .getAllByRole('listitem')
      .map((li) => li.textContent);
    expect(lines).toEqual([expect.stringMatching(/^broken\.json：.*不完整或已损坏/), expect.stringMatching(/^foreign\.json：.*不是融尺/)]);
    await build();
    expect(within(await results()).getByText('5 家企业，2026 年')).toBeVisible();
  });

  it('shows every measure with its spread in words and as a table', async () => {
    const { build } = await open(5);
    await build();
    const spread = await screen.findByRole('region', { name: '各项分布' });
    expect(within(spread).getAllByRole('img')[0]).toHaveAccessibleName(/均值 .*第 10 百分位 .*第 90 百分位/);
    const [table] = within(spread).getAllByRole('table');
    if (!table) throw new Error('no table');
    const head = within(table)
      .getAllByRole('columnheader')
      .map((c) => c.textContent);
    expect(head).toEqual(['指标', '企业数', '均值', 'P10', 'P25', 'P50', 'P75', 'P90']);
    expect(within(table).getByRole('row', { name: /在线填报/ })).toHaveTextContent('530%');
  });

  it('says on fewer than five that there is nothing to show', async () => {
    const { build } = await open(4);
    await build();
    expect(await screen.findByText(/至少要有 5 家企业/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '导出（不含企业名称）' })).not.toBeInTheDocument();
  });

  it('keeps made-up enterprises apart from real ones', async () => {
    const { user, add, build } = await open(5);
    await add(...Array.from({ length: 6 }, (_, i) => fileOf(i + 20, true)));
    expect(await screen.findByText('已选 5/5 家')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /示例企业/ }));
    expect(await screen.findByText('已选 6/6 家')).toBeVisible();
    await build();
    expect(within(await results()).getByText('6 家企业，2026 年')).toBeVisible();
  });

  it('exports the figures as a table without names, marked as UTF-8 for Excel', async () => {
    const app = await open(6);
    await app.build();
    await app.user.click(within(await results()).getByRole('button', { name: '导出 CSV' }));
    const [file] = app.files.saved;
    if (!file) throw new Error('nothing saved');
    expect(file.name).toBe('企业群体统计-2026-6家.csv');
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = '', ...rows] = new TextDecoder().decode(bytes).split('\r\n');
    expect(head).toContain('分组方式,行业,规模,城市,年份,指标');
    expect(rows.some((row) => row.includes(',全部,,,,') && row.includes(',6,'))).toBe(true);
    expect(rows.join('')).not.toContain('企业1');
  });

  it('exports a file without names, which opens elsewhere', async () => {
    const app = await open(6);
    await app.build();
    const { kind, texts, profiles } = await exported(app);
    expect([kind, texts['zh-CN'].title]).toEqual(['cohort', '企业群体统计（2026 年，6 家企业）']);
    expect(JSON.stringify(profiles)).not.toContain('企业1');
    expect(app.files.saved[0]?.name).toBe('企业群体统计-2026-6家.json');
  });

  it('can be cancelled while it works', async () => {
    const waiting: CohortBuilder = {
      build: (_, { signal, onProgress }) =>
        new Promise((_resolve, reject) => {
          onProgress(0.4);
          signal.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
        }),
    };
    const { user, build } = await open(5, { cohorts: waiting });
    await build();
    expect(await screen.findByText('正在统计……40%')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(await screen.findByText('已取消。')).toBeVisible();
  });

  it('says so when the work breaks, and can be tried again', async () => {
    const { build } = await open(5, { cohorts: { build: () => Promise.reject(new Error('broken')) } });
    await build();
    expect(await screen.findByText(/统计没有完成/)).toBeVisible();
    expect(screen.getByRole('button', { name: '开始统计' })).toBeEnabled();
  });
});

describe('a cohort used as a reference', () => {
  it('is compared with at once, says the percentile, n, scope and source, and can be taken away', async () => {
    const { user, build } = await open(6);
    await build();
    await user.click(within(await results()).getByRole('button', { name: '用作参照' }));
    expect(await screen.findByText(/“对标”中可以与它比较/)).toBeVisible();
    goTo('/e/e2/a/a2/benchmark');
    const block = await screen.findByRole('region', { name: '与企业群体比较' });
    expect(within(block).getAllByText(/第 20 百分位，低于均值/)[0]).toBeVisible();
    expect(within(block).getAllByText(/样本 6 家.*用户打开的参照数据/)[0]).toBeVisible();
    expect(within(block).getAllByText(/范围：.*共 6 家企业/)[0]).toBeVisible();
    expect(within(block).getAllByText(/来源：由用户用融尺汇总/)[0]).toBeVisible();
    const [head, first] = within(block).getAllByRole('row');
    expect([...(head?.children ?? [])].map((cell) => cell.textContent)).toEqual([
      '指标',
      '本企业',
      '均值',
      'P10',
      'P25',
      'P50',
      'P75',
      'P90',
    ]);
    expect(first?.children).toHaveLength(8);
    const own = screen.getByRole('region', { name: '自己的参照数据' });
    await user.click(within(own).getByRole('button', { name: '移除' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: '与企业群体比较' })).not.toBeInTheDocument());
  });

  it('is the same on another machine, from the exported file', async () => {
    const here = await open(6);
    await here.build();
    const file = await exported(here);
    here.unmount();
    const shelf = freshShelf();
    const there = await open(0, { shelf });
    const text = JSON.stringify({ ...file });
    await there.user.upload(
      await screen.findByLabelText('打开群体统计文件'),
      new File([text], 'cohort.json', { type: 'application/json' }),
    );
    expect(await screen.findByText('已打开“企业群体统计（2026 年，6 家企业）”。')).toBeVisible();
    const listed = await shelf.list();
    expect(listed.ok && listed.value.map((e) => [e.kind, e.id])).toEqual([['cohort', file.id]]);
  });

  it('is refused from a tampered file, with the reason and the cure', async () => {
    const here = await open(6);
    await here.build();
    const file = await exported(here);
    const [profile] = file.profiles;
    const tampered = { ...file, profiles: [{ ...profile, figures: profile?.figures.map((f) => ({ ...f, sampleSize: 2 })) }] };
    const upload = await screen.findByLabelText('打开群体统计文件');
    await here.user.upload(upload, new File([JSON.stringify(tampered)], 'cohort.json', { type: 'application/json' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/只有 2 家企业.*重新汇总/);
  });
});
