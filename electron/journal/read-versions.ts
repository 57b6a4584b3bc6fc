import { t } from '@lingui/core/macro';
import { collectVersions, type Version, type VersionedTable } from '#domain/history/versions.ts';
import { inTodaysShape } from '#domain/journal/added-fields.ts';
import type { JournalEntry } from '#domain/journal/change.ts';
import { type JournalSource, readEntries } from '#electron/journal/journal-reader.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface ReadVersionsJob {
  readonly source: JournalSource;
  readonly table: VersionedTable;
  readonly id: string;
}

/** Every version of one record that the journal still has, oldest first. */
export const readVersions: Work<ReadVersionsJob, readonly Version[]> = async ({ source, table, id }, { signal, progress }) => {
  const collected = collectVersions();
  for await (const { seq, text } of readEntries(source)) {
    signal.throwIfAborted();
    progress({ done: seq, total: source.upToSeq, doing: t`Looking for earlier versions` });
    if (text === null || !text.includes(id)) continue; // parsing every entry of ten years takes seconds
    const { at, changes } = JSON.parse(text) as JournalEntry;
    for (const change of inTodaysShape(changes)) if (change.op === 'put' && change.table === table && change.value.id === id) collected.add(at, change.value as Version['value']);
  }
  return collected.versions();
};
