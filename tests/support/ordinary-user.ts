import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { chromium, expect, type Page } from '@playwright/test';

const run = promisify(execFile);

/** A user of the machine without any rights, with a home of their own. */
export interface OrdinaryUser {
  readonly home: string;
  readonly env: Record<string, string>;
  /** Runs a command as them and answers with what it printed. */
  run(command: string, ...args: readonly string[]): Promise<string>;
  start(command: string, ...args: readonly string[]): ChildProcess;
  /** The ids of their processes of one kind of Chromium's, such as `renderer`. */
  processes(type: string): Promise<number[]>;
  remove(): Promise<void>;
}

export async function addOrdinaryUser(name: string, env: Record<string, string>): Promise<OrdinaryUser> {
  await run('useradd', ['--create-home', '--shell', '/bin/sh', name]);
  const [uid, gid, home] = (await run('getent', ['passwd', name])).stdout.split(':').flatMap((field, index) => ([2, 3, 5].includes(index) ? [field] : [])) as [string, string, string];
  const ids = { uid: Number(uid), gid: Number(gid) };
  // Of this process's environment nothing but what is named: it is root's.
  const own = { HOME: home, USER: name, LOGNAME: name, PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', ...env };
  const ofTheirs = async (pid: string) => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    return new RegExp(`^Uid:\\s+${uid}\\s`, 'm').test(status);
  };
  const all = async () => {
    const pids = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
    const theirs = await Promise.all(pids.map(ofTheirs));
    return pids.filter((_pid, index) => theirs[index]).map(Number);
  };
  return {
    home,
    env: own,
    run: async (command, ...args) => (await run(command, args, { ...ids, env: own, cwd: home })).stdout,
    start: (command, ...args) => spawn(command, args, { ...ids, env: own, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] }),
    async processes(type) {
      const pids = await all();
      const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
      // A process forked by Chromium's zygote has its arguments written anew, with spaces between them.
      return pids.filter((_pid, index) => lines[index]?.split(/[\0 ]/).includes(`--type=${type}`));
    },
    async remove() {
      // Nobody can be removed while a process of theirs is left, and one that is killed takes a moment to go.
      await expect(async () => {
        for (const pid of await all()) process.kill(pid, 'SIGKILL');
        await run('userdel', ['--remove', name]);
      }).toPass({ timeout: 10_000, intervals: [100] });
    },
  };
}

export interface InstalledHeed {
  readonly page: Page;
  readonly pid: number;
  readonly quit: () => Promise<void>;
}

/** Starts the installed program as somebody, without any switch but the one that lets a test look in. */
export async function startInstalled(user: OrdinaryUser, ...args: readonly string[]): Promise<InstalledHeed> {
  const child = user.start('/usr/bin/heed', '--remote-debugging-port=0', ...args);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr as NodeJS.ReadableStream).on('line', (line) => {
      said.push(line);
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`The installed Heed ended at once:\n${said.join('\n')}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The installed Heed has no pages.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  return {
    page,
    pid: child.pid as number,
    async quit() {
      await browser.close();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/**
 * Whether Chromium's sandbox can be made here: from namespaces of the user's own, or by its helper as root. A container
 * without either right lets no program have one.
 */
export async function canBeSandboxed(user: OrdinaryUser): Promise<boolean> {
  const namespaces = ['--pid', '--net', '--fork', 'true'];
  const tries = [user.run('unshare', '--user', ...namespaces), run('unshare', namespaces)];
  return (await Promise.allSettled(tries)).some(({ status }) => status === 'fulfilled');
}

/** How a process is held in: its filter of system calls, and whether it has a network of its own that leads nowhere. */
export async function confinement(pid: number): Promise<{ readonly seccomp: string | undefined; readonly network: string }> {
  const status = await readFile(path.join('/proc', String(pid), 'status'), 'utf8');
  return { seccomp: /^Seccomp:\s+(\d)$/m.exec(status)?.[1], network: await readlink(path.join('/proc', String(pid), 'ns/net')) };
}
