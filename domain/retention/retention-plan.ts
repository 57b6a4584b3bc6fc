import { addMonths, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { groupBy } from '#domain/group-by.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { RetentionKind } from '#domain/retention/retention-kinds.ts';

/** One record that has a period, with the day on which it is over. */
export interface Expiring {
  readonly table: TableName;
  readonly id: string;
  readonly kind: RetentionKind;
  /** Whose it is; several for shared praise. */
  readonly personIds: readonly PersonId[];
  readonly goesOn: CalendarDate;
}

/** What of one kind goes, of one person or of several together. */
export interface RetentionLine {
  readonly key: string;
  readonly kind: RetentionKind;
  readonly people: readonly Person[];
  readonly records: readonly Expiring[];
  /** The first day on which one of them is over its period. */
  readonly goesOn: CalendarDate;
}

/** The day on which a record is over its period. */
export const goesOn = (from: CalendarDate, months: number): CalendarDate => addMonths(from, months);

/** By person and kind: archived people first, then the earliest. Records whose people are not known any more stand under nobody. */
export function retentionLines(expiring: readonly Expiring[], people: readonly Person[]): RetentionLine[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return [...groupBy(expiring, ({ kind, personIds }) => `${kind}/${personIds.toSorted().join('+')}`)]
    .map(([key, records]): RetentionLine => {
      const [first] = records as [Expiring, ...Expiring[]];
      return { key, kind: first.kind, people: first.personIds.flatMap((id) => byId.get(id) ?? []), records, goesOn: records.reduce((earliest, each) => (each.goesOn < earliest ? each.goesOn : earliest), first.goesOn) };
    })
    .toSorted((a, b) => Number(b.kind === 'gone') - Number(a.kind === 'gone') || (a.goesOn < b.goesOn ? -1 : a.goesOn > b.goesOn ? 1 : a.key < b.key ? -1 : 1));
}

/** Records of several people go when they are over for each; one record is counted once. Somebody archived takes all of theirs along, so nothing of theirs is listed twice. */
export function distinctExpiring(expiring: readonly Expiring[]): Expiring[] {
  const seen = new Map<string, Expiring>();
  for (const each of expiring) {
    const key = `${each.table}/${each.id}`;
    const known = seen.get(key);
    if (!known || (each.kind === 'gone' && known.kind !== 'gone')) seen.set(key, each);
  }
  return [...seen.values()];
}

/** How many of each table, the most first: what a receipt keeps. */
export const countsOf = (records: readonly Pick<Expiring, 'table'>[]): { readonly table: TableName; readonly count: number }[] =>
  [...groupBy(records, ({ table }) => table)].map(([table, rows]) => ({ table, count: rows.length })).toSorted((a, b) => b.count - a.count || (a.table < b.table ? -1 : 1));
