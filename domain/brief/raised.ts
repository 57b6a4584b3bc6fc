import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { asSentence, type BriefLine, meetingRoute, oneOnOnesRoute, shortened, whereFrom } from '#domain/brief/brief-line.ts';

const ANSWER_LENGTH = 160;
const kinds: Record<Matter['kind'], string> = { concern: 'a concern', suggestion: 'a suggestion', need: 'a need', friction: 'something that costs time' };

/** What the person raised and what came of it: what is not told back yet, the oldest first, then what was told lately. */
export function raisedLines(matters: readonly Matter[], name: string, lastHeldOn: CalendarDate | null, today: CalendarDate): BriefLine[] {
  const oldestFirst = matters.toSorted((a, b) => (a.heardOn < b.heardOn || (a.heardOn === b.heardOn && a.id < b.id) ? -1 : 1));
  const unfinished = oldestFirst.filter(({ state }) => state !== 'told-back');
  const told = oldestFirst.filter(({ state, toldBackOn }) => state === 'told-back' && toldBackOn !== null && lastHeldOn !== null && toldBackOn >= lastHeldOn);
  return [...unfinished, ...told].map((each) => ({
    key: `matter/${each.id}`,
    text: `${name} raised ${kinds[each.kind]}: ${asSentence(each.text)} ${outcome(each)}`,
    evidence: `Heard ${whereFrom(each.heardOn, each.raisedIn, today)}`,
    route: each.raisedIn === null ? oneOnOnesRoute(each.personId) : meetingRoute(each.raisedIn),
    isOwed: each.state === 'heard' || each.state === 'answered',
  }));
}

function outcome({ state, answer }: Matter): string {
  switch (state) {
    case 'heard':
      return 'No answer yet.';
    case 'acting':
      return 'You are on it; there is no outcome yet.';
    case 'answered':
      return `What came of it: ${asSentence(shortened(answer, ANSWER_LENGTH))} They have not been told.`;
    case 'told-back':
      return `You told them: ${asSentence(shortened(answer, ANSWER_LENGTH))}`;
    default:
      return assertNever(state);
  }
}
