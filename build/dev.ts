/** Development: renderer from Vite's server with hot reload; the app restarts when electron/ changes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { build, createServer, type Rolldown } from 'vite';
import { ensureElectron } from './electron-runtime.ts';
import { openDisplay, rootFlags } from './display.ts';
import { main, preload, renderer } from './vite.ts';

const mode = 'development';
const [runtime, server] = await Promise.all([ensureElectron(), createServer(renderer(mode)).then((s) => s.listen())]);
const display = await openDisplay();
const url = server.resolvedUrls?.local[0];
if (!url) throw new Error('The development server has no local address.');

let child: ChildProcess | undefined;
let pending: NodeJS.Timeout | undefined;
const root = new URL('..', import.meta.url).pathname;

function start() {
  const args = [...rootFlags, ...process.argv.slice(2), root];
  const started = spawn(runtime.executable, args, { stdio: 'inherit', env: { ...display.env, HEED_DEV_SERVER: url } });
  child = started;
  started.once('exit', (code) => {
    if (child === started) void stop(code ?? 1); // closed by the user, not by a restart
  });
}
async function stop(code: number) {
  child = undefined;
  await server.close();
  process.exit(code);
}
function restart() {
  clearTimeout(pending);
  pending = setTimeout(() => {
    const old = child;
    child = undefined;
    if (!old || old.exitCode !== null) return start();
    old.once('exit', start);
    old.kill();
  }, 100);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    const old = child;
    child = undefined;
    old?.kill();
    void stop(0);
  });

let built = 0;
for (const config of [main(mode), preload(mode)]) {
  const watcher = (await build({ ...config, build: { ...config.build, watch: {} } })) as Rolldown.RolldownWatcher;
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(event.error.message);
    if (event.code === 'BUNDLE_END') {
      void event.result.close();
      if (++built >= 2) restart();
    }
  });
}
