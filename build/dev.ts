/** Development, `npm run dev`: the renderer from Vite's server with hot reload; the app restarts when electron/ changes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { build, createServer, type InlineConfig, type Rolldown } from 'vite';
import { openDisplay, rootFlags } from './display.ts';
import { ensureElectron } from './electron-runtime.ts';
import { root } from './run-command.ts';
import { ensureSystem } from './system.ts';
import { main, preload, renderer, worker } from './vite.ts';

const MODE = 'development';
const SETTLE_MS = 100;

await ensureSystem('run');
const [runtime, server] = await Promise.all([ensureElectron(), createServer(renderer(MODE)).then((created) => created.listen())]);
const display = await openDisplay();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('The development server has no local address.');

let app: ChildProcess | undefined;
let pending: NodeJS.Timeout | undefined;

function start() {
  const started = spawn(runtime.executable, [...rootFlags, ...process.argv.slice(2), root], { stdio: 'inherit', env: { ...display.env, HEED_DEV_SERVER: address } });
  app = started;
  started.once('exit', (code) => {
    if (app === started) void stop(code ?? 1); // closed by the user, not by a restart
  });
}

async function stop(code: number) {
  const last = app;
  app = undefined;
  last?.kill();
  await server.close();
  process.exit(code);
}

function restart() {
  clearTimeout(pending);
  pending = setTimeout(() => {
    const old = app;
    app = undefined;
    if (!old || old.exitCode !== null) return start();
    old.once('exit', start);
    old.kill();
  }, SETTLE_MS);
}

/** Builds and rebuilds; resolves when the first build is there, restarts the app after each later one. */
async function watch(config: InlineConfig): Promise<void> {
  const watcher = (await build({ ...config, build: { ...config.build, watch: {} } })) as Rolldown.RolldownWatcher;
  await new Promise<void>((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code !== 'BUNDLE_END') return;
      void event.result.close();
      if (app) restart();
      resolve();
    });
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
for (const config of [main, worker, preload]) await watch(config(MODE));
start();
