import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import type { Touch } from '#domain/touches/touch.ts';
import { WordDialog } from './word-dialog.tsx';

const names = { 'in-person': t`A word in passing`, call: t`A call`, chat: t`A chat`, unsaid: t`A word` } as const;

/** A word in the timeline; a press changes it. */
export function TouchEntry({ touch }: { readonly touch: Touch }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} className="cursor-default text-start wrap-anywhere hover:underline">
        {names[touch.how ?? 'unsaid']}
        {touch.note && (
          <>
            : <bdi>{touch.note}</bdi>
          </>
        )}
      </button>
      {isOpen && <ChangeWord touch={touch} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChangeWord({ touch, onClose }: { readonly touch: Touch; readonly onClose: () => void }) {
  const person = useLiveQuery(() => readPerson(touch.personId), [touch.personId]);
  return person ? <WordDialog person={person} touch={touch} onClose={onClose} /> : null;
}
