/**
 * What can be said about the sources without running them: `npm run check` for everything, `npm run check lint` for a
 * part. The fence between the layers stands in the first two (see build/fence/layers.ts).
 */
import { root, runCommand, tool } from './run-command.ts';

interface CheckPart {
  readonly name: 'types' | 'lint' | 'unused';
  readonly says: string;
  run(): Promise<number>;
}

const sources = ['domain', 'electron', 'renderer', 'build', 'tests', 'forge.config.ts'];
// Code frames for a person at a terminal, one line per finding for logs.
const format = process.stdout.isTTY ? 'default' : 'unix';

export const checkParts: readonly CheckPart[] = [
  { name: 'types', says: 'the sources compile, each layer on its own', run: () => runCommand(tool('tsc'), ['-b']) },
  { name: 'lint', says: 'the linter finds nothing', run: () => runCommand(tool('oxlint'), ['--type-aware', '--deny-warnings', '--no-error-on-unmatched-pattern', `--format=${format}`, ...sources]) },
  { name: 'unused', says: 'no file, export or dependency is unused', run: () => runCommand(tool('knip'), ['-c', 'build/knip.json']) },
];

const partsNamed = (names: readonly string[]) => (names.length === 0 ? checkParts : checkParts.filter(({ name }) => names.includes(name)));

async function main() {
  const failed: string[] = [];
  for (const part of partsNamed(process.argv.slice(2))) {
    if ((await part.run()) !== 0) failed.push(part.name);
  }
  console.log(failed.length === 0 ? `Checked ${root}: nothing to say.` : `Failed: ${failed.join(', ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

if (import.meta.main) await main();
