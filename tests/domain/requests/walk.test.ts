import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { decideAppeal, hearAppeal, receiveAppeal } from '#domain/requests/appeal.ts';
import { isLive } from '#domain/requests/case-file.ts';
import { requestClock } from '#domain/requests/clock.ts';
import { reopen, treatAsWithdrawn, updateContract, withdraw } from '#domain/requests/close.ts';
import { mayTreatAsWithdrawn, meet, moveMeeting, settleMeeting } from '#domain/requests/consult.ts';
import { contractDay, decisionDay, lastDayToExtend, owedDay, wasDecidedLate } from '#domain/requests/deadlines.ts';
import { agree, decline, declineGate } from '#domain/requests/decide.ts';
import { agreeExtension } from '#domain/requests/extend.ts';
import { requestLimits } from '#domain/requests/limits.ts';
import { nextOwed } from '#domain/requests/next-owed.ts';
import type { FlexibleRequest, RequestId } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { flexibleRequest } from '#domain/requests/request-schema.ts';
import { stepsOf } from '#domain/requests/steps.ts';
import { beginTrial, needsExtension, proposedReview, reviewTrial } from '#domain/requests/trial.ts';
import { must, type Transition } from '#domain/transition.ts';
import { aRequest, groundOf, on } from '#tests/support/request-records.ts';

const may = on('2026-05-20');
const quality = 'detrimental impact on quality';
const no = { on: may, grounds: [quality], explanation: 'The desk is empty on Mondays.', whatDiffers: '' };
const yes = { on: may, explanation: '', whatDiffers: '', startsOn: null };
const reasonOf = (transition: Transition<unknown>) => (transition.kind === 'refused' ? transition.reason : null);
const consulted = must(meet(aRequest(), on('2026-04-20'), may));
const declined = must(decline(consulted, no, may));

test('nobody is declined before they were consulted', () => {
  const request = aRequest();
  expect(declineGate(request, may)?.says).toContain('consulted');
  expect(reasonOf(decline(request, no, may))).toMatch(/^Talk with them first\./);
  const arranged = must(meet(request, on('2026-05-25'), may));
  expect(reasonOf(decline(arranged, no, may)), 'an arranged conversation is none yet').toMatch(/^Talk with them first\./);
  const missed = must(settleMeeting(must(meet(request, on('2026-05-19'), on('2026-05-18'))), 0, 'missed', may));
  expect(reasonOf(decline(missed, no, may)), 'nor is a missed one').toMatch(/^Talk with them first\./);
  expect(declineGate(consulted, may)).toBeNull();
  expect(must(decline(consulted, no, may))).toMatchObject({ state: 'declined', decidedOn: may, file: 'closed', decision: { grounds: [quality] } });
});

test('a talk counts from its own day on: a decision of a day before it came without one', () => {
  const received = aRequest({ receivedOn: '2026-11-02' });
  const talked = must(meet(received, on('2026-11-18'), on('2026-11-20')));
  const declinedOn = (day: string) => reasonOf(decline(talked, { ...no, on: on(day) }, on('2026-11-20')));
  expect(['2026-11-10', '2026-11-17'].map(declinedOn)).toEqual([expect.stringMatching(/^Talk with them first\./), expect.stringMatching(/^Talk with them first\./)]);
  expect(['2026-11-18', '2026-11-20'].map(declinedOn)).toEqual([null, null]);
});

test('in Australia, too; under one’s own standard there is no such gate', () => {
  const inAustralia = aRequest({ isEligible: true, ground: groundOf({ jurisdiction: 'australia' }) });
  expect(reasonOf(decline(inAustralia, { ...no, grounds: ['reasonable business grounds'] }, may))).toContain('genuinely tried to agree');
  expect(must(decline(aRequest({ ground: groundOf({ jurisdiction: 'none' }) }), { ...no, grounds: [] }, may)).state).toBe('declined');
});

