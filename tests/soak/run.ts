/**
 * A year of a team of twelve in minutes, on a fake clock, in the main process of the real Electron: `npm run soak`.
 * Fails when a reminder came twice, late or not at all, when the backups kept are not those that should be, when the
 * trash erased too early or too late, or when journal or memory grew beyond the records themselves.
 */
import path from 'node:path';
import { build } from 'vite';
import { openDisplay, rootFlags } from '#build/display.ts';
import { ensureElectron } from '#build/electron-runtime.ts';
import { runCommand } from '#build/run-command.ts';
import { main } from '#build/vite.ts';

const root = path.resolve(import.meta.dirname, '../..');
const outDir = path.join(root, 'out/soak');
const likeMain = main('production');
await build({ ...likeMain, build: { ...likeMain.build, ssr: path.join(root, 'tests/soak/in-main.ts'), outDir } });
const runtime = await ensureElectron();
const display = await openDisplay();
try {
  process.exitCode = await runCommand(runtime.executable, [...rootFlags, path.join(outDir, 'index.js')], { env: display.env });
} finally {
  display.close();
}
