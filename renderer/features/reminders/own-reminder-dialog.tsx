import { type FormEvent, useId, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, type CalendarDate, type WallTime } from '#domain/calendar/calendar-date.ts';
import { instantAt } from '#domain/calendar/instant.ts';
import { beginSentence } from '#domain/calendar/spoken-rhythm.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { stamp } from '#domain/record.ts';
import type { OwnReminder, OwnReminderId, Recurrence } from '#domain/reminders/own-reminder.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';
import { changed } from '#domain/transition.ts';
import { Button } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { RecurrenceFields } from '#components/recurrence-fields.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { TimeField } from '#components/time-field.tsx';
import { localZone, now, useToday } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { addOwnReminder, changeOwnReminder } from '#data/own-reminders.ts';

interface OwnReminderDialogProps {
  readonly people: readonly Person[];
  /** The one to change; without it a new one is made. */
  readonly reminder?: OwnReminder | undefined;
  readonly onClose: () => void;
}

const REPEATS: readonly { readonly key: Recurrence['unit'] | 'never'; readonly label: string }[] = [
  { key: 'never', label: t`It comes once` },
  { key: 'day', label: t`By days` },
  { key: 'week', label: t`By weeks` },
  { key: 'month', label: t`By months` },
  { key: 'year', label: t`By years` },
];

/** Sets a reminder by hand, or changes one. */
export function OwnReminderDialog({ people, reminder, onClose }: OwnReminderDialogProps) {
  const formId = useId();
  const today = useToday();
  const [text, setText] = useState(reminder?.text ?? '');
  const [on, setOn] = useState<CalendarDate | null>(reminder?.on ?? addDays(today, 1));
  const [at, setAt] = useState<WallTime | null>(reminder?.at ?? ('09:00' as WallTime));
  const [recurrence, setRecurrence] = useState<Recurrence | null>(reminder?.recurrence ?? null);
  const [personId, setPersonId] = useState<PersonId | null>(reminder?.personId ?? null);
  const [hasTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isPast = on !== null && at !== null && recurrence === null && instantAt(on, at, localZone()) <= now();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (text.trim() === '' || on === null || at === null || isPast) return;
    // While the disk is full saving waits; a second press must not save it twice.
    if (isSaving) return;
    setSaving(true);
    const said = { personId, text: text.trim(), on, at, recurrence, state: 'active' } as const;
    await (reminder ? changeOwnReminder(t`Change reminder`, reminder.id, (stored) => changed({ ...stored, ...said })) : addOwnReminder(stamp<OwnReminder>({ id: newId<OwnReminderId>(), ...said }, now())));
    onClose();
  };

  return (
    <Dialog
      title={reminder ? t`Change the reminder` : t`New reminder`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}><Trans>Leave it</Trans></Button>
          <Button kind="primary" onPress={() => document.querySelector<HTMLFormElement>(`#${CSS.escape(formId)}`)?.requestSubmit()}>
            {reminder ? t`Change` : t`Remind me`}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} className="grid gap-4">
        <TextField label={t`Remind me to`} value={text} onChange={setText} autoFocus maxLength={500} description={t`It will stand in a notification, where others may read it.`} error={hasTried && text.trim() === '' ? t`Write what to be reminded of.` : undefined} />
        <div className="flex flex-wrap gap-4">
          <DateField label={recurrence ? t`First day` : t`Day`} value={on} onChange={setOn} error={dayError(hasTried, on, isPast)} />
          <TimeField label={t`Time`} value={at} onChange={setAt} error={hasTried && at === null ? t`Choose a time.` : undefined} />
          <Select label={t`Repeats`} options={REPEATS} value={recurrence?.unit ?? 'never'} onChange={(unit) => setRecurrence(unit === 'never' ? null : { unit, every: recurrence?.every ?? 1, weekdays: [], untilOn: recurrence?.untilOn ?? null })} />
        </div>
        {recurrence && <RecurrenceFields value={recurrence} onChange={setRecurrence} />}
        {recurrence && on && at && <p className="text-soft">{t`${beginSentence(spokenRecurrence(on, recurrence))}, at ${at}.`}</p>}
        {people.length > 0 && <ComboBox<PersonId> label={t`About`} options={people.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))} value={personId} onChange={setPersonId} empty={t`Nobody of that name.`} description={t`A click on the notification opens their page. May stay empty.`} />}
      </form>
    </Dialog>
  );
}

function dayError(hasTried: boolean, on: CalendarDate | null, isPast: boolean): string | undefined {
  if (!hasTried) return undefined;
  if (on === null) return t`Choose a day.`;
  return isPast ? t`That time has passed. Choose one to come.` : undefined;
}