test.each([
  ['no ground', { ...no, grounds: [] }, 'Choose at least one ground.'],
  ['a ground of one’s own', { ...no, grounds: ['I do not like it'] }, 'That is no ground of these rules.'],
  ['no explanation', { ...no, explanation: '  ' }, 'Explain it in your own words.'],
  ['a day to come', { ...no, on: addDays(may, 1) }, 'Note the decision on the day you tell them'],
  ['a day before the request', { ...no, on: on('2026-04-09') }, 'That was before the request was made.'],
])('with %s it is not declined', (_what, order, reason) => expect(reasonOf(decline(consulted, order, may))).toContain(reason));

test('agreed: the contract is owed within 28 days, then the file closes', () => {
  const agreed = must(agree(aRequest(), yes, may));
  expect(agreed).toMatchObject({ state: 'agreed', file: 'open' });
  expect(contractDay(agreed)).toMatchObject({ on: '2026-06-17', source: expect.stringContaining('gov.uk') });
  expect(nextOwed(agreed)).toEqual({ step: 'update-contract', dueOn: '2026-06-17' });
  expect(must(updateContract(agreed, on('2026-06-01'), on('2026-06-01')))).toMatchObject({ file: 'closed' });
  expect(must(agree(aRequest({ ground: groundOf({ jurisdiction: 'none' }) }), yes, may)).file).toBe('closed');
});

test.each([
  ['before the end', '2026-06-09', '2026-08-31', null],
  ['the day after the end, with retrospective effect', '2026-06-10', '2026-08-31', null],
  ['on the last day of the three months', '2026-09-09', '2026-10-31', null],
  ['a day too late', '2026-09-10', '2026-10-31', 'A longer period could be agreed until 9 September 2026.'],
  ['to a day that is not later', '2026-05-01', '2026-06-09', 'A longer period ends after that day.'],
  ['before the request', '2026-04-09', '2026-08-31', 'That was before the request was made.'],
])('a longer period agreed %s', (_what, agreedOn, untilOn, reason) => {
  const outcome = agreeExtension(aRequest(), { agreedOn: on(agreedOn), untilOn: on(untilOn) }, on('2026-12-01'));
  expect(reasonOf(outcome)).toEqual(reason === null ? null : expect.stringContaining(reason));
  if (outcome.kind === 'changed') expect(decisionDay(outcome.value)).toMatchObject({ on: untilOn, counted: expect.stringContaining('Confirm it in writing.') });
});

test('a decision that came late may still be covered by a longer period, one in time may not', () => {
  const late = must(decline(consulted, { ...no, on: on('2026-06-20') }, on('2026-06-20')));
  const order = { agreedOn: on('2026-06-22'), untilOn: on('2026-06-30') };
  expect([wasDecidedLate(late), wasDecidedLate(declined)]).toEqual([true, false]);
  const covered = must(agreeExtension(late, order, on('2026-06-22')));
  expect([wasDecidedLate(covered), covered.state, covered.file]).toEqual([false, 'declined', 'closed']);
  expect(reasonOf(agreeExtension(declined, order, on('2026-06-22')))).toContain('decided in time');
  expect(reasonOf(agreeExtension(must(withdraw(consulted, may, may)), order, on('2026-06-22')))).toContain('withdrawn');
});

test('a second longer period counts from the first', () => {
  const once = must(agreeExtension(aRequest(), { agreedOn: on('2026-05-01'), untilOn: on('2026-11-29') }, may));
  expect(lastDayToExtend(once)).toBe('2027-02-28'); // three months that begin with 30 November
  const twice = must(agreeExtension(once, { agreedOn: on('2027-02-28'), untilOn: on('2027-03-31') }, on('2027-03-01')));
  expect(twice.extensions.map(({ fromOn, untilOn }) => `${fromOn} ${untilOn}`)).toEqual(['2026-06-09 2026-11-29', '2026-11-29 2027-03-31']);
});

