import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Change } from '#domain/journal/change.ts';
import type { Progress } from '#domain/tasks/task.ts';
import { openJournal } from '#electron/journal/journal.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { TaskCancelledError, TaskFailedError, taskRunner } from '#electron/tasks/run-task.ts';

/** The real thread: Node runs its source as it stands. */
const runTask = taskRunner(new URL('../../../electron/tasks/worker.ts', import.meta.url));

let folder: string;
let source: JournalSource;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'heed-task-'));
  const journal = await openJournal(folder);
  const person = (id: string, deletedAt: number | null) => ({ op: 'put', table: 'people', value: { id, updatedAt: 7, deletedAt } }) as unknown as Change;
  await journal.append({ label: 'x', at: 0, origin: 'test', changes: [person('a', null), person('b', 5)] });
  source = { folder, key: null, upToSeq: journal.state().lastSeq };
  await journal.close();
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

test('work in a thread answers, and says how far it is', async () => {
  const told: Progress[] = [];
  const survey = await runTask('survey-profile', source, { onProgress: (progress) => told.push(progress) });
  expect(survey.people).toEqual({ records: 2, inTrash: 1, newestAt: 7 });
  expect(survey.notes).toEqual({ records: 0, inTrash: 0, newestAt: null });
  expect(told.at(-1)).toEqual({ done: 2, total: 2, doing: 'Counting what is here' });
});

test('work that is stopped says so, also when it was stopped before it began', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(runTask('survey-profile', source, { signal: stop.signal })).rejects.toBeInstanceOf(TaskCancelledError);
});

test('a failure carries the system code and no message', async () => {
  await fs.rm(folder, { recursive: true });
  await fs.writeFile(folder, '');
  const failure = await runTask('survey-profile', source).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TaskFailedError);
  expect(failure).toMatchObject({ code: expect.stringMatching(/EEXIST|ENOTDIR/) as string });
  expect(String((failure as Error).stack)).not.toContain(folder);
});

test('a thread that cannot begin is a failure, not silence', async () => {
  const broken = taskRunner(new URL('./no-such-worker.ts', import.meta.url));
  await expect(broken('survey-profile', source)).rejects.toThrow();
});
