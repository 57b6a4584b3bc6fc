import { Trans } from '@lingui/react/macro';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import type { Receipt } from '#domain/reminders/planned-reminder.ts';
import { When } from '#components/when.tsx';
import { localZone } from '#data/clock.ts';

/** An instant on the manager's clock: "today at 09:45". */
export function Moment({ at }: { readonly at: number }) {
  const zone = localZone();
  return (
    <Trans>
      <When on={calendarDateAt(at, zone)} /> at <span className="tabular-nums">{wallTimeAt(at, zone)}</span>
    </Trans>
  );
}

/** What became of a reminder, as a sentence. */
export function Outcome({ receipt: { outcome, shownAt, dueAt, opened } }: { readonly receipt: Receipt }) {
  switch (outcome) {
    case 'shown':
      return opened ? <Trans>Shown <Moment at={shownAt} />, and you opened it.</Trans> : <Trans>Shown <Moment at={shownAt} />.</Trans>;
    case 'caught-up':
      return opened ? (
        <Trans>The computer was off or asleep when it was due, <Moment at={dueAt} />. Shown with the others <Moment at={shownAt} />, and you opened them.</Trans>
      ) : (
        <Trans>The computer was off or asleep when it was due, <Moment at={dueAt} />. Shown with the others <Moment at={shownAt} />.</Trans>
      );
    case 'missed':
      return <Trans>Not shown: the computer was off or asleep when it was due, <Moment at={dueAt} />, and later it was pointless.</Trans>;
    case 'held-back':
      return <Trans>Not shown: it was due in quiet hours or on a day off, <Moment at={dueAt} />, and pointless after them.</Trans>;
    case 'failed':
      return <Trans>Not shown: this computer&rsquo;s notification service did not take it <Moment at={shownAt} />.</Trans>;
  }
}
