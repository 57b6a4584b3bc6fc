import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listPeople } from '#data/people.ts';
import { NewRequestDialog } from './new-request-dialog.tsx';

/** Takes down a request of anybody. */
export function NewRequestButton() {
  const people = useLiveQuery(() => listPeople());
  const [isOpen, setOpen] = useState(false);
  useShortcuts([{ keys: 'r', does: t`Take down a request to work differently`, group: t`Asks`, run: () => setOpen(true) }]);
  if (!people || people.length === 0) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}><Trans>New request…</Trans></Button>
      {isOpen && <NewRequestDialog people={people} onClose={() => setOpen(false)} />}
    </>
  );
}
