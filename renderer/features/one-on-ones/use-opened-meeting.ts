import { captureRefs } from '#domain/notes/capture.ts';
import type { Note, OneOnOne, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { Person } from '#domain/people/person.ts';
import { type CapturedRecords, readCaptured } from '#data/captures.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readNote } from '#data/notes.ts';
import { readOneOnOne } from '#data/one-on-ones.ts';
import { readPerson } from '#data/people.ts';

export interface OpenedMeeting {
  readonly meeting: OneOnOne;
  readonly person: Person;
  readonly shared: Note | null;
  readonly captured: CapturedRecords;
}

/** A one-on-one with what belongs to it: undefined while it is read, null when it is not there any more. Private notes are not read here. */
export const useOpenedMeeting = (id: OneOnOneId): OpenedMeeting | null | undefined =>
  useLiveQuery(async () => {
    const meeting = await readOneOnOne(id);
    const person = meeting && (await readPerson(meeting.personId));
    if (!meeting || !person) return null;
    const shared = await readNote({ oneOnOneId: id, visibility: 'shared' });
    const refs = new Set(captureRefs(shared?.body ?? '').map(({ ref }) => ref));
    return { meeting, person, shared, captured: await readCaptured(meeting, refs) };
  }, [id]);
