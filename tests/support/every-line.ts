import type { CommitmentId } from '#domain/commitments/commitment.ts';
import type { PlanId } from '#domain/growth/development-plan.ts';
import { newPlan } from '#domain/growth/new-plan.ts';
import type { Change } from '#domain/journal/change.ts';
import type { TableName } from '#domain/journal/table-names.ts';
import type { OneOnOneId } from '#domain/one-on-ones/one-on-one.ts';
import type { PersonId } from '#domain/people/person.ts';
import { beginRecovery } from '#domain/recoveries/transitions.ts';
import type { RecoveryId } from '#domain/recoveries/recovery.ts';
import { newRitual } from '#domain/rituals/ritual-changes.ts';
import type { RitualId } from '#domain/rituals/ritual.ts';
import { must } from '#domain/transition.ts';
import { abel, theExpectation, theFeedback, theGoal, theMatter, theMeeting, thePerson, thePraise, thePromise } from '#tests/support/meeting-records.ts';
import { daysAgo, inDays, ownToday } from '#tests/support/own-today.ts';
import { aRequest } from '#tests/support/request-records.ts';

const bea = 'bea' as PersonId;
const put = (table: TableName, value: object) => ({ op: 'put', table, value }) as unknown as Change;

/** Records that bring every kind of line onto Today: what is owed about Abel, who is met today, and what is no debt about Bea, who is not. */
export function everyLine(): readonly Change[] {
  const today = ownToday();
  const longAgo = Date.now() - 400 * 86_400_000;
  const person = { ...thePerson({ birthday: null }), createdAt: longAgo };
  const other = { ...person, id: bea, name: 'Bea Lund', preferredName: '', birthday: inDays(3).slice(5) };
  return [
    put('people', person),
    put('people', other),
    put('commitments', thePromise('mine', { madeOn: daysAgo(9), dueOn: daysAgo(2) })),
    put('commitments', thePromise('theirs', { id: 'promise-theirs' as CommitmentId, owner: 'them', madeOn: daysAgo(9), dueOn: daysAgo(1) })),
    put('matters', theMatter('Noise', { heardOn: daysAgo(20) })),
    put('recoveries', must(beginRecovery({ id: 'recovery-1' as RecoveryId, personId: abel, about: 'I forgot it', cause: { kind: 'moment' } }, { today: daysAgo(3), now: longAgo, work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } }))),
    put('requests', { ...aRequest({ receivedOn: daysAgo(80) }), personId: abel }),
    put('oneOnOnes', theMeeting(daysAgo(4), { id: 'meeting-gone-by' as OneOnOneId, state: 'planned', wrappedUpAt: null })),
    put('oneOnOnes', theMeeting(daysAgo(2), { id: 'meeting-held' as OneOnOneId, wrappedUpAt: null })),
    put('oneOnOnes', theMeeting(today, { id: 'meeting-today' as OneOnOneId, state: 'planned', wrappedUpAt: null })),
    put('goals', theGoal('Lead', { steps: [{ id: 'step-1', text: 'Ask Iris', owner: 'me', kind: 'people', dueOn: daysAgo(1), doneOn: null }] })),
    put('plans', { ...newPlan('plan-1' as PlanId, person, [], daysAgo(100), longAgo), state: 'agreed', agreedOn: daysAgo(99), reviewOns: [daysAgo(1)] }),
    put('feedback', theFeedback('Interrupted', { state: 'given', givenOn: daysAgo(9), followUpOn: daysAgo(1) })),
    put('expectations', theExpectation('Tell me early', { sinceOn: daysAgo(200) })),
    put('praise', thePraise('Ran the drill', { state: 'drafted', notedOn: daysAgo(3), givenOn: null })),
    put('rituals', newRitual('ritual-1' as RitualId, { name: 'Lunch', firstOn: today, at: null, lengthMinutes: 60, repeat: { unit: 'week', every: 1, weekdays: [], untilOn: null }, place: '', personIds: null, prepDays: 0 }, longAgo)),
  ];
}
