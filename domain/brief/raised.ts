import { plural, t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenOn } from '#domain/calendar/spoken-date.ts';
import { matterAsk } from '#domain/asks/matter-ask.ts';
import type { MatterAsk } from '#domain/asks/ask.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import { daysOver } from '#domain/matters/clock-words.ts';
import type { Clock } from '#domain/matters/matter-clock.ts';
import type { Matter, Wait } from '#domain/matters/matter.ts';
import { currentWait } from '#domain/matters/waits.ts';
import type { Settings } from '#domain/settings/settings.ts';
import { asSentence, type BriefLine, meetingRoute, shortened, whereFrom } from '#domain/brief/brief-line.ts';

const ANSWER_LENGTH = 160;

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
      text: `${raised(each, name)} ${cameOfIt(ask, today)}`,
      evidence: t`Heard ${whereFrom(each.heardOn, each.raisedIn, today)}`,
      route: each.raisedIn === null ? `/matters/${each.id}` : meetingRoute(each.raisedIn),
      isOwed: ask.owedNext === 'answer' || ask.owedNext === 'tell' || (ask.owedNext === 'outcome' && ask.clock.outcome.isLate),
    };
  });
}

function raised({ kind, text: heard }: Matter, name: string): string {
  const text = asSentence(heard);
  switch (kind) {
    case 'concern':
      return t`${name} raised a concern: ${text}`;
    case 'suggestion':
      return t`${name} raised a suggestion: ${text}`;
    case 'need':
      return t`${name} raised a need: ${text}`;
    case 'friction':
      return t`${name} raised something that costs time: ${text}`;
    default:
      return assertNever(kind);
  }
}

function cameOfIt({ matter, clock, owedNext }: MatterAsk, today: CalendarDate): string {
  const outcome = asSentence(shortened(matter.answer, ANSWER_LENGTH));
  const wait = currentWait(matter, today);
  switch (owedNext) {
    case 'waiting':
      return [matter.state === 'heard' ? t`No answer yet.` : said(matter), wait === null ? '' : waiting(wait, today)].join(' ').trim();
    case 'answer':
      return [matter.state === 'heard' ? t`No answer yet.` : t`You are on it, and have not said so.`, firstAnswerDue(clock.firstAnswer, today)].join(' ');
    case 'outcome':
      return [said(matter), outcomeDue(clock.outcome, today)].join(' ');
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
  if (untilOn === null) return t`You wait on ${onWhom} since ${plainDate(fromOn, today)}.`;
  return t`You wait on ${onWhom} since ${plainDate(fromOn, today)}, until ${plainDate(untilOn, today)}.`;
}

function firstAnswerDue(clock: Clock, today: CalendarDate): string {
  if (clock.dueOn === null) return '';
  const wasDueOn = plainDate(clock.dueOn, today);
  if (clock.isLate) return plural(daysOver(clock), { one: `A first answer was due ${wasDueOn}, # working day ago.`, other: `A first answer was due ${wasDueOn}, # working days ago.` });
  // The day has passed, no working day has since.
  return clock.dueOn < today ? t`A first answer was due ${wasDueOn}.` : t`A first answer is due ${spokenOn(clock.dueOn, today)}.`;
}

function outcomeDue(clock: Clock, today: CalendarDate): string {
  if (clock.dueOn === null) return '';
  const wasDueOn = plainDate(clock.dueOn, today);
  if (clock.isLate) return plural(daysOver(clock), { one: `An outcome was due ${wasDueOn}, # working day ago.`, other: `An outcome was due ${wasDueOn}, # working days ago.` });
  return clock.dueOn < today ? t`An outcome was due ${wasDueOn}.` : t`An outcome is due ${spokenOn(clock.dueOn, today)}.`;
}
