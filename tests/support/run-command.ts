import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Ran = { readonly code: number; readonly stdout: Buffer; readonly stderr: string };

const windowsEndings = ['.exe', '.cmd', ''];

export const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a program lies on the PATH, or null. */
export const which = (program: string): string | null => {
  const endings = process.platform === 'win32' ? windowsEndings : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, program + ending))).find(isExecutable) ?? null;
};

/** Runs a program to its end and gives what it wrote. Rejects when it cannot start or takes longer than `limit` ms. */
export const runCommand = (program: string, args: readonly string[], limit = 60_000): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: limit, shell: program.endsWith('.cmd') });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => stdout.push(part));
    child.stderr.on('data', (part: Buffer) => stderr.push(part));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (signal) reject(new Error(`${program} was stopped (${signal}); its limit is ${limit / 1000} s`));
      else resolve({ code: code ?? 1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() });
    });
  });

const attempt = async (program: string, args: readonly string[], limit: number): Promise<boolean> =>
  runCommand(program, args, limit).then(
    ({ code }) => code === 0,
    () => false,
  );

const mayInstall = (): boolean => process.getuid?.() === 0 && which('apt-get') !== null;

/** On Debian and its kin, as root: installs packages. True when apt-get says they are there. */
export const aptInstall = async (packages: readonly string[]): Promise<boolean> => {
  if (!mayInstall()) return false;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (await attempt('apt-get', install, 300_000)) return true;
  return (await attempt('apt-get', ['update'], 120_000)) && attempt('apt-get', install, 300_000);
};