test('a longer period agreed before the one that stands is refused', () => {
  const once = must(agreeExtension(aRequest(), { agreedOn: on('2026-05-01'), untilOn: on('2026-07-31') }, may));
  expect(reasonOf(agreeExtension(once, { agreedOn: on('2026-04-30'), untilOn: on('2026-08-31') }, may))).toContain('before you agreed on the longer period');
  expect(must(agreeExtension(once, { agreedOn: on('2026-05-01'), untilOn: on('2026-08-31') }, may)).extensions).toHaveLength(2);
});

test('where the rules do not put an appeal into the period, it has a day of its own', () => {
  const request = aRequest({ receivedOn: '2026-10-01', ground: groundOf({ jurisdiction: 'none' }) });
  const appealed = must(receiveAppeal(must(decline(request, { ...no, on: on('2026-10-20'), grounds: [] }, on('2026-10-20'))), on('2026-11-10'), on('2026-11-12')));
  expect([decisionDay(appealed).on, owedDay(appealed).on]).toEqual(['2026-10-22', '2026-12-01']);
  expect(owedDay(appealed)).toMatchObject({ counted: '21 days, your own number, after 10 November 2026 is 1 December 2026.', source: expect.stringContaining('Your own standard') });
  expect(nextOwed(appealed)).toEqual({ step: 'hear-appeal', dueOn: '2026-12-01' });
  expect(requestClock(appealed, on('2026-11-20'))).toMatchObject({ kind: 'running', days: 11, part: 11 / 22 });
  expect(reasonOf(agreeExtension(appealed, { agreedOn: on('2026-11-09'), untilOn: on('2026-12-20') }, on('2026-11-12')))).toBe('That was before they appealed.');
  const longer = must(agreeExtension(appealed, { agreedOn: on('2026-11-12'), untilOn: on('2026-12-20') }, on('2026-11-12')));
  expect([decisionDay(longer).on, owedDay(longer).on], 'a longer period for the appeal leaves the first decision its day').toEqual(['2026-10-22', '2026-12-20']);
});

test('the rules of Australia that Heed holds have none', () => {
  const request = aRequest({ isEligible: true, ground: groundOf({ jurisdiction: 'australia' }) });
  expect(reasonOf(agreeExtension(request, { agreedOn: may, untilOn: on('2026-12-01') }, may))).toContain('Check the source');
  expect(lastDayToExtend(request)).toBeNull();
});

test('a trial in Great Britain needs the longer period that is offered with it', () => {
  const order = { fromOn: on('2026-05-25'), toOn: on('2026-08-25'), reviewOn: on('2026-08-18'), decideBy: null };
  expect(needsExtension(consulted, order.toOn)).toBe(true);
  expect(reasonOf(beginTrial(consulted, order, may))).toContain('a trial does not stop that');
  expect(reasonOf(beginTrial(consulted, { ...order, decideBy: on('2026-08-25') }, may)), 'the decision comes after the trial').toContain('a trial does not stop that');
  const trying = must(beginTrial(consulted, { ...order, decideBy: on('2026-09-08') }, may));
  expect(trying).toMatchObject({ state: 'trial', extensions: [{ agreedOn: may, fromOn: '2026-06-09', untilOn: '2026-09-08' }] });
  expect(nextOwed(trying)).toEqual({ step: 'review-trial', dueOn: '2026-08-18' });
  const reviewed = must(reviewTrial(trying, on('2026-08-18')));
  expect(nextOwed(reviewed)).toEqual({ step: 'end-trial', dueOn: '2026-08-25' });
  expect(reasonOf(beginTrial(consulted, { ...order, reviewOn: order.toOn, decideBy: on('2026-09-08') }, may))).toContain('before its end');
  expect(proposedReview(order.fromOn, order.toOn)).toBe('2026-08-18');
  expect(proposedReview(on('2026-05-25'), on('2026-05-27'))).toBe('2026-05-26');
});

