import { useState } from 'react';
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
      title="You are on it"
      confirm="Save"
      refusal={outcome.kind === 'refused' ? outcome.reason : null}
      onSave={() => settleMatter(matter, 'Act on what was raised', (stored) => actOn(stored, word, today), word.trim() ? `You are on it, and ${name} knows.` : `You are on it. ${name} still waits for a word.`)}
      onClose={onClose}
    >
      <p className="wrap-anywhere">
        <bdi>{matter.text}</bdi>
      </p>
      <TextField isAboutPerson label={`What you told ${name}`} description="This is your first answer. Leave it empty when you have not said anything yet; a first answer then stays owed." placeholder="I am asking facilities, and come back to you on Friday." value={word} onChange={setWord} autoFocus />
    </FormDialog>
  );
}
