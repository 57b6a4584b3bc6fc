import { Trans } from '@lingui/react/macro';
import type { OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { overlaps } from '#domain/one-on-ones/overlap.ts';
import { PersonName } from '#components/person-name.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listPlannedOn } from '#data/one-on-ones.ts';
import { readPerson } from '#data/people.ts';

interface ConflictHintProps {
  readonly booking: Pick<OneOnOne, 'on' | 'at' | 'lengthMinutes'>;
  /** The one that is being moved, which cannot be in its own way. */
  readonly except: OneOnOneId | undefined;
}

/** Says when another one-on-one is planned for the same time. A hint: two at once may be meant. */
export function ConflictHint({ booking, except }: ConflictHintProps) {
  const conflict = useLiveQuery(async () => {
    const other = (await listPlannedOn(booking.on)).find((each) => each.id !== except && overlaps(each, booking));
    return other ? { other, person: await readPerson(other.personId) } : null;
  }, [booking.on, booking.at, booking.lengthMinutes, except]);
  if (!conflict?.person) return null;
  return (
    <output className="block text-sm text-owed">
      <Trans>You are with <PersonName person={conflict.person} /> at {conflict.other.at} that day, for {conflict.other.lengthMinutes} minutes.</Trans>
    </output>
  );
}
