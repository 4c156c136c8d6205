import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Answers, type AnswerValue, type InterviewRow, interviewRows, type Question } from '../../../src/engine/index.ts';
import { runCommand, which } from '../../support/run-command.ts';
import { withFile } from '../../support/tools.ts';
import { type Entered, edited, partOf, typeInto } from '../../support/typed-cells.ts';
import { blankWorkbook, cellFor, fileOf, mustRead, refusalOf, requestFor, rowsIn, toldOf, workbooks } from './filled-workbook.ts';

const everyForm = [
  ['two-integration', 'full'],
  ['two-integration', 'short'],
  ['dcmm-2025', 'quick'],
  ['dcmm-2025', 'full'],
  ['dcmm-2018', 'full'],
  ['sme-digital-2024', 'standard'],
] as const;

/** What a person would type into a row, and the answer meant by it. */
const typedFor = ({ part, asked }: InterviewRow): Entered | null => {
  const { answer } = asked.question;
  if (part.kind === 'head') return null;
  if (part.kind === 'practice') return { text: '３' };
  if (part.kind === 'side') return { number: part.side === 'first' ? 40 : 50 };
  if (answer.kind === 'percentage') return { text: '35 %' };
  if (answer.kind === 'number') return { number: (answer.range.min + answer.range.max) / 2 };
  if (answer.kind === 'multiple') return { text: 'A、2' };
  return { text: ' Ｂ ' };
};

const meantBy = ({ answer }: Question): AnswerValue => {
  switch (answer.kind) {
    case 'single':
      return { kind: 'single', option: answer.options[1]?.id as never };
    case 'multiple':
      return { kind: 'multiple', options: answer.options.slice(0, 2).map((o) => o.id) };
    case 'percentage':
      return { kind: 'percentage', percent: 35 };
    case 'number':
      return { kind: 'number', value: (answer.range.min + answer.range.max) / 2 };
    case 'pair':
      return { kind: 'pair', first: 40, second: 50 };
    case 'ladder':
      return { kind: 'ladder', rung: answer.rungs[1]?.id as never };
    case 'practices':
      return { kind: 'practices', degrees: Object.fromEntries(answer.levels.flatMap((l) => l.practices.map((id) => [id, 'mostly']))) };
  }
};

describe('A workbook filled in and read back', () => {
  it.each(everyForm)('gives every answer of %s %s as it was meant', async (pack, form) => {
    const request = await requestFor(pack, form);
    const questions = request.parts.flatMap((part) => part.questions);
    const blank = await blankWorkbook(request);
    const rows = questions.flatMap(interviewRows);
    const keyed = new Map((await rowsIn(blank)).flatMap(({ cells }) => (cells.key ? [[cells.key.text, cells.key.cell] as const] : [])));
    const cells = rows.flatMap((row) => {
      const typed = typedFor(row);
      return typed ? [[(keyed.get(row.key) ?? '').replace('A', 'F'), typed] as const] : [];
    });
    const { edits, problems } = await mustRead(typeInto(blank, 2, Object.fromEntries(cells)), request);
    expect(problems).toEqual([]);
    expect(Object.fromEntries(Object.entries(edits).map(([id, edit]) => [id, edit.state]))).toEqual(
      Object.fromEntries(questions.map(({ question }) => [question.id, { kind: 'answered', value: meantBy(question) }])),
    );
  });

  it('that nobody filled in changes nothing, in either language and both arrangements', async () => {
    for (const language of ['zh-CN', 'en'] as const)
      for (const byRole of [false, true]) {
        const request = await requestFor('two-integration', 'full', { language, byRole });
        expect(await mustRead(await blankWorkbook(request), request)).toEqual({ edits: {}, problems: [], isOther: false });
      }
  });

  it('has a sheet a role, and each question in one of them', async () => {
    const request = await requestFor('two-integration', 'short', { byRole: true });
    const rows = await rowsIn(await blankWorkbook(request));
    const sheets = [...new Set(rows.filter(({ cells }) => cells.key?.text.startsWith('q')).map(({ sheet }) => sheet))];
    expect(sheets).toEqual(expect.arrayContaining(['信息化', '生产', '财务', '管理层']));
    const keys = rows.flatMap(({ cells }) => (cells.key?.text.startsWith('q') ? [cells.key.text] : []));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(request.parts.flatMap((part) => part.questions.flatMap(interviewRows)).length);
  });
});

