import { builtinModules } from 'node:module';
import path from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { factsNow } from './build-facts.ts';
import { macrosPlugin } from './expand-macros.ts';

const root = path.resolve(import.meta.dirname, '..');
const out = (name: string) => path.join(root, 'out', name);
const builtins = ['electron', /^electron\//, /^node:/, ...builtinModules];
// The oldest runtime Heed may run on (build/electron-runtime.ts): Electron 33, with Node 20.18 and Chromium 130.
const NODE = 'node20';
const CHROME = 'chrome130';

/** The texts: macros become calls, catalogues are compiled as they are imported. */
const words = () => [macrosPlugin(), lingui({ configPath: path.join(root, 'build/lingui.config.ts') })];

const base = (mode: string): InlineConfig => ({ root, mode, configFile: false, logLevel: 'warn', envDir: false, plugins: words() });

/** The main process: ES modules, everything but Electron and Node's own modules bundled in. */
export const main = (mode: string): InlineConfig => ({
  ...base(mode),
  ssr: { noExternal: true },
  define: { HEED_BUILD: JSON.stringify(factsNow()) },
  build: {
    ssr: path.join(root, 'electron/main.ts'),
    outDir: out('main'),
    target: NODE,
    sourcemap: true,
    minify: true,
    emptyOutDir: true,
    rolldownOptions: { external: builtins, output: { format: 'es', entryFileNames: 'index.js', chunkFileNames: '[name].js' } },
  },
});

/** The thread that tasks run in: one file beside main's, without Electron. */
export const worker = (mode: string): InlineConfig => ({
  ...base(mode),
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'electron/tasks/worker.ts'),
    outDir: out('main'),
    target: NODE,
    sourcemap: true,
    minify: true,
    emptyOutDir: false,
    rolldownOptions: { external: builtins, output: { format: 'es', entryFileNames: 'worker.js', codeSplitting: false } },
  },
});

/** The preload script: one CommonJS file, as a sandboxed preload has no module loader. */
export const preload = (mode: string): InlineConfig => ({
  ...base(mode),
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, 'electron/preload.ts'),
    outDir: out('preload'),
    target: CHROME,
    sourcemap: mode === 'development' ? 'inline' : false,
    minify: false,
    emptyOutDir: true,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
    },
  },
});

/**
 * The window's page begins with begin.ts alone, which settles the language and then imports main.tsx. What that needs is
 * most of the script of a start: it is fetched and compiled meanwhile rather than afterwards.
 */
const preloadMain: Plugin = {
  name: 'heed:preload-main',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle, path: page }) {
      const main = Object.values(bundle ?? {}).find((each) => each.type === 'chunk' && each.isEntry && each.name === 'main');
      if (main?.type !== 'chunk' || page !== '/index.html') return [];
      return [main.fileName, ...main.imports].map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' as const }));
    },
  },
};

/** The renderer: the app (index.html) and the pages that get printed (print.html). */
export const renderer = (mode: string): InlineConfig => ({
  ...base(mode),
  root: path.join(root, 'renderer'),
  base: '/',
  // The package's entry is written for browsers of ten years ago: larger, and slow to begin.
  resolve: { alias: { dexie: path.join(root, 'node_modules/dexie/dist/modern/dexie.mjs') } },
  plugins: [...words(), react(), tailwindcss(), preloadMain, { ...optimizeLocales.vite({ locales: ['en-GB', 'en-US', 'de-DE'] }), enforce: 'pre' }],
  // The worker of the search is bundled by itself, and its modules hold texts, too.
  worker: { format: 'es', plugins: words },
  server: { host: '127.0.0.1', port: 0 },
  build: {
    outDir: out('renderer'),
    target: CHROME,
    sourcemap: true,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The pages begin with begin.ts alone; main.tsx and print.tsx stand here so that what they need counts as needed at the start.
      input: { index: path.join(root, 'renderer/index.html'), print: path.join(root, 'renderer/print.html'), main: path.join(root, 'renderer/main.tsx'), printing: path.join(root, 'renderer/print.tsx') },
      // What every start needs arrives in one file instead of forty.
      output: {
        codeSplitting: {
          groups: [
            // The language is settled before any of the others is evaluated.
            { name: 'speak', priority: 1, test: /[\\/]@lingui[\\/](core|message-utils)|[\\/]domain[\\/]language[\\/]|[\\/]bridge[\\/]bridge\.ts|vite[\\/]preload-helper|@messageformat|[\\/]moo[\\/]/ },
            { name: 'start', tags: ['$initial'], test: /node_modules|[\\/](domain|components|data|bridge)[\\/]/ },
          ],
        },
      },
    },
  },
});
