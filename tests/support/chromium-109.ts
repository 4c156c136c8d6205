import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { isExecutable } from './run-command.ts';
import { projectRoot } from './source-files.ts';

const unpacked = join(projectRoot, '.cache/chromium-109/chromium');

const packed = (): string => join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin/chromium.br');

/** Its own unpacking takes a file half written by another process for the whole: this one renames when all is there. */
const unpack = async (): Promise<string> => {
  const part = `${unpacked}.${process.pid}`;
  await mkdir(dirname(unpacked), { recursive: true });
  await pipeline(createReadStream(packed()), createBrotliDecompress(), createWriteStream(part));
  await chmod(part, 0o755);
  await rename(part, unpacked);
  return unpacked;
};

/** The package has one build, for 64-bit Linux. */
export const canRunChromium109 = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/** The last Chromium for Windows 7, out of its package. Rejects where the package is missing. */
export const findChromium109 = (): Promise<string> =>
  existsSync(unpacked) && isExecutable(unpacked) ? Promise.resolve(unpacked) : unpack();