const start = async () => {
  const request = await requestFor('two-integration', 'short');
  const blank = await blankWorkbook(request);
  const at = (key: string, letter?: string) => cellFor(blank, key, letter);
  const find = (kind: Question['answer']['kind']) => {
    const found = request.parts.flatMap((part) => part.questions).find(({ question }) => question.answer.kind === kind);
    if (!found) throw new Error(`no ${kind}`);
    return found.question;
  };
  return { request, blank, at, find };
};

describe('A cell that begins like a formula', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("x")'])('stays text: %s', async (name) => {
    const request = await requestFor('two-integration', 'short', { name });
    const blank = await blankWorkbook(request);
    const sheets = [1, 2].map((sheet) => partOf(blank, `xl/worksheets/sheet${sheet}.xml`));
    for (const xml of sheets) expect(xml).not.toMatch(/<f>|t="str"/);
    expect(partOf(blank, 'xl/sharedStrings.xml')).toContain(name.trim().replace(/"/g, '"'));
  });
});

describe('What spreadsheets do to what is typed', () => {
  it('a share shown as 60 % is read as 60, not as 0.6', async () => {
    const { request, blank, at, find } = await start();
    const question = find('percentage');
    const cell = await at(question.id);
    const percentStyle = edited(blank, (path, xml) =>
      path === 'xl/styles.xml' ? xml.replace('<cellXfs count="', '<cellXfs x="').replace(/(<cellXfs[^>]*>)/, '$1<xf numFmtId="9"/>') : xml,
    );
    const { edits, problems } = await mustRead(typeInto(percentStyle, 2, { [cell]: { number: 0.57, style: 0 } }), request);
    expect(problems).toEqual([]);
    expect(edits[question.id]?.state).toEqual({ kind: 'answered', value: { kind: 'percentage', percent: 57 } });
  });

  it('a date, a formula without a result and a number that is no option are told of by sheet and cell', async () => {
    const { request, blank, at, find } = await start();
    const [single, share] = [find('single'), find('percentage')];
    const [a, b] = [await at(single.id), await at(share.id)];
    const dated = edited(blank, (path, xml) => (path === 'xl/styles.xml' ? xml.replace(/(<cellXfs[^>]*>)/, '$1<xf numFmtId="14"/>') : xml));
    const dates = await mustRead(typeInto(dated, 2, { [a]: { number: 46000, style: 0 }, [b]: { error: '#DIV/0!' } }), request);
    expect(toldOf(dates)).toEqual(expect.arrayContaining([`问卷 ${a} date-in-cell`, `问卷 ${b} error-in-cell`]));
    expect(dates.edits).toEqual({});
    const wrong = await mustRead(typeInto(blank, 2, { [a]: { number: 7 }, [b]: { text: '150' } }), request);
    expect(wrong.problems.map(({ cell, problem }) => [cell, problem])).toEqual(
      expect.arrayContaining([
        [a, expect.objectContaining({ code: 'no-such-choice', found: '7', first: 1 })],
        [b, expect.objectContaining({ code: 'out-of-range', value: 150 })],
      ]),
    );
  });

  it('a formula with a result counts as what it shows', async () => {
    const { request, blank, at, find } = await start();
    const question = find('percentage');
    const { edits } = await mustRead(typeInto(blank, 2, { [await at(question.id)]: { formula: 'A1', text: '12' } }), request);
    expect(edits[question.id]?.state).toEqual({ kind: 'answered', value: { kind: 'percentage', percent: 12 } });
  });
});

