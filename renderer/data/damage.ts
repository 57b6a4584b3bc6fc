import { t } from '@lingui/core/macro';
import type { Change } from '#domain/journal/change.ts';
import type { FoundRecord } from '#domain/damage/damage.ts';
import { commit } from '#data/commit.ts';
import { db, type UnopenedRows } from '#data/database.ts';

/** Rows of the store that did not open since this start. */
export async function readUnopened(): Promise<UnopenedRows['rows']> {
  const stored = (await db.meta.get('unopened')) as UnopenedRows | undefined;
  return stored?.rows ?? [];
}

/** Takes records as backups hold them, as one action. What was changed here since they were looked for stays as it is. */
export async function takeBackFound(found: readonly FoundRecord[]): Promise<number> {
  let taken = 0;
  await commit(t`Take back from backups`, async () => {
    const changes: Change[] = [];
    for (const { table, value, hereAt } of found) {
      const stored = await db.table<{ readonly updatedAt?: number }, string>(table).get(value.id);
      if ((stored?.updatedAt ?? null) === hereAt) changes.push({ op: 'put', table, value } as Change);
    }
    taken = changes.length;
    return changes;
  });
  return taken;
}
