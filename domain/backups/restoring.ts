import type { BackupFailure } from './backups-state.ts';
import type { BackupPreview } from './preview.ts';

/** Which backup: one of the folders Heed knows, by its file's name, or the file that was chosen last in the dialog. */
export type BackupSource = { readonly from: 'folders'; readonly name: string } | { readonly from: 'file' };

/** What opens a sealed backup when the key of this profile does not. */
export type BackupKey = { readonly with: 'passphrase'; readonly passphrase: string } | { readonly with: 'recovery-key'; readonly recoveryKey: string };

/**
 * Why a backup was not read. `needs-key`: sealed with another key than this profile's. `wrong-key`: that key does not
 * open it. `no-keys-file`: a passphrase needs the `heed-keys` file that lies beside backups; the recovery key needs
 * nothing else. `mistyped`: no recovery key at all. `damaged`: cut, changed, or no backup. `newer`: a newer Heed made it.
 */
export type BackupRefusal = 'needs-key' | 'wrong-key' | 'no-keys-file' | 'mistyped' | 'damaged' | 'newer' | 'gone';

export interface Refused {
  readonly kind: 'refused';
  readonly reason: BackupRefusal;
}

/** Says what the backup holds, after reading all of it. Changes nothing. */
export interface PreviewBackup {
  readonly request: { readonly source: BackupSource; readonly key: BackupKey | null };
  readonly result: { readonly kind: 'preview'; readonly preview: BackupPreview } | Refused;
}

/** `not-backed-up`: there is no verified backup of what is here now, so nothing was replaced. */
type RestoreResult = { readonly kind: 'restored'; readonly records: number } | { readonly kind: 'not-backed-up'; readonly failure: BackupFailure } | Refused;

/** Puts what the backup holds in the place of everything that is here, after a verified backup of that. */
export interface RestoreBackup {
  readonly request: { readonly source: BackupSource; readonly key: BackupKey | null };
  readonly result: RestoreResult;
}

/** Puts back what the last restore replaced, after a verified backup of what is here now. */
export interface GoBack {
  readonly request: Record<never, never>;
  readonly result: RestoreResult | { readonly kind: 'restored' };
}

/** Makes a backup because a person asks for one. */
export interface BackUp {
  readonly request: Record<never, never>;
  readonly result: { readonly kind: 'verified'; readonly at: number; readonly records: number } | { readonly kind: 'nothing' } | { readonly kind: 'locked' } | { readonly kind: 'failed'; readonly failure: BackupFailure };
}