describe('What people do to sheets', () => {
  it('a sheet may be renamed, and its name is the one told', async () => {
    const { request, blank, at, find } = await start();
    const cell = await at(find('single').id);
    const renamed = edited(blank, (path, xml) =>
      path === 'xl/workbook.xml' ? xml.replace('name="问卷"', 'name="一车间 &amp; 二车间"') : xml,
    );
    expect(toldOf(await mustRead(typeInto(renamed, 2, { [cell]: { text: '九' } }), request))).toEqual([
      `一车间 & 二车间 ${cell} no-such-choice`,
    ]);
  });

  it('a row whose hidden id is gone is known by its text', async () => {
    const { request, blank, at, find } = await start();
    const question = find('single');
    const typed = typeInto(blank, 2, { [await at(question.id)]: { text: '1' }, [await at(question.id, 'A')]: { text: '' } });
    const { edits, problems } = await mustRead(typed, request);
    expect(problems).toEqual([]);
    expect(Object.keys(edits)).toEqual([question.id]);
  });

  it('a row with neither id nor text left is told of, not dropped', async () => {
    const { request, blank, at, find } = await start();
    const { id } = find('single');
    const answer = await at(id);
    const typed = typeInto(blank, 2, { [answer]: { text: '1' }, [await at(id, 'A')]: { text: 'x9' }, [await at(id, 'D')]: { text: '？' } });
    expect(toldOf(await mustRead(typed, request))).toEqual([`问卷 ${answer} lost-row`]);
  });

  it('a row of which only some columns were sorted is told of', async () => {
    const { request, blank, at, find } = await start();
    const { id } = find('single');
    const answer = await at(id);
    const typed = typeInto(blank, 2, { [answer]: { text: '1' }, [await at(id, 'A')]: { text: find('multiple').id } });
    expect(toldOf(await mustRead(typed, request))).toEqual([`问卷 ${answer} mixed-row`]);
  });

  it('rows in another order are read the same', async () => {
    const { request, blank, at, find } = await start();
    const [one, other] = [find('single'), find('percentage')];
    const typed = typeInto(blank, 2, { [await at(one.id)]: { text: '2' }, [await at(other.id)]: { text: '40' } });
    const before = await mustRead(typed, request);
    const turned = edited(typed, (path, xml) => {
      if (path !== 'xl/worksheets/sheet2.xml') return xml;
      const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*>.*?<\/row>/g)].filter(([, number]) => Number(number) > 3);
      const numbers = rows.map(([, number]) => number ?? '');
      const reversed = [...rows].reverse().map(([row, was = ''], index) => {
        const now = numbers[index] ?? was;
        return row.replace(`<row r="${was}"`, `<row r="${now}"`).replaceAll(new RegExp(`r="([A-Z]+)${was}"`, 'g'), `r="$1${now}"`);
      });
      return xml.replace(rows.map(([row]) => row).join(''), () => reversed.join(''));
    });
    expect((await mustRead(turned, request)).edits).toEqual(before.edits);
  });
});

describe('A workbook that is not this assessment’s', () => {
  it('is refused where questionnaire, form or major version differ, or where it does not say what it is', async () => {
    const { request, blank } = await start();
    const rewritten = (line: string) =>
      edited(blank, (path, xml) => (path === 'xl/sharedStrings.xml' ? xml.replace(/rongchi-interview [^<]*/, line) : xml));
    const { version } = request.pack;
    expect(await refusalOf(rewritten(`rongchi-interview 1 dcmm-2025 ${version} short e1`), request)).toBe('other-questionnaire');
    expect(await refusalOf(rewritten(`rongchi-interview 1 two-integration ${version} full e1`), request)).toBe('other-form');
    expect(await refusalOf(rewritten('rongchi-interview 1 two-integration 9.0.0 short e1'), request)).toBe('other-version');
    expect(await refusalOf(rewritten('rongchi-interview 2 two-integration 2.0.0 short e1'), request)).toBe('newer-workbook');
    expect(await refusalOf(rewritten('gone'), request)).toBe('foreign-workbook');
  });

  it('is read with a warning where it was made for another enterprise', async () => {
    const { request, blank } = await start();
    expect((await mustRead(blank, request, { enterprise: 'e2' })).isOther).toBe(true);
  });
});

