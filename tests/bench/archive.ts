import fs from 'node:fs/promises';
import path from 'node:path';
import type { Change } from '#domain/journal/change.ts';
import { settingsSchema } from '#domain/settings/settings.ts';
import type { MergePart } from '#electron/archive/merge-archive.ts';
import { openJournal } from '#electron/journal/journal.ts';
import { TaskCancelledError, taskRunner } from '#electron/tasks/run-task.ts';
import type { Figure } from './figures.ts';

const runTask = taskRunner(new URL('../../electron/tasks/worker.ts', import.meta.url));
const SAMPLE_MS = 20;
const CANCEL_AFTER_MS = 1_500;

/**
 * What it takes to export a profile of ten years and to take it in where nothing is, in the thread that does it, and
 * how long it goes on after Cancel.
 */
export async function archiveFigures(folder: string, journal: string): Promise<Figure[]> {
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
  const unpacked = (await Promise.all((await fs.readdir(journal)).map(async (name) => (await fs.stat(path.join(journal, name))).size))).reduce((sum, size) => sum + size, 0);
  if (added !== out.result.records) throw new Error(`${added} of ${out.result.records} records came in`);
  await fs.rm(file);

  const records = `${out.result.records} records`;
  const journalSize = { name: 'journal on the disk', value: unpacked / 1e6 };
  return [
    { what: `export of ${records}, written and read back`, value: out.seconds, unit: 's', goal: { of: 'value', limit: 60 } },
    { what: `preview of ${records} before they come in`, value: preview.seconds, unit: 's', goal: { of: 'value', limit: 60 } },
    { what: `merge of ${records} into an empty profile`, value: merge.seconds, unit: 's', goal: { of: 'value', limit: 60 } },
    { what: 'memory that the export adds, at most', value: out.moreMb, unit: 'MB', baseline: journalSize, goal: null },
    { what: 'memory that the merge adds, at most', value: merge.moreMb, unit: 'MB', baseline: journalSize, goal: null },
    { what: 'from Cancel to the end of an export', value: cancelled, unit: 'ms', goal: { of: 'value', limit: 1_000 } },
  ];
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
