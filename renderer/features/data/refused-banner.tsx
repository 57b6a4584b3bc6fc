import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import type { ArchiveRefused } from '#domain/archive/archive-tasks.ts';
import { refusalTexts } from './refusal-texts.ts';

interface RefusedBannerProps {
  readonly refused: ArchiveRefused;
  /** Tries the same file again. */
  readonly onPassphrase?: (passphrase: string) => void;
}

/** Why a file is not read; for a sealed one, the place to type its passphrase. */
export function RefusedBanner({ refused: { reason, fileName }, onPassphrase }: RefusedBannerProps) {
  const [passphrase, setPassphrase] = useState('');
  const { title, advice } = refusalTexts[reason];
  const isAsked = onPassphrase && (reason === 'sealed' || reason === 'wrong-passphrase');
  return (
    <>
      <Banner tone={reason === 'sealed' ? 'info' : 'danger'} title={title}>
        <p><Trans>{advice} Nothing here has changed.</Trans></p>
        <p className="text-sm text-soft">
          <bdi className="break-all">{fileName}</bdi>
        </p>
      </Banner>
      {isAsked && (
        <form
          className="flex max-w-[36rem] flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (passphrase !== '') onPassphrase(passphrase);
          }}
        >
          <TextField type="password" label={t`Passphrase of the file`} autoFocus value={passphrase} onChange={setPassphrase} className="flex-1 basis-56" />
          <Button type="submit" isDisabled={passphrase === ''}>
            <Trans>Open</Trans>
          </Button>
        </form>
      )}
    </>
  );
}
