import { deflateSync } from 'node:zlib';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withItsData } from '../../src/app/report-data.ts';
import {
  type Assessment,
  diagnose,
  type Enterprise,
  type QuestionId,
  type ReportRecord,
  unansweredRecord,
} from '../../src/engine/index.ts';
import { createTranslations } from '../../src/i18n/translator.ts';
import type { AssessmentStore } from '../../src/ports/assessment-store.ts';
import {
  anAssessment,
  anEnterprise,
  answersOf,
  faultyStore,
  freshStore,
  middlingAnswers,
  moment,
  packs,
  percent,
  storedIn,
  twoIntegration,
} from '../support/app-fixtures.ts';
import { renderApp } from './render-app.tsx';

const { t } = createTranslations('zh-CN');
const bundle = await packs.load(twoIntegration, 'zh-CN');
const { catalogue } = await packs.profile('zh-CN');
const common = { ...(await packs.common()), catalogue };

const assessed = anAssessment(middlingAnswers(bundle.pack, 'short'));
const diagnosed = (enterprise: Enterprise, assessment: Assessment) =>
  diagnose({ ...bundle, madeAt: moment, enterprise, assessment, others: [], common });
const score = (diagnosed(anEnterprise(), assessed).score ?? Number.NaN).toFixed(bundle.pack.scale.decimals);

type Edit = { readonly record?: (record: ReportRecord) => unknown; readonly file?: (text: string) => string };

/** The bare bones of a PDF with the files inside that a report of ours carries. */
const aReport = (
  { record: change = (record) => record, file = (text) => text }: Edit = {},
  { enterprise = anEnterprise(), assessment = assessed } = {},
  name = '诊断报告.pdf',
): File => {
  const { attachments } = withItsData(t, diagnosed(enterprise, assessment), assessment);
  const streams = attachments.map(({ name: of, text }, index) => {
    const data = deflateSync(of.startsWith('assessment') ? file(text) : JSON.stringify(change(JSON.parse(text))));
    const head = `${index + 1} 0 obj\n<< /Type /EmbeddedFile /Length ${data.length} /Filter /FlateDecode >>\nstream\n`;
    return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]);
  });
  return new File([new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), ...streams]))], name, { type: 'application/pdf' });
};

describe('the assessment inside a report', () => {
  it('is without the earlier answers that the device keeps', () => {
    const before = { at: moment, how: 'answered' as const, before: unansweredRecord };
    const [first] = Object.keys(assessed.answers);
    const kept = { ...assessed, history: { [first as QuestionId]: [before] } };
    const { attachments } = withItsData(t, diagnosed(anEnterprise(), kept), kept);
    expect(JSON.parse(attachments[0]?.text ?? '').assessments[0]).toEqual(JSON.parse(JSON.stringify(assessed)));
  });
});

const openOnHome = async (file: File, store: AssessmentStore = freshStore()) => {
  const app = renderApp('/', { store });
  await app.user.upload(await screen.findByLabelText('打开文件'), file);
  return app;
};

const notice = async (text: string | RegExp): Promise<HTMLElement> => {
  const found = (await screen.findByText(text)).closest<HTMLElement>('[role=status], [role=alert]');
  if (!found) throw new Error('said, but in no notice');
  return found;
};

const everything = async (store: AssessmentStore): Promise<string> => JSON.stringify(await store.list());

