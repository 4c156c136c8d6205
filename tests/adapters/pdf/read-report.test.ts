import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../../src/adapters/pdf/read-report.ts';
import { createReportReader } from '../../../src/adapters/pdf/report-reader.ts';
import { openAssessmentFile, openReportRecord } from '../../../src/engine/index.ts';
import type { ReportContent } from '../../../src/ports/report-reader.ts';
import { codesOf, valueIn } from '../../support/engine-fixtures.ts';
import { type MadeReport, makeReportPdf } from '../../support/report-pdf.ts';
import { checkPdf, runTool, withFile } from '../../support/tools.ts';
import { fontTime } from './read-fonts.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (content: string | Buffer): Bytes => new Uint8Array(Buffer.from(content as string, 'latin1'));

let made: MadeReport;
let plain: ReportContent;
beforeAll(async () => {
  made = await makeReportPdf();
  plain = valueIn(await readReport(made.bytes));
}, fontTime);

/** The PDF as another program has saved it anew. */
const resaved = (args: readonly string[], of: Uint8Array = made.bytes): Promise<Bytes> =>
  withFile('report.pdf', of, async (path) => {
    const out = join(path, '../saved.pdf');
    const { code, stderr } = await runTool('qpdf', [...args, path, out]);
    if (code !== 0) throw new Error(stderr);
    return new Uint8Array(await readFile(out));
  });

const refusal = async (bytes: Bytes): Promise<readonly string[]> => {
  const read = await readReport(bytes);
  return read.ok ? [] : codesOf(read.error);
};

describe('reading a report', () => {
  it('gives back the assessment it is about, alone, and the record of its numbers', () => {
    const file = valueIn(openAssessmentFile(plain.assessment));
    expect(file.assessments).toEqual([made.assessment]);
    expect(file.enterprise).toEqual(made.file.enterprise);
    const record = valueIn(openReportRecord(plain.record ?? ''));
    expect([record.assessment, record.pack.id]).toEqual([made.assessment.id, made.assessment.packId]);
  });

  it('works through the port too', async () => {
    expect(await createReportReader().read(made.bytes)).toEqual({ ok: true, value: plain });
  });

  it.each([
    ['with object streams', ['--object-streams=generate']],
    ['with streams packed tighter', ['--recompress-flate', '--compression-level=9', '--object-streams=generate']],
    ['linearised for the web', ['--linearize']],
    ['linearised with object streams', ['--linearize', '--object-streams=generate']],
    ['unpacked for the eye', ['--qdf', '--object-streams=disable']],
    ['unpacked for the eye, with object streams', ['--qdf', '--object-streams=generate']],
    ['with a page less', ['--pages', '.', '1-2', '--']],
    ['unpacked', ['--stream-data=uncompress']],
  ])('works after another program has saved it %s', async (_, args) => {
    expect(await readReport(await resaved(args))).toEqual({ ok: true, value: plain });
  });

  it('works where the length of a stream is wrong', async () => {
    const broken = Buffer.from(made.bytes)
      .toString('latin1')
      .replaceAll(/\/Length \d+(?=[^>]*\/Filter)/g, '/Length 7');
    expect(await readReport(bytesOf(broken))).toEqual({ ok: true, value: plain });
  });
});

