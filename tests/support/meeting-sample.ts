import type { Change } from '#domain/journal/change.ts';
import { addDays, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { commitTo } from '#domain/commitments/transitions.ts';
import { commitmentId } from '#domain/commitments/commitment-schema.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { oneOnOneId, talkingPointId } from '#domain/one-on-ones/one-on-one-schema.ts';
import { raise } from '#domain/one-on-ones/talking-points.ts';
import { newPerson } from '#domain/people/new-person.ts';
import { personId } from '#domain/people/person-schema.ts';
import { stamp } from '#domain/record.ts';

const now = Date.now();
export const today = calendarDateAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
export const ana = newPerson(personId.parse('person-ana'), 'Ana Lovelace', { role: 'Engineer', cadenceDays: 14 }, now);

const aMeeting = (id: string, fields: Partial<OneOnOne>): OneOnOne =>
  stamp<OneOnOne>({ id: oneOnOneId.parse(id), personId: ana.id, state: 'planned', on: today, at: null, lengthMinutes: 30, place: '', moves: [], mood: null, energy: null, workload: null, askedQuestionIds: [], wrappedUpAt: null, ...fields }, now);

export const meeting = aMeeting('meeting-now', {});
const before = aMeeting('meeting-before', { state: 'held', on: addDays(today, -14), mood: 4, energy: 3, workload: 2, wrappedUpAt: now });
const point = (id: string, raisedBy: 'me' | 'them', text: string) => raise({ id: talkingPointId.parse(id), personId: ana.id, raisedBy, text, raisedIn: null }, now);

/** One person with a meeting today, one held a fortnight ago, a promise overdue and three talking points. */
export const meetingSample: readonly Change[] = [
  { op: 'put', table: 'people', value: ana },
  { op: 'put', table: 'oneOnOnes', value: before },
  { op: 'put', table: 'oneOnOnes', value: meeting },
  { op: 'put', table: 'talkingPoints', value: point('point-1', 'me', 'The rota over the holidays') },
  { op: 'put', table: 'talkingPoints', value: point('point-2', 'them', 'A second monitor') },
  { op: 'put', table: 'talkingPoints', value: point('point-3', 'them', 'Who reviews the design') },
  { op: 'put', table: 'commitments', value: commitTo({ id: commitmentId.parse('commitment-1'), personId: ana.id, owner: 'me', text: 'ask about the VPN', dueOn: addDays(today, -3), madeIn: before.id }, { today: before.on, now }) },
];

export const meetingRoute = `/one-on-ones/${meeting.id}`;
