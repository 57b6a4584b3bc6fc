import { type FormEvent, useId, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import { beginSentence } from '#domain/calendar/spoken-rhythm.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { spokenRecurrence } from '#domain/reminders/spoken-recurrence.ts';
import { rewriteRitual, saidAnew } from '#domain/rituals/ritual-changes.ts';
import type { Ritual } from '#domain/rituals/ritual.ts';
import { changed } from '#domain/transition.ts';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Dialog } from '#components/dialog.tsx';
import { NumberField } from '#components/number-field.tsx';
import { RecurrenceFields } from '#components/recurrence-fields.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { TimeField } from '#components/time-field.tsx';
import { showToast } from '#components/toast.tsx';
import { useShownToday } from '#components/today-context.ts';
import { addRitual, changeRitual } from '#data/rituals.ts';
import { undo } from '#data/undo.ts';
import { WhoIsPart } from './who-is-part.tsx';

const units = [
  { key: 'day', label: t`By days` },
  { key: 'week', label: t`By weeks` },
  { key: 'month', label: t`By months` },
  { key: 'year', label: t`By years` },
] as const;

interface RitualDialogProps {
  readonly people: readonly Person[];
  /** The one to change; without it a new one begins. */
  readonly ritual: Ritual | null;
  readonly onClose: () => void;
}

/** What the team does together again and again. */
export function RitualDialog({ people, ritual, onClose }: RitualDialogProps) {
  const formId = useId();
  const today = useShownToday();
  const [name, setName] = useState(ritual?.name ?? '');
  const [firstOn, setFirstOn] = useState<CalendarDate | null>(ritual?.firstOn ?? today);
  const [at, setAt] = useState<WallTime | null>(ritual ? ritual.at : ('12:00' as WallTime));
  const [lengthMinutes, setLength] = useState(ritual?.lengthMinutes ?? 60);
  const [repeat, setRepeat] = useState<Ritual['repeat']>(ritual?.repeat ?? { unit: 'week', every: 1, weekdays: [], untilOn: null });
  const [place, setPlace] = useState(ritual?.place ?? '');
  const [personIds, setPersonIds] = useState<readonly PersonId[] | null>(() => (ritual === null ? null : stillHere(ritual, people)));
  const [prepDays, setPrepDays] = useState(ritual?.prepDays ?? 1);
  const [opened] = useState(() => ritual && { name: ritual.name, firstOn: ritual.firstOn, at, lengthMinutes, repeat, place, personIds, prepDays });
  const [hasTried, setTried] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || firstOn === null || personIds?.length === 0) return;
    const said = { name, firstOn, at, lengthMinutes, repeat, place, personIds, prepDays };
    onClose();
    const anew = opened && saidAnew(opened, said);
    if (anew && Object.keys(anew).length === 0) return;
    if (ritual && anew) {
      sayOutcome(await changeRitual(t`Change ritual`, ritual.id, (stored) => changed(rewriteRitual(stored, anew))), t`Changed the ritual.`, undo);
    } else {
      await addRitual(said);
      showToast({ text: t`The ritual begins.`, undo });
    }
  };

  return (
    <Dialog
      title={ritual ? t`Change the ritual` : t`New ritual`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}><Trans>Cancel</Trans></Button>
          <Button kind="primary" onPress={() => document.querySelector<HTMLFormElement>(`#${CSS.escape(formId)}`)?.requestSubmit()}>
            {ritual ? t`Change` : t`Begin`}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} className="grid gap-4">
        <TextField label={t`What you do together`} value={name} onChange={setName} autoFocus maxLength={200} placeholder={t`Team lunch`} description={t`It will stand in a notification, where others may read it.`} error={hasTried && name.trim() === '' ? t`Say what it is.` : undefined} />
        <div className="flex flex-wrap items-start gap-4">
          <DateField label={t`First on`} value={firstOn} onChange={setFirstOn} error={hasTried && firstOn === null ? t`Choose a day.` : undefined} />
          <TimeField label={t`At`} value={at} onChange={setAt} description={t`Empty: all day.`} />
          <NumberField label={t`Length`} unit={t`minutes`} min={5} max={1440} step={5} value={lengthMinutes} onChange={(minutes) => minutes !== null && setLength(minutes)} />
          <Select label={t`Repeats`} options={units} value={repeat.unit} onChange={(unit) => setRepeat({ ...repeat, unit, weekdays: [] })} className="w-44" />
        </div>
        <RecurrenceFields value={repeat} onChange={setRepeat} />
        {firstOn && <p className="text-soft">{at === null ? t`${beginSentence(spokenRecurrence(firstOn, repeat))}. Not on public holidays.` : t`${beginSentence(spokenRecurrence(firstOn, repeat))}, at ${at}. Not on public holidays.`}</p>}
        <TextField label={t`Where`} value={place} onChange={setPlace} maxLength={200} />
        <WhoIsPart people={people} value={personIds} onChange={setPersonIds} error={hasTried && personIds?.length === 0 ? t`Choose at least one person.` : null} />
        {/* The button that all see stands outside the form; Enter in a field looks for one inside. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
        <NumberField label={t`Remind me to prepare it`} unit={t`working days before`} min={0} max={30} value={prepDays} onChange={(days) => setPrepDays(days ?? 0)} description={t`0: on its day only.`} />
      </form>
    </Dialog>
  );
}

/** Whom the form can show. Those who have left stay named in the ritual until the choice is changed. */
const stillHere = ({ personIds }: Ritual, people: readonly Person[]) => personIds?.filter((each) => people.some(({ id }) => id === each)) ?? null;