/** An update written behind the file, as signing and editing programs do (ISO 32000-1, 7.5.6). */
const updated = (pdf: Bytes, objects: Readonly<Record<number, string>>): Bytes => {
  const before = Buffer.from(pdf).toString('latin1');
  const [previous] = /(?<=startxref\s+)\d+(?=\s+%%EOF\s*$)/.exec(before) ?? [];
  const [root] = /\/Root \d+ 0 R/.exec(before) ?? [];
  const [, size = '0'] = /\/Size (\d+)\s*\/Root/.exec(before) ?? [];
  let text = `${before}\n`;
  const sections = Object.entries(objects).map(([id, content]) => {
    const offset = text.length;
    text += `${id} 0 obj\n${content}\nendobj\n`;
    return `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const last = Math.max(Number(size), ...Object.keys(objects).map((id) => Number(id) + 1));
  const table = `xref\n${sections.join('')}trailer\n<< /Size ${last} ${root} /Prev ${previous} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return bytesOf(text + table);
};

const stream = (text: string, extra = ''): string => {
  const data = deflateSync(Buffer.from(text));
  const head = `<< /Type /EmbeddedFile /Length ${data.length} /Filter /FlateDecode ${extra}>>`;
  return `${head}\nstream\n${data.toString('latin1')}\nendstream`;
};

/** The number of the object that holds the record, for it comes last. */
const recordObject = (): number =>
  Number(
    [
      ...Buffer.from(made.bytes)
        .toString('latin1')
        .matchAll(/(\d+) 0 obj\s<<\s\/Type \/EmbeddedFile/g),
    ].at(-1)?.[1],
  );

describe('a report with an update behind it', () => {
  it('is read though something else was added', async () => {
    const signed = updated(made.bytes, { 99999: '<< /Type /Sig /Contents <00> >>' });
    await withFile('signed.pdf', signed, checkPdf);
    expect(await readReport(signed)).toEqual({ ok: true, value: plain });
  });

  it('gives the newer of two where the update replaces a file inside it', async () => {
    const newer = (plain.record ?? '').replace(/"score": [\d.]+/, '"score": 1');
    const changed = updated(made.bytes, { [recordObject()]: stream(newer) });
    await withFile('changed.pdf', changed, checkPdf);
    expect(await readReport(changed)).toEqual({ ok: true, value: { ...plain, record: newer } });
  });

  it('gives the newer of two where the update adds a file in place of the old one', async () => {
    const newer = (plain.record ?? '').replace(/"score": [\d.]+/, '"score": 1');
    expect(await readReport(updated(made.bytes, { 99999: stream(newer) }))).toEqual({ ok: true, value: { ...plain, record: newer } });
  });

  it('is read past other files that were attached to it, whatever they hold', async () => {
    const others = {
      90001: stream('{"format": "other-tool"}'),
      90002: stream('plain text, not packed as it says').replace('/FlateDecode', '/FlateDecode /DecodeParms << /Predictor 12 >>'),
      90003: '<< /Type /EmbeddedFile /Length 3 /Filter /FlateDecode >>\nstream\nxyz\nendstream',
      90004: '<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream',
      90005: '<< /Type /EmbeddedFile /Desc (a \\( string >> with ) brackets) /Length 4 >>\nstream\n\xff\xfe\x00\x01\nendstream',
      90006: '<< /Type /EmbeddedFile /Length 9',
    };
    expect(await readReport(updated(made.bytes, others))).toEqual({ ok: true, value: plain });
  });
});

describe('a PDF that cannot be used', () => {
  it('is said to carry nothing of ours where it is no report, or lost its data', async () => {
    expect(await refusal(await resaved(['--remove-attachment=assessment.rongchi.json']))).toEqual(['pdf-without-assessment']);
    expect(await refusal(bytesOf('%PDF-1.7\n%%EOF'))).toEqual(['pdf-without-assessment']);
    expect(await refusal(bytesOf(''))).toEqual(['pdf-without-assessment']);
    expect(await refusal(made.bytes.slice(0, made.bytes.length / 2))).toEqual(['pdf-without-assessment']);
  });

  it('is read without the record where only that was lost', async () => {
    expect(await readReport(await resaved(['--remove-attachment=rongchi-report.json']))).toEqual({
      ok: true,
      value: { assessment: plain.assessment, record: null },
    });
  });

  it.each([
    ['a password to open it', ['--encrypt', 'geheim', 'owner', '256', '--']],
    ['a password to change it only', ['--encrypt', '', 'owner', '256', '--']],
    ['an old kind of encryption', ['--allow-weak-crypto', '--encrypt', 'geheim', 'owner', '128', '--use-aes=n', '--']],
  ])('is said to be protected where it has %s', async (_, args) => {
    expect(await refusal(await resaved(args))).toEqual(['pdf-encrypted']);
  });

  it('is refused where what it holds would unpack to more than 20 MB, however small it is', async () => {
    const bomb = updated(made.bytes, { 99999: stream(`{"format": "rongchi-assessment", "x": "${'0'.repeat(30 * 1024 * 1024)}"}`) });
    expect(bomb.length - made.bytes.length).toBeLessThan(50_000);
    expect(await refusal(bomb)).toEqual(['pdf-too-large']);
  });

  it('is not unpacked beyond its head where that is none of ours', async () => {
    const large = updated(made.bytes, { 99999: stream('{'.repeat(60 * 1024 * 1024)) });
    const started = performance.now();
    expect(await readReport(large)).toEqual({ ok: true, value: plain });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('does not hold the reader up where it was made to: many marks, endless dictionaries', async () => {
    const marks = `%PDF-1.7\n${'1 0 obj << /Type /EmbeddedFile ['.repeat(200_000)}`;
    const started = performance.now();
    expect(await refusal(bytesOf(marks))).toEqual(['pdf-without-assessment']);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
