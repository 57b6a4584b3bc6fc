import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Goal } from '#domain/growth/goal.ts';

type State = Goal['state'];

/** Where a goal may go from where it stands, the most likely first. An ended goal can be taken up again. */
const ways: Record<State, readonly State[]> = {
  proposed: ['active', 'dropped'],
  active: ['achieved', 'paused', 'dropped'],
  paused: ['active', 'achieved', 'dropped'],
  achieved: ['active'],
  dropped: ['active', 'proposed'],
};

export const nextStatesOf = (state: State): readonly State[] => ways[state];

export const isOpen = ({ state }: Pick<Goal, 'state'>): boolean => state === 'proposed' || state === 'active' || state === 'paused';

/** @throws RangeError when there is no such way, as from achieved to paused. */
export function changeState(goal: Goal, to: State, on: CalendarDate): Goal {
  if (to === goal.state) return goal;
  if (!ways[goal.state].includes(to)) throw new RangeError(`A goal cannot go from ${goal.state} to ${to}`);
  return { ...goal, state: to, movedOn: on };
}
