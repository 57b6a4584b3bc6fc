import { plural, t } from '@lingui/core/macro';
import { type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { RecordFields } from '#domain/record.ts';

/** What saying a field needs to know beyond its record. */
export interface HeldGround {
  /** The manager's zone, for instants. */
  readonly zone: string;
  /** Days of the person's one-on-ones, by id. */
  readonly meetingOns: ReadonlyMap<string, CalendarDate>;
}

/** How one field of a record is said. */
interface HeldField<V> {
  readonly label: string;
  /** Holds words that somebody typed, in which names of others may stand. */
  readonly isTyped: boolean;
  /** Empty when there is nothing to say. */
  say(value: V, ground: HeldGround): string;
}

type KeyOf<R> = R extends unknown ? keyof R : never;
type ValueOf<R, K extends PropertyKey> = R extends unknown ? (K extends keyof R ? R[K] : never) : never;

/**
 * How every field of a record is said; null for those that say nothing about a person, such as ids. A new field does
 * not compile without a line here: what Heed holds is disclosed whole.
 */
export type HeldFields<R extends RecordFields> = { readonly [K in KeyOf<R>]-?: HeldField<ValueOf<R, K>> | null };

export const dayWords = (on: CalendarDate | null | undefined): string => (on ? writtenDate(on) : '');
/** Lines of which some may be empty. */
export const lines = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join('\n');
/** Parts of one line of which some may be empty. */
export const inLine = (parts: readonly (string | false | null | undefined)[], between = ', '): string => parts.filter(Boolean).join(between);

export const words = (label: string): HeldField<string> => ({ label, isTyped: true, say: (value) => value.trim() });
export const day = (label: string): HeldField<CalendarDate | null> => ({ label, isTyped: false, say: dayWords });
export const instant = (label: string): HeldField<number | null> => ({
  label,
  isTyped: false,
  say: (value, { zone }) => (value === null ? '' : `${writtenDate(calendarDateAt(value, zone))}, ${wallTimeAt(value, zone)}`),
});
export const choice = <V extends string>(label: string, names: Readonly<Record<V, string>>): HeldField<V | null> => ({ label, isTyped: false, say: (value) => (value === null ? '' : names[value]) });
export const count = (label: string, inUnit: (value: number) => string = String): HeldField<number | null> => ({ label, isTyped: false, say: (value) => (value === null ? '' : inUnit(value)) });
export const spokenMinutes = (minutes: number): string => plural(minutes, { one: '# minute', other: '# minutes' });
export const yesNo = (label: string): HeldField<boolean | null> => ({ label, isTyped: false, say: (value) => (value === null ? '' : value ? t`Yes` : t`No`) });
export const meeting = (label: string): HeldField<string | null> => ({ label, isTyped: false, say: (id, { meetingOns }) => (id === null ? '' : dayWords(meetingOns.get(id))) });
/** A field with parts of its own, said in words that may hold typed ones. */
export const said = <V>(label: string, say: (value: V, ground: HeldGround) => string): HeldField<V> => ({ label, isTyped: true, say });

/** What every record carries. */
export const carried = { id: null, createdAt: instant(t`Written down`), updatedAt: instant(t`Last changed`), deletedAt: instant(t`Put in the trash`) } as const;
