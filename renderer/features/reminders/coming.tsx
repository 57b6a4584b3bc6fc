import { type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { Folded } from '#components/folded.tsx';
import { List } from '#components/list.tsx';
import { When } from '#components/when.tsx';
import { localZone } from '#data/clock.ts';
import { ReminderRow } from './reminder-row.tsx';

/** What one can keep in mind; the rest is a press away. */
const AT_FIRST = 20;

export interface Coming {
  readonly reminder: PlannedReminder;
  readonly at: number;
}

const dayOf = ({ at }: Coming): CalendarDate => calendarDateAt(at, localZone());

/** Reminders to come, by day, each with the reason it exists. */
export function ComingList({ coming }: { readonly coming: readonly Coming[] }) {
  return (
    <Folded items={coming} atFirst={AT_FIRST}>
      {(shown) =>
        [...Map.groupBy(shown, dayOf)].map(([on, ofDay]) => (
          <div key={on} className="mb-5">
            <h3 className="mb-1 text-sm font-medium text-soft first-letter:uppercase">
              <When on={on} />
            </h3>
            <List>
              {ofDay.map(({ reminder, at }) => (
                <ReminderRow key={reminder.key} reminder={reminder} at={at} />
              ))}
            </List>
          </div>
        ))
      }
    </Folded>
  );
}
