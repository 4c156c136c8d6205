import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ReferenceProfile } from '../../../src/engine/index.ts';
import { renderWith, title } from '../../app/render-app.tsx';
import { anEnterprise, percent, ticked } from '../../support/app-fixtures.ts';
import { aProfile } from '../../support/engine-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { aTinyAssessment, notApplicable, type Records, tinyAnswers, without } from '../../support/tiny-answers.ts';
import { tinyCheck } from '../../support/tiny-check.ts';

const rate = 'tiny-online-share';
const collected = 'tiny-collected';

type Raw = Readonly<Record<string, unknown>>;

/** A source with one figure, on the rate unless said otherwise. */
const sourceOf = (figure: Raw, over: Raw = {}): ReferenceProfile => aProfile({ indicator: rate, ...figure }, over);
const share = { indicator: collected, statistic: 'share-of-enterprises', value: 45.5 };

type Given = { readonly records?: Records; readonly sample?: boolean };

const open = async (profiles: readonly ReferenceProfile[], { records = tinyAnswers, sample = false }: Given = {}) => {
  const packs = smallCatalog({ questionnaires: [tinyCheck()], common: { profiles } });
  const enterprise = { ...anEnterprise({ city: 'wuhan', staff: 420 }), sample };
  await renderWith('/e/e1/a/a1/benchmark', { enterprise, assessments: [aTinyAssessment(records)] }, { packs });
  await title('对标');
};
const sheet = (name: string) => within(screen.getByRole('region', { name }));
const entries = (name: string) => sheet(name).getAllByRole('listitem');
const entry = (name: string) => {
  const [first, ...more] = entries(name);
  if (!first || more.length > 0) throw new Error(`${more.length + 1} entries`);
  return first;
};
const regions = () => screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));

describe('a mean of rates', () => {
  it.each([
    [66.2, '高于参照值 13.8 个百分点'],
    [91.5, '低于参照值 11.5 个百分点'],
    [80, '与参照值持平'],
  ])('of %s is held against the enterprise’s own rate of 80, and the difference is said', async (value, words) => {
    await open([sourceOf({ value })]);
    const shown = within(entry('可以直接比较'));
    expect(shown.getByRole('heading', { level: 3, name: '在线填报率' })).toBeVisible();
    expect(shown.getByText(words)).toBeVisible();
    expect(shown.getByText('贵企业 80%')).toBeVisible();
    expect(shown.getByText(`参照值 ${value}%`)).toBeVisible();
  });

  it('comes with the notice that weights of one’s own allow no exact comparison', async () => {
    await open([sourceOf({})]);
    expect(screen.getByText(/只宜看大致位置/)).toBeVisible();
  });
});

describe('a share of enterprises', () => {
  it.each([
    ['does it', ticked('output'), '已自动采集设备数据'],
    ['does not', ticked('none'), '尚未自动采集设备数据'],
  ])('is told beside whether this one %s, and never subtracted', async (_, answer, own) => {
    await open([sourceOf(share)], { records: { ...tinyAnswers, collected: answer } });
    expect(regions()).not.toContain('可以直接比较');
    const shown = within(entry('了解同行在做什么'));
    expect(shown.getByText('规上工业企业：约 45.5%')).toBeVisible();
    expect(shown.getByText(own)).toBeVisible();
    expect(shown.queryByText(/参照值|百分点/)).not.toBeInTheDocument();
    expect(sheet('了解同行在做什么').getByText(/不能与一家企业的得分相减/)).toBeVisible();
  });

  it('of which the questionnaire does not know this side stands apart, folded, with its count', async () => {
    await open([sourceOf(share)], { records: without(tinyAnswers, 'collected') });
    expect(regions()).not.toContain('了解同行在做什么');
    expect(within(entry('行业背景数据')).getByText('贵企业的情况：相关题目还没有答案')).toBeInTheDocument();
    expect(screen.getByText('行业背景数据（1）').closest('details')).not.toHaveAttribute('open');
  });
});

