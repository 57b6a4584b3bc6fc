import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);
/** The D-Bus bindings belong to the system's own Python. */
export const PYTHON = '/usr/bin/python3';
export const DESKTOP_TOOLS = ['dbus-daemon', 'gdbus', PYTHON] as const;
/** Skips the test, with the reason, where the system's Python lacks a module that a stand-in is written with. */
export function needsPython(...modules: readonly string[]): void {
  const missing = modules.filter((module) => spawnSync(PYTHON, ['-c', `import ${module}`], { stdio: 'ignore' }).status !== 0);
  test.skip(missing.length > 0, `needs the Python modules ${missing.join(', ')}`);
}

const DAEMON = path.join(import.meta.dirname, 'desktop', 'notification-daemon.py');
const MOVABLE_CLOCK = path.join(import.meta.dirname, 'desktop', 'movable-clock.cjs');

/** A bus on which nothing is started by itself: an installed notification service would answer in place of ours. Every user may join. */
const BUS_CONFIG = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`;

/** What the notification service was asked to show. */
export interface Shown {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

export interface DesktopSession {
  readonly address: string;
  /** Before the app on the command line: makes its clock movable. */
  readonly args: readonly string[];
  /** For the app's environment. */
  readonly env: Record<string, string>;
  shown(): Promise<Shown[]>;
  /** Clicks a notification. */
  click(id: number): Promise<void>;
  startService(): Promise<void>;
  /** Stops the service from answering, without letting go of its name. */
  freezeService(): void;
  thawService(): void;
  /** Moves the app's wall clock by seconds, from now on; timers know nothing of it, as in sleep. */
  setClock(bySeconds: number): Promise<void>;
  /** Starts a stand-in for logind; must run before the app. */
  startLogind(): Promise<void>;
  /** Tells of sleep and of waking up. */
  prepareForSleep(isGoing: boolean): Promise<void>;
  close(): Promise<void>;
}

export async function openDesktopSession(): Promise<DesktopSession> {
  const folder = await mkdtemp(path.join(tmpdir(), 'heed-desktop-'));
  const log = path.join(folder, 'notifications.jsonl');
  const clock = path.join(folder, 'clock');
  const config = path.join(folder, 'bus.conf');
  await Promise.all([writeFile(config, BUS_CONFIG), writeFile(log, ''), writeFile(clock, '0')]);
  const children: ChildProcess[] = [];
  let service: ChildProcess | undefined;

  async function startBus(): Promise<string> {
    const bus = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1'], { stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(bus);
    return new Promise((resolve, reject) => {
      bus.once('error', reject);
      createInterface(bus.stdout).once('line', resolve);
    });
  }

  const [session, system] = await Promise.all([startBus(), startBus()]);
  const call = (address: string, destination: string, object: string, method: string, ...args: string[]) =>
    run('gdbus', ['call', '--address', address, '--dest', destination, '--object-path', object, '--method', method, '--timeout', '5', ...args]);
  const untilOwned = (address: string, name: string) =>
    expect.poll(async () => (await call(address, 'org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner', name)).stdout.trim()).toBe('(true,)');
  const notifications = (method: string, ...args: string[]) => call(session, 'org.freedesktop.Notifications', '/org/freedesktop/Notifications', method, ...args);

  return {
    address: session,
    args: ['-r', MOVABLE_CLOCK],
    env: {
      DBUS_SESSION_BUS_ADDRESS: session,
      DBUS_SYSTEM_BUS_ADDRESS: system,
      HEED_TEST_CLOCK: clock,
    },
    async shown() {
      const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line !== '');
      return lines.map((line) => JSON.parse(line) as Shown & { call: string }).filter((each) => each.call === 'Notify');
    },
    click: async (id) => void (await notifications('test.Notifyd.Act', String(id), 'default')),
    async startService() {
      service = spawn(PYTHON, [DAEMON, log], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: session } });
      children.push(service);
      await untilOwned(session, 'org.freedesktop.Notifications');
    },
    freezeService: () => void service?.kill('SIGSTOP'),
    thawService: () => void service?.kill('SIGCONT'),
    setClock: (bySeconds) => writeFile(clock, String(bySeconds)),
    async startLogind() {
      children.push(spawn(PYTHON, ['-m', 'dbusmock', '--system', '--template', 'logind'], { stdio: 'ignore', env: { ...process.env, DBUS_SYSTEM_BUS_ADDRESS: system } }));
      await untilOwned(system, 'org.freedesktop.login1');
    },
    async prepareForSleep(isGoing) {
      await call(system, 'org.freedesktop.login1', '/org/freedesktop/login1', 'org.freedesktop.DBus.Mock.EmitSignal', 'org.freedesktop.login1.Manager', 'PrepareForSleep', 'b', `[<${isGoing}>]`);
    },
    async close() {
      for (const child of children.toReversed()) {
        child.kill('SIGCONT');
        child.kill('SIGKILL');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
