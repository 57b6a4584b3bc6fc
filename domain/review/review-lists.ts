import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment } from '#domain/commitments/commitment.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import type { Praise } from '#domain/praise/praise.ts';
import type { ReviewFigures, ReviewStep } from '#domain/review/week-review.ts';
import type { TodayLine } from '#domain/today/today-line.ts';
import type { TodayList } from '#domain/today/today-list.ts';

/** The days of a week, both included. */
export interface WeekSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const isIn = (on: CalendarDate | null, { from, to }: WeekSpan): boolean => on !== null && on >= from && on <= to;

/** What happened in the week that is looked back on, of active and archived people. */
export interface WeekRecords {
  /** Open ones, and those closed in the week. */
  readonly commitments: readonly Commitment[];
  readonly oneOnOnes: readonly OneOnOne[];
  readonly praise: readonly Praise[];
  readonly matters: readonly Matter[];
}

/** What was settled in a week: figures of the manager, and of nobody else. */
export function reviewFigures({ commitments, oneOnOnes, praise, matters }: WeekRecords, week: WeekSpan): ReviewFigures {
  const mine = commitments.filter(({ owner, deletedAt }) => owner === 'me' && deletedAt === null);
  return {
    promisesDone: mine.filter(({ state, closedOn }) => (state === 'kept' || state === 'late') && isIn(closedOn, week)).length,
    promisesMoved: mine.filter(({ renegotiations, slips }) => [...renegotiations, ...slips].some(({ on }) => isIn(on, week))).length,
    oneOnOnesHeld: oneOnOnes.filter(({ state, on, deletedAt }) => state === 'held' && deletedAt === null && isIn(on, week)).length,
    goodWordsSaid: praise.filter(({ state, givenOn, deletedAt }) => state === 'given' && deletedAt === null && isIn(givenOn, week)).length,
    answersTold: matters.filter(({ toldBackOn, deletedAt }) => deletedAt === null && isIn(toldBackOn, week)).length,
  };
}

/** In which step a line of Today belongs. Promises have rows of their own there, and good words a list of theirs. */
function stepOf(line: TodayLine, week: WeekSpan): ReviewStep | null {
  switch (line.kind) {
    case 'promise':
    case 'their-commitment':
      return line.dueOn <= week.to ? 'promises' : 'next-week';
    case 'unsettled':
    case 'write-up':
    case 'rhythm':
      return 'one-on-ones';
    case 'matter':
    case 'request':
    case 'recovery':
      return 'asks';
    case 'goal-step':
    case 'plan-review':
    case 'follow-up':
    case 'expectations':
      return 'next-week';
    case 'praise':
    case 'praise-nudge':
      return 'good-words';
  }
}

/** The lines of Today by the step of the review that looks at them, each in the order it has on Today. */
export function linesByStep({ owed, soon, theirs, goodWords }: Pick<TodayList, 'owed' | 'soon' | 'theirs' | 'goodWords'>, week: WeekSpan): ReadonlyMap<ReviewStep, readonly TodayLine[]> {
  const steps = new Map<ReviewStep, TodayLine[]>();
  for (const line of [...owed, ...soon, ...theirs, ...goodWords]) {
    const step = stepOf(line, week);
    if (step !== null) steps.set(step, [...(steps.get(step) ?? []), line]);
  }
  return steps;
}
