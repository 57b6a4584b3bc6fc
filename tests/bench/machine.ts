import fs from 'node:fs/promises';
import os from 'node:os';

/** More of all processors at work than this, while nothing of the bench runs, disturbs what is measured. */
const DISTURBED_SHARE = 0.1;
const SAMPLE_MS = 700;

/** What was measured on: nothing that names the machine or its owner. */
export interface Machine {
  readonly processor: string;
  readonly memoryGb: number;
  readonly system: string;
  readonly electron: string;
  readonly node: string;
}

export const machine = (electron: string): Machine => ({
  processor: `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}`,
  memoryGb: Math.round(os.totalmem() / 2 ** 30),
  system: `${os.type()} ${os.release()}, ${os.arch()}`,
  electron,
  node: process.version,
});

/** Whether other programs are at work. To be asked while nothing of the bench runs; elsewhere than on Linux it says no. */
export async function isBusy(): Promise<boolean> {
  const before = await ticks();
  await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
  const after = await ticks();
  return (after.busy - before.busy) / Math.max(1, after.all - before.all) > DISTURBED_SHARE;
}

/** Clock ticks of all processors since the machine started (proc(5), /proc/stat): all, and those not idle. */
async function ticks(): Promise<{ readonly all: number; readonly busy: number }> {
  const stat = await fs.readFile('/proc/stat', 'utf8').catch(() => 'cpu 0 0 0 0 0');
  const fields = (stat.split('\n')[0] ?? '').trim().split(/\s+/).slice(1, 9).map(Number);
  const all = fields.reduce((sum, each) => sum + each, 0);
  return { all, busy: all - (fields[3] ?? 0) - (fields[4] ?? 0) };
}
