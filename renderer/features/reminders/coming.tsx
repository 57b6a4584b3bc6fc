import { useState } from 'react';
import { addDays, type CalendarDate, calendarDateAt } from '#domain/calendar/calendar-date.ts';
import type { PlannedReminder } from '#domain/reminders/planned-reminder.ts';
import { Button } from '#components/button.tsx';
import { List } from '#components/list.tsx';
import { When } from '#components/when.tsx';
import { localZone, useToday } from '#data/clock.ts';
import { ReminderRow } from './reminder-row.tsx';

/** What one can keep in mind; the rest is a press away. */
const FIRST_DAYS = 14;

export interface Coming {
  readonly reminder: PlannedReminder;
  readonly at: number;
}

/** Reminders to come, by day, each with the reason it exists. */
export function ComingList({ coming }: { readonly coming: readonly Coming[] }) {
  const today = useToday();
  const [areAllShown, setAllShown] = useState(false);
  const lastOn = addDays(today, FIRST_DAYS);
  const dayOf = ({ at }: Coming): CalendarDate => calendarDateAt(at, localZone());
  const shown = areAllShown ? coming : coming.filter((each) => dayOf(each) <= lastOn);
  const hidden = coming.length - shown.length;
  return (
    <>
      {shown.length === 0 && <p className="mb-3 text-soft">Nothing in the next two weeks.</p>}
      {[...Map.groupBy(shown, dayOf)].map(([on, ofDay]) => (
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
      ))}
      {hidden > 0 && (
        <Button kind="quiet" onPress={() => setAllShown(true)}>
          {hidden === 1 ? 'Show one more, later than two weeks' : `Show ${hidden} more, later than two weeks`}
        </Button>
      )}
    </>
  );
}
