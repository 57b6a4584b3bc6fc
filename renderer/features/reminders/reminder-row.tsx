import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import type { PlannedReminder, Receipt } from '#domain/reminders/planned-reminder.ts';
import { putOffChoices } from '#domain/reminders/put-off.ts';
import { Button } from '#components/button.tsx';
import { ListRow } from '#components/list.tsx';
import { Menu } from '#components/menu.tsx';
import { localZone, now } from '#data/clock.ts';
import { delay, finish } from './settle-reminder.ts';
import { Moment, Outcome } from './when-shown.tsx';

interface ReminderRowProps {
  readonly reminder: PlannedReminder;
  /** When it will be shown, after quiet hours and the like. */
  readonly at: number;
  /** Whether its time has come. */
  readonly isDue?: boolean;
  /** What became of it, once it was due. */
  readonly receipt?: Receipt | undefined;
}

/** A reminder: its time, what it is about, and why it exists. */
export function ReminderRow({ reminder, at, isDue = false, receipt }: ReminderRowProps) {
  const choices = putOffChoices(reminder, now(), localZone());
  return (
    <ListRow
      // One whose time has come says in its sentence when that was.
      before={!isDue && <span className="w-12 text-soft tabular-nums">{wallTimeAt(at, localZone())}</span>}
      evidence={receipt ? <Outcome receipt={receipt} /> : isDue ? <><Trans>It was due <Moment at={at} />.</Trans> {reminder.reason}</> : reminder.reason}
      actions={
        <>
          <Button size="small" onPress={() => void finish(reminder)} aria-label={t`Done: ${reminder.title}`}>
            <Trans>Done</Trans>
          </Button>
          {choices.length > 0 && (
            <Menu
              label={t`Put off`}
              trigger={
                <Button size="small" kind="quiet" aria-label={t`Put off: ${reminder.title}`}>
                  <Trans>Put off</Trans>
                </Button>
              }
              items={choices.map((choice) => ({ key: choice.label, label: choice.label, onAction: () => void delay(reminder, choice) }))}
            />
          )}
        </>
      }
    >
      <Link to={reminder.route} className="break-words text-ink no-underline hover:underline" dir="auto">
        {reminder.title}
      </Link>
    </ListRow>
  );
}
