import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WallTime } from '#domain/calendar/calendar-date.ts';
import type { Put } from '#domain/journal/change.ts';
import { tableNames } from '#domain/journal/table-names.ts';
import type { LeaveForm } from '#domain/leaving/leave.ts';
import { openJournal } from '#electron/journal/journal.ts';
import { fillFolder } from '#electron/leaving/fill-folder.ts';
import { leaveProfile } from '#electron/leaving/leave-profile.ts';
import { fullRecords, secrets } from '#tests/domain/leaving/leaving-sample.ts';
import { sunday } from '#tests/support/meeting-records.ts';
import { isInstalled } from '#tests/support/tools.ts';

let folder = '';
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-leave-'))));
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

async function profile() {
  const journalFolder = path.join(folder, 'journal');
  const journal = await openJournal(journalFolder, null, () => undefined);
  const records = fullRecords();
  const changes = tableNames.flatMap((table) => records[table].map((value) => ({ op: 'put', table, value }) as Put));
  await journal.append({ label: 'Test', at: 1, origin: 'test', changes });
  await journal.append({ label: 'Test', at: 2, origin: 'test', changes: [{ op: 'put', table: 'people', value: { ...records.people[0], id: 'gone', name: 'Thrown Away', deletedAt: 2 } as never }] });
  await journal.close();
  return { folder: journalFolder, key: null, upToSeq: 2 };
}

async function leave(form: LeaveForm, isPrivateIn: boolean, signal = new AbortController().signal) {
  const calendar = { now: 1, zone: 'Europe/London', minutesBefore: 15, occasionDaysBefore: 3, occasionAt: '08:30' as WallTime };
  return leaveProfile({ form, isPrivateIn, today: sunday, source: await profile(), path: path.join(folder, 'out'), calendar }, { signal, progress: () => undefined, handOver: () => Promise.resolve() });
}

const everything = (within: string) => fs.readdirSync(within, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8')).join('\n');

test.each(['pages', 'tables'] as const)('%s come from the journal, without what lies in the trash and without a word of what is veiled', async (form) => {
  const { path: out, files } = await leave(form, false);
  expect(fs.readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())).toHaveLength(files);
  const text = everything(out);
  expect(text).toContain('Abel Tesfaye');
  expect(text).not.toContain('Thrown Away');
  for (const secret of secrets) expect(text).not.toContain(secret);
});

test.each(['pages', 'tables'] as const)('%s with everything hold what is veiled, too', async (form) => {
  const text = everything((await leave(form, true)).path);
  for (const secret of secrets) expect(text).toContain(secret);
});

test('a calendar is one file', async () => {
  expect(fs.readFileSync((await leave('calendar', false)).path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*birthday[\s\S]*END:VCALENDAR\r\n$/);
});

test.skipIf(!isInstalled('/usr/bin/python3'))('Python reads the tables as they were written', async () => {
  const { path: out } = await leave('tables', true);
  const script = 'import csv,glob,json,sys\nprint(json.dumps({f.split("/")[-1]: [r for r in csv.DictReader(open(f, newline="", encoding="utf-8-sig"), strict=True)] for f in glob.glob(sys.argv[1] + "/*.csv")}))';
  const read = JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, out], { encoding: 'utf8' })) as Record<string, Record<string, string>[]>;
  expect(read['matters.csv']?.[0]).toMatchObject({ text: 'The VPN drops', answer: 'No, because\nthe budget is gone', person: 'Abel Tesfaye' });
  expect(Object.values(read).flat().every((row) => !('' in row))).toBe(true);
});

test('one that is stopped, or fails, leaves nothing behind', async () => {
  const stop = new AbortController();
  const files = function* () {
    yield { path: 'a/b.md', pieces: ['x'] };
    stop.abort();
    yield { path: 'a/c.md', pieces: ['x'] };
  };
  await expect(fillFolder(path.join(folder, 'out'), files(), stop.signal, () => undefined)).rejects.toThrow();
  await expect(fillFolder(path.join(folder, 'out'), [{ path: 'a', pieces: [] }, { path: 'a', pieces: [] }], new AbortController().signal, () => undefined)).rejects.toThrow('EEXIST');
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a folder of the name stays as it is', async () => {
  fs.mkdirSync(path.join(folder, 'out'));
  const filled = await fillFolder(path.join(folder, 'out'), [{ path: 'a.md', pieces: ['one', 'two'] }], new AbortController().signal, () => undefined);
  expect(path.basename(filled)).toBe('out (2)');
  expect(fs.readdirSync(path.join(folder, 'out'))).toEqual([]);
  expect(fs.readFileSync(path.join(filled, 'a.md'), 'utf8')).toBe('onetwo');
});
