import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openSessionBus } from '#tests/support/session-bus.ts';

const run = promisify(execFile);
const PASSWORD = 'of the login keyring';
const LOGIN = '/org/freedesktop/secrets/collection/login';

export const KEYRING_TOOLS = ['gnome-keyring-daemon', 'gdbus', 'dbus-daemon'] as const;

/** GNOME's keyring on a bus of the test's own, with a home of its own. */
export interface Keyring {
  /** For the app's environment. */
  readonly env: Record<string, string>;
  /** Before the app on the command line: has Chromium use the keyring whatever the desktop. */
  readonly args: readonly string[];
  lock(): Promise<void>;
  unlock(): void;
  /** What the keyring itself says: there, and open. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export async function openKeyring(): Promise<Keyring> {
  const home = await mkdtemp(path.join(tmpdir(), 'heed-keyring-'));
  const bus = await openSessionBus();
  const env = { DBUS_SESSION_BUS_ADDRESS: bus.address, XDG_RUNTIME_DIR: home, XDG_DATA_HOME: home };
  const inSession = { env: { ...process.env, ...env, HOME: home } };
  const daemons: ChildProcess[] = [];
  const start = (...how: string[]) => {
    const daemon = spawn('gnome-keyring-daemon', ['--foreground', ...how, '--unlock', '--components=secrets'], { ...inSession, stdio: ['pipe', 'ignore', 'ignore'] });
    daemon.stdin.end(PASSWORD);
    daemons.push(daemon);
  };
  start();
  const secrets = (object: string, method: string, ...args: string[]) =>
    run('gdbus', ['call', '--address', bus.address, '--dest', 'org.freedesktop.secrets', '--object-path', object, '--method', method, ...args], inSession);
  await run('gdbus', ['wait', '--address', bus.address, '--timeout', '10', 'org.freedesktop.secrets'], inSession);
  return {
    env,
    args: ['-r', path.join(import.meta.dirname, 'desktop/real-keyring.cjs')],
    lock: async () => void (await secrets('/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock', `['${LOGIN}']`)),
    // As after logging in again: the daemon that takes over was told the password.
    unlock: () => start('--replace'),
    isOpen: () => secrets(LOGIN, 'org.freedesktop.DBus.Properties.Get', 'org.freedesktop.Secret.Collection', 'Locked').then(({ stdout }) => stdout.includes('false'), () => false),
    async close() {
      for (const daemon of daemons) daemon.kill('SIGKILL');
      bus.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}
