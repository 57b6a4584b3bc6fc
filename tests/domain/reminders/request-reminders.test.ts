import { expect, test } from 'vitest';
import { receiveAppeal } from '#domain/requests/appeal.ts';
import { meet } from '#domain/requests/consult.ts';
import { agree, decline } from '#domain/requests/decide.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { beginTrial, reviewTrial } from '#domain/requests/trial.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { planReminders } from '#domain/reminders/plan-reminders.ts';
import { must } from '#domain/transition.ts';
import { ana, aPlanInput } from '#tests/support/reminder-input.ts';
import { aDeclinedRequest, aRequest, groundOf, on } from '#tests/support/request-records.ts';

const zone = 'Europe/London';
const planned = (request: FlexibleRequest, day: string) =>
  planReminders(aPlanInput({ on: day, requests: [request] }), new Map()).reminders.map(({ key, dueAt, title }) => `${calendarDateAt(dueAt, zone)} ${key.split(':').slice(0, 1).join()}${key.endsWith(':ahead') ? ' ahead' : ''}: ${title}`);
const request = aRequest({ receivedOn: '2026-11-10', personId: ana }); // due 9 January 2027, a Saturday

test('the decision is warned of two weeks ahead and on the last working day before its day', () => {
  expect(planned(request, '2026-11-23')).toEqual(['2026-12-25 request-decision ahead: Decide the request of Ana', '2027-01-08 request-decision: Decide the request of Ana']);
});

test('a conversation, the review and the end of a trial, each by its day', () => {
  const arranged = must(meet(request, on('2026-12-03'), on('2026-11-23')));
  expect(planned(arranged, '2026-11-23').filter((line) => line.includes('meeting'))).toEqual(['2026-12-01 request-meeting ahead: Talk with Ana about their request', '2026-12-03 request-meeting: Talk with Ana about their request']);
  const trying = must(beginTrial(request, { fromOn: on('2026-11-23'), toOn: on('2026-12-18'), reviewOn: on('2026-12-11'), decideBy: null }, on('2026-11-23')));
  expect(planned(trying, '2026-11-23').filter((line) => line.includes('trial'))).toEqual([
    '2026-12-09 trial-review ahead: Look back on the trial with Ana',
    '2026-12-11 trial-review: Look back on the trial with Ana',
    '2026-12-16 trial-end ahead: The trial with Ana ends',
    '2026-12-18 trial-end: The trial with Ana ends',
  ]);
  expect(planned(must(reviewTrial(trying, on('2026-12-11'))), '2026-12-11').some((line) => line.includes('trial-review'))).toBe(false);
});

test('an appeal is decided in the same period; a contract is updated within 28 days; a closed file reminds of nothing', () => {
  const declined = aDeclinedRequest({ personId: ana });
  expect(planned(declined, '2026-05-21')).toEqual([]);
  expect(planned(must(receiveAppeal(declined, on('2026-05-21'), on('2026-05-21'))), '2026-05-21').at(-1)).toBe('2026-06-09 request-decision: Decide the appeal of Ana');
  const agreed = must(agree(request, { on: on('2026-11-20'), explanation: '', whatDiffers: '', startsOn: null }, on('2026-11-20')));
  expect(planned(agreed, '2026-11-23')).toEqual(['2026-12-16 contract-update ahead: Update the contract of Ana', '2026-12-18 contract-update: Update the contract of Ana']);
});

test('an appeal with a day of its own is reminded of by that day; a talk arranged today for tomorrow has no warning that is past', () => {
  const declined = must(decline(aRequest({ receivedOn: '2026-10-01', personId: ana, ground: groundOf({ jurisdiction: 'none' }) }), { on: on('2026-10-20'), grounds: [], explanation: 'No cover.', whatDiffers: '' }, on('2026-10-20')));
  expect(planned(must(receiveAppeal(declined, on('2026-11-10'), on('2026-11-10'))), '2026-11-10').at(-1)).toBe('2026-12-01 request-decision: Decide the appeal of Ana');
  const arranged = { ...must(meet(request, on('2026-11-24'), on('2026-11-23'))), updatedAt: Date.parse('2026-11-23T11:00:00Z') };
  expect(planned(arranged, '2026-11-23').filter((line) => line.includes('meeting'))).toEqual(['2026-11-24 request-meeting: Talk with Ana about their request']);
});
