import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { Touch } from '#domain/touches/touch.ts';

/** In the order of what they weigh, for two on one day. */
export const contactKinds = ['one-on-one', 'touch', 'praise', 'told-back'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A time at which the manager and a person spoke, and the record that says so. */
export interface PastContact {
  readonly on: CalendarDate;
  readonly kind: ContactKind;
  readonly id: string;
}

type Kept = 'id' | 'deletedAt';

/** One person's records, in any order; only what tells of contact is asked for. */
export interface ContactRecords {
  readonly oneOnOnes: readonly Pick<OneOnOne, Kept | 'on' | 'state'>[];
  readonly touches: readonly Pick<Touch, Kept | 'on'>[];
  readonly praise: readonly Pick<Praise, Kept | 'state' | 'givenOn'>[];
  readonly matters: readonly Pick<Matter, Kept | 'toldBackOn'>[];
}

/**
 * Every time the manager and a person spoke, the latest first: one-on-ones that were held, informal words, praise that
 * was said to them, answers they were told. What was planned, missed, cancelled or only drafted is no contact, and
 * neither is what lies in the trash or, as after a mistyped year, in the future.
 */
export function contacts({ oneOnOnes, touches, praise, matters }: ContactRecords, today: CalendarDate): PastContact[] {
  const found = [
    ...oneOnOnes.filter(({ state }) => state === 'held').map((each) => contact('one-on-one', each, each.on)),
    ...touches.map((each) => contact('touch', each, each.on)),
    ...praise.filter(({ state }) => state === 'given').map((each) => contact('praise', each, each.givenOn)),
    ...matters.map((each) => contact('told-back', each, each.toldBackOn)),
  ];
  return found.flatMap((each) => (each !== null && each.on <= today ? [each] : [])).sort(latestFirst);
}

/** The last time they spoke, or null when they never did. */
export const lastContact = (records: ContactRecords, today: CalendarDate): PastContact | null => contacts(records, today)[0] ?? null;

const contact = (kind: ContactKind, { id, deletedAt }: { readonly id: string; readonly deletedAt: number | null }, on: CalendarDate | null): PastContact | null =>
  on === null || deletedAt !== null ? null : { on, kind, id };

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const latestFirst = (a: PastContact, b: PastContact): number => compare(b.on, a.on) || contactKinds.indexOf(a.kind) - contactKinds.indexOf(b.kind) || compare(b.id, a.id);
