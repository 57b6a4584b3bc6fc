import { t } from '@lingui/core/macro';
import type { Refusal } from '#domain/archive/refusal.ts';

/** Why a file was not read, and what to do about it. */
export interface RefusalText {
  readonly title: string;
  readonly advice: string;
}

export const refusalTexts: Readonly<Record<Refusal, RefusalText>> = {
  'not-an-archive': { title: t`This is no archive of Heed.`, advice: t`Choose a file that Heed has exported: its name ends in .zip, or in .age when it is sealed.` },
  cut: { title: t`The end of this file is missing.`, advice: t`It was probably copied only in part. Copy it again from where it came from.` },
  changed: { title: t`This file is not as Heed wrote it.`, advice: t`Something in it was changed or damaged. Take another copy of it, or an older archive.` },
  'newer-version': { title: t`A newer Heed wrote this file.`, advice: t`Update Heed on this computer, then open it again.` },
  sealed: { title: t`This file is sealed.`, advice: t`Type the passphrase that it was exported with.` },
  'wrong-passphrase': { title: t`This passphrase does not open the file.`, advice: t`Try it again: capital letters and spaces count.` },
  'too-large': { title: t`This file is larger than anything Heed writes.`, advice: t`Choose another file.` },
  hostile: { title: t`This file was made to do harm, so Heed does not read it.`, advice: t`It holds things that Heed never writes. Be careful with whoever gave it to you.` },
};
