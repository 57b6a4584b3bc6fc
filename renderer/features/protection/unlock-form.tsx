import { type FormEvent, useState } from 'react';
import { plural, t } from '@lingui/core/macro';
import type { UnlockOutcome } from '#domain/protection/protection.ts';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import { sentenceOf } from './refusal-words.ts';
import { useCountdown } from './use-countdown.ts';

/** The passphrase. After several wrong ones the next waits, and the form says how long. */
export function UnlockForm({ retryAt }: { readonly retryAt: number | null }) {
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<UnlockOutcome | null>(null);
  const [isTrying, setTrying] = useState(false);
  const pause = useCountdown(outcome && 'retryAt' in outcome ? outcome.retryAt : retryAt);
  const open = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '' || isTrying || pause > 0) return;
    setTrying(true);
    const tried = await bridge.unlock({ with: 'passphrase', passphrase });
    if (tried.kind === 'open') return; // main loads this window anew; until then it goes on saying that it opens
    setTrying(false);
    setOutcome(tried);
    setPassphrase('');
  };
  return (
    <form onSubmit={(event) => void open(event)} className="grid gap-4">
      <TextField type="password" label={t`Passphrase`} value={passphrase} onChange={setPassphrase} autoFocus error={outcome && sentenceOf(outcome)} />
      {pause > 0 && (
        <output className="text-soft tabular-nums">{plural(pause, { one: 'You can try again in 1 second.', other: 'You can try again in # seconds.' })}</output>
      )}
      <Button kind="primary" type="submit" isDisabled={isTrying || pause > 0} className="justify-self-start">
        {isTrying ? t`Opening…` : t`Open Heed`}
      </Button>
    </form>
  );
}
