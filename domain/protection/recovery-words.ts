import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { exactDate } from '#domain/calendar/spoken-date.ts';
import type { RecoveryKey } from '#domain/protection/protection.ts';

/** What stands on the sheet around the key, in print and as text alike. */
export const recoveryWords = {
  title: t`Recovery key of Heed`,
  purpose: t`This key opens everything you keep in Heed, also when the passphrase is forgotten or the computer is gone. Keep it where only you find it, apart from the computer. Heed does not keep it and cannot show it again.`,
  inHeed: t`Where Heed asks for the passphrase, choose “Use the recovery key” and type these groups. Capitals and hyphens do not matter.`,
  withoutHeed: t`Backups are files of the free program age. Write the line that begins with AGE-SECRET-KEY into a file key.txt, and run:`,
  command: 'age -d -i key.txt BACKUP > backup.zip',
} as const;

/** The sheet as a text file. */
export function recoveryText({ text, ageIdentity }: RecoveryKey, madeOn: CalendarDate): string {
  const { title, purpose, inHeed, withoutHeed, command } = recoveryWords;
  return [t`${title}, made on ${exactDate(madeOn)}`, purpose, `    ${text}`, t`In Heed: ${inHeed}`, t`Without Heed: ${withoutHeed}`, `    ${command}`, `    ${ageIdentity}`, ''].join('\n\n');
}

/** What the person types back to show that the sheet is at hand. */
export const lastGroupOf = ({ text }: Pick<RecoveryKey, 'text'>): string => text.split('-').at(-1) ?? '';
