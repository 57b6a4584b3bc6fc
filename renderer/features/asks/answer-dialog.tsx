import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { type Matter, type MatterOutcome, matterOutcomes } from '#domain/matters/matter.ts';
import { answer } from '#domain/matters/transitions.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { FormDialog } from '#components/form-dialog.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { TextArea } from '#components/text-field.tsx';
import { useToday } from '#data/clock.ts';
import { outcomeNames } from './ask-words.ts';
import { settleMatter } from './settle-ask.ts';

interface AnswerDialogProps {
  readonly matter: Matter;
  readonly person: Person;
  readonly onClose: () => void;
}

/** Writes down what came of something a person raised. */
export function AnswerDialog({ matter, person, onClose }: AnswerDialogProps) {
  const today = useToday();
  const [outcome, setOutcome] = useState<MatterOutcome>(matter.outcome ?? (matter.kind === 'friction' ? 'removed' : 'done'));
  const [words, setWords] = useState(matter.answer);
  const change = (stored: Matter) => answer(stored, { outcome, words }, today);
  const result = change(matter);
  const name = calledName(person);
  const options = matterOutcomes.filter((each) => each !== 'removed' || matter.kind === 'friction').map((key) => ({ key, label: outcomeNames[key] }));
  return (
    <FormDialog
      title={t`What came of it`}
      confirm={t`Save`}
      refusal={result.kind === 'refused' ? result.reason : null}
      onSave={() => settleMatter(matter, t`Answer what was raised`, change, t`Written down. Tell ${name} when you next speak.`)}
      onClose={onClose}
    >
      <p className="wrap-anywhere">
        <bdi>{matter.text}</bdi>
      </p>
      <RadioGroup label={t`The outcome`} options={options} value={outcome} onChange={setOutcome} />
      <TextArea label={t`In your words`} description={t`“No, because …” is an answer too. It is closed only when ${name} has been told.`} value={words} onChange={setWords} autoFocus />
    </FormDialog>
  );
}
