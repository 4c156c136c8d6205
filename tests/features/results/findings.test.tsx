import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWith, title } from '../../app/render-app.tsx';
import { anAssessment, answersOf, pair, percent, picked, rung, ticked } from '../../support/app-fixtures.ts';
import { smallCatalog } from '../../support/small-catalog.ts';
import { inData, tinyCheck, tinyId } from '../../support/tiny-check.ts';

const twice = tinyCheck([[...inData, 'trained', 'proves'], { record: ['list'] }]);

const all = {
  paperless: picked('paper'),
  'online-share': percent(80),
  collected: ticked('output'),
  downtime: { ...picked('x'), state: { kind: 'answered', value: { kind: 'number', value: 10 } } } as const,
  backup: rung('tested'),
  trained: pair(40, 100),
};

const open = async (answers: Parameters<typeof answersOf>[0] = all, questionnaire = tinyCheck()) => {
  const assessments = [anAssessment(answersOf(answers), { pack: tinyId, form: 'quick' })];
  const app = await renderWith('/e/e1/a/a1/results', { assessments }, { packs: smallCatalog({ questionnaires: [questionnaire] }) });
  await title('诊断结果');
  return app;
};
const sheet = (name: string) => within(screen.getByRole('region', { name }));

describe('answers that hardly go together', () => {
  it('are told in words, with the way to each of them', async () => {
    await open();
    const shown = sheet('可能矛盾的回答');
    expect(shown.getByText(/记录方式选了“写在纸上”，在线填报比例却在50%以上/)).toBeVisible();
    expect(shown.getByRole('link', { name: '记录方式' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/paperless');
    expect(shown.getByRole('link', { name: '在线填报比例' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/online-share');
    expect(shown.getByText(/得分没有因此扣减/)).toBeVisible();
  });

  it('stand beside each other as they were given', async () => {
    await open();
    const answers = sheet('可能矛盾的回答').getAllByRole('definition');
    expect(answers.map((answer) => answer.textContent)).toEqual(['写在纸上，月底装订。', '80%']);
  });

  it('have no place where there are none', async () => {
    await open({ ...all, paperless: picked('system') });
    expect(screen.queryByRole('region', { name: '可能矛盾的回答' })).not.toBeInTheDocument();
  });
});

describe('scores held down for want of material', () => {
  it('are counted and listed, the most held down first, with what lacks, both scores and the way there', async () => {
    await open(all, twice);
    const shown = sheet('因材料不足封顶的题');
    expect(shown.getByText(/有 2 题的回答高于现有材料能证明的程度/)).toBeVisible();
    const rows = shown.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual(['数据备份缺成文记录 试算100.0 → 50.0', '培训人数缺成文记录 试算80.0 → 50.0']);
    expect(shown.getByRole('link', { name: '数据备份' })).toHaveAttribute('href', '#/e/e1/a/a1/answer/backup');
  });

  it('are none once the material is ticked', async () => {
    await open({ ...all, backup: { ...rung('tested'), evidence: tinyCheckEvidence } });
    expect(screen.queryByRole('region', { name: '因材料不足封顶的题' })).not.toBeInTheDocument();
  });
});

const [firstRule] = tinyCheck().pack.root.groups.flatMap((g) => g.questions.flatMap((q) => q.proves?.record ?? []));
const tinyCheckEvidence = firstRule ? [firstRule] : [];

describe('the enterprise’s own figures', () => {
  it('are told with their definition: rates in percent, adoptions in words', async () => {
    await open();
    const shown = sheet('统计指标');
    expect(shown.getByText('80%')).toBeVisible();
    expect(shown.getByText('在线填报的记录条数占全部记录的比例。')).toBeInTheDocument();
    expect(shown.getByText('已自动采集设备数据')).toBeVisible();
  });

  it('say why one is missing', async () => {
    await open({ paperless: picked('system'), collected: ticked('none') });
    const shown = sheet('统计指标');
    expect(shown.getByText('尚未自动采集设备数据')).toBeVisible();
    expect(shown.getByText('贵企业的情况：相关题目还没有答案')).toHaveAttribute('data-missing', 'true');
  });
});

describe('the first steps', () => {
  it('say what to do, to what effect, how long it takes and what remains of it', async () => {
    await open();
    const shown = sheet('先做这几件事');
    const [first] = shown.getAllByRole('listitem');
    expect(first).toHaveTextContent('记录方式');
    expect(first).toHaveTextContent('挑一张最常用的记录表，改成电子表格填。');
    expect(first).toHaveTextContent('本企业人员约 2–5 人天');
    expect(first).toHaveTextContent('完成后留下：填满一个月的电子表格。');
  });
});
