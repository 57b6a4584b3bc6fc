/** A year in the main process of the real Electron; see run.ts. */
// Before all that holds a text.
import '#tests/support/speak.ts';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import * as z from 'zod';
import { toCalendarDate } from '#domain/calendar/calendar-date.ts';
import { openJsonStore } from '#electron/settings/json-store.ts';
import { soak, type SoakResult } from './soak.ts';

const YEAR = { beginOn: toCalendarDate('2026-11-02'), days: 365, people: 12, awayFrom: 266, awayTo: 287, setBackOn: 100 };
/** Once receipts of 90 days and history of as many are there, nothing may grow but the records themselves. */
const SETTLED_AT = 5;
/** Twelve people's year of notes is less than three of these; the rest is room for what a collection leaves. */
const MOST_HEAP_GROWTH = 8e6;
const MOST_JOURNAL_GROWTH = 1.6;

z.config({ jitless: true });
void app.whenReady().then(async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-soak-'));
  const begun = performance.now();
  try {
    const result = await soak(folder, YEAR, { openStore: openJsonStore, onDay: (day) => day % 28 === 4 && console.log(`day ${day}, ${((performance.now() - begun) / 1_000).toFixed(0)} s`) });
    const faults = [...result.faults, ...grown(result)];
    report(result);
    for (const fault of faults.slice(0, 50)) console.log(`FAULT ${fault}`);
    console.log(faults.length === 0 ? `A year without a fault, in ${((performance.now() - begun) / 1_000).toFixed(0)} s.` : `${faults.length} faults.`);
    await fs.rm(folder, { recursive: true, force: true });
    app.exit(faults.length === 0 ? 0 : 1);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
});

function report({ told, expected, backupsMade, backupsKept, erased, journal, heap }: SoakResult) {
  const inMb = (values: readonly number[]) => values.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ');
  console.log(`${told} reminders told, ${expected} of them reckoned beforehand; ${backupsMade} backups made and ${backupsKept} kept; ${erased} things erased from the trash.`);
  console.log(`Journal every four weeks, MB: ${inMb(journal)}`);
  console.log(`Heap every four weeks, MB: ${inMb(heap)}`);
}

function grown({ journal, heap }: SoakResult): string[] {
  const [journalThen = 0, journalNow = 0] = [journal[SETTLED_AT], journal.at(-1)];
  const [heapThen = 0, heapNow = 0] = [heap[SETTLED_AT], heap.at(-1)];
  return [
    ...(journalNow > journalThen * MOST_JOURNAL_GROWTH ? [`the journal grew from ${journalThen} to ${journalNow} bytes`] : []),
    ...(heapNow - heapThen > MOST_HEAP_GROWTH ? [`the heap grew from ${heapThen} to ${heapNow} bytes`] : []),
  ];
}
