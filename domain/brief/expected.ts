import { plural, t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate, plainDate, spokenDistance } from '#domain/calendar/spoken-date.ts';
import { type ConfirmGround, explainReason, toConfirm } from '#domain/expectations/to-confirm.ts';
import type { Expectation } from '#domain/expectations/expectation.ts';
import type { FollowUp } from '#domain/feedback/feedback.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import type { BriefLine } from '#domain/brief/brief-line.ts';

/** Whether what the two expect of each other has to be said aloud again, and why. */
export function expectedLines(cards: readonly Expectation[], person: Person, ground: ConfirmGround): BriefLine[] {
  const waiting = toConfirm(cards, person, ground);
  if (waiting === null) return [];
  const text = plural(waiting.count, { one: 'One thing you expect of each other is to be said aloud.', other: '# things you expect of each other are to be said aloud.' });
  return [{ key: 'expectations', text, evidence: explainReason(waiting.reason, calledName(person), ground.today).replace(/\.$/, ''), route: `/people/${person.id}/expectations`, isOwed: true }];
}

/** That there is something to come back to, by its day. What it is stays behind the veil, also on a printed brief. */
export const followUpLines = (followUps: readonly FollowUp[], name: string, today: CalendarDate): BriefLine[] =>
  followUps.flatMap(({ id, personId, followUpOn }) =>
    followUpOn === null
      ? []
      : [{ key: `follow-up/${id}`, text: t`You wanted to come back to something with ${name}.`, evidence: followUpOn <= today ? t`On ${plainDate(followUpOn, today)}, ${spokenDistance(followUpOn, today)}` : t`On ${exactDate(followUpOn)}`, route: `/people/${personId}/praise`, isOwed: followUpOn <= today }],
  );
