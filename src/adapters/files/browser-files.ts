import type { FileGateway } from '../../ports/file-gateway.ts';
import { createChosenFiles } from './chosen-files.ts';

/** How long a download link must outlive the click that started it. */
const linkLife = 60_000;

const download = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), linkLife);
};

const readText = async (file: Blob): Promise<string | null> => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
};

/** A PDF says so at its beginning, whatever its name; some programs put a few bytes before that. */
const isPdf = (bytes: Uint8Array): boolean => /^[^{]{0,1000}%PDF-/.test(new TextDecoder('latin1').decode(bytes));

/** Only the head is read of a file that is not wanted, however large it is. */
const readBytes: FileGateway['readBytes'] = async (file, isWanted) => {
  try {
    const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
    return isWanted(head) ? new Uint8Array(await file.arrayBuffer()) : null;
  } catch {
    return null;
  }
};

/** Files through download and upload, which work in every browser and from a file address; through its own pickers where it has them. */
export const createBrowserFiles = (): FileGateway => ({
  save: download,
  ...createChosenFiles(download),
  readText,
  readBytes,
  readPdf: (file) => readBytes(file, isPdf),
});
