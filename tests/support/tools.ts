import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aptInstall, type Ran, runCommand, which } from './run-command.ts';

/** The programs that read our files back, and the Debian package of each. */
const packageOf = {
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  qpdf: 'qpdf',
  zbarimg: 'zbar-tools',
} as const;

export type Tool = keyof typeof packageOf;

const missing = (tool: Tool): Error =>
  new Error(
    `${tool} is not installed, and the tests read back with it what the app makes: apt-get install poppler-utils qpdf zbar-tools (brew install poppler qpdf zbar)`,
  );

const findTool = async (tool: Tool): Promise<string> => {
  const found = which(tool);
  if (found) return found;
  await aptInstall([packageOf[tool]]);
  const installed = which(tool);
  if (!installed) throw missing(tool);
  return installed;
};

/** Runs a tool and gives its exit code and what it wrote. Rejects when the tool is not there. */
export const runTool = async (tool: Tool, args: readonly string[]): Promise<Ran> => runCommand(await findTool(tool), args);

const mustRun = async (tool: Tool, args: readonly string[]): Promise<Buffer> => {
  const { code, stdout, stderr } = await runTool(tool, args);
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} ended with ${code}: ${stderr}${stdout}`);
  return stdout;
};

/** Puts bytes into a file of a folder of its own for as long as `use` works. */
export const withFile = async <T>(name: string, bytes: Uint8Array, use: (path: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'rongchi-'));
  try {
    await writeFile(join(folder, name), bytes);
    return await use(join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The text of a PDF; with `layout` as it stands on the page. */
export const readPdfText = (pdf: string, { layout = false } = {}): Promise<string> =>
  mustRun('pdftotext', ['-enc', 'UTF-8', ...(layout ? ['-layout'] : []), pdf, '-']).then(String);

export type PdfFont = { readonly name: string; readonly isEmbedded: boolean; readonly isSubset: boolean; readonly hasUnicode: boolean };

/** A line of pdffonts ends with: emb sub uni object-number generation. */
const fontLine = /^(\S.*?)\s+.*\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/;

export const readPdfFonts = async (pdf: string): Promise<readonly PdfFont[]> => {
  const lines = String(await mustRun('pdffonts', [pdf])).split('\n');
  return lines.flatMap((line) => {
    const [, name, embedded, subset, unicode] = fontLine.exec(line.trimEnd()) ?? [];
    return name ? [{ name, isEmbedded: embedded === 'yes', isSubset: subset === 'yes', hasUnicode: unicode === 'yes' }] : [];
  });
};

/** How many bitmaps a PDF has. */
export const countPdfBitmaps = async (pdf: string): Promise<number> =>
  String(await mustRun('pdfimages', ['-list', pdf]))
    .split('\n')
    .filter((line) => /^\s*\d+\s+\d+\s/.test(line)).length;

/** One page of a PDF as a PNG. */
export const drawPdfPage = (pdf: string, page: number, dotsPerInch = 96): Promise<Buffer> =>
  mustRun('pdftoppm', ['-png', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page), '-singlefile', pdf]);

export const countPdfPages = async (pdf: string): Promise<number> => Number(await mustRun('qpdf', ['--show-npages', pdf]));

/** Rejects, with qpdf's words, when the PDF is damaged or not according to the standard. */
export const checkPdf = async (pdf: string): Promise<void> => {
  await mustRun('qpdf', ['--check', pdf]);
};

/** What the QR code in a picture says, with the blanks at its end; rejects where there is none. */
export const readQrCode = async (picture: string): Promise<string> =>
  String(await mustRun('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture])).replace(/\n$/, '');

/** LibreOffice, where it is installed: what opens Word files without Word. */
export const hasSoffice = (): boolean => which('soffice') !== null;

/** A file as LibreOffice prints it, as a PDF in `folder`; each run has a profile of its own, so that several may run at once. */
export const printWithSoffice = async (file: string, folder: string): Promise<string> => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const { code, stderr } = await runCommand('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], 180_000);
  if (code !== 0) throw new Error(`soffice ended with ${code}: ${stderr}`);
  return join(folder, `${basename(file, extname(file))}.pdf`);
};
