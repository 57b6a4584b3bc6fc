import { type FormEvent, useRef, useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type Matter, type MatterId, matterKinds } from '#domain/matters/matter.ts';
import { hear } from '#domain/matters/transitions.ts';
import { understandCapture } from '#domain/notes/understand-capture.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { ComboBox } from '#components/combo-box.tsx';
import { DateField } from '#components/date-field.tsx';
import { NumberField } from '#components/number-field.tsx';
import { Select } from '#components/select.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { TextField } from '#components/text-field.tsx';
import { showToast } from '#components/toast.tsx';
import { useNewLine } from '#components/use-new-line.ts';
import { now, useToday } from '#data/clock.ts';
import { newId } from '#data/ids.ts';
import { saveMatter } from '#data/matters.ts';
import { undo } from '#data/undo.ts';
import { kindDetails, kindNames } from './ask-words.ts';

const kindOptions = matterKinds.map((key) => ({ key, label: kindNames[key], detail: kindDetails[key] }));

/** One line to write down what somebody raised; its kind and lost minutes ("20 min/day") are understood and can be corrected. */
export function AddMatter({ people }: { /** One person: nobody has to be chosen. */ readonly people: readonly Person[] }) {
  const today = useToday();
  const { text, setText, unsaved, add: addLine } = useNewLine();
  const [personId, setPersonId] = useState<PersonId | null>(null);
  const [chosenKind, setChosenKind] = useState<Matter['kind'] | null>(null);
  const [chosenMinutes, setChosenMinutes] = useState<number | null | undefined>(undefined);
  const [peopleAffected, setPeopleAffected] = useState<number | null>(null);
  const [heardOn, setHeardOn] = useState<CalendarDate | null>(null);
  const [hasTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useShortcuts([{ keys: 'n', does: t`Write down what somebody raised`, group: t`Asks`, run: () => field.current?.focus() }]);
  const only = people.length === 1 ? people[0]?.id : undefined;
  const by = only ?? personId;
  const [understood] = understandCapture('matter', text, null);
  const found = understood?.kind === 'matter' ? understood : null;
  const kind = chosenKind ?? found?.matterKind ?? 'concern';
  const minutesPerWeek = chosenMinutes === undefined ? (found?.minutesPerWeek ?? null) : chosenMinutes;

  const add = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!text.trim() || !by) return;
    const matter = hear({ id: newId<MatterId>(), personId: by, kind, text, heardOn: heardOn ?? today, raisedIn: null, minutesPerWeek, peopleAffected }, now());
    setTried(false);
    setChosenKind(null);
    setChosenMinutes(undefined);
    setPeopleAffected(null);
    setHeardOn(null);
    field.current?.focus();
    await addLine(() => saveMatter(t`Write down what was raised`, matter));
    showToast({ text: t`Written down. Its clock runs from the day you heard it.`, undo });
  };
  if (people.length === 0) return null;
  return (
    <form onSubmit={(event) => void add(event)} className="mb-8 grid gap-3">
      <div className="flex flex-wrap items-start gap-x-2 gap-y-3">
        <TextField isAboutPerson label={t`Raised`} placeholder={t`Finding a scanner takes 20 min/day`} description={unsaved} value={text} onChange={setText} inputRef={field} error={hasTried && !text.trim() ? t`Say what was raised.` : undefined} className="min-w-56 flex-1" />
        {only === undefined && (
          <ComboBox<PersonId> label={t`By`} options={people.map(({ id, name, role }) => ({ key: id, label: name, detail: role || undefined }))} value={personId} onChange={setPersonId} empty={t`Nobody of that name.`} error={hasTried && !by ? t`Choose a person.` : undefined} className="w-48" />
        )}
        <Select label={t`Kind`} options={kindOptions} value={kind} onChange={setChosenKind} className="w-36" />
        <DateField label={t`Heard`} value={heardOn ?? today} onChange={setHeardOn} max={today} />
        <Button type="submit" className="mt-7">
          <Trans>Add</Trans>
        </Button>
      </div>
      {kind === 'friction' && (
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <NumberField label={t`Minutes lost a week`} description={t`Each of them, as they say.`} unit={t`minutes`} min={0} max={10_080} step={5} value={minutesPerWeek} onChange={setChosenMinutes} />
          <NumberField label={t`People it costs`} description={t`The one who said it counts.`} unit={t`people`} min={1} max={100_000} value={peopleAffected ?? 1} onChange={setPeopleAffected} />
        </div>
      )}
    </form>
  );
}
