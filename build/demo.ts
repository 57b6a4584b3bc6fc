/**
 * `npm run demo`: a made-up team in a throwaway profile, from a roster to a line written down, a one-on-one prepared and
 * held, a reminder on time, a printed development plan and a backup, all through the real screens. With a screen it leaves
 * the app open.
 */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildApp } from './build.ts';
import { openDesktop } from './demo/desktop.ts';
import { backUp } from './demo/keeping.ts';
import { openStage } from './demo/stage.ts';
import { exportPlan, holdOneOnOne, importRoster, letReminderCome, showBrief } from './demo/steps.ts';
import { writeOneLine } from './demo/writing-down.ts';
import { ensureElectron } from './electron-runtime.ts';
import { root } from './run-command.ts';
import { ensureSystem } from './system.ts';

const folder = path.join(root, 'out/demo');

await ensureSystem('demo');
const runtime = await ensureElectron();
await buildApp();
await fs.rm(folder, { recursive: true, force: true });
await fs.mkdir(folder, { recursive: true });
const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-demo-'));
const desktop = await openDesktop(profile);

let count = 0;
const stage = await openStage({
  runtime,
  desktop,
  profile,
  folder,
  async onShow({ page }, sentence, picture) {
    count += 1;
    await page.screenshot({ path: path.join(folder, `${count}-${picture}.png`) });
    console.log(`${count}. ${sentence}`);
  },
});
console.log(`\nHeed with a sample team, in a profile that is thrown away: ${profile}\n`);

const person = await importRoster(stage);
await writeOneLine(stage, person);
await showBrief(stage, person);
await holdOneOnOne(stage, person);
await letReminderCome(stage);
await exportPlan(stage, person);
await backUp(stage);

console.log(`\nPictures of each step and the PDF are in ${path.relative(process.cwd(), folder)}.`);
if (desktop.isVirtual) {
  await stage.app.close();
} else {
  console.log('The app stays open with the sample team. Quit it when you have seen enough; the profile goes with it.');
  await stage.app.waitForEvent('close', { timeout: 0 });
}
desktop.close();
await fs.rm(profile, { recursive: true, force: true, maxRetries: 5 });
