import { draftFeedback } from '#domain/feedback/transitions.ts';
import type { FeedbackId } from '#domain/feedback/feedback.ts';
import { type TableName, tableNames } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { LeavingRecords } from '#domain/leaving/leaving-records.ts';
import type { Note, NoteId, OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import { stamp } from '#domain/record.ts';
import { aRequest } from '#tests/support/request-records.ts';
import { abel, day, theExpectation, theGoal, theMatter, theMeeting, thePerson, thePoint, thePraise, thePromise } from '#tests/support/meeting-records.ts';

export const records = (known: { readonly [T in TableName]?: readonly RecordOf<T>[] } = {}): LeavingRecords => ({ ...(Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as LeavingRecords), ...known });

export const theNote = (oneOnOneId: OneOnOneId, visibility: Note['visibility'], body: string): Note => stamp<Note>({ id: `note-${visibility}-${oneOnOneId}` as NoteId, oneOnOneId, personId: abel, visibility, body }, 1);

/** Words that only veiled records hold. */
export const secrets = ['SECRET-CONTEXT', 'SECRET-NOTE', 'SECRET-FEEDBACK', 'SECRET-PRAISE', 'SECRET-DIFFERS', 'SECRET-REQUEST-NOTE', 'SECRET-COACHING'];

/** A person with something of every kind, veiled and not. */
export function fullRecords(): LeavingRecords {
  const meeting = theMeeting(day('2026-11-10'), { moves: [{ fromOn: day('2026-11-09'), fromAt: null, movedAt: 1 }] });
  return records({
    people: [thePerson({ privateContext: 'SECRET-CONTEXT', birthday: '02-29' as never, startOn: day('2020-02-29'), team: 'Night shift' })],
    oneOnOnes: [meeting],
    notes: [theNote(meeting.id, 'shared', 'We spoke about **the VPN**.'), theNote(meeting.id, 'private', 'SECRET-NOTE')],
    talkingPoints: [thePoint('The rota', { raisedIn: meeting.id })],
    commitments: [thePromise('Ask about the VPN', { madeIn: meeting.id, dueOn: day('2026-11-20') })],
    matters: [theMatter('The VPN drops', { raisedIn: meeting.id, answer: 'No, because\nthe budget is gone' })],
    requests: [{ ...aRequest(), personId: abel, whatDiffers: 'SECRET-DIFFERS', privateNote: 'SECRET-REQUEST-NOTE' }],
    praise: [thePraise('Calmed the ward', { visibility: 'public' }), thePraise('SECRET-PRAISE', { visibility: 'private' })],
    feedback: [{ ...draftFeedback({ id: 'f1' as FeedbackId, personId: abel, behaviour: 'SECRET-FEEDBACK', notedOn: day('2026-11-01') }, 1), coaching: { goal: 'SECRET-COACHING', reality: '', options: '', wayForward: '' } }],
    expectations: [theExpectation('Say when it is too much')],
    goals: [theGoal('Lead a project', { steps: [{ id: 's', text: 'Lead the retrospective', owner: 'them', kind: 'experience', dueOn: null, doneOn: day('2026-11-12') }] })],
  });
}
