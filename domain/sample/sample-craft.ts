import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Expectation, ExpectationId } from '#domain/expectations/expectation.ts';
import { confirm, writeExpectation } from '#domain/expectations/transitions.ts';
import type { Feedback, FeedbackId } from '#domain/feedback/feedback.ts';
import { comeBackOn, draftFeedback, giveFeedback } from '#domain/feedback/transitions.ts';
import type { Person } from '#domain/people/person.ts';
import { must } from '#domain/transition.ts';

/** Feedback that was thought through and said, with a day to come back to it. `now` is an instant in epoch milliseconds. */
export function sampleFeedback(id: FeedbackId, who: Person, notedOn: CalendarDate, followUpOn: CalendarDate, now: number): readonly Feedback[] {
  const draft = draftFeedback({ id, personId: who.id, behaviour: t`Left the round before the day shift had read the board`, notedOn }, now);
  const thought = {
    ...draft,
    situation: t`Tuesday’s handover, a little before six.`,
    impact: t`Two patients were asked the same questions twice.`,
    aim: t`To catch the first bus; the next one comes an hour later.`,
    nextStep: t`Begin the round ten minutes earlier for two weeks, and see.`,
  };
  return [must(giveFeedback(must(comeBackOn(thought, followUpOn)), addDays(notedOn, 1)))];
}

/** What two of the team and the manager expect of each other: one side said lately enough, the other long ago. */
export function sampleExpectations(newId: () => string, { amara, jonas }: { readonly amara: Person; readonly jonas: Person }, since: CalendarDate, now: number): readonly Expectation[] {
  const write = (who: Person, of: Expectation['of'], text: string) => writeExpectation({ id: newId() as ExpectationId, personId: who.id, of, text }, { today: since, now });
  const said = (card: Expectation, who: Person, days: number) => must(confirm(card, who, addDays(since, days)));
  return [
    said(write(amara, 'them', t`Tells me early when a shift cannot be covered.`), amara, 2),
    said(write(amara, 'me', t`Answers before the end of the shift.`), amara, 2),
    said(write(jonas, 'them', t`Hands over at the bed, with the day shift there.`), jonas, 60),
    write(jonas, 'me', t`Asks before changing the rota of nights.`),
  ];
}
