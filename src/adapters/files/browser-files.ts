import type { FileGateway } from '../../ports/file-gateway.ts';

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

/** Files through download and upload: works in every browser and from a file address. */
export const createBrowserFiles = (): FileGateway => ({ save: download, readText });