describe('a report opened on another device', () => {
  it('puts enterprise and answers on the device, and says that they score exactly as it says', async () => {
    const { store } = await openOnHome(aReport());
    const said = await notice('已从报告打开“武汉测试机械有限公司”的两化融合诊断。');
    expect(said).toHaveTextContent(`与报告所载完全一致：得分 ${score}，等级“`);
    expect(within(said).queryByRole('listitem')).not.toBeInTheDocument();
    const stored = await storedIn(store);
    expect([stored.enterprise.value, stored.assessments.map((a) => a.value)]).toEqual([anEnterprise(), [assessed]]);
  });

  it('leads to its results, and its notice stays until it is dismissed', async () => {
    const { user } = await openOnHome(aReport());
    const said = await notice(/已从报告打开/);
    expect(within(said).getByRole('link', { name: '查看结果' })).toHaveAttribute('href', '#/e/e1/a/a1/results');
    await user.click(within(said).getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/已从报告打开/)).not.toBeInTheDocument();
  });

  it('says which score was printed and which it is, and that it must be the way of scoring', async () => {
    const changed = (r: ReportRecord) => ({ ...r, score: 12.5, groups: r.groups.map((g, i) => (i === 0 ? { ...g, score: null } : g)) });
    await openOnHome(aReport({ record: changed }));
    const said = await notice(/与报告所载不一致/);
    const lines = within(said)
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(lines[0]).toBe('问卷、回答和企业档案都没有变，变的是融尺的计分方法。');
    expect(lines[1]).toBe(`总体得分：报告所载为 12.5，现为 ${score}。`);
    expect(lines[2]).toMatch(/得分：报告所载为 无得分，现为 \d/);
    expect(lines).toHaveLength(3);
  });

  it('shows two scores with as many places as it takes to tell them apart', async () => {
    await openOnHome(aReport({ record: (r) => ({ ...r, score: (r.score ?? 0) + 0.0004 }) }));
    const said = await notice(/与报告所载不一致/);
    expect(said).toHaveTextContent(/总体得分：报告所载为 (\d+\.\d{3,4})，现为 (?!\1)\d+\.\d{3,4}。/);
  });

  it('says that the level was another one', async () => {
    await openOnHome(aReport({ record: (r) => ({ ...r, level: { kind: 'too-few-answers' } }) }));
    expect(await notice(/与报告所载不一致/)).toHaveTextContent(/等级：报告所载为“[^”]+”，现为“[^”]+”。/);
  });

  it('tells another version of the questionnaire from another content under the same version', async () => {
    const { user } = await openOnHome(aReport({ record: (r) => ({ ...r, pack: { ...r.pack, version: '0.9.0' } }) }));
    expect(await notice(/得分和等级与报告所载一致/)).toHaveTextContent(`问卷版本不同：报告用的是 0.9.0，本机是 ${bundle.pack.version}。`);
    await user.upload(screen.getByLabelText('打开文件'), aReport({ record: (r) => ({ ...r, pack: { ...r.pack, hash: '0'.repeat(64) } }) }));
    expect(await screen.findByText(`问卷版本同为 ${bundle.pack.version}，内容却不同（校验码不符）。`)).toBeVisible();
  });

  it('says that its answers are not those it was made of', async () => {
    await openOnHome(aReport({ file: (text) => text.replace('"staff": null', '"staff": 12') }));
    expect(await notice(/已从报告打开/)).toHaveTextContent('不是出报告时的那一份（校验码不符），可能被改动过。');
  });

  it('says that there is nothing to compare with where the record is of another version or assessment', async () => {
    const { user } = await openOnHome(aReport({ record: (r) => ({ ...r, version: 2 }) }));
    expect(await notice(/无法与报告所载核对/)).toHaveTextContent(`得分 ${score}`);
    await user.upload(screen.getByLabelText('打开文件'), aReport({ record: (r) => ({ ...r, assessment: 'other' }) }));
    expect(await screen.findByText(/无法与报告所载核对/)).toBeVisible();
  });

  it('is all there, though only in memory, where the device is full', async () => {
    const { store, breakWith } = faultyStore();
    breakWith({ code: 'full' });
    await openOnHome(aReport(), store);
    expect(await screen.findByRole('alert')).toHaveTextContent('本设备的存储空间已满');
  });
});

describe('a report that cannot be opened', () => {
  const refused = async (file: File): Promise<HTMLElement> => {
    const store = freshStore();
    await openOnHome(file, store);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('没能打开“诊断报告.pdf”，本设备上的数据没有改动。');
    expect(await store.list()).toEqual({ ok: true, value: [] });
    return alert;
  };
  const pdf = (text: string): File => new File([`%PDF-1.7\n${text}`], '诊断报告.pdf', { type: 'application/pdf' });

  it('is refused where it carries nothing of ours, or asks for a password', async () => {
    expect(await refused(pdf('%%EOF'))).toHaveTextContent('这份 PDF 里没有融尺的诊断数据');
  });

  it('is refused where it asks for a password', async () => {
    expect(await refused(pdf('trailer << /Encrypt 9 0 R >>'))).toHaveTextContent('这份 PDF 有密码保护');
  });

  it('is refused with the questionnaire it needs where that is not here', async () => {
    const elsewhere = (text: string) => text.replaceAll('two-integration', 'other-pack');
    const named = (r: ReportRecord) => ({ ...r, pack: { ...r.pack, id: 'other-pack', version: '2.0.0' } });
    expect(await refused(aReport({ file: elsewhere, record: named }))).toHaveTextContent('“other-pack”（版本 2.0.0）不在本设备上');
  });

  it('is refused with the question where its answers do not fit the questionnaire', async () => {
    expect(await refused(aReport({ file: (text) => text.replace('"q012"', '"q999"') }))).toHaveTextContent('问卷里没有题目“q999”。');
  });
});

