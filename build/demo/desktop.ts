import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openDisplay } from '#build/display.ts';
import { root } from '#build/run-command.ts';

/** A notification as the daemon was asked to show it. */
export interface ShownNotification {
  readonly title: string;
  readonly body: string;
}

export interface Desktop {
  readonly env: Record<string, string>;
  readonly isVirtual: boolean;
  /** What reached the notification daemon so far; null on a desktop of the user's own, whose daemon shows it to them. */
  notifications(): Promise<readonly ShownNotification[] | null>;
  close(): void;
}

/** The desktop at hand or, on a machine without a screen, a virtual display with a session bus and a notification daemon. */
export async function openDesktop(folder: string): Promise<Desktop> {
  const display = await openDisplay();
  const env = display.env as Record<string, string>;
  if (!display.isVirtual) return { env, isVirtual: false, notifications: () => Promise.resolve(null), close: () => undefined };
  const bus = await startBus(env);
  const session = { ...env, DBUS_SESSION_BUS_ADDRESS: bus.address };
  const daemon = await startNotificationDaemon(session, path.join(folder, 'notifications.jsonl'));
  return {
    env: session,
    isVirtual: true,
    notifications: daemon.read,
    close() {
      daemon.stop();
      bus.stop();
      display.close();
    },
  };
}

async function startBus(env: Record<string, string>): Promise<{ address: string; stop(): void }> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await new Promise<string>((resolve, reject) => {
    bus.once('error', () => reject(new Error('There is no dbus-daemon: apt-get install dbus-daemon')));
    createInterface(bus.stdout).once('line', resolve);
  });
  return { address, stop: () => bus.kill() };
}

async function startNotificationDaemon(env: Record<string, string>, log: string): Promise<{ read: () => Promise<ShownNotification[]>; stop: () => void }> {
  await fs.writeFile(log, '');
  const daemon = spawn('/usr/bin/python3', [path.join(root, 'tests/support/desktop/notification-daemon.py'), log], { env, stdio: 'ignore' });
  daemon.once('error', () => undefined); // without it nothing is shown, and the demo says so
  const read = async () => {
    const calls = (await fs.readFile(log, 'utf8')).split('\n').filter(Boolean).map((line) => JSON.parse(line) as ShownNotification & { readonly call: string });
    return calls.filter(({ call }) => call === 'Notify').map(({ title, body }) => ({ title, body }));
  };
  return { read, stop: () => daemon.kill() };
}
