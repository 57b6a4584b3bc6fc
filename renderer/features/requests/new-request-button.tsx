import { useState } from 'react';
import { Button } from '#components/button.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listPeople } from '#data/people.ts';
import { NewRequestDialog } from './new-request-dialog.tsx';

/** Takes down a request of anybody. */
export function NewRequestButton() {
  const people = useLiveQuery(() => listPeople());
  const [isOpen, setOpen] = useState(false);
  useShortcuts([{ keys: 'r', does: 'Take down a request to work differently', group: 'Asks', run: () => setOpen(true) }]);
  if (!people || people.length === 0) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>New request…</Button>
      {isOpen && <NewRequestDialog people={people} onClose={() => setOpen(false)} />}
    </>
  );
}
