/**
 * How what Heed keeps is protected on the disk. Types only; both processes speak of it in these words.
 *
 * A profile is plain until protection is chosen. From then on one random data key seals everything, and is itself kept
 * only wrapped: by the system's keychain, by a passphrase, and always by the recovery key that was shown once.
 */

/** `locked`: there is one, but the person has to open it first. `none`: none that protects anything. */
export type KeychainState = 'ready' | 'locked' | 'none';

/** Why sealing or unsealing stopped. What was there before holds; nothing was lost. `not-backed-up`: it did not begin, as no backup could be made first. */
export type ConversionTrouble = 'disk-full' | 'read-only' | 'not-backed-up' | 'other';

/** `keys-changed`: the file of wrapped keys is not as Heed wrote it. Heed does nothing that it asks for; a new recovery key puts it right. */
export type OpenTrouble = ConversionTrouble | 'keys-changed';

/**
 * Why Heed cannot open although it should have by itself. `keychain-locked`: it opens as soon as the keychain does.
 * `keychain-refused`: the keychain no longer has what it had; the recovery key opens. `keys-missing`: the file of wrapped
 * keys and all its copies are gone, also those beside the backups.
 */
export type LockedTrouble = 'keychain-locked' | 'keychain-refused' | 'keys-missing';

export type Protection =
  | { readonly state: 'plain'; readonly keychain: KeychainState; readonly trouble: ConversionTrouble | null }
  | {
      readonly state: 'open';
      readonly keyId: string;
      readonly keychain: KeychainState;
      readonly hasPassphrase: boolean;
      /** The keychain opens Heed at start; otherwise the passphrase is asked. */
      readonly opensByItself: boolean;
      readonly trouble: OpenTrouble | null;
    }
  | {
      readonly state: 'locked';
      readonly keychain: KeychainState;
      readonly hasPassphrase: boolean;
      readonly opensByItself: boolean;
      /** Instant before which no passphrase is tried, after several wrong ones; null: at once. */
      readonly retryAt: number | null;
      readonly trouble: LockedTrouble | null;
    }
  /** `done` and `total` count changes in the journal. */
  | { readonly state: 'converting'; readonly to: 'sealed' | 'plain'; readonly done: number; readonly total: number };

/** Shown once, to be printed or kept, and never stored by Heed. */
export interface RecoveryKey {
  /** Seven groups of four letters and digits: what a person types. */
  readonly text: string;
  /** The same key as an `AGE-SECRET-KEY-1…` line, with which the program `age` opens a backup on any machine. */
  readonly ageIdentity: string;
}

/** Chosen at first: a passphrase, the keychain, or both. The recovery key comes from `makeRecoveryKey`, seen and kept by the person. */
export interface ProtectRequest {
  readonly passphrase: string | null;
  readonly opensByItself: boolean;
  readonly recoveryKey: string;
}

/**
 * With the recovery key a new passphrase is set, as the old one is forgotten; null leaves none, which only a keychain
 * allows. `keychain` tries again what start tried.
 */
export type UnlockRequest =
  | { readonly with: 'passphrase'; readonly passphrase: string }
  | { readonly with: 'recovery-key'; readonly recoveryKey: string; readonly newPassphrase: string | null }
  | { readonly with: 'keychain' };

/** A wrong passphrase destroys nothing; from the fourth on the next try has to wait until `retryAt`. */
export type WrongKey = { readonly kind: 'wrong'; readonly retryAt: number | null } | { readonly kind: 'wait'; readonly retryAt: number };

export type UnlockOutcome = { readonly kind: 'open' } | WrongKey | { readonly kind: 'refused'; readonly reason: ProtectionRefusal };

/** `waits`: words typed in a window are not saved yet, as with a full disk; Heed locks as soon as they are. */
export type LockOutcome = 'locked' | 'waits' | 'no-passphrase';

/**
 * `not-now`: not in this state. `no-keychain`: asked to rely on a keychain that is not there. `nothing-opens`: neither
 * passphrase nor keychain would be left. `recovery-key`: mistyped. `too-short`: see `passphrase.ts`. `not-written`: the
 * disk is full or read-only; nothing was changed. `keys-changed`: as in `OpenTrouble`.
 */
export type ProtectionRefusal = 'not-now' | 'no-keychain' | 'nothing-opens' | 'recovery-key' | 'too-short' | 'not-written' | 'keys-changed';

export type ProtectionOutcome = { readonly kind: 'done' } | WrongKey | { readonly kind: 'refused'; readonly reason: ProtectionRefusal };

/** Adds a passphrase where there is none: `current` is null then. */
export interface PassphraseChange {
  readonly current: string | null;
  readonly next: string;
}

/** What opens Heed from then on: the keychain alone, or nothing is needed because nothing is sealed any more. */
export interface PassphraseRemoval {
  readonly current: string | null;
  readonly afterwards: 'keychain' | 'plain';
}

export interface RecoveryKeyChange {
  /** The passphrase; null where there is none. */
  readonly current: string | null;
  readonly recoveryKey: string;
}

/** What a window's store seals its rows with. */
export interface StoreKey {
  readonly keyId: string;
  readonly key: Uint8Array;
}
