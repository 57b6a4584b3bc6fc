import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { attentionTo } from '#domain/care/attention.ts';
import type { Received } from '#domain/care/equity.ts';
import type { Period } from '#domain/care/period.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { day, thePerson } from '#tests/support/meeting-records.ts';

export const someone = (id: string, known: Partial<Person> = {}): Person => thePerson({ id: id as PersonId, name: `Name of ${id}`, preferredName: '', ...known });

/** What somebody got in a period: a contact on each of these days, and so much praise. */
export const received = (person: Person, period: Period, { contactsOn = [], praise = 0, since = '2020-01-01' }: { readonly contactsOn?: readonly CalendarDate[]; readonly praise?: number; readonly since?: string } = {}): Received<{ readonly on: CalendarDate }, number> => ({
  person,
  attention: attentionTo(contactsOn.map((on) => ({ on })), day(since), period),
  praise: Array.from({ length: praise }, (_, index) => index),
});
