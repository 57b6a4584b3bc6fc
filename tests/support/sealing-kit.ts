import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Dexie } from 'dexie';
import { build } from 'vite';
import type { sealing } from '#data/sealing.ts';

/** What `loadSealingKit` puts into a page: the parts themselves, to be used on databases of a test's own. */
export interface SealingKit {
  readonly Dexie: typeof Dexie;
  readonly sealing: typeof sealing;
}

declare global {
  interface Window {
    sealingKit: SealingKit;
  }
}

const root = path.resolve(import.meta.dirname, '../..');
const ENTRY = 'sealing-kit-entry';

/** Brings Dexie and our middleware into a page as one script: the app's own bundle shows neither. */
export async function loadSealingKit(page: Page): Promise<void> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { dexie: path.join(root, 'node_modules/dexie/dist/modern/dexie.mjs') } },
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? `import { Dexie } from 'dexie'; import { sealing } from '${path.join(root, 'renderer/data/sealing.ts')}'; window.sealingKit = { Dexie, sealing };` : null),
      },
    ],
    build: { write: false, target: 'chrome130', modulePreload: false, rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output.find((file) => file.type === 'chunk') : undefined;
  if (!chunk || chunk.type !== 'chunk') throw new Error('Nothing was built.');
  await page.evaluate(chunk.code);
}
