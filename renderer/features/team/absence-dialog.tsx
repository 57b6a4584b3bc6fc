import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { absenceNames } from '#domain/absences/absence-words.ts';
import { type Absence, type AbsenceKind, absenceKinds } from '#domain/absences/absence.ts';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { FormDialog } from '#components/form-dialog.tsx';
import { PersonName } from '#components/person-name.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { discardAbsence, saveAbsence } from './settle-team.ts';

interface AbsenceDialogProps {
  readonly people: readonly Person[];
  /** The one to change; without it a new one is written down. */
  readonly absence: Absence | null;
  readonly onClose: () => void;
}

const kinds = absenceKinds.map((key) => ({ key, label: absenceNames[key] }));

/** Who is not there, and when. It asks for no reason. */
export function AbsenceDialog({ people, absence, onClose }: AbsenceDialogProps) {
  const [personId, setPersonId] = useState<PersonId | null>(absence?.personId ?? null);
  const [fromOn, setFromOn] = useState<CalendarDate | null>(absence?.fromOn ?? null);
  const [toOn, setToOn] = useState<CalendarDate | null>(absence?.toOn ?? null);
  const [kind, setKind] = useState<AbsenceKind>(absence?.kind ?? 'away');
  const whose = absence === null ? undefined : people.find(({ id }) => id === absence.personId);
  const last = toOn ?? fromOn;
  const refusal = personId === null ? t`Choose a person.` : fromOn === null || last === null ? t`Choose the first day.` : last < fromOn ? t`It ends before it begins.` : null;
  const save = async () => personId !== null && fromOn !== null && last !== null && saveAbsence(absence, { personId, fromOn, toOn: last, kind });
  return (
    <FormDialog title={absence ? t`Change the absence` : t`New absence`} confirm={absence ? t`Change` : t`Write it down`} refusal={refusal} onSave={save} onClose={onClose}>
      {absence === null && <ComboBox<PersonId> label={t`Who`} autoFocus options={people.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))} value={personId} onChange={setPersonId} empty={t`Nobody of that name.`} />}
      {whose && <p><PersonName person={whose} as="full" className="font-medium" /></p>}
      <div className="flex flex-wrap items-start gap-4">
        <DateField label={t`First day`} value={fromOn} onChange={setFromOn} autoFocus={absence !== null} />
        <DateField label={t`Last day`} description={t`Empty: the one day.`} value={toOn} onChange={setToOn} isClearable />
      </div>
      <RadioGroup label={t`What one may say`} description={t`What colleagues may know. Leave a reason of health or family out: nobody needs it to plan a week.`} options={kinds} value={kind} onChange={setKind} layout="row" />
      {absence && (
        <Button
          kind="quiet"
          className="-ms-3.5 justify-self-start text-danger"
          onPress={() => {
            onClose();
            void discardAbsence(absence);
          }}
        >
          <Trans>Delete the absence</Trans>
        </Button>
      )}
    </FormDialog>
  );
}
