import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { bridge } from '#bridge/bridge.ts';
import { Button } from '#components/button.tsx';

type Outcome = 'idle' | 'trying' | 'shown' | 'failed';

const SENTENCES: Record<Outcome, string> = {
  idle: t`Shows one now, so that you see where they appear on this computer.`,
  trying: t`Asking the system to show one…`,
  shown: t`The system took it. If you saw nothing, look whether notifications are silenced in the system’s settings.`,
  failed: t`The system did not show it. Check that a notification service runs and that Heed may use it. Until then, what comes due waits for you on Today.`,
};

/** Lets the manager see that notifications arrive before relying on them. */
export function TryNotification() {
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const attempt = () => {
    setOutcome('trying');
    bridge.tryNotification().then(setOutcome, () => setOutcome('failed'));
  };
  return (
    <div>
      <Button onPress={attempt} isDisabled={outcome === 'trying'}>
        <Trans>Try a notification</Trans>
      </Button>
      <output className={`mt-1.5 block text-sm ${outcome === 'failed' ? 'text-danger' : 'text-soft'}`}>
        {SENTENCES[outcome]}
      </output>
    </div>
  );
}
