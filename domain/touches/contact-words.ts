import { plural, t } from '@lingui/core/macro';
import { spokenSpan } from '#domain/calendar/spoken-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { ContactKind, PastContact } from '#domain/touches/last-contact.ts';
import type { Silence } from '#domain/touches/without-word.ts';

/** What a contact was, in words that go on with a day. */
export const contactWords: Record<ContactKind, string> = { 'one-on-one': 'a one-on-one', touch: 'a word', praise: 'praise', 'told-back': 'an answer you told them' };

/** How long it has been: `9 days ago`, `no word yet in 12 days`. */
export function silenceWords({ last, days }: Silence): string {
  if (last === null) return days === 0 ? 'no word yet' : t`no word yet in ${spokenSpan(days)}`;
  if (days === 0) return 'today';
  return plural(days, { one: 'yesterday', other: `${spokenSpan(days)} ago` });
}

/** The page behind a contact. */
export const contactRoute = (personId: PersonId, { kind, id }: PastContact): string => (kind === 'one-on-one' ? `/one-on-ones/${id}` : `/people/${personId}`);