test('the appeal is decided within the same period', () => {
  const appealed = must(receiveAppeal(declined, on('2026-05-22'), on('2026-05-23')));
  expect(appealed.file).toBe('open');
  expect(nextOwed(appealed)).toEqual({ step: 'hear-appeal', dueOn: '2026-06-09' });
  expect(reasonOf(decideAppeal(appealed, { on: on('2026-06-01'), outcome: 'stands', explanation: 'As before.', startsOn: null }, on('2026-06-01')))).toBe('Hear them first.');
  const heard = must(hearAppeal(appealed, on('2026-05-28'), on('2026-05-28')));
  expect(nextOwed(heard)).toEqual({ step: 'decide-appeal', dueOn: '2026-06-09' });
  expect(reasonOf(decideAppeal(heard, { on: on('2026-05-27'), outcome: 'agreed', explanation: '', startsOn: null }, on('2026-06-02')))).toBe('That was before you heard them.');
  expect(must(decideAppeal(heard, { on: on('2026-06-02'), outcome: 'stands', explanation: 'As before.', startsOn: null }, on('2026-06-02')))).toMatchObject({ state: 'declined', file: 'closed' });
  const agreed = must(decideAppeal(heard, { on: on('2026-06-02'), outcome: 'agreed', explanation: '', startsOn: null }, on('2026-06-02')));
  expect(agreed).toMatchObject({ state: 'agreed', file: 'open' });
  expect(contractDay(agreed)?.on).toBe('2026-06-30');
  expect(reasonOf(receiveAppeal(agreed, on('2026-06-03'), on('2026-06-03')))).not.toBeNull();
});

test('treated as withdrawn after the first conversation and the next one are missed, not after one, and only where the rules say so', () => {
  const missed = (request: FlexibleRequest, day: string) => must(settleMeeting(must(meet(request, on(day), addDays(on(day), -1))), request.meetings.length, 'missed', on(day)));
  const once = missed(aRequest(), '2026-04-20');
  expect(mayTreatAsWithdrawn(once)).toBe(false);
  expect(reasonOf(treatAsWithdrawn(once, may, may))).toContain('first meeting and the next one');
  const twice = missed(once, '2026-04-27');
  expect(must(treatAsWithdrawn(twice, may, may))).toMatchObject({ state: 'withdrawn', file: 'closed', withdrawn: { how: 'missed-meetings' } });
  const metBetween = missed(must(meet(once, on('2026-04-22'), may)), '2026-04-27');
  expect(mayTreatAsWithdrawn(metBetween)).toBe(false);
  expect(reasonOf(treatAsWithdrawn(missed(missed(aRequest({ ground: groundOf({ jurisdiction: 'none' }) }), '2026-04-20'), '2026-04-27'), may, may))).toContain('Check the source');
  // For a good reason it is moved, and nothing is missed.
  expect(must(moveMeeting(must(meet(aRequest(), on('2026-05-25'), may)), 0, on('2026-05-28'))).meetings).toEqual([{ on: '2026-05-28', about: 'request', state: 'planned' }]);
});

test.each([
  ['missed missed', true],
  ['missed missed missed', true],
  ['missed', false],
  ['held missed missed', false],
  ['missed held missed', false],
  ['missed missed held', false],
])('%s: may be treated as withdrawn: %s', (settled, isAllowed) => {
  const meetings = (about: 'request' | 'appeal', month: string) => settled.split(' ').map((state, index) => ({ on: on(`2026-${month}-1${index}`), about, state: state as 'held' | 'missed' }));
  expect(mayTreatAsWithdrawn({ ...aRequest(), meetings: meetings('request', '04') })).toBe(isAllowed);
  const appealed = must(receiveAppeal(declined, on('2026-05-22'), on('2026-05-23')));
  expect(mayTreatAsWithdrawn({ ...appealed, meetings: [...appealed.meetings, ...meetings('appeal', '06')] }), 'an appeal counts its own conversations').toBe(isAllowed);
});

