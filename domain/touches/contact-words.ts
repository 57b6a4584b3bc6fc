import { t } from '@lingui/core/macro';
import { spanWithin, spokenAgo } from '#domain/calendar/spoken-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { ContactKind, PastContact } from '#domain/touches/last-contact.ts';
import type { Silence } from '#domain/touches/without-word.ts';

/** What a contact was, in words that go on with a day. */
export const contactWords: Record<ContactKind, string> = { 'one-on-one': t`a one-on-one`, touch: t`a word`, praise: t`praise`, 'told-back': t`an answer you told them` };

/** How long it has been: `9 days ago`, `no word yet in 12 days`. */
export function silenceWords({ last, days }: Silence): string {
  if (last === null) return days === 0 ? t`no word yet` : t`no word yet in ${spanWithin(days)}`;
  if (days === 0) return t`today`;
  return days === 1 ? t`yesterday` : spokenAgo(days);
}

/** The page behind a contact. */
export const contactRoute = (personId: PersonId, { kind, id }: PastContact): string => (kind === 'one-on-one' ? `/one-on-ones/${id}` : `/people/${personId}`);
