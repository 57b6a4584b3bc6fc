import { plural, t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenOn, spokenSpan } from '#domain/calendar/spoken-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import { byOwed, standing } from '#domain/commitments/standing.ts';
import { assertNever } from '#domain/assert-never.ts';
import { asSentence, type BriefLine, meetingRoute, promisesRoute, whereFrom } from '#domain/brief/brief-line.ts';

/** What the manager promised and still owes, the longest overdue first; then what they did since the last meeting, to tell. */
export function promisedLines(commitments: readonly Commitment[], lastHeldOn: CalendarDate | null, today: CalendarDate): BriefLine[] {
  const mine = commitments.filter(({ owner }) => owner === 'me');
  const owed = mine.filter(({ state }) => state === 'open').sort(byOwed);
  const done = mine.filter(({ state, closedOn }) => (state === 'kept' || state === 'late') && closedOn !== null && lastHeldOn !== null && closedOn >= lastHeldOn);
  return [
    ...owed.map((each) => line(each, `${promise(each.text)} ${due(each, today)}`.trim(), true, today)),
    ...done.map((each) => line(each, t`You did it: ${asSentence(each.text)} Say so, if you have not.`, false, today)),
  ];
}

/** What the person said they would do, the longest overdue first. */
export function theirLines(commitments: readonly Commitment[], name: string, today: CalendarDate): BriefLine[] {
  const theirs = commitments.filter(({ owner, state }) => owner === 'them' && state === 'open').sort(byOwed);
  return theirs.map((each) => line(each, t`${name} took on: ${asSentence(each.text)} ${due(each, today)}`.trim(), false, today));
}

function line(each: Commitment, text: string, isOwed: boolean, today: CalendarDate): BriefLine {
  const route = each.madeIn === null ? promisesRoute(each.personId) : meetingRoute(each.madeIn);
  return { key: `commitment/${each.id}`, text, evidence: evidence(each, today), route, isOwed };
}

/** A promise written as it is spoken ("ask about the VPN") goes on as a sentence; anything else is quoted as it stands. */
const promise = (text: string) => (/^\p{Ll}/u.test(text.trim()) ? t`You said you would ${asSentence(text)}` : t`You promised: ${asSentence(text)}`);

function due(each: Commitment, today: CalendarDate): string {
  const where = standing(each, today);
  switch (where.kind) {
    case 'overdue':
      return t`Due ${plainDate(each.dueOn as CalendarDate, today)}, ${spokenSpan(where.days)} overdue.`;
    case 'due-today':
      return t`Due today.`;
    case 'ahead':
      return t`Due ${spokenOn(each.dueOn as CalendarDate, today)}.`;
    case 'no-date':
      return '';
    default:
      return assertNever(where);
  }
}

function evidence({ owner, madeOn, madeIn, renegotiations, slips }: Commitment, today: CalendarDate): string {
  const from = whereFrom(madeOn, madeIn, today);
  const made = owner === 'me' ? t`Promised ${from}` : t`Agreed ${from}`;
  if (slips.length > 0) return [made, plural(slips.length, { 1: 'its day slipped once', 2: 'its day slipped twice', other: 'its day slipped # times' })].join('; ');
  if (renegotiations.length > 0) return [made, plural(renegotiations.length, { 1: 'renegotiated once', 2: 'renegotiated twice', other: 'renegotiated # times' })].join('; ');
  return made;
}
