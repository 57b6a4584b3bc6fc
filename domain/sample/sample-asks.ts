import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { actOn, answer, type HearOrder, hear, tellBack, waitOn } from '#domain/matters/transitions.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recovery } from '#domain/recoveries/recovery.ts';
import { beginRecovery, settleStep } from '#domain/recoveries/transitions.ts';
import type { SampleName } from '#domain/sample/sample-people.ts';
import { must } from '#domain/transition.ts';

interface AskGround {
  readonly people: Record<SampleName, Person>;
  /** The last one-on-one with each, in which something was raised. */
  readonly last: Record<'amara' | 'jonas' | 'mei' | 'leyla', OneOnOne>;
  readonly newId: () => string;
  readonly today: CalendarDate;
  /** Epoch milliseconds of a day. */
  readonly nowOn: (on: CalendarDate) => number;
}

/** What the sample team raised, in every state between heard and told back, and one thing to make good. */
export function sampleAsks({ people, last, newId, today, nowOn }: AskGround): { readonly matters: readonly Matter[]; readonly recoveries: readonly Recovery[] } {
  const day = (offset: number) => addDays(today, offset);
  const raised = (kind: Matter['kind'], text: string, who: Person, heardOn: CalendarDate, known: Partial<HearOrder> = {}): Matter => hear({ id: newId() as Matter['id'], personId: who.id, kind, text, heardOn, raisedIn: null, ...known }, nowOn(heardOn));
  const inMeeting = (kind: Matter['kind'], text: string, who: Person, meeting: OneOnOne, known: Partial<HearOrder> = {}) => raised(kind, text, who, meeting.on, { raisedIn: meeting.id, ...known });
  const { amara, jonas, mei, tomas, leyla } = people;

  const scanner = inMeeting('friction', t`Every morning twenty minutes go to finding a working scanner.`, amara, last.amara, { minutesPerWeek: 100, peopleAffected: 6 });
  const rounds = must(answer(inMeeting('suggestion', t`Swap the order of the night rounds.`, jonas, last.jonas), { outcome: 'done', words: t`Yes, from the first of next month.` }, day(-4)));
  const screen = inMeeting('need', t`A login of her own for the rota.`, mei, last.mei);
  const waiting = must(waitOn(must(actOn(screen, t`I have asked IT, and tell you when I hear.`, last.mei.on)), { onWhom: t`IT`, untilOn: day(5) }, day(-3)));
  const forms = must(tellBack(must(answer(raised('friction', t`Three forms for one fall.`, leyla, day(-70), { minutesPerWeek: 45, peopleAffected: 5 }), { outcome: 'removed', words: t`Two of them are gone; one page is left.` }, day(-56))), last.leyla.on));
  const parking = must(tellBack(must(answer(raised('need', t`A parking space near the house.`, tomas, day(-21)), { outcome: 'no', words: t`No, because the spaces go to night shifts first.` }, day(-16))), day(-8)));

  const begunOn = day(-2);
  const begun = must(beginRecovery({ id: newId() as Recovery['id'], personId: tomas.id, about: t`The rota came out two days late, after I had promised it.`, cause: { kind: 'moment' } }, { today: begunOn, now: nowOn(begunOn), work: { days: [1, 2, 3, 4, 5], isHoliday: () => false } }));
  return { matters: [scanner, rounds, waiting, forms, parking], recoveries: [must(settleStep(begun, 'acknowledge', 'done', begunOn))] };
}
