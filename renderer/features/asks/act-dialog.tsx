import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { Matter } from '#domain/matters/matter.ts';
import { actOn } from '#domain/matters/transitions.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { FormDialog } from '#components/form-dialog.tsx';
import { TextField } from '#components/text-field.tsx';
import { useToday } from '#data/clock.ts';
import { settleMatter } from './settle-ask.ts';

interface ActDialogProps {
  readonly matter: Matter;
  readonly person: Person;
  readonly onClose: () => void;
}

/** Takes something on, with the word that was said back. */
export function ActDialog({ matter, person, onClose }: ActDialogProps) {
  const today = useToday();
  const [word, setWord] = useState(matter.firstWord);
  const outcome = actOn(matter, word, today);
  const name = calledName(person);
  return (
    <FormDialog
      title={t`You are on it`}
      confirm={t`Save`}
      refusal={outcome.kind === 'refused' ? outcome.reason : null}
      onSave={() => settleMatter(matter, t`Act on what was raised`, (stored) => actOn(stored, word, today), word.trim() ? t`You are on it, and ${name} knows.` : t`You are on it. ${name} still waits for a word.`)}
      onClose={onClose}
    >
      <p className="wrap-anywhere">
        <bdi>{matter.text}</bdi>
      </p>
      <TextField isAboutPerson label={t`What you told ${name}`} description={t`This is your first answer. Leave it empty when you have not said anything yet; a first answer then stays owed.`} placeholder={t`I am asking facilities, and come back to you on Friday.`} value={word} onChange={setWord} autoFocus />
    </FormDialog>
  );
}
