import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { calendarDateAt } from '#domain/calendar/calendar-date.ts';
import { wallTimeAt } from '#domain/calendar/instant.ts';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import type { Backup } from './backup.ts';
import type { BackupFailureReason, BackupsState } from './backups-state.ts';
import { isBackupDue } from './due.ts';
import type { KeptAs, Moment } from './rotation.ts';

const DAY_MS = 86_400_000;
/** A failure is said on every screen only when there has been no good backup for longer than this. */
const CALM_DAYS = 3;

/** `today 08:02`, `last Friday 17:40`, `3 November 08:00`. */
export const spokenMoment = (at: number, { now, zone }: Moment): string => t`${spokenDate(calendarDateAt(at, zone), calendarDateAt(now, zone))} ${wallTimeAt(at, zone)}`;

/** `Last verified backup: today 08:02` */
export const lastBackupSentence = ({ verified }: Pick<BackupsState, 'verified'>, moment: Moment): string =>
  verified ? t`Last verified backup: ${spokenMoment(verified.at, moment)}` : t`There is no backup yet`;

/** When the next one is made, as one sentence. */
export function nextBackupSentence({ verified, failure, isWorking, isLocked }: Pick<BackupsState, 'verified' | 'failure' | 'isWorking' | 'isLocked'>, moment: Moment): string {
  if (isWorking) return t`One is being made now.`;
  if (isLocked) return t`The next one is made when you unlock Heed.`;
  if (failure) return t`Heed tries again within the hour.`;
  return isBackupDue(verified?.at ?? null, moment) ? t`The next one is made in a moment, when Heed is idle.` : t`The next one is made tomorrow, or when you start Heed after that.`;
}

/** Whether the failures have gone on for so long that every screen should say so. */
export function isBackupOverdue({ verified, failure }: Pick<BackupsState, 'verified' | 'failure'>, now: number): boolean {
  if (!failure) return false;
  return Math.abs(now - (verified?.at ?? failure.sinceAt)) > CALM_DAYS * DAY_MS;
}

/** What happened to a backup and the next step. What was typed is safe in any case, and the caller says so. */
export function failureSentence(reason: BackupFailureReason): string {
  switch (reason) {
    case 'disk-full':
      return t`The disk is full. Make some room there.`;
    case 'read-only':
      return t`Heed may not write there. Allow it to, or choose another folder.`;
    case 'unreachable':
      return t`The folder is not there right now. Plug in its disk, or choose another folder.`;
    case 'not-verified':
      return t`What was written did not read back as it should. The disk may be failing; have it checked.`;
    case 'other':
      return t`It did not work.`;
    default:
      return assertNever(reason);
  }
}

/** What a backup was made for. */
export function reasonWords({ reason }: Pick<Backup, 'reason'>): string {
  switch (reason) {
    case 'daily':
      return t`Made by itself`;
    case 'by-hand':
      return t`Made by you`;
    case 'before-restore':
      return t`Made before a restore`;
    case 'before-import':
      return t`Made before an import`;
    case 'before-conversion':
      return t`Made before the protection was changed`;
    case 'before-migration':
      return t`Made before an update`;
    default:
      return assertNever(reason);
  }
}

/** What it is kept for, where that needs saying. */
export function keptWords(keptAs: KeptAs): string {
  switch (keptAs) {
    case 'day':
      return t`kept for its day`;
    case 'week':
      return t`kept for its week`;
    case 'month':
      return t`kept for its month`;
    case 'largest':
      return t`kept because later ones hold much less`;
    case 'way-back':
      return t`kept for 30 days`;
    default:
      return assertNever(keptAs);
  }
}