test('what closes a request has a day that has come and that fits', () => {
  const today = on('2026-06-20');
  const ahead = addDays(today, 1);
  expect([withdraw(aRequest(), ahead, today), withdraw(aRequest(), on('2026-04-09'), today), withdraw(aRequest(), on('2026-04-10'), today)].map(reasonOf)).toEqual(['Note it on its day, not before.', 'That was before the request was made.', null]);
  const appealed = must(receiveAppeal(declined, on('2026-05-22'), today));
  expect([on('2026-05-21'), on('2026-05-22')].map((day) => reasonOf(withdraw(appealed, day, today)))).toEqual(['That was before they appealed.', null]);
  const missed: FlexibleRequest = { ...aRequest(), meetings: ['2026-04-20', '2026-04-27'].map((day) => ({ on: on(day), about: 'request', state: 'missed' })) };
  expect([ahead, on('2026-04-26'), on('2026-04-27')].map((day) => reasonOf(treatAsWithdrawn(missed, day, today)))).toEqual(['Note it on its day, not before.', 'They had not missed the next conversation by then.', null]);
  const missedAppeal: FlexibleRequest = { ...appealed, meetings: [...missed.meetings, ...['2026-06-01', '2026-06-08'].map((day) => ({ on: on(day), about: 'appeal', state: 'missed' }) as const)] };
  expect([on('2026-06-07'), on('2026-06-08')].map((day) => reasonOf(treatAsWithdrawn(missedAppeal, day, today)))).toEqual(['They had not missed the next conversation by then.', null]);
  const agreed = must(agree(aRequest(), yes, may));
  expect([ahead, on('2026-05-19'), may].map((day) => reasonOf(updateContract(agreed, day, today)))).toEqual(['Note it on its day, not before.', 'That was before you agreed.', null]);
  const heard = must(hearAppeal(appealed, on('2026-05-28'), today));
  const onAppeal = must(decideAppeal(heard, { on: on('2026-06-02'), outcome: 'agreed', explanation: '', startsOn: null }, today));
  expect([on('2026-06-01'), on('2026-06-02')].map((day) => reasonOf(updateContract(onAppeal, day, today)))).toEqual(['That was before you agreed.', null]);
});

test('two in twelve months and one live at a time are counted to the day', () => {
  const first = { ...declined, id: 'first' as RequestId };
  const second = { ...aRequest({ receivedOn: '2026-09-01' }), id: 'second' as RequestId };
  const informal = { ...aRequest({ receivedOn: '2026-09-02', isStatutory: false }), id: 'informal' as RequestId };
  const britain = packOf(first.rule);
  const counts = (day: string) => {
    const { lately, live } = requestLimits([first, second, informal], on(day), britain);
    return [lately.length, live.map(({ id }) => id)];
  };
  expect(counts('2026-10-31')).toEqual([2, ['second']]);
  expect(counts('2026-11-01'), 'its period has ended, though it is still owed').toEqual([2, []]);
  expect(isLive(second)).toBe(true);
  expect(requestLimits([first, second], on('2026-12-01'), { limit: { count: 1, months: 3, says: '', source: '' } }).lately.map(({ id }) => id)).toEqual([]);
  expect(requestLimits([first, second], on('2026-11-30'), { limit: { count: 1, months: 3, says: '', source: '' } }).lately.map(({ id }) => id)).toEqual(['second']);
  expect(requestLimits([first, second], on('2026-11-30'), { limit: null }).lately).toEqual([]);
  expect(counts('2027-04-09')).toEqual([2, []]); // the last day of twelve months from 10 April 2026
  expect(counts('2027-04-10')).toEqual([1, []]);
  expect(counts('2026-08-31')).toEqual([1, []]);
  expect(requestLimits([{ ...second, deletedAt: 1 }], on('2026-12-01'), britain).lately).toEqual([]);
});

test('what is owed next', () => {
  expect(nextOwed(aRequest())).toEqual({ step: 'consult', dueOn: '2026-06-09' });
  expect(nextOwed(must(meet(aRequest(), on('2026-05-25'), may)))).toEqual({ step: 'meet', dueOn: '2026-05-25' });
  expect(nextOwed(consulted)).toEqual({ step: 'decide', dueOn: '2026-06-09' });
  expect(nextOwed(declined)).toBeNull();
  expect(nextOwed(must(withdraw(consulted, may, may)))).toBeNull();
});

