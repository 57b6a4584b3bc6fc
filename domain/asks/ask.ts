import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { MatterClock } from '#domain/matters/matter-clock.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { PersonId } from '#domain/people/person.ts';
import type { NextOwed } from '#domain/requests/next-owed.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import type { Recovery, RecoveryStep, RecoveryStepKind } from '#domain/recoveries/recovery.ts';

/** What the manager owes next, in the order of the board. Whoever has heard nothing at all comes first. */
export const owedNexts = ['answer', 'outcome', 'tell', 'put-right', 'waiting', 'closed'] as const;
export type OwedNext = (typeof owedNexts)[number];

/** What the board needs of everything that stands on it. */
export interface AskFields {
  /** Unique on the board: the kind and the record's id. */
  readonly key: string;
  readonly personId: PersonId;
  /** The day it began: heard, received, gone wrong. */
  readonly since: CalendarDate;
  readonly owedNext: OwedNext;
  /** The day that what is owed next is due; null when nothing is, or nobody knows. */
  readonly dueOn: CalendarDate | null;
  /** The day it closed; null while it is open. */
  readonly closedOn: CalendarDate | null;
}

export type MatterAsk = AskFields & { readonly kind: 'matter'; readonly matter: Matter; readonly clock: MatterClock };
/** Something to make good; `next` is null when it is closed. */
export type RecoveryAsk = AskFields & { readonly kind: 'recovery'; readonly recovery: Recovery; readonly next: { readonly kind: RecoveryStepKind; readonly step: RecoveryStep } | null };

/** A request to work differently; `next` is null when its file is closed. */
export type RequestAsk = AskFields & { readonly kind: 'request'; readonly request: FlexibleRequest; readonly next: NextOwed | null };

/** Anything that somebody waits for, by its kind. A new kind joins this union, makes itself from its record, and gets its row. */
export type Ask = MatterAsk | RecoveryAsk | RequestAsk;
