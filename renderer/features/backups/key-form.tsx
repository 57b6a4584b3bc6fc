import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { BackupKey } from '#domain/backups/restoring.ts';
import { readRecoveryKey } from '#domain/protection/recovery-key.ts';
import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';

/** A recovery key tells itself from a passphrase by its checksum, so one field takes either. */
const keyOf = (typed: string): BackupKey => (readRecoveryKey(typed) ? { with: 'recovery-key', recoveryKey: typed } : { with: 'passphrase', passphrase: typed });

/** Asks for what opens a backup that was made with another key. */
export function KeyForm({ onSubmit }: { readonly onSubmit: (key: BackupKey) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      className="flex max-w-md flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onSubmit(keyOf(typed));
      }}
    >
      <TextField label={t`Passphrase or recovery key`} type="password" value={typed} onChange={setTyped} autoFocus className="min-w-0 flex-1 basis-56" />
      <Button type="submit" isDisabled={typed === ''}>
        <Trans>Open it</Trans>
      </Button>
    </form>
  );
}
