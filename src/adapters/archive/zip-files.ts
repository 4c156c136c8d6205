import { strToU8, type UnzipFileInfo, unzipSync, Zip, ZipDeflate } from 'fflate';
import { fail, ok, type Result } from '../../engine/index.ts';
import type { ArchiveFile, BackupProblem, Unpacked } from '../../ports/backup-files.ts';

const mega = 1024 * 1024;
/** An assessment has some 0.1 MB. What a file states of its size is what is set aside for it, and no more is unpacked. */
export const limits = { archive: 50 * mega, file: 20 * mega, total: 200 * mega, files: 5000 } as const;

type Bytes = Uint8Array<ArrayBuffer>;

const letOthersWork = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const join = (chunks: readonly Uint8Array[]): Bytes => {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/** Deflated one by one, with pauses: hundreds of assessments take seconds. */
export const packFiles = async (files: readonly ArchiveFile[]): Promise<Bytes> => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { name, text } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    file.push(strToU8(text), true);
    await letOthersWork();
  }
  zip.end();
  return join(chunks);
};

/** Null: no list to be read, or one without an end. */
const listFiles = (bytes: Uint8Array): readonly UnzipFileInfo[] | null => {
  const found: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (file) => {
        found.push(file);
        if (found.length > 2 * limits.files) throw new Error('endless');
        return false;
      },
    });
    return found;
  } catch {
    return null;
  }
};

const isFolder = ({ name }: UnzipFileInfo): boolean => name.endsWith('/');

export const namesIn = (bytes: Uint8Array): readonly string[] | null =>
  listFiles(bytes)
    ?.filter((file) => !isFolder(file))
    .map(({ name }) => name) ?? null;

/** Null: what lies there is no deflated text, or not as long as stated. */
const unpackOne = (bytes: Uint8Array, wanted: UnzipFileInfo): string | null => {
  try {
    const content = unzipSync(bytes, { filter: ({ name }) => name === wanted.name })[wanted.name];
    return content && content.length === wanted.originalSize ? new TextDecoder('utf-8', { fatal: true }).decode(content) : null;
  } catch {
    return null;
  }
};

const isTooLarge = (files: readonly UnzipFileInfo[]): boolean =>
  files.length > limits.files ||
  files.some((file) => file.originalSize > limits.file) ||
  files.reduce((sum, file) => sum + file.originalSize, 0) > limits.total;

/** Errors: `damaged`, `too-large`. */
export const unpackFiles = async (bytes: Bytes): Promise<Result<Unpacked, BackupProblem>> => {
  if (bytes.length > limits.archive) return fail({ code: 'too-large', max: limits.archive });
  const listed = listFiles(bytes)?.filter((file) => !isFolder(file));
  if (!listed || new Set(listed.map((f) => f.name)).size !== listed.length) return fail({ code: 'damaged' });
  if (isTooLarge(listed)) return fail({ code: 'too-large', max: limits.total });
  const files: ArchiveFile[] = [];
  const broken: string[] = [];
  for (const file of listed) {
    const text = unpackOne(bytes, file);
    if (text === null) broken.push(file.name);
    else files.push({ name: file.name, text });
    await letOthersWork();
  }
  return ok({ files, broken });
};
