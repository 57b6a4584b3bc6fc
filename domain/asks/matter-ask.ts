import type { MatterAsk, OwedNext } from '#domain/asks/ask.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { WorkingDays } from '#domain/calendar/working-days.ts';
import { type AnswerStandards, type MatterClock, matterClock } from '#domain/matters/matter-clock.ts';
import type { Matter } from '#domain/matters/matter.ts';
import { currentWait, runsAgainOn } from '#domain/matters/waits.ts';

export interface AskGround {
  readonly today: CalendarDate;
  readonly standards: AnswerStandards;
  readonly work: WorkingDays;
}

/** A matter as it stands on the board. Telling is owed from the day there is an outcome, whatever the clock would still allow. */
export function matterAsk(matter: Matter, { today, standards, work }: AskGround): MatterAsk {
  const clock = matterClock(matter, work, standards, today);
  const owedNext = owedNextOf(matter, clock, today);
  return { kind: 'matter', key: `matter/${matter.id}`, personId: matter.personId, since: matter.heardOn, owedNext, dueOn: dueOn(matter, clock, owedNext, today), closedOn: matter.toldBackOn, matter, clock };
}

function owedNextOf(matter: Matter, { firstAnswer }: MatterClock, today: CalendarDate): OwedNext {
  if (matter.state === 'told-back') return 'closed';
  if (matter.state === 'answered') return 'tell';
  if (currentWait(matter, today) !== null) return 'waiting';
  return firstAnswer.doneOn === null ? 'answer' : 'outcome';
}

function dueOn(matter: Matter, { firstAnswer, outcome }: MatterClock, owedNext: OwedNext, today: CalendarDate): CalendarDate | null {
  switch (owedNext) {
    case 'answer':
      return firstAnswer.dueOn;
    case 'outcome':
      return outcome.dueOn;
    case 'tell':
      return matter.answeredOn ?? matter.heardOn;
    case 'waiting': {
      const wait = currentWait(matter, today);
      return wait && runsAgainOn(wait);
    }
    default:
      return null;
  }
}
