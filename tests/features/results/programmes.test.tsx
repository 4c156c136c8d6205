import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { routing } from '../../../src/engine/index.ts';
import { renderWith, title } from '../../app/render-app.tsx';
import { anAssessment, anEnterprise, answersOf, percent, picked } from '../../support/app-fixtures.ts';
import { programmesOf } from '../../support/engine-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck, tinyId } from '../../support/tiny-check.ts';

const lenient = tinyCheck([['pack', 'minimumAnsweredShare'], 0.1]);
const weak = { kind: 'score', pack: tinyId, group: 'records', below: 60 };
const words = { area: '生产记录', first: '星级上云', next: '智能制造', why: '先把记录搬上线。' };
const table = routing.parse({
  format: 'rongchi-routing',
  formatVersion: 1,
  origin: { 'zh-CN': '本工具整理', en: 'ours' },
  routes: [{ id: 'records', when: weak, texts: { 'zh-CN': words, en: words } }],
});
const programmes = [
  programmesOf({ upgrade: { kind: 'fact', fact: 'region', oneOf: ['CN-HB'] }, large: { kind: 'amount', fact: 'staff', atLeast: 1000 } }),
];
const packs = smallCatalog({ questionnaires: [lenient], common: { programmes, routing: table } });

const open = async (answers: Parameters<typeof answersOf>[0], city: string | null = 'wuhan') => {
  const assessments = [anAssessment(answersOf(answers), { pack: tinyId, form: 'quick' })];
  await renderWith('/e/e1/a/a1/results', { assessments, enterprise: anEnterprise({ city, staff: 420 }) }, { packs });
  await title('诊断结果');
};
const sheet = (name: string) => within(screen.getByRole('region', { name }));
const low = { paperless: picked('paper'), 'online-share': percent(20) };
const high = { paperless: picked('system'), 'online-share': percent(80) };

describe('public programmes', () => {
  it('that fit are told with what they offer, whom they fit, the office, the paragraph and the document', async () => {
    await open(low);
    const shown = sheet('可以对接的公共项目');
    expect(shown.getAllByRole('listitem')).toHaveLength(1);
    for (const text of [/支持改造。/, /适合中型企业。/, /责任单位：省经信厅/, /行动方案 第三条/])
      expect(shown.getByText(text)).toBeVisible();
    expect(shown.getByText('来源：省政府文件（鄂政办发〔2025〕1号，2025-06-01）')).toBeVisible();
    expect(shown.getByText(/是否受理以主管部门为准/)).toBeVisible();
  });

  it('of another region have no place', async () => {
    await open(low, 'elsewhere');
    expect(screen.queryByRole('region', { name: '可以对接的公共项目' })).not.toBeInTheDocument();
  });

  it('are not recommended while the city is not said', async () => {
    await open(low, null);
    expect(screen.queryByRole('region', { name: '可以对接的公共项目' })).not.toBeInTheDocument();
  });
});

describe('the way on from a weak area', () => {
  it('is told with why', async () => {
    await open(low);
    const shown = sheet('下一步可以往哪走');
    expect(shown.getByText('生产记录')).toBeVisible();
    expect(shown.getByText('先看：星级上云；再看：智能制造')).toBeVisible();
    expect(shown.getByText('先把记录搬上线。')).toBeVisible();
  });

  it('is none where the area is strong', async () => {
    await open(high);
    expect(screen.queryByRole('region', { name: '下一步可以往哪走' })).not.toBeInTheDocument();
  });
});

describe('a list of conditions for applying', () => {
  it('says of each whether it is met, or that the reader must look, and counts them', async () => {
    await open(high);
    const shown = sheet('准备申请联通级');
    expect(shown.getByText('编写者自定的清单。')).toBeVisible();
    expect(shown.getByText(/具备 1 项.*需自行核对 1 项/)).toBeVisible();
    expect(shown.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      '✓生产记录一项得分不低于60。看分维度结果。具备',
      '□请同行来看过一次现场。请自行核对',
    ]);
  });

  it('says what is not met', async () => {
    await open(low);
    expect(sheet('准备申请联通级').getByText(/不具备 1 项/)).toBeVisible();
  });
});
