import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import type { Receipt } from '#domain/reminders/planned-reminder.ts';
import { When } from '#components/when.tsx';
import { localZone } from '#data/clock.ts';

/** An instant on the manager's clock: "today at 09:45". */
export function Moment({ at }: { readonly at: number }) {
  const zone = localZone();
  return (
    <>
      <When on={calendarDateAt(at, zone)} /> at <span className="tabular-nums">{wallTimeAt(at, zone)}</span>
    </>
  );
}

/** What became of a reminder, as a sentence. */
export function Outcome({ receipt: { outcome, shownAt, dueAt, opened } }: { readonly receipt: Receipt }) {
  switch (outcome) {
    case 'shown':
      return <>Shown <Moment at={shownAt} />{opened ? ', and you opened it.' : '.'}</>;
    case 'caught-up':
      return <>The computer was off or asleep when it was due, <Moment at={dueAt} />. Shown with the others <Moment at={shownAt} />{opened ? ', and you opened them.' : '.'}</>;
    case 'missed':
      return <>Not shown: the computer was off or asleep when it was due, <Moment at={dueAt} />, and later it was pointless.</>;
    case 'held-back':
      return <>Not shown: it was due in quiet hours or on a day off, <Moment at={dueAt} />, and pointless after them.</>;
    case 'failed':
      return <>Not shown: this computer&rsquo;s notification service did not take it <Moment at={shownAt} />.</>;
  }
}
