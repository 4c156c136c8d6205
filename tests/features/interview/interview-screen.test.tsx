import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail, ok, type SheetRow, writeInterviewHead } from '../../../src/engine/index.ts';
import type { InterviewPrinter, InterviewRequest, InterviewWorkbooks, WorkbookProblem } from '../../../src/ports/interview-sheets.ts';
import type { RenderedDocument, RenderWatch } from '../../../src/ports/report-renderer.ts';
import { renderWith, title } from '../../app/render-app.tsx';
import { aDocument, anAssessment, percent, picked, storedRecord } from '../../support/app-fixtures.ts';

type Job = { readonly request: InterviewRequest; readonly watch: RenderWatch; readonly finish: (d: RenderedDocument) => void };

const waitingPrinter = (missing: readonly string[] = []): InterviewPrinter & { readonly jobs: readonly Job[] } => {
  const jobs: Job[] = [];
  return {
    jobs,
    missingCharacters: async () => missing,
    print: (request, watch) =>
      new Promise((resolve, reject) => {
        watch.signal.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
        jobs.push({ request, watch, finish: resolve });
      }),
  };
};

type Cells = Readonly<Record<string, string>>;

/** A row as the workbook's adapter gives it: A holds the key, F the answer. */
const row = (key: string, number: number, cells: Cells): SheetRow => ({
  sheet: '生产',
  cells: Object.fromEntries(
    Object.entries({ key, ...cells }).map(([column, text]) => [
      column,
      { text, kind: 'text', cell: `${{ key: 'A', reason: 'H', note: 'I' }[column] ?? 'F'}${number}` } as const,
    ]),
  ),
});

const head = (over = {}) => writeInterviewHead({ pack: 'two-integration', version: '2.0.0', form: 'short', enterprise: 'e1', ...over });

type Held = { readonly rows?: readonly SheetRow[]; readonly head?: string | null; readonly problem?: WorkbookProblem };

const heldWorkbook = ({ rows = [], head: line = head(), problem }: Held): InterviewWorkbooks & { readonly written: InterviewRequest[] } => {
  const written: InterviewRequest[] = [];
  return {
    written,
    write: async (request) => {
      written.push(request);
      return new Blob(['workbook']);
    },
    read: async () => (problem ? fail(problem) : ok({ head: line, rows })),
  };
};

const answers = { q001: percent(30), q005: { ...picked('department'), note: '已看台账' } } as const;

const open = async (held: Held = {}, printer = waitingPrinter(), over: object = {}) => {
  const workbooks = heldWorkbook(held);
  const records = answersById();
  const app = await renderWith('/e/e1/a/a1/interview', { assessments: [anAssessment(records)], ...over }, { printer, workbooks });
  await title('访谈表与空白问卷');
  const press = (name: string | RegExp) => app.user.click(screen.getByRole('button', { name }));
  const choose = (name = '访谈表.xlsx') =>
    fireEvent.change(screen.getByLabelText('选择 Excel 文件', { selector: 'input' }), { target: { files: [new File(['x'], name)] } });
  return { ...app, printer, workbooks, press, choose };
};

const answersById = () => Object.fromEntries(Object.entries(answers)) as never;

describe('making sheets', () => {
  it('starts with sheets by role and says how many questions each role has', async () => {
    await open();
    expect(screen.getByRole('radio', { name: /分部门访谈表/ })).toBeChecked();
    expect(screen.getByText(/^共 \d+ 题：信息化 \d+、/)).toBeVisible();
  });

  it('is reached from the questions', async () => {
    const { user } = await renderWith('/e/e1/a/a1/answer', { assessments: [anAssessment()] });
    await user.click(await screen.findByRole('link', { name: '访谈表 / 空白问卷' }));
    await title('访谈表与空白问卷');
    expect(screen.getByRole('navigation', { name: '诊断步骤' })).toHaveTextContent('作答');
  });

  it('prints by role, says how far it is, and hands the PDF out under the name of enterprise and questionnaire', async () => {
    const { press, printer, files } = await open();
    await press('生成 PDF');
    await waitFor(() => expect(printer.jobs).toHaveLength(1));
    const [job] = printer.jobs;
    expect(job?.request.parts.map(({ role }) => role)).toContain('production');
    job?.watch.onProgress({ stage: 'pages', done: 0.5 });
    expect(await screen.findByText('排版')).toBeVisible();
    job?.finish(aDocument(12, 2048));
    expect(await screen.findByText('PDF 已生成，共 12 页，2 KB。')).toBeVisible();
    await press('下载 PDF');
    expect(files.saved.map(({ name }) => name)).toEqual(['武汉测试机械有限公司-两化融合-访谈表.pdf']);
  });

  it('prints a blank questionnaire in another language as one part', async () => {
    const { press, printer, user } = await open();
    await user.click(screen.getByRole('radio', { name: /空白问卷/ }));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await press('生成 PDF');
    await waitFor(() => expect(printer.jobs).toHaveLength(1));
    expect(printer.jobs[0]?.request).toMatchObject({ language: 'en', parts: [{ role: null }] });
    expect(printer.jobs[0]?.request.texts.language).toBe('en');
  });

  it('can be cancelled, and is when another choice is made', async () => {
    const { press, printer, user } = await open();
    await press('生成 PDF');
    await waitFor(() => expect(printer.jobs).toHaveLength(1));
    await press('取消');
    expect(await screen.findByText('已取消。')).toBeVisible();
    await press('生成 PDF');
    await waitFor(() => expect(printer.jobs).toHaveLength(2));
    await user.click(screen.getByRole('radio', { name: /空白问卷/ }));
    expect(printer.jobs[1]?.watch.signal.aborted).toBe(true);
    expect(screen.queryByText('已取消。')).not.toBeInTheDocument();
  });

  it('warns of characters without a glyph before it prints', async () => {
    const { press, printer } = await open({}, waitingPrinter(['𰻝']));
    await press('生成 PDF');
    expect(await screen.findByText(/有 1 个字没有可用的字形/)).toBeVisible();
    await press('仍然生成');
    await waitFor(() => expect(printer.jobs).toHaveLength(1));
  });

  it('writes a workbook and says its name', async () => {
    const { press, files, workbooks } = await open();
    await press('生成 Excel 表格');
    expect(await screen.findByText('Excel 表格已生成：武汉测试机械有限公司-两化融合-访谈表.xlsx')).toBeVisible();
    expect(files.saved).toHaveLength(1);
    expect(workbooks.written[0]?.parts.length).toBeGreaterThan(3);
  });
});

