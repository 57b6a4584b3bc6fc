import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Goal, GoalId } from '#domain/growth/goal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';

/** A goal as it begins: named, under way and without steps. */
export const newGoal = (id: GoalId, personId: PersonId, title: string, today: CalendarDate, now: number): Goal =>
  stamp<Goal>({ id, personId, title, why: '', measure: '', targetOn: null, state: 'active', steps: [], movedOn: today }, now);
