import fs from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '#domain/journal/change.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import type { MergePart } from '#electron/archive/merge-archive.ts';
import { openJournal } from '#electron/journal/journal.ts';
import { TaskCancelledError, taskRunner } from '#electron/tasks/run-task.ts';
import type { Figure } from './figures.ts';
import type { Ground } from './ground.ts';

const runTask = taskRunner(new URL('../../electron/tasks/worker.ts', import.meta.url));
const SAMPLE_MS = 20;
const CANCEL_AFTER_MS = 1_500;

/**
 * What it takes to export a profile of ten years and to take it in where nothing is, in the thread that does it, and
 * how long it goes on after Cancel.
 */
export async function archiveFigures(ground: Ground): Promise<Figure[]> {
  const { profile } = await ground.years();
  const folder = ground.work;
  const journal = path.join(folder, profile, 'journal');
  const opened = await openJournal(journal, null);
  const source = { folder: journal, key: null, upToSeq: opened.state().lastSeq };
  await opened.close();
  const file = path.join(folder, 'all.zip');
  const job = { source, settings: settingsSchema.parse({}), passphrase: null, createdAt: 0, app: 'bench', file };

  const out = await watched(() => runTask('export-archive', job));
  const cancelled = await cancelDelay((signal) => runTask('export-archive', { ...job, file: path.join(folder, 'never.zip') }, { signal }));
  const into = await openJournal(path.join(folder, 'into'), null);
  const empty = { folder: path.join(folder, 'into'), key: null, upToSeq: 0 };
  const preview = await watched(() => runTask('preview-archive', { file, passphrase: null, source: empty }));
  if (preview.result.kind === 'refused') throw new Error(preview.result.reason);
  const { fingerprint } = preview.result;
  let added = 0;
  const take = async (part: unknown) => {
    const { rows } = part as MergePart;
    const outcome = await into.append({ label: 'Import', at: 0, origin: 'bench', changes: rows.map(({ table, value }) => ({ op: 'put', table, value }) as Change) });
    if (outcome.kind === 'failed') throw new Error(outcome.detail);
    added += rows.length;
  };
  const merge = await watched(() => runTask('merge-archive', { file, fingerprint, passphrase: null, source: empty }, { take }));
  await into.close();
  const copied = await copySeconds(journal, path.join(folder, 'copied'));
  const copyMb = copied.bytes / 1e6;
  if (added !== out.result.records) throw new Error(`${added} of ${out.result.records} records came in`);
  await fs.rm(file);

  const records = `${out.result.records} records`;
  const copy = { name: 'its journal copied and synced', runs: [copied.seconds] };
  const size = { name: 'its journal on the disk', runs: [copyMb] };
  const atMost = { of: 'value', limit: 60 } as const;
  return [
    { what: `export of ${records}, written and read back`, unit: 's', of: 'median', runs: [out.seconds], baseline: copy, goal: atMost },
    { what: `preview of ${records} before they come in`, unit: 's', of: 'median', runs: [preview.seconds], baseline: copy, goal: atMost },
    { what: `merge of ${records} into an empty profile`, unit: 's', of: 'median', runs: [merge.seconds], baseline: copy, goal: atMost },
    { what: 'memory that the export adds, at most', unit: 'MB', of: 'median', runs: [out.moreMb], baseline: size, goal: null },
    { what: 'memory that the merge adds, at most', unit: 'MB', of: 'median', runs: [merge.moreMb], baseline: size, goal: null },
    { what: 'from Cancel to the end of an export', unit: 'ms', of: 'median', runs: [cancelled], goal: { of: 'value', limit: 1_000 } },
  ];
}

/** What the disk alone takes for as much. */
async function copySeconds(from: string, to: string): Promise<{ readonly seconds: number; readonly bytes: number }> {
  await fs.mkdir(to);
  const begun = performance.now();
  let bytes = 0;
  for (const name of await fs.readdir(from)) {
    const data = await fs.readFile(path.join(from, name));
    const file = await fs.open(path.join(to, name), 'w');
    await file.write(data);
    await file.sync();
    await file.close();
    bytes += data.length;
  }
  const seconds = (performance.now() - begun) / 1_000;
  await fs.rm(to, { recursive: true });
  return { seconds, bytes };
}

/** How long work takes and how much memory this process has at most beyond what it had. */
async function watched<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly seconds: number; readonly moreMb: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let most = before;
  const sampling = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), SAMPLE_MS);
  const begun = performance.now();
  try {
    const result = await work();
    return { result, seconds: (performance.now() - begun) / 1_000, moreMb: (most - before) / 1e6 };
  } finally {
    clearInterval(sampling);
  }
}

async function cancelDelay(work: (signal: AbortSignal) => Promise<unknown>): Promise<number> {
  const stop = new AbortController();
  let asked = 0;
  const timer = setTimeout(() => {
    asked = performance.now();
    stop.abort();
  }, CANCEL_AFTER_MS);
  const end = await work(stop.signal).catch((error: unknown) => error);
  clearTimeout(timer);
  if (!(end instanceof TaskCancelledError)) throw new Error('the export ended before it was cancelled');
  return performance.now() - asked;
}
