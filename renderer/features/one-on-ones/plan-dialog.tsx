import { type FormEvent, useId, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { NumberField } from '#components/number-field.tsx';
import { TextField } from '#components/text-field.tsx';
import { TimeField } from '#components/time-field.tsx';
import { now, useToday } from '#data/clock.ts';
import { arrange, rearrange } from './arrange.ts';
import { AwayHint } from './away-hint.tsx';
import { ConflictHint } from './conflict-hint.tsx';
import { useProposal } from './use-proposal.ts';

interface PlanDialogProps {
  /** Whom one may plan with; one alone is not asked for. */
  readonly people: readonly Person[];
  /** The one to move or change; without it a new one is planned. */
  readonly meeting?: OneOnOne | undefined;
  readonly onClose: () => void;
}

/** Plans a one-on-one, or moves one. The date is proposed from the rhythm and can be typed over. */
export function PlanDialog({ people, meeting, onClose }: PlanDialogProps) {
  const formId = useId();
  const today = useToday();
  const { oneOnOneMinutes } = useSettings();
  const [personId, setPersonId] = useState<PersonId | null>(meeting?.personId ?? (people.length === 1 ? (people[0]?.id ?? null) : null));
  const person = people.find(({ id }) => id === personId);
  const proposal = useProposal(meeting ? undefined : person);
  const [typed, setTyped] = useState<{ on?: CalendarDate | null; at?: WallTime | null }>(meeting ? { on: meeting.on, at: meeting.at } : {});
  const [lengthMinutes, setLength] = useState(meeting?.lengthMinutes ?? oneOnOneMinutes);
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [hasTried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const on = typed.on === undefined ? (proposal?.on ?? null) : typed.on;
  const at = typed.at === undefined ? (proposal?.at ?? null) : typed.at;
  const isPast = on !== null && on < today;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!person || on === null || (meeting && isPast && on !== meeting.on)) return;
    // While the disk is full saving waits; a second press must not save it twice.
    if (isSaving) return;
    setSaving(true);
    const moment = { today, now: now() };
    if (!meeting) await arrange({ personId: person.id, on, at, lengthMinutes, place: place.trim() }, calledName(person), moment);
    else await rearrange(meeting, { on, at }, { lengthMinutes, place: place.trim() }, moment);
    onClose();
  };

  return (
    <Dialog
      title={meeting ? t`Move the one-on-one` : t`Plan a one-on-one`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}><Trans>Leave it</Trans></Button>
          <SubmitButton form={formId} label={meeting ? t`Move` : isPast ? t`Log as held` : t`Plan`} />
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} className="grid gap-4">
        {people.length > 1 && !meeting && (
          <ComboBox<PersonId>
            label={t`With`}
            autoFocus
            options={people.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))}
            value={personId}
            onChange={setPersonId}
            empty={t`Nobody of that name.`}
            error={hasTried && !person ? t`Choose a person.` : undefined}
          />
        )}
        <div className="flex flex-wrap gap-4">
          <DateField label={t`Day`} value={on} onChange={(next) => setTyped({ ...typed, on: next })} autoFocus={people.length === 1 || meeting !== undefined} error={dayError(hasTried, on, isPast, meeting)} />
          <TimeField label={t`Time`} value={at} onChange={(next) => setTyped({ ...typed, at: next })} />
          <NumberField label={t`Length`} value={lengthMinutes} onChange={(next) => setLength(next ?? oneOnOneMinutes)} min={5} max={480} step={5} unit={t`minutes`} />
        </div>
        {proposal && typed.on === undefined && <p className="text-sm text-soft">{proposal.explanation}</p>}
        {isPast && !meeting && <p className="text-sm text-soft"><Trans>That day has passed, so it is logged as held.</Trans></p>}
        {on !== null && person && <AwayHint person={person} on={on} />}
        {on !== null && <ConflictHint booking={{ on, at, lengthMinutes }} except={meeting?.id} />}
        <TextField label={t`Place`} value={place} onChange={setPlace} description={t`A room, a link, a walk. May stay empty.`} />
      </form>
    </Dialog>
  );
}

const SubmitButton = ({ form, label }: { readonly form: string; readonly label: string }) => (
  <Button kind="primary" onPress={() => document.querySelector<HTMLFormElement>(`#${CSS.escape(form)}`)?.requestSubmit()}>
    {label}
  </Button>
);

function dayError(hasTried: boolean, on: CalendarDate | null, isPast: boolean, meeting: OneOnOne | undefined): string | undefined {
  if (!hasTried) return undefined;
  if (on === null) return t`Choose a day.`;
  return meeting && isPast && on !== meeting.on ? t`Choose today or a later day.` : undefined;
}
