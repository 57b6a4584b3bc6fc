import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { type CalendarDate, daysBetween } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenDate } from '#domain/calendar/spoken-date.ts';
import { matterAsk } from '#domain/asks/matter-ask.ts';
import type { MatterAsk } from '#domain/asks/ask.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import { daysOver, workingDays } from '#domain/matters/clock-words.ts';
import type { Clock } from '#domain/matters/matter-clock.ts';
import type { Matter, Wait } from '#domain/matters/matter.ts';
import { currentWait } from '#domain/matters/waits.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { asSentence, type BriefLine, meetingRoute, shortened, whereFrom } from '#domain/brief/brief-line.ts';

const ANSWER_LENGTH = 160;
const kinds: Record<Matter['kind'], string> = { concern: 'a concern', suggestion: 'a suggestion', need: 'a need', friction: 'something that costs time' };

export interface RaisedGround {
  readonly name: string;
  readonly lastHeldOn: CalendarDate | null;
  readonly today: CalendarDate;
  readonly standards: Settings['standards'];
  readonly work: WorkingDays;
}

/** What the person raised and what came of it, with its clock: what is not told back yet, the oldest first, then what was told lately. */
export function raisedLines(matters: readonly Matter[], ground: RaisedGround): BriefLine[] {
  const { name, lastHeldOn, today } = ground;
  const oldestFirst = matters.toSorted((a, b) => (a.heardOn < b.heardOn || (a.heardOn === b.heardOn && a.id < b.id) ? -1 : 1));
  const unfinished = oldestFirst.filter(({ state }) => state !== 'told-back');
  const told = oldestFirst.filter(({ state, toldBackOn }) => state === 'told-back' && toldBackOn !== null && lastHeldOn !== null && toldBackOn >= lastHeldOn);
  return [...unfinished, ...told].map((each) => {
    const ask = matterAsk(each, ground);
    return {
      key: `matter/${each.id}`,
      text: t`${name} raised ${kinds[each.kind]}: ${asSentence(each.text)} ${cameOfIt(ask, today)}`,
      evidence: t`Heard ${whereFrom(each.heardOn, each.raisedIn, today)}`,
      route: each.raisedIn === null ? `/matters/${each.id}` : meetingRoute(each.raisedIn),
      isOwed: ask.owedNext === 'answer' || ask.owedNext === 'tell' || (ask.owedNext === 'outcome' && ask.clock.outcome.isLate),
    };
  });
}

function cameOfIt({ matter, clock, owedNext }: MatterAsk, today: CalendarDate): string {
  const outcome = asSentence(shortened(matter.answer, ANSWER_LENGTH));
  const wait = currentWait(matter, today);
  switch (owedNext) {
    case 'waiting':
      return `${matter.state === 'heard' ? 'No answer yet.' : said(matter)} ${wait === null ? '' : waiting(wait, today)}`.trim();
    case 'answer':
      return `${matter.state === 'heard' ? 'No answer yet.' : 'You are on it, and have not said so.'} ${due('A first answer', clock.firstAnswer, today)}`;
    case 'outcome':
      return `${said(matter)} ${due('An outcome', clock.outcome, today)}`;
    case 'tell':
      return t`What came of it: ${outcome} They have not been told.`;
    case 'closed':
      return t`You told them: ${outcome}`;
    case 'put-right':
      return ''; // never a matter
    default:
      return assertNever(owedNext);
  }
}

const said = ({ firstWord }: Matter) => (firstWord ? t`You said: ${asSentence(shortened(firstWord, ANSWER_LENGTH))}` : t`You are on it; there is no outcome yet.`);

function waiting({ onWhom, fromOn, untilOn }: Wait, today: CalendarDate): string {
  const since = t`You wait on ${onWhom} since ${plainDate(fromOn, today)}`;
  return untilOn === null ? `${since}.` : t`${since}, until ${plainDate(untilOn, today)}.`;
}

function due(what: string, clock: Clock, today: CalendarDate): string {
  if (clock.dueOn === null) return '';
  if (clock.isLate) return t`${what} was due ${plainDate(clock.dueOn, today)}, ${workingDays(daysOver(clock))} ago.`;
  // The day has passed, no working day has since.
  if (clock.dueOn < today) return t`${what} was due ${plainDate(clock.dueOn, today)}.`;
  return daysBetween(today, clock.dueOn) === 0 ? t`${what} is due today.` : t`${what} is due ${onDay(spokenDate(clock.dueOn, today))}.`;
}

const onDay = (spoken: string) => (/^\p{Lu}/u.test(spoken) ? `on ${spoken}` : spoken);
