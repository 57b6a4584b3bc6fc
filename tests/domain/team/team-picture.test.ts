import { expect, test } from 'vitest';
import { type MonthDay, toCalendarDate } from '#domain/calendar/calendar-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { awaySentence, requestInFigures } from '#domain/team/picture-words.ts';
import { type PictureRecords, teamPicture } from '#domain/team/team-picture.ts';
import { abel, thePerson, theMeeting } from '#tests/support/meeting-records.ts';
import { aRitual } from '#tests/support/reminder-input.ts';
import { theAbsence, theArrangement } from '#tests/support/week-records.ts';

const on = toCalendarDate;
const monday = on('2026-11-23');
const bea = 'bea' as PersonId;
const work: WorkingDays = { days: [1, 2, 3, 4, 5], isHoliday: (day) => day === '2026-11-26', isLeave: (day) => day === '2026-11-27' };
const none: PictureRecords = { people: [], absences: [], arrangements: [], requests: [], oneOnOnes: [], rituals: [], occasions: [] };
const people = [thePerson({ relationship: 'direct-report', birthday: '11-24' as MonthDay, occasionPreference: 'public' }), thePerson({ id: bea, name: 'Bea', preferredName: '', relationship: 'peer' })];
const picture = (known: Partial<PictureRecords>) => teamPicture(monday, { ...none, people, ...known }, work);
const request = (known: Partial<FlexibleRequest>) => ({ id: 'r' as RequestId, personId: abel, deletedAt: null, state: 'agreed', kind: 'part-time', daysAWeek: 4, hoursAWeek: null, workplace: null, trial: null, decision: { outcome: 'agreed', grounds: [], explanation: '', startsOn: on('2026-11-25') }, decidedOn: on('2026-11-20'), appeal: null, ...known }) as FlexibleRequest;

test('five days with why they are off, and rows for those who report to the manager', () => {
  const { days, rows } = picture({});
  expect(days.map(({ on: day, off }) => [day.slice(8), off])).toEqual([['23', null], ['24', null], ['25', null], ['26', 'holiday'], ['27', 'leave']]);
  expect(rows.map(({ person }) => person.id)).toEqual([abel]);
  expect(rows[0]?.cells[1]?.occasions.map(({ kind }) => kind)).toEqual(['birthday']);
});

test('a quiet occasion is nobody else’s business', () => {
  expect(picture({ people: [thePerson({ relationship: 'direct-report', birthday: '11-24' as MonthDay, occasionPreference: 'quiet' })] }).rows[0]?.cells[1]?.occasions).toEqual([]);
});

test('others come in only with something in that week, and a Saturday only with a meeting on it', () => {
  expect(picture({ absences: [theAbsence(bea, '2026-11-29', '2026-12-04')] }).rows.map(({ person }) => person.id)).toEqual([abel, bea]);
  expect(picture({ absences: [theAbsence(bea, '2026-11-30', '2026-12-04')] }).rows).toHaveLength(1);
  expect(picture({ oneOnOnes: [theMeeting(on('2026-11-28'))] }).days.map(({ on: day }) => day.slice(8))).toEqual(['23', '24', '25', '26', '27', '28']);
});

test('a cell tells of absence, arrangement and one-on-one; what lies in the trash is not there', () => {
  const { rows } = picture({
    absences: [theAbsence(abel, '2026-11-20', '2026-11-23'), theAbsence(abel, '2026-11-24', '2026-11-24', { deletedAt: 1 })],
    arrangements: [theArrangement(abel, [{ weekday: 3, way: 'remote', hours: null }])],
    oneOnOnes: [theMeeting(on('2026-11-25')), theMeeting(on('2026-11-24'), { state: 'cancelled' })],
  });
  expect(rows[0]?.cells.map(({ absence, arranged, oneOnOnes }) => [absence?.kind, arranged?.way, oneOnOnes.length])).toEqual([['away', undefined, 0], [undefined, undefined, 0], [undefined, 'remote', 1], [undefined, undefined, 0], [undefined, undefined, 0]]);
});

test('a request in force whose days nobody has named stands beside the name, until somebody does', () => {
  const agreed = request({});
  expect(picture({ requests: [agreed] }).rows[0]?.unplaced.map(({ force }) => force)).toEqual([{ from: '2026-11-25', to: null, isTrial: false }]);
  expect(picture({ requests: [request({ decision: { outcome: 'agreed', grounds: [], explanation: '', startsOn: on('2026-12-07') } })] }).rows[0]?.unplaced).toEqual([]);
  expect(picture({ requests: [agreed], arrangements: [theArrangement(abel, [{ weekday: 5, way: 'off', hours: null }], { requestId: agreed.id })] }).rows[0]?.unplaced).toEqual([]);
  expect(requestInFigures(agreed)).toBe('Part-time, 4 days a week');
});

test('a ritual stands on its day, struck on a holiday', () => {
  const lunch = aRitual({ firstOn: on('2026-11-26'), repeat: { unit: 'week', every: 1, weekdays: [], untilOn: null } });
  expect(picture({ rituals: [lunch] }).days.map(({ rituals }) => rituals.map(({ state }) => state))).toEqual([[], [], [], ['off'], []]);
});

test.each([
  [[], 'Nobody is away.'],
  [[['2026-11-20', '2026-12-04']], 'Away: \u2068Abel\u2069 (all week).'],
  [[['2026-11-24', '2026-11-24']], 'Away: \u2068Abel\u2069 (Tuesday).'],
  [[['2026-11-24', '2026-11-26']], 'Away: \u2068Abel\u2069 (Tuesday to Thursday).'],
  [[['2026-11-23', '2026-11-23'], ['2026-11-26', '2026-11-26']], 'Away: \u2068Abel\u2069 (Monday and Thursday).'],
] as const)('%j is said as “%s”', (absences, sentence) => expect(awaySentence(picture({ absences: absences.map(([from, to]) => theAbsence(abel, from, to)) }))).toBe(sentence));