describe('A file that is no workbook', () => {
  const read = async (bytes: Uint8Array) => {
    const result = await workbooks.read(fileOf(bytes));
    return result.ok ? null : result.error.code;
  };
  const text = (words: string) => new TextEncoder().encode(words);

  it('is refused by what it is', async () => {
    expect(await read(text('name,answer\n1,2'))).toBe('not-xlsx');
    expect(await read(new Uint8Array())).toBe('not-xlsx');
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-or-locked');
    expect(await read(zipSync({ 'word/document.xml': text('<w/>') }))).toBe('not-xlsx');
    expect(await read(zipSync({ 'xl/workbook.xml': text('<workbook>') }))).toBe('damaged');
    const { blank } = await start();
    expect(await read(blank.slice(0, blank.length / 2))).toBe('damaged');
  });

  it('that unpacks to more than a workbook can hold is refused as soon as it has, whatever size it states', async () => {
    const size = 64 * 1024 * 1024;
    const bomb = zipSync({ 'xl/workbook.xml': text('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(size) }, { level: 1 });
    const began = performance.now();
    expect(await read(bomb)).toBe('unpacks-too-large');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1) if (view.getUint32(at, true) === size) view.setUint32(at, 10, true);
    expect(await read(lying)).toBe('unpacks-too-large');
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('is refused where a stray cell lies far out, saying where', async () => {
    const { blank } = await start();
    const far = edited(blank, (path, xml) =>
      path === 'xl/worksheets/sheet2.xml'
        ? xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>')
        : xml,
    );
    expect(await workbooks.read(fileOf(far))).toEqual({
      ok: false,
      error: { code: 'too-far', sheet: '问卷', row: 1048576, column: 'XFD' },
    });
  });
});

describe('Answers already there', () => {
  it('stay where the workbook fills in only the other half of a pair', async () => {
    const { request, blank, at, find } = await start();
    const { id } = find('pair');
    const answers: Answers = {
      [id]: {
        state: { kind: 'answered', value: { kind: 'pair', first: 3, second: null } },
        note: '',
        flagged: false,
        confidence: null,
        evidence: [],
        carried: null,
      },
    };
    const { edits } = await mustRead(typeInto(blank, 2, { [await at(`${id}#second`)]: { number: 50 } }), request, { answers });
    expect(edits[id]?.state).toEqual({ kind: 'answered', value: { kind: 'pair', first: 3, second: 50 } });
  });
});

describe.runIf(which('soffice'))('Another program', () => {
  it('opens the workbook and finds the questions in it', async () => {
    const request = await requestFor('two-integration', 'short', { byRole: true });
    const csv = await withFile('sheets.xlsx', await blankWorkbook(request), async (path) => {
      const out = path.replace(/\/[^/]*$/, '');
      const { code } = await runCommand('soffice', ['--headless', '--convert-to', 'html', '--outdir', out, path]);
      expect(code).toBe(0);
      return (await import('node:fs/promises')).readFile(`${out}/sheets.html`, 'utf8');
    });
    expect(csv).toContain('不适用的理由');
  });

  it.each(['Aÿþ3', 'ABCD3', 'A99999999', 'a3', ''])('is refused as damaged where a cell has %j for an address', async (address) => {
    const { blank } = await start();
    const strange = edited(blank, (path, xml) => (path === 'xl/worksheets/sheet1.xml' ? xml.replace('r="A3"', `r="${address}"`) : xml));
    expect(await workbooks.read(fileOf(strange))).toEqual({ ok: false, error: { code: 'damaged' } });
  });
});
