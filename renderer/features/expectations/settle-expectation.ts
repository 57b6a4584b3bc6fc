import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import { confirm, retire, takeUpAgain } from '#domain/expectations/transitions.ts';
import type { Person } from '#domain/people/person.ts';
import { sayOutcome } from '#components/say-outcome.ts';
import { changeExpectation, removeExpectation } from '#data/expectations.ts';
import { undo } from '#data/undo.ts';

export async function markConfirmed({ id }: Expectation, person: Person, on: CalendarDate): Promise<void> {
  sayOutcome(await changeExpectation(t`Confirm expectation`, id, (stored) => confirm(stored, person, on)), t`Confirmed today.`, undo);
}

export async function markRetired({ id }: Expectation, on: CalendarDate): Promise<void> {
  sayOutcome(await changeExpectation(t`Retire expectation`, id, (stored) => retire(stored, on)), t`Retired. Its history stays.`, undo);
}

export async function markTakenUp({ id }: Expectation): Promise<void> {
  sayOutcome(await changeExpectation(t`Take expectation up again`, id, takeUpAgain), t`It stands again.`, undo);
}

export async function discard(card: Expectation): Promise<void> {
  sayOutcome(await removeExpectation(card), t`Deleted the expectation.`, undo);
}
