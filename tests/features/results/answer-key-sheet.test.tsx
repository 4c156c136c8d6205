import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type AnswerKey, answerKey } from '../../../src/engine/index.ts';
import { renderApp, renderWith, title } from '../../app/render-app.tsx';
import { anAssessment, anEnterprise, answersOf, percent, picked } from '../../support/app-fixtures.ts';
import { aFile } from '../../support/engine-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { tinyCheck, tinyId } from '../../support/tiny-check.ts';

const assessments = [
  anAssessment(answersOf({ paperless: picked('paper'), 'online-share': percent(80) }), {
    id: 's1',
    of: 'sample',
    pack: tinyId,
    form: 'quick',
  }),
  anAssessment(answersOf({ paperless: picked('paper') }), { id: 's2', of: 'sample', pack: tinyId, form: 'full' }),
];
const enterprise = { ...anEnterprise({ name: '虚构纸面厂' }, 'sample'), sample: true };
const said = (lesson: string, story: readonly string[]) => ({ lesson, story });
const key: AnswerKey = answerKey.parse({
  format: 'rongchi-answer-key',
  order: 1,
  formatVersion: 1,
  sample: 'sample',
  texts: { 'zh-CN': said('看清矛盾。', ['这家厂全用纸。', '填报的人没看清题。']), en: said('See the contradiction.', ['All on paper.']) },
  expected: [
    { assessment: 's1', score: 40, level: 'managed', contradictions: ['paper-but-online'] },
    { assessment: 's2', score: null, level: null, contradictions: [] },
  ],
  points: [{ assessment: 's1', question: 'online-share', texts: { 'zh-CN': '按条数算，不按表数算。', en: 'By number.' } }],
});
const packs = smallCatalog({ questionnaires: [tinyCheck()], samples: [{ file: aFile(assessments, { enterprise }), key }] });
const sheet = () => within(screen.getByRole('region', { name: '答案要点（培训用）' }));

const open = async (assessment = 's1') => {
  const app = await renderWith(`/e/sample/a/${assessment}/results`, { enterprise, assessments }, { packs });
  await title('诊断结果');
  return app;
};

describe('the answer key of a sample', () => {
  it('is shut until the trainer opens it', async () => {
    await open();
    expect(sheet().getByText('展开案例与要点').closest('details')).not.toHaveAttribute('open');
  });

  it('tells the case, the right results, the contradictions to find and what is easily misjudged', async () => {
    await open();
    const shown = sheet();
    for (const text of ['这家厂全用纸。', '填报的人没看清题。', '小检查：40.0 分，管理级', '按条数算，不按表数算。'])
      expect(shown.getByText(text)).toBeInTheDocument();
    expect(shown.getByText(/记录方式选了“写在纸上”/)).toBeInTheDocument();
    expect(shown.getByRole('link', { name: '在线填报比例', hidden: true })).toHaveAttribute('href', '#/e/sample/a/s1/answer/online-share');
  });

  it('speaks of the assessment that is looked at', async () => {
    await open('s2');
    const shown = sheet();
    expect(shown.getByText('小检查：— 分，不给等级')).toBeInTheDocument();
    expect(shown.queryByText('按条数算，不按表数算。')).not.toBeInTheDocument();
    expect(shown.queryByText('应当发现的矛盾')).not.toBeInTheDocument();
  });

  it('has no place at an enterprise that is not the sample', async () => {
    const own = [anAssessment(answersOf({ paperless: picked('paper') }), { pack: tinyId, form: 'quick' })];
    await renderWith('/e/e1/a/a1/results', { assessments: own }, { packs });
    await title('诊断结果');
    expect(screen.queryByRole('region', { name: '答案要点（培训用）' })).not.toBeInTheDocument();
  });

  it('gives its lesson to the sample on the start page', async () => {
    renderApp('/', { packs });
    const samples = within(await screen.findByRole('region', { name: '示例企业' }));
    expect(samples.getByText('虚构纸面厂')).toBeVisible();
    expect(samples.getByText('培训要点：看清矛盾。')).toBeVisible();
  });
});
