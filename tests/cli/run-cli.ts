import { join } from 'node:path';
import { runCommand } from '../support/run-command.ts';
import { projectRoot } from '../support/source-files.ts';

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

const tsx = join(projectRoot, 'node_modules/tsx/dist/cli.mjs');

/** Runs a program of src/cli as `npx tsx` does, without npx's own start-up. */
export const runCli = async (program: string, ...args: readonly string[]): Promise<Ended> => {
  const { code, stdout, stderr } = await runCommand(process.execPath, [tsx, join(projectRoot, 'src/cli', program), ...args]);
  return { code, stdout: stdout.toString(), stderr };
};
