import { t } from '@lingui/core/macro';
import { addDays, type CalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { showToast } from '#components/toast.tsx';
import { localZone } from '#data/clock.ts';
import { setAside } from '#data/set-aside.ts';
import { undo } from '#data/undo.ts';

const MIDNIGHT = '00:00' as WallTime;

/** Takes a line out of sight until tomorrow, and says so with a way back. */
export async function putAside(key: string, today: CalendarDate): Promise<void> {
  await setAside(key, instantAt(addDays(today, 1), MIDNIGHT, localZone()));
  showToast({ text: t`Set aside until tomorrow. It stays owed.`, undo });
}
