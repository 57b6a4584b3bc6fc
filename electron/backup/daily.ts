import { isBackupDue, mayTryAgain } from '#domain/backups/due.ts';
import { isWayBack } from '#domain/backups/backup.ts';
import type { Moment } from '#domain/backups/rotation.ts';
import type { Backups } from '#electron/backup/backups.ts';
import type { Clock } from '#electron/reminders/scheduler.ts';

/** A start is over by then, and who only looks something up has closed the window again. */
const FIRST_AFTER_MS = 20_000;
/** The clock is looked at rather than a timer armed for tomorrow, which neither sleep nor a clock that is set would move. */
const LOOK_EVERY_MS = 5 * 60_000;

/**
 * Makes a backup on each day on which Heed runs, and soon after a start when there is none of today. Answers with the way to stop.
 * @param alongside done at each look, after the backup
 */
export function startDailyBackups(backups: Pick<Backups, 'state' | 'backUpNow' | 'tidyUp'>, moment: () => Moment, alongside: () => Promise<void>, clock: Pick<Clock, 'after'>): () => void {
  async function look() {
    const { backups: listed, failure, isLocked } = await backups.state();
    if (isLocked || !mayTryAgain(failure?.at ?? null, moment().now)) return;
    const newest = listed.find((backup) => backup.place === 'first' && !isWayBack(backup));
    if (isBackupDue(newest?.at ?? null, moment())) await backups.backUpNow('daily');
  }
  const lookQuietly = () =>
    void look()
      .catch(() => undefined) // stopped, or said by the backup itself
      .then(alongside);
  let callOff = clock.after(LOOK_EVERY_MS, lookAgain);
  function lookAgain() {
    callOff = clock.after(LOOK_EVERY_MS, lookAgain);
    lookQuietly();
  }
  // What a kill left untidy, such as a plain backup beside a journal that is sealed by now, is put right first.
  const callOffFirst = clock.after(FIRST_AFTER_MS, () => void backups.tidyUp().then(lookQuietly));
  return () => {
    callOffFirst();
    callOff();
  };
}
