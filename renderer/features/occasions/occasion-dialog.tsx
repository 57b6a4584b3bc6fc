import { type FormEvent, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { rewriteOccasion } from '#domain/occasions/occasion-marks.ts';
import type { Occasion, OccasionPreference } from '#domain/occasions/occasion.ts';
import { type Person, type PersonId } from '#domain/people/person.ts';
import { changed } from '#domain/transition.ts';
import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { useShownToday } from '#components/today-context.ts';
import { addOccasion, changeOccasion } from '#data/occasions.ts';
import { undo } from '#data/undo.ts';
import { discard } from './settle-occasion.ts';

const preferences = [
  { key: 'public', label: t`With the team` },
  { key: 'quiet', label: t`Quietly, by you`, detail: t`Its name stays in Heed.` },
  { key: 'none', label: t`Not at all`, detail: t`It stays on their profile alone.` },
] as const;

interface OccasionDialogProps {
  readonly people: readonly Person[];
  /** The one to change; without it a new one is made. */
  readonly occasion: Occasion | null;
  /** Whose a new one is, when that is known. */
  readonly personId: PersonId | null;
  readonly onClose: () => void;
}

/** A day of somebody that no profile tells. */
export function OccasionDialog({ people, occasion, personId: known, onClose }: OccasionDialogProps) {
  const today = useShownToday();
  const [personId, setPersonId] = useState<PersonId | null>(occasion?.personId ?? known);
  const [name, setName] = useState(occasion?.name ?? '');
  const [on, setOn] = useState<CalendarDate | null>(occasion?.on ?? today);
  const [isYearly, setYearly] = useState(occasion?.isYearly ?? true);
  const [chosen, setChosen] = useState<OccasionPreference | null>(occasion?.preference ?? null);
  const [hasTried, setTried] = useState(false);
  // Until somebody says otherwise it is kept as the person likes their birthday kept.
  const preference = chosen ?? people.find(({ id }) => id === personId)?.occasionPreference ?? 'public';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || on === null || personId === null) return;
    const said = { personId, name, on, isYearly, preference };
    onClose();
    const text = preference === 'none' ? t`Written down. It stays on their profile alone.` : t`Written down.`;
    if (occasion) {
      sayOutcome(await changeOccasion(t`Change occasion`, occasion.id, (stored) => changed(rewriteOccasion(stored, said))), text, undo);
    } else {
      await addOccasion(said);
      showToast({ text, undo });
    }
  };

  return (
    <Dialog title={occasion ? t`Change the occasion` : t`New occasion`} isOpen onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <ComboBox<PersonId>
          label={t`Whose day it is`}
          options={people.map(({ id, name: label, role }) => ({ key: id, label, detail: role || undefined }))}
          value={personId}
          onChange={setPersonId}
          empty={t`Nobody of that name.`}
          isDisabled={occasion !== null}
          autoFocus={personId === null}
          error={hasTried && personId === null ? t`Choose a person.` : undefined}
        />
        <TextField label={t`What it is`} value={name} onChange={setName} autoFocus={personId !== null} maxLength={200} placeholder={t`The day she passed her exam`} error={hasTried && name.trim() === '' ? t`Say what it is.` : undefined} />
        <div className="flex flex-wrap items-start gap-4">
          <DateField label={isYearly ? t`First on` : t`On`} value={on} onChange={setOn} error={hasTried && on === null ? t`Choose a day.` : undefined} description={t`Their own calendar day.`} />
          <Select<OccasionPreference> label={t`They like it marked`} options={preferences} value={preference} onChange={setChosen} className="w-52" />
        </div>
        <Checkbox isSelected={isYearly} onChange={setYearly}>
          <Trans>Every year</Trans>
        </Checkbox>
        <div className="flex flex-wrap justify-end gap-2">
          {occasion && (
            <Button
              kind="quiet"
              className="me-auto text-danger"
              onPress={() => {
                onClose();
                void discard(occasion);
              }}
            >
              <Trans>Delete</Trans>
            </Button>
          )}
          <Button onPress={onClose}><Trans>Cancel</Trans></Button>
          <Button kind="primary" type="submit">
            {occasion ? t`Change` : t`Add`}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
