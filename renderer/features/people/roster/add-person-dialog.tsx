import { type FormEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { addPerson } from '#data/people.ts';
import { undo } from '#data/undo.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isolated } from '#domain/isolated.ts';
import { cleanLine } from '#domain/people/clean-line.ts';
import type { Person } from '#domain/people/person.ts';
import { relationshipOptions } from '#features/people/relationship-names.ts';

/** Adds somebody. The name is enough; Enter saves from anywhere. */
export function AddPersonDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title={t`New person`} isOpen={isOpen} onClose={onClose} width="small">
      <AddPersonForm onClose={onClose} />
    </Dialog>
  );
}

function AddPersonForm({ onClose }: { readonly onClose: () => void }) {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  const [relationship, setRelationship] = useState<Person['relationship']>('direct-report');
  const [role, setRole] = useState('');
  const [email, setEmail] = useState('');
  const [startOn, setStartOn] = useState<CalendarDate | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isAdding = useRef(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // While the disk is full saving waits; a second press, even one before the next drawing, must not add them twice.
    if (isAdding.current) return;
    const said = cleanLine(name);
    if (said === '') return setNameMissing(true);
    isAdding.current = true;
    setSaving(true);
    const person = await addPerson(said, { relationship, role: role.trim(), email: email.trim(), startOn });
    showToast({ text: t`Added ${isolated(person.name)}.`, undo });
    await navigate(`/people/${person.id}`, { replace: true });
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <TextField label={t`Name`} value={name} onChange={setName} error={isNameMissing && name.trim() === '' ? t`A person needs a name.` : null} autoFocus />
      <Select label={t`They are my`} options={relationshipOptions} value={relationship} onChange={setRelationship} />
      <TextField label={t`Role`} value={role} onChange={setRole} />
      <TextField label={t`E-mail`} type="email" value={email} onChange={setEmail} />
      <DateField label={t`Started on`} value={startOn} onChange={setStartOn} isClearable description={t`Only the name is needed; everything else can wait.`} />
      <div className="mt-2 flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}><Trans>Cancel</Trans></Button>
        <Button kind="primary" type="submit" isDisabled={isSaving}>
          <Trans>Add</Trans>
        </Button>
      </div>
    </form>
  );
}
