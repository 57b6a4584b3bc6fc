import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';

export interface SessionBus {
  readonly address: string;
  /** Runs one of the stand-ins in tests/support/desktop on this bus; it ends with the bus. */
  run(script: string, ...args: readonly string[]): ChildProcess;
  /** Runs one to its end and answers with what it printed. */
  ask(script: string, ...args: readonly string[]): Promise<string>;
  close(): void;
}

const SCRIPTS = path.join(import.meta.dirname, 'desktop');
/** The one with the system's D-Bus modules, whatever else is on the path. */
const PYTHON = '/usr/bin/python3';

/** A session bus of the test's own, without any service that the machine would start on it. */
export async function openSessionBus(): Promise<SessionBus> {
  const daemon = spawn('dbus-daemon', [`--config-file=${path.join(SCRIPTS, 'session-bus.conf')}`, '--nofork', '--nopidfile', '--print-address=1'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const address = await new Promise<string>((resolve, reject) => {
    daemon.once('error', reject);
    createInterface(daemon.stdout).once('line', resolve);
  });
  const running: ChildProcess[] = [];
  const run = (script: string, ...args: readonly string[]) => {
    const child = spawn(PYTHON, [path.join(SCRIPTS, script), ...args], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: address } });
    running.push(child);
    return child;
  };
  return {
    address,
    run,
    async ask(script, ...args) {
      const child = run(script, ...args);
      let printed = '';
      child.stdout?.on('data', (bytes: Buffer) => (printed += bytes.toString()));
      await new Promise((resolve) => child.once('close', resolve));
      return printed;
    },
    close() {
      for (const child of running) child.kill();
      daemon.kill();
    },
  };
}
