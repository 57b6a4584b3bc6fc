/** The pictures of the README, in light and dark, from the real app with the sample team: `npm run pictures`. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildApp } from './build.ts';
import { openDesktop } from './demo/desktop.ts';
import { tourSampleTeam } from './demo/sample-tour.ts';
import { openStage, type Stage } from './demo/stage.ts';
import { exportPlan, holdOneOnOne, importRoster, showBrief } from './demo/steps.ts';
import { ensureElectron } from './electron-runtime.ts';
import { root } from './run-command.ts';
import { ensureSystem } from './system.ts';

const folder = path.join(root, 'docs/pictures');
const wanted = new Set(['people', 'brief', 'meeting', 'plan', 'asks', 'care']);
const THEMES = ['light', 'dark'] as const;

await ensureSystem('demo');
const runtime = await ensureElectron();
await buildApp();
await fs.mkdir(folder, { recursive: true });

await inFreshProfile(async (stage) => {
  const person = await importRoster(stage);
  await showBrief(stage, person);
  await holdOneOnOne(stage, person);
  await exportPlan(stage, person);
});
await inFreshProfile(tourSampleTeam);

async function inFreshProfile(play: (stage: Stage) => Promise<void>): Promise<void> {
  const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-pictures-'));
  const desktop = await openDesktop(profile);
  const stage = await openStage({ runtime, desktop, profile, folder: profile, onShow: ({ page }, _sentence, picture) => take(page, picture) });
  await play(stage);
  await stage.app.close();
  desktop.close();
  await fs.rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function take(page: Stage['page'], picture: string): Promise<void> {
  if (!wanted.has(picture)) return;
  for (const theme of THEMES) {
    await page.evaluate((look) => {
      document.documentElement.dataset['theme'] = look;
    }, theme);
    await page.screenshot({ path: path.join(folder, `${picture}-${theme}.png`), caret: 'hide' });
  }
  console.log(`Took ${picture}.`);
}
