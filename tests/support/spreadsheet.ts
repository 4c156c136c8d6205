import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand, which } from './run-command.ts';

/** LibreOffice, where it is installed: it opens our workbooks as a user's program would. */
export const soffice = which('soffice');

/** `csv`: every sheet a file (UTF-8, all fields quoted, values as shown). */
const filters = { csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false,false,-1', pdf: 'pdf' } as const;

/** Converts a file with a profile of its own, so that nobody's settings or open windows matter. Gives the files it made by name. */
export const convert = async (name: string, bytes: Uint8Array | string, to: keyof typeof filters): Promise<ReadonlyMap<string, Buffer>> => {
  if (!soffice) throw new Error('soffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'rongchi-office-'));
  try {
    await writeFile(join(folder, name), bytes);
    const made = join(folder, 'made');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const { code, stderr } = await runCommand(
      soffice,
      [profile, '--headless', '--convert-to', filters[to], '--outdir', made, join(folder, name)],
      180_000,
    );
    if (code !== 0) throw new Error(`soffice ended with ${code}: ${stderr}`);
    const files = await readdir(made);
    return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(made, file))] as const)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
