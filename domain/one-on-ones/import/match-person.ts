import { emailKey, fold, nameKey } from '#domain/people/fold-name.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Person } from '#domain/people/person.ts';
import type { CalendarSeries } from './calendar-series.ts';

type Known = Pick<Person, 'id' | 'name' | 'preferredName' | 'email'>;

/** Whom an event seems to be with. `isSure`: it is a conversation of two, so it is planned unless the manager says otherwise. */
export interface PersonMatch {
  readonly personId: PersonId;
  readonly by: 'email' | 'name' | 'title';
  readonly isSure: boolean;
}

const ONE_ON_ONE = /\b(1|one|o)\s?(:|-|\/|on|to|x|&|\+)\s?(1|one|o)\b|\bo3\b|\b(121|1on1|one2one|catch[\s-]?up|check[\s-]?in|jour fixe|mitarbeitergespräch|zweiergespräch|weekly|bi-?weekly)\b|1:1/iu;

/** The person an event is with: by an address, else a name among those invited, else by a name in its title. Null: nobody, or several. */
export function matchPerson({ title, attendees }: Pick<CalendarSeries, 'title' | 'attendees'>, people: readonly Known[]): PersonMatch | null {
  const looksLikeOne = ONE_ON_ONE.test(title);
  const emails = new Set(attendees.flatMap(({ email }) => emailKey(email) || []));
  const names = new Set(attendees.flatMap(({ name }) => nameKey(speaking(name)) || []));
  const byEmail = people.filter(({ email }) => email !== '' && emails.has(emailKey(email)));
  const invited = byEmail.length > 0 ? byEmail : people.filter(({ name }) => names.has(nameKey(name)));
  const [only] = invited;
  // The manager is one of those invited, or calls the meeting and is not listed at all.
  if (only && invited.length === 1) return { personId: only.id, by: byEmail.length > 0 ? 'email' : 'name', isSure: attendees.length <= 2 || (looksLikeOne && attendees.length <= 3) };
  return invited.length > 1 ? null : byTitle(title, people, looksLikeOne && attendees.length <= 2);
}

/** Address books write "Okafor, Ada". */
const speaking = (name: string) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

function byTitle(title: string, people: readonly Known[], looksLikeOne: boolean): PersonMatch | null {
  const words = ` ${fold(title)} `;
  const says = (name: string) => fold(name) !== '' && words.includes(` ${fold(name)} `);
  const whole = people.filter(({ name }) => says(name));
  const [one] = whole;
  if (one && whole.length === 1) return { personId: one.id, by: 'title', isSure: looksLikeOne || !/\s/.test(title.trim()) || fold(title) === fold(one.name) };
  if (whole.length > 1) return null;
  const called = people.filter(({ name, preferredName }) => says(preferredName) || says(name.split(/\s+/)[0] ?? ''));
  const [single] = called;
  return single && called.length === 1 ? { personId: single.id, by: 'title', isSure: looksLikeOne } : null;
}
