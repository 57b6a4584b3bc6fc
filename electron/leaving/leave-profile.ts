import { t } from '@lingui/core/macro';
import { withAddedFields } from '#domain/journal/added-fields.ts';
import { type CalendarOrder, calendarOf } from '#domain/leaving/calendar-export.ts';
import { csvTables } from '#domain/leaving/csv-tables.ts';
import type { LeaveProfile } from '#domain/leaving/leave.ts';
import { gatherRecords, type LeavingRecords } from '#domain/leaving/leaving-records.ts';
import { folderSize, markdownFolder } from '#domain/leaving/markdown-folder.ts';
import { openRecords } from '#domain/leaving/open-records.ts';
import { writeAtomic } from '#electron/files/write-atomic.ts';
import type { JournalSource } from '#electron/journal/journal-reader.ts';
import { newestRows } from '#electron/journal/newest-rows.ts';
import { fillFolder, type FolderFile } from '#electron/leaving/fill-folder.ts';
import type { Work } from '#electron/tasks/work.ts';

type Request = LeaveProfile['request'];

export interface LeaveJob extends Pick<Request, 'form' | 'isPrivateIn' | 'today'> {
  readonly source: JournalSource;
  /** The folder to be made, or the calendar's file. */
  readonly path: string;
  readonly calendar: Omit<CalendarOrder, 'today'>;
}

/** Files that leave Heed get the rights that any document a person saves gets: the user's own mask applies. */
const MODE = 0o666;

/** Writes everything in a form for other programs. What comes out is text that anybody can read: none of it is sealed. */
export const leaveProfile: Work<LeaveJob, LeaveProfile['result']> = async (job, { signal, progress }) => {
  const records = await gather(job.source, signal, (done, total) => progress({ done, total, doing: t`Reading what is here` }));
  if (job.form === 'calendar') {
    signal.throwIfAborted();
    await writeAtomic(job.path, calendarOf(records, { ...job.calendar, today: job.today }), MODE);
    return { path: job.path, files: 1 };
  }
  const { total, files: all } = filesOf(records, job);
  let files = 0;
  const path = await fillFolder(job.path, all, signal, () => {
    files += 1;
    progress({ done: files, total, doing: t`Writing the files` });
  });
  return { path, files };
};

async function gather(source: JournalSource, signal: AbortSignal, onRead: (done: number, total: number) => void): Promise<LeavingRecords> {
  const gathering = gatherRecords();
  for await (const { table, value } of newestRows(source, { signal, onRead })) gathering.add({ table, value: withAddedFields(table, value) });
  return gathering.records();
}

function filesOf(records: LeavingRecords, { form, today, isPrivateIn }: LeaveJob): { total: number; files: Iterable<FolderFile> } {
  if (form === 'pages') return { total: folderSize(records, isPrivateIn), files: pages(records, { today, isPrivateIn }) };
  const tables = csvTables(isPrivateIn ? records : openRecords(records));
  return { total: tables.length, files: tables };
}

function* pages(...order: Parameters<typeof markdownFolder>): Generator<FolderFile> {
  for (const { path, text } of markdownFolder(...order)) yield { path, pieces: [text] };
}
