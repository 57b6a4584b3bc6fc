import type { ElectronApplication, Page } from '@playwright/test';
import { DESKTOP_TOOLS, type DesktopSession, needsPython, openDesktopSession } from '#tests/support/desktop-session.ts';
import { expect, launch, test as base } from '#tests/support/launch.ts';
import { needs } from '#tests/support/tools.ts';

/** The zone of every app that is started here. */
export const zone = 'Europe/London';

interface DesktopFixtures {
  desktop: DesktopSession;
  /** Starts Heed in the test's profile. Whatever still runs at the end is closed. */
  start: (env?: Record<string, string>) => Promise<{ app: ElectronApplication; page: Page }>;
}

/** Heed on a desktop of the test's own, with a notification service that writes down what it is asked to show. */
export const test = base.extend<DesktopFixtures>({
  desktop: async ({}, use) => {
    needs(...DESKTOP_TOOLS);
    needsPython('dbus', 'gi');
    const desktop = await openDesktopSession();
    await desktop.startService();
    await use(desktop);
    await desktop.close();
  },
  start: async ({ desktop, profile }, use) => {
    const apps: ElectronApplication[] = [];
    await use(async (env = {}) => {
      const app = await launch(profile, { TZ: zone, ...desktop.env, ...env }, desktop.args);
      apps.push(app);
      return { app, page: await app.firstWindow() };
    });
    for (const app of apps) await app.close().catch(() => undefined);
  },
});
export { expect };
