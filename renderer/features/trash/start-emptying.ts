import { plural, t } from '@lingui/core/macro';
import { forgetErased } from '#bridge/forget-erased.ts';
import { showToast } from '#components/toast.tsx';
import { localZone, today } from '#data/clock.ts';
import { emptyTrash, readHeldTrash } from '#data/empty-trash.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import { TRASH_DAYS } from '#domain/trash/trash.ts';

/** Heed stays open for weeks; the trash is looked at often enough that a jump of the clock shows as one. */
const LOOK_EVERY_MS = 3_600_000;

/** Empties the trash of what is past its days, now and from time to time. Says so when it holds back. Returns the way to stop. */
export function startEmptyingTrash(): () => void {
  const look = () => emptyTrash().then(forgetErased);
  const quietly = () => undefined; // the store may be closing; the next look finds the same
  void look().then(sayWhatIsHeld).catch(quietly);
  const looking = setInterval(() => void look().catch(quietly), LOOK_EVERY_MS);
  return () => clearInterval(looking);
}

async function sayWhatIsHeld() {
  const held = await readHeldTrash();
  if (held === null) return;
  const when = spokenDate(calendarDateAt(held.untilAt, localZone()), today());
  showToast({
    text: plural(held.count, { one: `One thing in the trash is past its ${TRASH_DAYS} days. It goes for good ${when}.`, other: `# things in the trash are past their ${TRASH_DAYS} days. They go for good ${when}.` }),
    undo: () => (window.location.hash = '/trash'),
    undoLabel: t`Look at it`,
  });
}
