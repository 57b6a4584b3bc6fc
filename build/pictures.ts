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
import { root, runCommand } from './run-command.ts';
import { ensureSystem } from './system.ts';

const folder = path.join(root, 'docs/pictures');
const THEMES = ['light', 'dark'] as const;

await ensureSystem('demo');
const runtime = await ensureElectron();
await buildApp();
await fs.mkdir(folder, { recursive: true });

await inFreshProfile(['meeting', 'plan'], async (stage) => {
  const person = await importRoster(stage);
  await showBrief(stage, person);
  await holdOneOnOne(stage, person);
  await exportPlan(stage, person);
});
await inFreshProfile(['today', 'brief', 'asks', 'find', 'care', 'team', 'review', 'backups'], tourSampleTeam);

/** Plays in a profile of its own, and takes those of its pictures that are wanted. */
async function inFreshProfile(wanted: readonly string[], play: (stage: Stage) => Promise<void>): Promise<void> {
  const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-pictures-'));
  const desktop = await openDesktop(profile);
  try {
    const stage = await openStage({ runtime, desktop, profile, folder: profile, onShow: async ({ page }, _sentence, picture) => (wanted.includes(picture) ? take(page, picture, profile) : undefined) });
    await play(stage);
    await stage.app.close();
  } finally {
    desktop.close();
    await fs.rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function take(page: Stage['page'], picture: string, profile: string): Promise<void> {
  await page.evaluate(nameFolder, { from: profile, to: '~/.config/Heed' });
  for (const theme of THEMES) {
    await page.evaluate((look) => {
      document.documentElement.dataset['theme'] = look;
    }, theme);
    const file = path.join(folder, `${picture}-${theme}.png`);
    await page.screenshot({ path: file, caret: 'hide' });
    await pack(file);
  }
  console.log(`Took ${picture}.`);
}

/** The folder of a profile that is thrown away stands in the picture as the one that everybody has. */
function nameFolder({ from, to }: { readonly from: string; readonly to: string }): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    if (currentNode.nodeValue?.includes(from)) currentNode.nodeValue = currentNode.nodeValue.replace(from, to);
  }
}

/** A screen has few colours: with a palette of its own a picture is a third of its size. Without ImageMagick it stays as it was taken. */
async function pack(file: string): Promise<void> {
  await runCommand('convert', [file, '-dither', 'None', '-colors', '255', '-strip', `PNG8:${file}`]);
}
