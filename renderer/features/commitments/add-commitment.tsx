import { type FormEvent, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Commitment, CommitmentId } from '#domain/commitments/commitment.ts';
import { commitTo } from '#domain/commitments/transitions.ts';
import { naturalDue, withoutDue } from '#domain/notes/natural-due.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { useNewLine } from '#components/use-new-line.ts';
import { now, useToday } from '#data/clock.ts';
import { addCommitment } from '#data/commitments.ts';
import { newId } from '#data/ids.ts';
import { undo } from '#data/undo.ts';

interface AddCommitmentProps {
  readonly people: readonly Person[];
  readonly owner: Commitment['owner'];
}

/** One line to write a promise down; a date named in it ("by Friday") is offered and taken unless another is set. */
export function AddCommitment({ people, owner }: AddCommitmentProps) {
  const today = useToday();
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const [chosenDue, setChosenDue] = useState<CalendarDate | null | undefined>(undefined);
  const [hasTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: 'n', does: t`Write down a promise`, group: t`Promises`, run: () => field.current?.focus() }]);
  const only = people.length === 1 ? people[0]?.id : undefined;
  const towards = only ?? personId;
  const found = chosenDue === undefined ? naturalDue(text, today) : null;
  const dueOn = chosenDue === undefined ? (found?.on ?? null) : chosenDue;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const words = found ? withoutDue(text, found) : text;
    setTried(true);
    if (!words.trim() || !towards) return;
    setChosenDue(undefined);
    setTried(false);
    field.current?.focus();
    await addLine(() => addCommitment(commitTo({ id: newId<CommitmentId>(), personId: towards, owner, text: words, dueOn, madeIn: null }, { today, now: now() })));
    showToast({ text: dueOn === null ? t`Written down.` : t`Written down, due ${spokenDate(dueOn, today)}.`, undo: () => void undo() });
  };
  if (people.length === 0) return null;
  return (
    <form onSubmit={(event) => void add(event)} className="mb-6">
      <div className="flex flex-wrap items-start gap-x-2 gap-y-3">
        <TextField
          isAboutPerson
          label={owner === 'me' ? t`You promise` : t`They promise`}
          placeholder={owner === 'me' ? t`ask about the VPN by Friday` : t`send the draft by Friday`}
          description={unsaved}
          value={text}
          onChange={setText}
          inputRef={field}
          error={hasTried && !text.trim() ? t`Say what is promised.` : undefined}
          className="min-w-56 flex-1"
        />
        {only === undefined && (
          <ComboBox<PersonId>
            label={owner === 'me' ? t`To` : t`By`}
            options={people.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))}
            value={personId}
            onChange={setPersonId}
            empty={t`Nobody of that name.`}
            error={hasTried && !towards ? t`Choose a person.` : undefined}
            className="w-48"
          />
        )}
        <DateField label={t`Due`} value={dueOn} onChange={setChosenDue} isClearable min={today} />
        <Button type="submit" className="mt-7">
          <Trans>Add</Trans>
        </Button>
      </div>
      <output className="mt-1 block min-h-5 text-sm text-soft">{found && t`Understood as due ${spokenDate(found.on, today)}.`}</output>
    </form>
  );
}
