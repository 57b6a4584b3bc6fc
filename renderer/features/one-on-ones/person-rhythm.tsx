import { useState } from 'react';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays } from '#domain/calendar/calendar-date.ts';
import { spokenDate } from '#domain/calendar/spoken-date.ts';
import { type Rhythm, rhythmOf } from '#domain/one-on-ones/rhythm.ts';
import type { Person } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { Explain } from '#components/explain.tsx';
import { HelpLink } from '#components/help-link.tsx';
import { NumberField } from '#components/number-field.tsx';
import { Popover } from '#components/popover.tsx';
import { showToast } from '#components/toast.tsx';
import { listAbsencesOf } from '#data/absences.ts';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readContact } from '#data/one-on-ones.ts';
import { changePerson } from '#data/people.ts';
import { undo } from '#data/undo.ts';
import { RhythmTag } from './due-row.tsx';

/** How often one speaks with a person, when the next is due and why, and a way to change it. */
export function PersonRhythm({ person }: { readonly person: Person }) {
  const today = useToday();
  const { standards } = useSettings();
  const found = useLiveQuery(async () => ({ contact: await readContact(person.id, today), absences: await listAbsencesOf(person.id, addDays(today, -90)) }), [person.id, today]);
  if (!found) return null;
  const rhythm = rhythmOf(person, found.contact, standards, today, found.absences);
  const days = rhythm.kind === 'none' ? standards.cadenceDays : rhythm.cadence.days;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-2 gap-y-1">
      <p>
        {rhythm.kind === 'none' ? rhythm.reason : `${rhythm.cadence.reason} ${dueSentence(rhythm, spokenDate(rhythm.nextDueOn, today))}`} <RhythmTag rhythm={rhythm} />
        {rhythm.kind !== 'none' && <Explain label={t`Why this day`}>{t`${rhythm.reason} Only one-on-ones that were held count; a missed, moved or cancelled one does not.`}</Explain>} <HelpLink section="rhythm" label={t`How the rhythm works`} />
      </p>
      <Popover label={t`Change the rhythm`} trigger={<Button kind="quiet" size="small"><Trans>Change the rhythm</Trans></Button>}>
        {(close) => <RhythmForm person={person} days={days} close={close} />}
      </Popover>
    </div>
  );
}

const dueSentence = (rhythm: Exclude<Rhythm, { kind: 'none' }>, day: string): string => (rhythm.kind === 'overdue' ? t`It was due ${day}.` : t`Next due ${day}.`);

function RhythmForm({ person, days, close }: { readonly person: Person; readonly days: number; readonly close: () => void }) {
  const [typed, setTyped] = useState(days);
  const save = async (cadenceDays: number | null) => {
    close();
    await changePerson(t`Change rhythm`, person.id, { cadenceDays });
    showToast({ text: t`Changed the rhythm.`, undo: () => void undo() });
  };
  return (
    <div className="grid gap-3">
      <NumberField label={t`Days between one-on-ones`} value={typed} onChange={(next) => setTyped(next ?? days)} min={1} max={366} unit={t`days`} />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" size="small" onPress={() => void save(typed)}>
          <Trans>Set it</Trans>
        </Button>
        {person.cadenceDays !== null && (
          <Button size="small" onPress={() => void save(null)}>
            <Trans>Follow your standard</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
