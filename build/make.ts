/** `npm run make`: the packages for this system, in out/forge/make. What it takes besides npm's packages is installed (as root) or named. */
import { runCommand, tool } from './run-command.ts';
import { ensureSystem } from './system.ts';

export async function makePackages(env: NodeJS.ProcessEnv = {}): Promise<number> {
  await ensureSystem('make');
  return runCommand(tool('electron-forge'), ['make'], { env });
}

if (import.meta.main) process.exitCode = await makePackages();
