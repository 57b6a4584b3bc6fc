import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { RecordOf } from '#domain/journal/tables.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';

/** What a result is called, and what `kind:` asks for. */
export const searchKinds = ['person', 'note', 'private-note', 'point', 'promise', 'action', 'matter', 'recovery', 'request', 'praise', 'feedback', 'expectation', 'goal', 'plan', 'word', 'occasion', 'ritual', 'purpose', 'review', 'reminder', 'template', 'question'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A record as it is searched: its words, and where they lead. */
export interface SearchDocument {
  readonly kind: SearchKind;
  readonly personIds: readonly PersonId[];
  /** The manager's day it belongs to; null for what has no day. */
  readonly on: CalendarDate | null;
  /** Its texts, the most telling first, one a line. Notes are Markdown. */
  readonly text: string;
  /** Stays behind the veil. */
  readonly isPrivate: boolean;
  readonly route: string;
}

/** What a document needs to know beyond its record. */
export interface DocumentSurroundings {
  /** The manager's day of an instant in epoch milliseconds. */
  readonly dayOf: (at: number) => CalendarDate;
  readonly meetingOn: (id: OneOnOneId) => CalendarDate | null;
}

type Made = Omit<SearchDocument, 'text' | 'isPrivate'> & { readonly texts: readonly (string | null | undefined)[]; readonly isPrivate?: boolean };
type Maker<T extends TableName> = ((record: RecordOf<T>, around: DocumentSurroundings) => Made) | null;

/** Null: a table without words of its own. A table that is missing here does not compile. */
const makers: { readonly [T in TableName]: Maker<T> } = {
  people: (person) => ({
    kind: 'person',
    personIds: [person.id],
    on: null,
    texts: [person.name, person.preferredName, person.role, person.team, person.location, person.email, person.workingPattern, person.recognitionNote, person.strengths, person.aspirationsShort, person.aspirationsLong],
    route: `/people/${person.id}`,
  }),
  oneOnOnes: null,
  notes: (note, { dayOf, meetingOn }) => ({
    kind: note.visibility === 'private' ? 'private-note' : 'note',
    personIds: [note.personId],
    on: meetingOn(note.oneOnOneId) ?? dayOf(note.createdAt),
    texts: [note.body],
    isPrivate: note.visibility === 'private',
    route: `/one-on-ones/${note.oneOnOneId}`,
  }),
  talkingPoints: (point, { dayOf }) => ({ kind: 'point', personIds: [point.personId], on: dayOf(point.createdAt), texts: [point.text], route: `/people/${point.personId}/one-on-ones` }),
  templates: (template) => ({ kind: 'template', personIds: [], on: null, texts: [template.name, template.body], route: '/one-on-ones/templates' }),
  ownQuestions: (question) => ({ kind: 'question', personIds: [], on: null, texts: [question.text, question.theme], route: '/one-on-ones/questions' }),
  commitments: (commitment) => ({
    kind: commitment.owner === 'me' ? 'promise' : 'action',
    personIds: [commitment.personId],
    on: commitment.madeOn,
    texts: [commitment.text, commitment.closingNote, ...commitment.renegotiations.map(({ reason }) => reason)],
    route: commitment.madeIn === null ? `/people/${commitment.personId}/promises` : `/one-on-ones/${commitment.madeIn}`,
  }),
  matters: (matter) => ({ kind: 'matter', personIds: [matter.personId], on: matter.heardOn, texts: [matter.text, matter.firstWord, matter.answer], route: `/matters/${matter.id}` }),
  recoveries: (recovery) => ({ kind: 'recovery', personIds: [recovery.personId], on: recovery.beganOn, texts: [recovery.about], route: `/people/${recovery.personId}/asks` }),
  requests: (request) => ({
    kind: 'request',
    personIds: [request.personId],
    on: request.receivedOn,
    // The private parts of a request are found on its own page; here they would stand beside what is shown to others.
    texts: [request.asked, request.decision?.explanation, request.appeal?.explanation],
    route: `/requests/${request.id}`,
  }),
  praise: (praise) => ({
    kind: 'praise',
    personIds: praise.personIds,
    on: praise.givenOn ?? praise.notedOn,
    texts: [praise.whatTheyDid, praise.situation, praise.impact, praise.source === 'relayed' ? praise.fromName : null, praise.source === 'customer' ? praise.customer : null],
    route: `/people/${praise.personIds[0]}/praise`,
  }),
  feedback: (feedback) => ({
    kind: 'feedback',
    personIds: [feedback.personId],
    on: feedback.givenOn ?? feedback.notedOn,
    texts: [feedback.behaviour, feedback.situation, feedback.impact, feedback.aim, feedback.nextStep, ...Object.values(feedback.coaching), feedback.outcome],
    isPrivate: true,
    route: `/people/${feedback.personId}/praise`,
  }),
  expectations: (expectation) => ({ kind: 'expectation', personIds: [expectation.personId], on: expectation.sinceOn, texts: [expectation.text], route: `/people/${expectation.personId}/expectations` }),
  goals: (goal, { dayOf }) => ({ kind: 'goal', personIds: [goal.personId], on: dayOf(goal.createdAt), texts: [goal.title, goal.why, goal.measure, ...goal.steps.map(({ text }) => text)], route: `/goals/${goal.id}` }),
  plans: (plan) => ({
    kind: 'plan',
    personIds: [plan.personId],
    on: plan.fromOn,
    texts: [...plan.focusAreas, plan.strengths, plan.aspirationsShort, plan.aspirationsLong, plan.supportNeeded],
    route: `/plans/${plan.id}`,
  }),
  touches: (touch) => ({ kind: 'word', personIds: [touch.personId], on: touch.on, texts: [touch.note], route: `/people/${touch.personId}` }),
  occasions: (occasion) => ({ kind: 'occasion', personIds: [occasion.personId], on: occasion.on, texts: [occasion.name], route: `/people/${occasion.personId}` }),
  occasionMarks: (mark) => ({ kind: 'occasion', personIds: [mark.personId], on: mark.on, texts: [mark.whatWasDone], route: `/people/${mark.personId}` }),
  rituals: (ritual) => ({ kind: 'ritual', personIds: ritual.personIds ?? [], on: ritual.firstOn, texts: [ritual.name, ritual.place, ...ritual.history.map(({ note }) => note)], route: '/praise/rituals' }),
  absences: null,
  arrangements: null,
  teams: (team) => ({ kind: 'purpose', personIds: [], on: null, texts: [team.purpose], route: '/team' }),
  weekReviews: (review) => ({ kind: 'review', personIds: [], on: review.weekOn, texts: [review.ownLine], isPrivate: true, route: `/review?week=${review.weekOn}&step=own-line` }),
  ownReminders: (reminder) => ({ kind: 'reminder', personIds: reminder.personId === null ? [] : [reminder.personId], on: reminder.on, texts: [reminder.text], route: '/reminders' }),
  reminderMarks: null,
  deletionReceipts: null,
};

/** The tables that hold words to be found. */
export const searchedTables = (Object.keys(makers) as TableName[]).filter((table) => makers[table] !== null);

/** A record as it is searched; null when it has no words, or lies in the trash. */
export function searchDocument<T extends TableName>(table: T, record: RecordOf<T>, around: DocumentSurroundings): SearchDocument | null {
  const make = makers[table] as Maker<T>;
  if (make === null || record.deletedAt !== null) return null;
  const { texts, isPrivate = false, ...rest } = make(record, around);
  const text = texts.filter((each) => each?.trim()).join('\n');
  return text === '' ? null : { ...rest, text, isPrivate };
}
