// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserFiles } from '../../../src/adapters/files/browser-files.ts';

const { save, readText, readPdf } = createBrowserFiles();

/** Node's own Blob has arrayBuffer in every version; what a browser hands over has it too. */
const { Blob: NodeBlob } = await import('node:buffer');
const fileOf = (...bytes: readonly number[]): Blob => new NodeBlob([new Uint8Array(bytes)]) as unknown as Blob;
const textFile = (text: string): Blob => new NodeBlob([text]) as unknown as Blob;

describe('reading a file', () => {
  it('gives its text, Chinese and rare characters included', async () => {
    expect(await readText(textFile('江城䶮泰𬭎业'))).toBe('江城䶮泰𬭎业');
  });

  it('leaves out the byte order mark that Windows editors put in front', async () => {
    expect(await readText(textFile('\uFEFF{"format":1}'))).toBe('{"format":1}');
  });

  it('gives an empty file as empty text', async () => {
    expect(await readText(textFile(''))).toBe('');
  });

  it.each([
    ['GBK text', fileOf(0xd6, 0xd0, 0xb9, 0xfa)],
    ['a PNG', fileOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['UTF-16', fileOf(0xff, 0xfe, 0x7b, 0x00)],
  ])('gives null for what is not UTF-8: %s', async (_, file) => {
    expect(await readText(file)).toBeNull();
  });

  it('gives null where the file has gone meanwhile', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as unknown as Blob;
    expect(await readText(gone)).toBeNull();
  });
});

describe('reading a PDF', () => {
  it('gives its bytes, whatever its name, and though something stands in front of it', async () => {
    expect(await readPdf(fileOf(0x25, 0x50, 0x44, 0x46, 0x2d, 0xff))).toEqual(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0xff]));
    expect(await readPdf(textFile('junk\r\n%PDF-1.7'))).toHaveLength(14);
  });

  it('gives null for a saved file, even one that speaks of PDFs, and for one that has gone', async () => {
    expect(await readPdf(textFile('{"name":"%PDF-1.7"}'))).toBeNull();
    expect(await readPdf(textFile(''))).toBeNull();
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) } as unknown as Blob;
    expect(await readPdf(gone)).toBeNull();
  });
});

describe('saving a file', () => {
  const clicked: HTMLAnchorElement[] = [];
  const revoked: string[] = [];

  beforeEach(() => {
    vi.useFakeTimers();
    URL.createObjectURL = () => 'blob:a-file';
    URL.revokeObjectURL = (address) => void revoked.push(address);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this);
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    clicked.length = 0;
    revoked.length = 0;
  });

  it('downloads the content under the name given', () => {
    save('武汉测试机械有限公司-2026-11-24.rongchi.json', new Blob(['{}']));
    expect(clicked.map(({ href, download }) => [href, download])).toEqual([
      ['blob:a-file', '武汉测试机械有限公司-2026-11-24.rongchi.json'],
    ]);
  });

  it('keeps the address alive for a slow disk or a question where to save, and lets it go in the end', () => {
    save('a.json', new Blob(['{}']));
    vi.advanceTimersByTime(30_000);
    expect(revoked).toEqual([]);
    vi.advanceTimersByTime(60_000);
    expect(revoked).toEqual(['blob:a-file']);
  });
});
