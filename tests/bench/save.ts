import fs from 'node:fs/promises';
import path from 'node:path';
import type { Figure } from './figures.ts';
import { during, type Ground, usableToday } from './ground.ts';
import type { RunningApp } from './running-app.ts';

const TIMES = 250;
/** Saves of typing come one by one. Back to back, each would be measured while the store still takes in the one before. */
const PAUSE_MS = 25;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
/** A note of about one kilobyte, as typing saves it. */
const BODY_BYTES = 700;

/** Durations in milliseconds of one-kilobyte appends with `fdatasync`, in a folder on the profile's disk. */
async function plainAppends(folder: string): Promise<number[]> {
  const file = path.join(folder, 'plain');
  const handle = await fs.open(file, 'w');
  const bytes = Buffer.alloc(1024, 120);
  const durations: number[] = [];
  for (let index = 0; index < TIMES; index += 1) {
    await pause();
    const begun = performance.now();
    await handle.write(bytes, 0, bytes.length, index * bytes.length);
    await handle.datasync();
    durations.push(performance.now() - begun);
  }
  await handle.close();
  await fs.rm(file);
  return durations;
}

const noteText = `const note = (index) => ({ id: 'bench-' + (index % 20), oneOnOneId: 'bench', personId: 'bench', visibility: 'shared', body: 'x'.repeat(${BODY_BYTES}) + index, createdAt: 1, updatedAt: index, deletedAt: null });`;

/** From the keystroke's commit in the page to main's word that it is on the disk. */
const saves = (app: RunningApp): Promise<number[]> =>
  app.evaluate(`(async () => {
    ${noteText}
    const durations = [];
    for (let index = 0; index < ${TIMES}; index += 1) {
      await new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS}));
      const begun = performance.now();
      await window.heed.appendToJournal({ label: 'Type', at: Date.now(), origin: 'bench', changes: [{ op: 'put', table: 'notes', value: note(index) }] });
      durations.push(performance.now() - begun);
    }
    return durations;
  })()`);

/** A put of the same note straight into an IndexedDB with strict durability. */
const strictPuts = (app: RunningApp): Promise<number[]> =>
  app.evaluate(`(async () => {
    ${noteText}
    const database = await new Promise((resolve) => {
      const opening = indexedDB.open('bench');
      opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { keyPath: 'id' });
      opening.onsuccess = () => resolve(opening.result);
    });
    const durations = [];
    for (let index = 0; index < ${TIMES}; index += 1) {
      await new Promise((resolve) => setTimeout(resolve, ${PAUSE_MS}));
      const begun = performance.now();
      await new Promise((resolve) => {
        const transaction = database.transaction('notes', 'readwrite', { durability: 'strict' });
        transaction.objectStore('notes').put(note(index));
        transaction.oncomplete = resolve;
      });
      durations.push(performance.now() - begun);
    }
    database.close();
    return durations;
  })()`);

export async function saveFigures(ground: Ground): Promise<Figure[]> {
  const profile = await ground.empty();
  return during(() => ground.heed(profile), usableToday, async (app) => {
    const plain = await plainAppends(ground.work);
    const saved = await saves(app);
    const strict = await strictPuts(app);
    const what = 'save, commit to acknowledged';
    return [
      { what, unit: 'ms', of: 'p95', runs: saved, baseline: { name: '1 kB appended with fdatasync', runs: plain }, goal: { of: 'ratio', limit: 3 } },
      { what, unit: 'ms', of: 'p95', runs: saved, baseline: { name: 'a strict IndexedDB put', runs: strict }, goal: { of: 'ratio', limit: 1.5 } },
    ];
  });
}
