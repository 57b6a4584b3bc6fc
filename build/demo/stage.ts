import { _electron, type ElectronApplication, type Page } from 'playwright';
import { rootFlags } from '#build/display.ts';
import type { Runtime } from '#build/electron-runtime.ts';
import { root } from '#build/run-command.ts';
import type { Desktop } from './desktop.ts';

/** The real app in a throwaway profile, and someone who tells what happens in it. */
export interface Stage {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly desktop: Desktop;
  /** Where exported files go. */
  readonly folder: string;
  /** Says what was done and has a picture taken of how it looks. */
  readonly show: (sentence: string, picture: string) => Promise<void>;
  readonly goTo: (route: string) => Promise<void>;
}

interface Setting {
  readonly runtime: Runtime;
  readonly desktop: Desktop;
  readonly profile: string;
  readonly folder: string;
  readonly onShow: (stage: Pick<Stage, 'app' | 'page'>, sentence: string, picture: string) => Promise<void>;
}

const WINDOW = { width: 1280, height: 800 };
/** Motion ends within 150 ms; a picture is taken of what stands still. */
const STILL_MS = 300;

export async function openStage({ runtime, desktop, profile, folder, onShow }: Setting): Promise<Stage> {
  const app = await _electron.launch({ executablePath: runtime.executable, args: [...rootFlags, root], env: { ...desktop.env, HEED_PROFILE: profile } });
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height), WINDOW);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return {
    app,
    page,
    desktop,
    folder,
    async show(sentence, picture) {
      await page.waitForTimeout(STILL_MS);
      await onShow({ app, page }, sentence, picture);
      await closeMessages(page);
    },
    async goTo(route) {
      await closeMessages(page);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, route);
      await page.waitForURL((url) => url.hash === `#${route}`);
    },
  };
}

/** Short messages stay while the window is not looked at; the next picture is about something else. */
async function closeMessages(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Close the message' });
  while ((await close.count()) > 0) {
    await close.first().click({ force: true });
    await page.waitForTimeout(STILL_MS);
  }
}
