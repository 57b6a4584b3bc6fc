import { t } from '@lingui/core/macro';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';

/** For each table, the fields that its records were first written without, and what they hold in a record of that time. */
export type AddedFields = { readonly [T in TableName]?: Partial<RecordOf<T>> };

/** One step of the journal's shape. The step before it is the version it starts from. */
export interface Migration {
  /** Version of the shape that this step leads to. */
  readonly to: number;
  readonly name: string;
  readonly reason: string;
  /** Fields that records of tables there were before did not have, each with the value that says "not said". */
  readonly addedFields: AddedFields;
}

/**
 * Every step since the first layout, in order. The journal keeps records as they were written, for good, so a step
 * changes no file: older records are read in today's shape (`added-fields.ts`), and whatever is written next begins a
 * segment with today's version in its header. So a step cannot be interrupted half-way, and an older Heed that meets
 * the new version refuses the journal and leaves it alone. A backup is made before the first write of a new version.
 *
 * Whoever adds a table or a field to a record adds it to a new step at the end, with a journal of the version before,
 * as that version wrote it, in `tests/support/journals`.
 */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    name: 'Asks, praise and care',
    reason: t`Matters got clocks and an outcome, people their anniversaries and rhythms, praise its origin; flexible requests, feedback, expectations, recoveries, words, occasions and rituals came to be.`,
    addedFields: {
      matters: { firstWord: '', firstAnsweredOn: null, waits: [], outcome: null, peopleAffected: null },
      people: { anniversaryPreference: null, leapDayOn: null, praiseEveryDays: null, withMeSince: null },
      praise: { source: 'mine', channel: null },
    },
  },
  {
    to: 3,
    name: 'Trust',
    reason: t`Entries may be sealed with a key and pruned of what newer ones replaced, which an older Heed would take for damage; a deleted person remembers what they shared with others, for the way back out of the trash.`,
    addedFields: { people: { wasPartOf: null } },
  },
  {
    to: 4,
    name: 'The week',
    reason: 'Absences, flexible arrangements by the day, the meaning line of the team and weekly reviews came to be; an older Heed has no place for them.',
    addedFields: {},
  },
];

/** Version of the shape of records in the journal. A newer journal is refused by an older Heed. */
export const SCHEMA_VERSION: number = migrations.reduce((_, { to }) => to, 1);