describe('a report of an enterprise that is on this device', () => {
  const other = anAssessment(answersOf({ q012: percent(11) }), { id: 'a0' });
  const withHere = async (enterprise: Enterprise, assessments: readonly Assessment[], file = aReport()) => {
    const store = freshStore();
    await store.replace(enterprise, assessments);
    const before = await everything(store);
    return { ...(await openOnHome(file, store)), store, before };
  };
  const dialog = async () => within(await screen.findByRole('dialog', { name: '本设备上已有这家企业' }));

  it('changes nothing where the very assessment is here already, and says how it scores', async () => {
    const { store, before } = await withHere(anEnterprise(), [other, assessed]);
    expect(await notice(/本设备上已有，回答与报告里的相同，没有改动/)).toHaveTextContent('与报告所载完全一致');
    expect(await everything(store)).toBe(before);
  });

  it('is asked about first, and stays out when cancelled', async () => {
    const { user, store, before } = await withHere(anEnterprise({ name: '本机上的名称' }), [other]);
    const asked = await dialog();
    expect(asked.getByText(/报告与“本机上的名称”是同一家企业/)).toBeVisible();
    expect(asked.getByText(/报告里的企业档案与本机的不同/)).toBeVisible();
    await user.click(asked.getByRole('button', { name: '取消' }));
    expect(await everything(store)).toBe(before);
  });

  it('is added as one more round: profile and other rounds stay as they were', async () => {
    const { user, store } = await withHere(anEnterprise({ staff: 30 }), [other]);
    await user.click((await dialog()).getByRole('button', { name: '加为一轮诊断' }));
    expect(await notice(/作为一轮加进“武汉测试机械有限公司”/)).toHaveTextContent('与报告所载完全一致');
    const { enterprise, assessments } = await storedIn(store);
    expect(enterprise.value).toEqual(anEnterprise({ staff: 30 }));
    expect(assessments.map((a) => a.value).sort((a, b) => a.id.localeCompare(b.id))).toEqual([other, assessed]);
  });

  it('never takes the place of answers given since: it is added beside them', async () => {
    const since = anAssessment(answersOf({ q012: percent(99) }));
    const { user, store } = await withHere(anEnterprise(), [since]);
    expect((await dialog()).queryByText(/企业档案与本机的不同/)).not.toBeInTheDocument();
    await user.click((await dialog()).getByRole('button', { name: '加为一轮诊断' }));
    const said = await notice(/作为一轮加进/);
    const { assessments } = await storedIn(store);
    expect(assessments.map((a) => a.value)).toEqual(expect.arrayContaining([since, { ...assessed, id: 'new-1' }]));
    expect(within(said).getByRole('link', { name: '查看结果' })).toHaveAttribute('href', '#/e/e1/a/new-1/results');
  });

  it('becomes an enterprise of its own when told to', async () => {
    const { user, store } = await withHere(anEnterprise({ name: '本机上的名称' }), [other]);
    await user.click((await dialog()).getByRole('button', { name: '另存为一家新企业' }));
    await notice(/已从报告打开/);
    expect((await storedIn(store)).assessments.map((a) => a.value)).toEqual([other]);
    expect((await storedIn(store, 'new-1')).assessments.map((a) => a.value)).toEqual([{ ...assessed, id: 'new-2', enterpriseId: 'new-1' }]);
  });

  it('never goes over an enterprise that could not be read just now', async () => {
    const { store, device, breakWith } = faultyStore();
    await device.replace(anEnterprise(), [other]);
    const { user } = renderApp('/', { store });
    await screen.findByRole('heading', { level: 3, name: '武汉测试机械有限公司' });
    breakWith({ code: 'failed', detail: 'busy' }, true);
    await user.upload(screen.getByLabelText('打开文件'), aReport());
    await screen.findByText(/没能打开/);
    breakWith(null);
    await waitFor(async () => expect((await storedIn(device)).assessments.map((a) => a.value)).toEqual([other]));
  });
});
