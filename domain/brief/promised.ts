import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenDate, spokenSpan } from '#domain/calendar/spoken-date.ts';
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
  return { key: `commitment/${each.id}`, text, evidence: `${each.owner === 'me' ? 'Promised' : 'Agreed'} ${whereFrom(each.madeOn, each.madeIn, today)}${history(each)}`, route, isOwed };
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
      return t`Due ${beginsWithDay(spokenDate(each.dueOn as CalendarDate, today))}.`;
    case 'no-date':
      return '';
    default:
      return assertNever(where);
  }
}

const beginsWithDay = (spoken: string) => (/^\p{Lu}/u.test(spoken) ? `on ${spoken}` : spoken);

function history({ renegotiations, slips }: Commitment): string {
  const moved = renegotiations.length + slips.length;
  if (moved === 0) return '';
  return slips.length > 0 ? t`; its day slipped ${times(slips.length)}` : t`; renegotiated ${times(moved)}`;
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
