import { t } from '@lingui/core/macro';
import type { Change } from '#domain/journal/change.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { plan, type Slot } from '#domain/one-on-ones/transitions.ts';
import { newPerson } from '#domain/people/new-person.ts';
import type { PersonId } from '#domain/people/person.ts';
import { put } from '#data/changes.ts';
import { now, today } from '#data/clock.ts';
import { commit } from '#data/commit.ts';
import { newId } from '#data/ids.ts';

export interface FirstMeeting extends Slot {
  /** Place of the person in the list of names. */
  readonly with: number;
  readonly lengthMinutes: number;
}

/** Adds the first people and, if wanted, the first one-on-one, as one action. Resolves with the people's ids in the order of their names. */
export async function beginWith(names: readonly string[], meeting: FirstMeeting | null): Promise<PersonId[]> {
  const people = names.map((name) => newPerson(newId<PersonId>(), name, {}, now()));
  const changes: Change[] = people.map((person) => put('people', person));
  const who = meeting && people[meeting.with];
  if (meeting && who) {
    const planned = plan({ id: newId<OneOnOneId>(), personId: who.id, on: meeting.on, at: meeting.at, lengthMinutes: meeting.lengthMinutes, place: '' }, { today: today(), now: now() });
    if (planned.kind === 'changed') changes.push(put('oneOnOnes', planned.value));
  }
  await commit(t`Add your people`, changes);
  return people.map(({ id }) => id);
}
