import { t } from '@lingui/core/macro';
import type { FindLost, FoundRecord } from '#domain/damage/damage.ts';
import { type Here, isLost } from '#domain/damage/lost-record.ts';
import { isReadableRow } from '#domain/archive/readable-row.ts';
import { withAddedFields } from '#domain/journal/added-fields.ts';
import type { JournalEntry } from '#domain/journal/change.ts';
import { rowKey } from '#domain/journal/row.ts';
import { withBackup } from '#electron/backup/open-backup.ts';
import { damagedStretches } from '#electron/damage/survey-damage.ts';
import { type JournalSource, readEntries } from '#electron/journal/journal-reader.ts';
import { newestRows, rowKeyOf } from '#electron/journal/newest-rows.ts';
import type { Work } from '#electron/tasks/work.ts';

export interface FindLostJob {
  readonly source: JournalSource;
  /** Verified backups. */
  readonly files: readonly string[];
  readonly identities: readonly string[];
}

/** Looks in every backup for the newest readable version of what damage took away. Holds what is found in memory, nothing else. */
export const findLost: Work<FindLostJob, FindLost['result']> = async ({ source, files, identities }, { signal, progress }) => {
  const here = new Map<string, Here>();
  const stretches = await damagedStretches(source, ({ changes }) => {
    signal.throwIfAborted();
    for (const change of changes) here.set(rowKey(change), { op: change.op, updatedAt: change.op === 'put' ? stampOf(change.value) : null, isOdd: false });
  });
  for await (const { table, value } of newestRows(source, { signal })) {
    if (!isReadableRow(table, withAddedFields(table, value))) here.set(rowKeyOf(table, value.id), { op: 'put', updatedAt: stampOf(value), isOdd: true });
  }

  const found = new Map<string, FoundRecord>();
  let [searched, unread] = [0, 0];
  for (const file of files) {
    progress({ done: searched + unread, total: files.length, doing: t`Looking in the backups` });
    const read = await withBackup({ file, identities, passphrase: null }, async (archive) => {
      for await (const { table, value } of archive.rows()) {
        signal.throwIfAborted();
        const key = rowKeyOf(table, value.id);
        const there = here.get(key);
        if (!isReadableRow(table, value) || !isLost(value.updatedAt, there, stretches)) continue;
        if ((found.get(key)?.value.updatedAt ?? -1) < value.updatedAt) found.set(key, { table, value, hereAt: there?.updatedAt ?? null });
      }
      return null;
    });
    if (read === null) searched += 1;
    else unread += 1;
  }
  await leaveOutKnown(source, found, here);
  return { found: [...found.values()], searched, unread };
};

const stampOf = ({ updatedAt }: { readonly updatedAt?: unknown }): number | null => (typeof updatedAt === 'number' ? updatedAt : null);

/** A newer version that an entry which can be read wrote was taken back by an undo since: it is not lost. */
async function leaveOutKnown(source: JournalSource, found: Map<string, FoundRecord>, here: ReadonlyMap<string, Here>) {
  if (found.size === 0) return;
  for await (const { text } of readEntries(source)) {
    for (const change of text === null ? [] : (JSON.parse(text) as JournalEntry).changes) {
      const key = rowKey(change);
      if (change.op === 'put' && !here.get(key)?.isOdd && found.get(key)?.value.updatedAt === change.value.updatedAt) found.delete(key);
    }
  }
}
