import type { Absence } from '#domain/absences/absence.ts';
import type { Arrangement } from '#domain/arrangements/arrangement.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Occasion, OccasionMark } from '#domain/occasions/occasion.ts';
import type { Note, OneOnOne, OneOnOneId, SharedNote, TalkingPoint } from '#domain/one-on-ones/one-on-one.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { Shareable } from '#domain/print/shareable.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { Touch } from '#domain/touches/touch.ts';

/** A person and a request without the fields that Heed veils; those are declared absent, so no whole record fits. */
export type OpenPerson = Shareable<Person, Exclude<keyof Person, 'privateContext'>>;
export type OpenRequest = Shareable<FlexibleRequest, Exclude<keyof FlexibleRequest, 'whatDiffers' | 'privateNote' | 'isEligible'>>;
export type OpenPraise = Praise & { readonly visibility: 'public' };

/** What Heed holds about one person, apart from what it veils. Pages without anything private are built from this alone. */
export interface OpenFile {
  readonly person: OpenPerson;
  /** The latest first. */
  readonly meetings: readonly OneOnOne[];
  readonly sharedNotes: ReadonlyMap<OneOnOneId, readonly SharedNote[]>;
  readonly talkingPoints: readonly TalkingPoint[];
  readonly commitments: readonly Commitment[];
  readonly matters: readonly Matter[];
  readonly recoveries: readonly Recovery[];
  readonly requests: readonly OpenRequest[];
  readonly praise: readonly OpenPraise[];
  readonly expectations: readonly Expectation[];
  readonly goals: readonly Goal[];
  readonly plans: readonly DevelopmentPlan[];
  readonly touches: readonly Touch[];
  readonly occasions: readonly Occasion[];
  readonly occasionMarks: readonly OccasionMark[];
  readonly absences: readonly Absence[];
  readonly arrangements: readonly Arrangement[];
  readonly reminders: readonly OwnReminder[];
}

/** What is veiled. It fits nowhere an `OpenFile` is wanted. */
export interface PrivateFile {
  readonly context: string;
  readonly notes: ReadonlyMap<OneOnOneId, readonly Note[]>;
  readonly feedback: readonly Feedback[];
  readonly praise: readonly Praise[];
  readonly requestNotes: readonly Pick<FlexibleRequest, 'id' | 'receivedOn' | 'kind' | 'whatDiffers' | 'privateNote' | 'isEligible'>[];
}

export interface PersonFile {
  readonly open: OpenFile;
  readonly veiled: PrivateFile;
}

export const openPerson = ({ privateContext: _veiled, ...person }: Person): OpenPerson => person as OpenPerson;
export const openRequest = ({ whatDiffers: _differs, privateNote: _note, isEligible: _eligible, ...request }: FlexibleRequest): OpenRequest => request as OpenRequest;
export const isOpenPraise = (praise: Praise): praise is OpenPraise => praise.visibility === 'public';
export const isShared = (note: Note): note is SharedNote => note.visibility === 'shared';

/** One file per person, in the order in which they came to be. Praise of several stands in the file of each. */
export function personFiles(records: LeavingRecords): PersonFile[] {
  const of = <T extends TableName>(table: T) => byPerson(records[table]);
  const [meetings, notes, points, commitments, matters, recoveries, requests, expectations] = [of('oneOnOnes'), of('notes'), of('talkingPoints'), of('commitments'), of('matters'), of('recoveries'), of('requests'), of('expectations')];
  const [goals, plans, touches, occasions, marks, reminders, feedback] = [of('goals'), of('plans'), of('touches'), of('occasions'), of('occasionMarks'), of('ownReminders'), of('feedback')];
  const [absences, arrangements] = [of('absences'), of('arrangements')];
  const praise = grouped(records.praise.flatMap((each) => each.personIds.map((id) => [id, each] as const)));
  return records.people.map((person) => {
    const [theirNotes, theirPraise, theirRequests] = [notes(person.id), praise.get(person.id) ?? [], requests(person.id)];
    return {
      open: {
        person: openPerson(person),
        meetings: [...meetings(person.id)].sort((a, b) => latestFirst(a.on + (a.at ?? ''), b.on + (b.at ?? '')) || latestFirst(a.id, b.id)),
        sharedNotes: grouped(theirNotes.filter(isShared).map((note) => [note.oneOnOneId, note] as const)),
        talkingPoints: points(person.id),
        commitments: commitments(person.id),
        matters: matters(person.id),
        recoveries: recoveries(person.id),
        requests: theirRequests.map(openRequest),
        praise: theirPraise.filter(isOpenPraise),
        expectations: expectations(person.id),
        goals: goals(person.id),
        plans: plans(person.id),
        touches: touches(person.id),
        occasions: occasions(person.id),
        occasionMarks: marks(person.id),
        absences: absences(person.id),
        arrangements: arrangements(person.id),
        reminders: reminders(person.id),
      },
      veiled: {
        context: person.privateContext,
        notes: grouped(theirNotes.filter((note) => !isShared(note)).map((note) => [note.oneOnOneId, note] as const)),
        feedback: feedback(person.id),
        praise: theirPraise.filter((each) => !isOpenPraise(each)),
        requestNotes: theirRequests.filter((each) => each.whatDiffers !== '' || each.privateNote !== '' || each.isEligible !== null),
      },
    };
  });
}

const latestFirst = (a: string, b: string) => (a > b ? -1 : Number(a < b));

function byPerson<R extends object>(records: readonly R[]): (id: PersonId) => readonly R[] {
  const groups = grouped(records.map((each) => [(each as { personId?: PersonId | null }).personId ?? null, each] as const));
  return (id) => groups.get(id) ?? [];
}

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
