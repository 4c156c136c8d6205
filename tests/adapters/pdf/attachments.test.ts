import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPdfPaper } from '../../../src/adapters/pdf/typesetting/pdf-paper.ts';
import type { Attachment } from '../../../src/ports/report-renderer.ts';
import { checkPdf, runTool, withFile } from '../../support/tools.ts';
import { fontTime, readFonts } from './read-fonts.ts';

const info = { title: '报告', author: '融尺', subject: '诊断', language: 'zh-CN', createdAt: '2026-01-02T03:04:05Z' };
const attachment = (name: string, text: string, over: Partial<Attachment> = {}): Attachment => ({
  name,
  mimeType: 'application/json',
  description: '不含税的数据𠮷',
  relationship: 'Data',
  text,
  ...over,
});
const text = `{"名称":"中𬭎文化（武汉）","endstream":"endstream endobj","n":${'0'.repeat(5000)}}\n`;
const files = [attachment('second.json', text, { relationship: 'Source' }), attachment('first (1).json', '{}')];

const draw = async (attachments?: readonly Attachment[]): Promise<Uint8Array> => {
  const paper = createPdfPaper(await readFonts(), { ...info, ...(attachments ? { attachments } : {}) });
  paper.text('中文', 20, 20, { font: 'regular', size: 10, color: [0, 0, 0] });
  paper.outline('第一章', 1, null);
  return paper.finish();
};

describe('files inside a PDF', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await draw(files);
  }, fontTime);

  it('leave it sound', async () => {
    await withFile('paper.pdf', pdf, checkPdf);
  });

  it('are listed with their names and come out byte for byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rongchi-'));
    try {
      const listed = await withFile('paper.pdf', pdf, async (path) => {
        await runTool('pdfdetach', ['-saveall', '-o', folder, path]);
        return String((await runTool('pdfdetach', ['-list', path])).stdout);
      });
      expect(listed).toMatch(/2 embedded files\n1: first \(1\)\.json\n2: second\.json/);
      expect(await readdir(folder)).toEqual(['first (1).json', 'second.json']);
      expect(await readFile(join(folder, 'second.json'), 'utf8')).toBe(text);
      expect(await readFile(join(folder, 'first (1).json'), 'utf8')).toBe('{}');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('say what they are: kind, size, time, checksum, description and what they are to the document', async () => {
    const { stdout } = await withFile('paper.pdf', pdf, (path) =>
      runTool('qpdf', ['--qdf', '--object-streams=disable', '--no-original-object-ids', path, '-']),
    );
    const unfolded = stdout.toString('latin1');
    expect(unfolded.match(/\/Type \/EmbeddedFile/g)).toHaveLength(2);
    expect(unfolded).toContain('/Subtype /application#2fjson');
    expect(unfolded).toContain(`/Size ${Buffer.byteLength(text)}`);
    expect(unfolded).toContain("/ModDate (D:20260102030405+00'00')");
    expect(unfolded).toMatch(/\/AFRelationship \/Source[\s\S]*\/AF \[|\/AF \[[\s\S]*\/AFRelationship \/Source/);
    const listed = String(
      (await withFile('paper.pdf', pdf, (path) => runTool('qpdf', ['--list-attachments', '--verbose', path]))).stdout,
    ).toLowerCase();
    expect(listed).toContain(createHash('md5').update(text).digest('hex'));
    expect(listed).toContain('不含税的数据𠮷');
  });

  it('are packed', async () => {
    expect(pdf.length - (await draw()).length).toBeLessThan(2500);
  });

  it('leave bookmarks, title and window as they were', async () => {
    const { stdout } = await withFile('paper.pdf', pdf, (path) => runTool('pdfinfo', [path]));
    expect(String(stdout)).toMatch(/Title:\s+报告\n/);
    const unfolded = String((await withFile('paper.pdf', pdf, (path) => runTool('qpdf', ['--qdf', path, '-']))).stdout);
    expect(unfolded).toContain('/PageMode /UseOutlines');
  });

  it('make the same file again, byte for byte, in whatever order they are given', async () => {
    expect(Buffer.from(await draw(files)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('are not there where none are given', async () => {
    expect(Buffer.from(await draw()).toString('latin1')).not.toMatch(/EmbeddedFile|Filespec|\/AF /);
    expect(Buffer.from(await draw([])).toString('latin1')).not.toMatch(/EmbeddedFile|Filespec|\/AF /);
  });
});
