import { t } from '@lingui/core/macro';
import { assertNever } from '#domain/assert-never.ts';
import { SHORTEST_PASSPHRASE } from '#domain/protection/passphrase.ts';
import type { OpenTrouble, ProtectionOutcome, ProtectionRefusal, UnlockOutcome } from '#domain/protection/protection.ts';

export const TOO_SHORT = t`Take at least ${SHORTEST_PASSPHRASE} characters.`;

/** Why a passphrase or recovery key did not do; null when it did. What has to wait is said by the countdown beside it. */
export function sentenceOf(outcome: UnlockOutcome | ProtectionOutcome): string | null {
  switch (outcome.kind) {
    case 'open':
    case 'done':
      return null;
    case 'wrong':
      return t`That is not the passphrase. Nothing is lost by trying.`;
    case 'wait':
      return t`That was not tried yet: after several wrong ones there is a pause.`;
    case 'refused':
      return refusals[outcome.reason];
    default:
      return assertNever(outcome);
  }
}

const refusals: Readonly<Record<ProtectionRefusal, string>> = {
  'not-now': t`Heed is busy with this already. Try again in a moment.`,
  'no-keychain': t`This computer's keychain cannot be used right now. Unlock it, or choose a passphrase.`,
  'nothing-opens': t`Nothing would be left that opens Heed. Keep the passphrase, or take the protection away altogether.`,
  'recovery-key': t`That is not the recovery key. Compare it with your sheet; letters and digits that look alike do not matter.`,
  'too-short': TOO_SHORT,
  'keys-changed': t`Make a new recovery key first: something other than Heed has changed the file in which its keys are wrapped.`,
  'not-written': t`This could not be written, so nothing was changed. Check that the disk has room and that Heed may write to its folder.`,
};

/** Why sealing or unsealing stopped, and what is safe. */
export const troubles: Readonly<Record<OpenTrouble, string>> = {
  'keys-changed': t`Something other than Heed has changed the file in which its keys are wrapped. What you write is sealed as before, but new backups do not open with a recovery key. Make a new recovery key below, and look at who else can write to your disk.`,
  'disk-full': t`It stopped because the disk is full. Everything you wrote is as it was. Make some room, and try again.`,
  'read-only': t`It stopped because Heed may not write to its folder. Everything you wrote is as it was.`,
  'not-backed-up': t`It did not begin, because no backup of what you wrote could be made first. Everything you wrote is as it was. Settings, Backups says what is wrong.`,
  other: t`It stopped before its end. Everything you wrote is as it was.`,
};