describe('reading a workbook back', () => {
  const rows = [
    row('q001', 4, { answer: '30%' }),
    row('q005', 5, { answer: '1' }),
    row('q007', 6, { answer: '2', note: '王工确认' }),
    row('q019', 7, { answer: '9' }),
  ];

  it('says before anything is changed what is new, different, the same and wrong', async () => {
    const { choose, store } = await open({ rows });
    choose();
    expect(await screen.findByText('从“访谈表.xlsx”读到')).toBeVisible();
    for (const words of ['新填 1 题', '与现有不同 1 题', '与现有相同 1 题', '有误 1 处']) expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText('「生产」表 F7：应填 1–4，现为“9”。')).toBeVisible();
    expect(await storedRecord(store, 'q007')).toBeUndefined();
  });

  it('shows both values of a conflict, keeps what is there unless told, and takes over the rest', async () => {
    const { choose, press, store } = await open({ rows });
    choose();
    const conflict = await screen.findByRole('group', { name: /^\d+ 数字化部门的地位/ });
    expect(within(conflict).getAllByRole('radio')).toHaveLength(2);
    expect(within(conflict).getByRole('radio', { name: /保留现有/ })).toBeChecked();
    expect(conflict).toHaveTextContent('没有专门的部门');
    await press('带入 1 题');
    expect(await screen.findByText('已带入 1 题，其余回答没有改动。')).toBeVisible();
    await waitFor(async () => expect(await storedRecord(store, 'q007')).toMatchObject({ state: { kind: 'answered' }, note: '王工确认' }));
    expect(await storedRecord(store, 'q005')).toEqual(answers.q005);
  });

  it('takes over a conflict that is chosen, leaving what the workbook does not speak of', async () => {
    const { choose, press, store } = await open({ rows });
    choose();
    await screen.findByText('从“访谈表.xlsx”读到');
    await press('全部采用表里的');
    await press('带入 2 题');
    await waitFor(async () =>
      expect(await storedRecord(store, 'q005')).toMatchObject({ state: { value: { kind: 'single' } }, note: '已看台账' }),
    );
    expect((await storedRecord(store, 'q005'))?.state).not.toEqual(answers.q005.state);
  });

  it('warns of a workbook made for another enterprise', async () => {
    const { choose } = await open({ rows, head: head({ enterprise: 'e9' }) });
    choose();
    expect(await screen.findByText(/这份表是为另一家企业生成的/)).toBeVisible();
  });

  it('says so where nothing is filled in', async () => {
    const { choose } = await open();
    choose('空.xlsx');
    expect(await screen.findByText('“空.xlsx”里没有填写任何答案。')).toBeVisible();
  });

  it('takes a file that is dropped', async () => {
    await open({ rows });
    fireEvent.drop(screen.getByRole('region', { name: '选择 Excel 文件' }), { dataTransfer: { files: [new File(['x'], '拖来.xlsx')] } });
    expect(await screen.findByText('从“拖来.xlsx”读到')).toBeVisible();
  });
});

describe('a workbook that cannot be read', () => {
  const alert = async (held: Held) => {
    const { choose } = await open(held);
    choose('表.xlsx');
    return (await screen.findByRole('alert')).textContent;
  };

  it('is refused by the title of what it is of', async () => {
    await alert({ head: head({ pack: 'dcmm-2025' }) });
    // Titles of the other questionnaires come a moment after the screen.
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('这份访谈表是“DCMM 2025”的，现在打开的是“两化融合”。'));
  });

  it('is refused by the title of its form', async () => {
    expect(await alert({ head: head({ form: 'full' }) })).toContain('这份访谈表是“完整版”的，现在做的是“简版”。');
  });

  it.each([
    [{ code: 'not-xlsx' }, '这不是 Excel 表格'],
    [{ code: 'old-or-locked' }, '加了密码'],
    [{ code: 'damaged' }, '已损坏'],
    [{ code: 'unpacks-too-large', max: 33_554_432 }, '超过 32 MB'],
    [{ code: 'too-large', size: 62_914_560, max: 41_943_040 }, '文件太大（60 MB）'],
    [{ code: 'too-far', sheet: '生产', row: 99_999, column: 'ZZ' }, '「生产」表的内容到了第 99999 行 ZZ 列'],
  ] as const)('says what is wrong with the file and that nothing changed: %o', async (problem, words) => {
    const text = await alert({ problem });
    expect(text).toContain('没能读入“表.xlsx”，已有的回答没有改动。');
    expect(text).toContain(words);
  });
});
