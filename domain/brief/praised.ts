import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenSpan } from '#domain/calendar/spoken-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { byWaiting } from '#domain/praise/waiting.ts';
import { asSentence, type BriefLine, meetingRoute, praiseRoute, whereFrom, withinSentence } from '#domain/brief/brief-line.ts';

interface PraiseGround {
  readonly personId: PersonId;
  readonly name: string;
  /** The earliest one-on-one looked at; null when none was held yet. */
  readonly knownSince: CalendarDate | null;
  readonly nudgeDays: number;
  readonly today: CalendarDate;
}

/** How long ago the last specific praise was, and what it was for; then what others said and what was noted, which the person has not heard yet. */
export function praisedLines(praise: readonly Praise[], ground: PraiseGround): BriefLine[] {
  const { today } = ground;
  const drafted = praise.filter(({ state }) => state === 'drafted').sort(byWaiting);
  const waiting = [...drafted.filter(({ source }) => source !== 'mine'), ...drafted.filter(({ source }) => source === 'mine')];
  return [
    ...lastLine(praise, ground),
    ...waiting.map((each) => ({ key: `praise/${each.id}`, text: toSay(each), evidence: t`Noted ${whereFrom(each.notedOn, null, today)}`, route: praiseRoute(ground.personId), isOwed: true })),
  ];
}

function toSay(praise: Praise): string {
  switch (praise.source) {
    case 'mine':
      return t`You have not said yet: ${asSentence(praise.whatTheyDid)}`;
    case 'relayed':
      return t`Tell them what ${praise.fromName} said: ${asSentence(praise.whatTheyDid)}`;
    case 'customer':
      return praise.customer ? t`Tell them what ${withinSentence(praise.customer)} said: ${asSentence(praise.whatTheyDid)}` : t`Tell them what a customer said: ${asSentence(praise.whatTheyDid)}`;
    default:
      return assertNever(praise);
  }
}

function lastLine(praise: readonly Praise[], { personId, name, knownSince, nudgeDays, today }: PraiseGround): BriefLine[] {
  let last: Praise | null = null;
  for (const each of praise) if (each.state === 'given' && each.givenOn !== null && (last === null || each.givenOn > (last.givenOn ?? ''))) last = each;
  if (last === null) {
    if (knownSince === null) return [];
    const isOwed = daysBetween(knownSince, today) > nudgeDays;
    return [{ key: 'praise/none', text: t`No specific praise for ${name} is noted yet.`, evidence: t`You have been speaking since at least ${plainDate(knownSince, today)}`, route: praiseRoute(personId), isOwed }];
  }
  const givenOn = last.givenOn as CalendarDate;
  const days = daysBetween(givenOn, today);
  return [
    {
      key: `praise/${last.id}`,
      text: `${lastSaid(last, name, days)} ${asSentence(last.whatTheyDid)}`,
      evidence: t`Said ${whereFrom(givenOn, last.givenIn, today)}`,
      route: last.givenIn === null ? praiseRoute(personId) : meetingRoute(last.givenIn),
      isOwed: days > nudgeDays,
    },
  ];
}

/** How the last good word came, up to the colon before it. */
function lastSaid(last: Praise, name: string, days: number): string {
  if (last.source === 'mine') return days === 0 ? t`You praised ${name} today:` : t`It is ${spokenSpan(days)} since you praised ${name}:`;
  const who = last.source === 'relayed' ? last.fromName : withinSentence(last.customer);
  if (!who) return days === 0 ? t`You told ${name} today what a customer said:` : t`It is ${spokenSpan(days)} since ${name} heard something good, from a customer:`;
  return days === 0 ? t`You told ${name} today what ${who} said:` : t`It is ${spokenSpan(days)} since ${name} heard something good, from ${who}:`;
}
