import type { Refusal } from '#domain/archive/refusal.ts';

/** Why a file was not read, and what to do about it. */
export interface RefusalText {
  readonly title: string;
  readonly advice: string;
}

export const refusalTexts: Readonly<Record<Refusal, RefusalText>> = {
  'not-an-archive': { title: 'This is no archive of Heed.', advice: 'Choose a file that Heed has exported: its name ends in .zip, or in .age when it is sealed.' },
  cut: { title: 'The end of this file is missing.', advice: 'It was probably copied only in part. Copy it again from where it came from.' },
  changed: { title: 'This file is not as Heed wrote it.', advice: 'Something in it was changed or damaged. Take another copy of it, or an older archive.' },
  'newer-version': { title: 'A newer Heed wrote this file.', advice: 'Update Heed on this computer, then open it again.' },
  sealed: { title: 'This file is sealed.', advice: 'Type the passphrase that it was exported with.' },
  'wrong-passphrase': { title: 'This passphrase does not open the file.', advice: 'Try it again: capital letters and spaces count.' },
  'too-large': { title: 'This file is larger than anything Heed writes.', advice: 'Choose another file.' },
  hostile: { title: 'This file was made to do harm, so Heed does not read it.', advice: 'It holds things that Heed never writes. Be careful with whoever gave it to you.' },
};