describe('a figure that is not comparable', () => {
  const scope = { region: 'CN', industries: [], sizes: [] };
  type Case = { readonly figure?: Raw; readonly over?: Raw; readonly records?: Records };
  const cases: readonly (readonly [reason: string, given: Case])[] = [
    ['适用地区不同', { figure: { region: 'CN-GD' } }],
    ['行业不同', { over: { scope: { ...scope, industries: ['06'] } } }],
    ['企业规模不同', { over: { scope: { ...scope, sizes: ['large'] } } }],
    ['不是同一把尺：该数用另一套模型算出', { figure: { statistic: 'index', scale: 'national-platform' } }],
    ['统计口径不同', { figure: { statistic: 'mean-of-scores', scale: 'national-platform' } }],
    ['只是个数，不是比率', { figure: { statistic: 'count', scale: 'enterprises' } }],
    ['贵企业还没有对应的数：相关题目未答或不适用', { records: without(tinyAnswers, 'online-share') }],
    ['贵企业还没有对应的数：相关题目未答或不适用', { records: { ...tinyAnswers, 'online-share': notApplicable('无网络') } }],
  ];

  it.each(cases)('gives the reason “%s”, and no difference', async (reason, { figure = {}, over = {}, records = tinyAnswers }) => {
    await open([sourceOf(figure, over)], { records });
    const shown = entry('不作比较');
    expect(shown).toHaveTextContent(`· ${reason}`);
    expect(shown).not.toHaveTextContent(/高于|低于|持平/);
    expect(regions()).not.toContain('可以直接比较');
    expect(screen.getByText('不作比较（1）')).toBeVisible();
  });

  it('alone leaves nothing to compare, and the questionnaire says why', async () => {
    await open([sourceOf({ region: 'CN-GD' })]);
    expect(screen.getByRole('heading', { level: 2, name: '没有可比的公开数据' })).toBeVisible();
    expect(screen.getByText('没有公开的统计数据可比。')).toBeVisible();
  });

  it('beside one that is: nothing is said to be wanting', async () => {
    await open([sourceOf({ region: 'CN-GD' }), sourceOf({}, { id: 'second' })]);
    expect(screen.queryByText('没有可比的公开数据')).not.toBeInTheDocument();
    expect(entries('可以直接比较')).toHaveLength(1);
  });
});

describe('every figure', () => {
  const words = {
    title: '全国统计',
    publisher: '某部',
    source: '年度公报',
    population: '规上工业企业',
    caveat: '仅含填报企业。',
    indicators: {},
  };
  const texts = { 'zh-CN': words, en: words };

  it('names its source: publisher, document, date, address, time, sample, whom it speaks of and what to beware of', async () => {
    await open([sourceOf({ sampleSize: 1200 }, { texts, document: '公报第3号' })]);
    const shown = within(entry('可以直接比较'));
    for (const text of [
      '全国统计 · 数据时间 2025-03 · 样本 1200 家',
      '范围：规上工业企业',
      '仅含填报企业。',
      'https://example.org/figures',
    ])
      expect(shown.getByText(text)).toBeInTheDocument();
    expect(shown.getByText(/来源：某部；年度公报；公报第3号；发布于 2025-03-18/)).toBeInTheDocument();
  });

  it('that was worked out shows its arithmetic; without a sample it says that the source gives none', async () => {
    await open([sourceOf({ derivation: '100% − 33.8%' }, { evidence: 'derived' })]);
    const shown = within(entry('可以直接比较'));
    expect(shown.getByText('推算：100% − 33.8%')).toBeInTheDocument();
    expect(shown.getByText(/来源未给出样本量/)).toBeInTheDocument();
  });
});

describe('figures of another kind', () => {
  it.each([
    [75, '高于目标线 5 个百分点'],
    [80, '正好在目标线上'],
    [85, '距目标线还差 5 个百分点'],
  ])('a target of %s stands apart, and is said to be met or missed by a rate of 80', async (value, words) => {
    await open([sourceOf({ value, period: '2027' }, { kind: 'target' })]);
    expect(regions()).not.toContain('可以直接比较');
    const shown = entry('政策目标');
    for (const text of [words, `目标值 ${value}%`, '目标年份 2027']) expect(shown).toHaveTextContent(text);
  });

  it('earlier ones stand apart, folded, once there is a newer one', async () => {
    await open([sourceOf({ value: 60, period: '2023' }, { id: 'older' }), sourceOf({ value: 70, period: '2024' })]);
    expect(entry('可以直接比较')).toHaveTextContent('高于参照值 10 个百分点');
    expect(entry('往年数据')).toHaveTextContent('高于参照值 20 个百分点');
    expect(screen.getByText('往年数据（1）').closest('details')).not.toHaveAttribute('open');
  });

  it('made-up ones are shown with a made-up enterprise, and said to be made up', async () => {
    await open([sourceOf({}, { kind: 'illustrative' })], { sample: true });
    expect(entry('示例对比（虚构数据，培训用）')).toHaveTextContent('示例数据，非真实统计');
  });

  it('made-up ones are not shown with a real enterprise', async () => {
    await open([sourceOf({}, { kind: 'illustrative' })], { records: { ...tinyAnswers, 'online-share': percent(50) } });
    expect(screen.queryByText(/示例数据/)).not.toBeInTheDocument();
    expect(screen.getByText('没有公开的统计数据可比。')).toBeVisible();
  });
});
