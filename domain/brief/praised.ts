import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenSpan } from '#domain/calendar/spoken-date.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { Praise } from '#domain/praise/praise.ts';
import { asSentence, type BriefLine, meetingRoute, profileRoute, whereFrom } from '#domain/brief/brief-line.ts';

interface PraiseGround {
  readonly personId: PersonId;
  readonly name: string;
  /** The earliest one-on-one looked at; null when none was held yet. */
  readonly knownSince: CalendarDate | null;
  readonly nudgeDays: number;
  readonly today: CalendarDate;
}

/** How long ago the last specific praise was, and what it was for; then what was noted and not said yet. */
export function praisedLines(praise: readonly Praise[], ground: PraiseGround): BriefLine[] {
  const { today } = ground;
  const drafted = praise.filter(({ state }) => state === 'drafted').sort((a, b) => (a.notedOn < b.notedOn ? -1 : 1));
  return [
    ...lastLine(praise, ground),
    ...drafted.map((each) => ({
      key: `praise/${each.id}`,
      text: `You have not said yet: ${asSentence(each.whatTheyDid)}`,
      evidence: `Noted ${whereFrom(each.notedOn, null, today)}`,
      route: profileRoute(ground.personId),
      isOwed: true,
    })),
  ];
}

function lastLine(praise: readonly Praise[], { personId, name, knownSince, nudgeDays, today }: PraiseGround): BriefLine[] {
  let last: Praise | null = null;
  for (const each of praise) if (each.state === 'given' && each.givenOn !== null && (last === null || each.givenOn > (last.givenOn ?? ''))) last = each;
  if (last === null) {
    if (knownSince === null) return [];
    const isOwed = daysBetween(knownSince, today) > nudgeDays;
    return [{ key: 'praise/none', text: `No specific praise for ${name} is noted yet.`, evidence: `You have been speaking since at least ${plainDate(knownSince, today)}`, route: profileRoute(personId), isOwed }];
  }
  const givenOn = last.givenOn as CalendarDate;
  const days = daysBetween(givenOn, today);
  return [
    {
      key: `praise/${last.id}`,
      text: days === 0 ? `You praised ${name} today: ${asSentence(last.whatTheyDid)}` : `It is ${spokenSpan(days)} since you praised ${name}: ${asSentence(last.whatTheyDid)}`,
      evidence: `Said ${whereFrom(givenOn, last.givenIn, today)}`,
      route: last.givenIn === null ? profileRoute(personId) : meetingRoute(last.givenIn),
      isOwed: days > nudgeDays,
    },
  ];
}