test('the clock runs by the calendar and stops with the decision', () => {
  expect(requestClock(aRequest(), on('2026-04-10'))).toMatchObject({ kind: 'running', days: 60, part: 1 / 61 });
  expect(requestClock(aRequest(), on('2026-06-09'))).toMatchObject({ kind: 'running', days: 0, part: 1 });
  expect(requestClock(aRequest(), on('2026-06-12'))).toMatchObject({ kind: 'overdue', days: 3, part: 1 });
  expect(requestClock(declined, on('2026-07-01'))).toMatchObject({ kind: 'stopped', part: 41 / 61 });
});

test('the steps are told from the record, in order, what is ahead marked', () => {
  const trying = must(beginTrial(consulted, { fromOn: on('2026-05-25'), toOn: on('2026-08-25'), reviewOn: on('2026-08-18'), decideBy: on('2026-09-08') }, may));
  expect(stepsOf(trying, may).map(({ on: day, isAhead }) => `${day} ${isAhead}`)).toEqual(['2026-04-10 false', '2026-04-20 false', '2026-05-20 false', '2026-05-25 true', '2026-08-18 true', '2026-08-25 true']);
});

test('what ended can be taken up again', () => {
  expect(must(reopen(declined))).toMatchObject({ state: 'consulting', decision: null, decidedOn: null, file: 'open' });
  expect(must(reopen(must(withdraw(aRequest(), may, may))))).toMatchObject({ state: 'received', file: 'open' });
  expect(reasonOf(reopen(aRequest()))).toBe('It is not decided.');
});

type Move = (request: FlexibleRequest, day: ReturnType<typeof on>) => Transition<FlexibleRequest>;
const moves: readonly Move[] = [
  (request, day) => meet(request, day, day),
  (request, day) => meet(request, addDays(day, 5), day),
  (request, day) => settleMeeting(request, request.meetings.length - 1, 'missed', addDays(day, 10)),
  (request, day) => agreeExtension(request, { agreedOn: day, untilOn: addDays(decisionDay(request).on, 30) }, day),
  (request, day) => beginTrial(request, { fromOn: day, toOn: addDays(day, 20), reviewOn: addDays(day, 10), decideBy: null }, day),
  reviewTrial,
  (request, day) => agree(request, { ...yes, on: day }, day),
  (request, day) => decline(request, { ...no, on: day }, day),
  (request, day) => receiveAppeal(request, day, day),
  (request, day) => hearAppeal(request, day, day),
  (request, day) => decideAppeal(request, { on: day, outcome: 'stands', explanation: 'x', startsOn: null }, day),
  (request, day) => decideAppeal(request, { on: day, outcome: 'agreed', explanation: '', startsOn: null }, day),
  (request, day) => withdraw(request, day, day),
  (request, day) => treatAsWithdrawn(request, day, day),
  (request, day) => updateContract(request, day, day),
  (request) => reopen(request),
];

test('whatever is done in whatever order: the record stays one the journal takes, and a closed file owes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: moves.length - 1 }), fc.integer({ min: 0, max: 20 })), { maxLength: 25 }), (walk) => {
      let request = aRequest();
      let day = request.receivedOn;
      for (const [move, wait] of walk) {
        day = addDays(day, wait);
        const wasConsulted = request.meetings.some((meeting) => meeting.state === 'held' && meeting.about === 'request' && meeting.on <= day);
        const outcome = (moves[move] as Move)(request, day);
        if (outcome.kind === 'refused') continue;
        if (outcome.value.decision?.outcome === 'declined' && request.decision === null) expect(wasConsulted).toBe(true);
        request = outcome.value;
        expect(flexibleRequest.parse(request)).toEqual(request);
        expect(nextOwed(request) === null).toBe(request.file === 'closed');
        expect(decisionDay(request).on >= decisionDay(aRequest()).on).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
