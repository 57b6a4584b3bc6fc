import { t } from '@lingui/core/macro';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';
import { put } from '#data/changes.ts';
import { now } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { db } from '#data/database.ts';

type Rule<R> = (record: R) => Transition<R>;
type Id<T extends TableName> = RecordOf<T>['id'];

/**
 * Changes one record of a table by a rule, as it is stored when its turn has come: what another screen or window has
 * saved a moment ago is in it, and stays. Answers what the rule made of it, or why it cannot be; a rule that gives the
 * record back as it was saves nothing.
 */
export const changing =
  <T extends TableName>(table: T) =>
  async (label: string, id: Id<T>, rule: Rule<RecordOf<T>>): Promise<Transition<RecordOf<T>>> => {
    let outcome: Transition<RecordOf<T>> = refused(t`It has been deleted meanwhile.`);
    await commit(label, async () => {
      const record = (await db.table(table).get(id)) as RecordOf<T> | undefined;
      outcome = record && record.deletedAt === null ? rule(record) : refused(t`It has been deleted meanwhile.`);
      return outcome.kind === 'changed' && outcome.value !== record ? [put(table, outcome.value)] : [];
    });
    return outcome;
  };

/** Moves one record of a table to the trash, as it is stored when its turn has come. Refused when it lies there already: there is nothing to take back. */
export const removing =
  <T extends TableName>(table: T, label: string) =>
  ({ id }: { readonly id: Id<T> }): Promise<Transition<RecordOf<T>>> =>
    changing(table)(label, id, (record) => changed({ ...record, deletedAt: now() }));

/** Takes one record of a table out of the trash again. */
export const restoring =
  <T extends TableName>(table: T, label: string) =>
  ({ id }: { readonly id: Id<T> }): Promise<void> =>
    commit(label, async () => {
      const record = (await db.table(table).get(id)) as RecordOf<T> | undefined;
      return record && record.deletedAt !== null ? [put(table, { ...record, deletedAt: null })] : [];
    });
