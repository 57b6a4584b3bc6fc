import { useState } from 'react';
import { t } from '@lingui/core/macro';
import type { CalendarDate, WallTime } from '#domain/calendar/calendar-date.ts';
import { exactDate, spokenDate } from '#domain/calendar/spoken-date.ts';
import { cadenceOf } from '#domain/one-on-ones/cadence.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { proposeNext } from '#domain/one-on-ones/propose-next.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Section } from '#components/page.tsx';
import { TimeField } from '#components/time-field.tsx';
import { now, useToday } from '#data/clock.ts';
import { readNotThere } from '#data/arrangements.ts';
import { readWorkingDays } from '#data/holidays.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { arrange } from './arrange.ts';
import { AwayHint } from './away-hint.tsx';
import { ConflictHint } from './conflict-hint.tsx';

interface WrapUpNextProps {
  readonly meeting: OneOnOne;
  readonly person: Person;
  readonly heldOn: CalendarDate;
  /** The one planned after this one, if there is one. */
  readonly next: OneOnOne | null;
}

/** When to speak next: what is planned, or a day proposed from the rhythm with the reason why. */
export function WrapUpNext({ meeting, person, heldOn, next }: WrapUpNextProps) {
  const today = useToday();
  if (next) {
    return (
      <Section title={t`Next one-on-one`}>
        <p>{next.at ? t`It is planned for ${spokenDate(next.on, today)} at ${next.at}: ${exactDate(next.on)}.` : t`It is planned for ${spokenDate(next.on, today)}: ${exactDate(next.on)}.`}</p>
      </Section>
    );
  }
  return <NextToPlan meeting={meeting} person={person} heldOn={heldOn} />;
}

function NextToPlan({ meeting, person, heldOn }: Omit<WrapUpNextProps, 'next'>) {
  const today = useToday();
  const settings = useSettings();
  const [typed, setTyped] = useState<{ readonly on?: CalendarDate | null; readonly at?: WallTime | null }>({});
  const proposal = useLiveQuery(async () => {
    const work = await readWorkingDays(settings, today);
    return proposeNext({ last: { on: heldOn, at: meeting.at }, cadenceDays: cadenceOf(person, settings.standards, today)?.days ?? null, today, work, notThere: await readNotThere(person.id, today) });
  }, [person, settings, today, heldOn, meeting.at]);
  const on = typed.on === undefined ? (proposal?.on ?? null) : typed.on;
  const at = typed.at === undefined ? (proposal?.at ?? null) : typed.at;
  const { lengthMinutes, place } = meeting;
  const plan = () => on && void arrange({ personId: person.id, on, at, lengthMinutes, place }, calledName(person), { today, now: now() });

  return (
    <Section title={t`Next one-on-one`} {...(proposal && { description: proposal.explanation })}>
      <div className="flex flex-wrap items-end gap-3">
        <DateField label={t`Day`} value={on} onChange={(next) => setTyped({ ...typed, on: next })} min={today} />
        <TimeField label={t`Time`} value={at} onChange={(next) => setTyped({ ...typed, at: next })} />
        <Button onPress={plan} isDisabled={on === null || on < today}>
          {on ? t`Plan it for ${spokenDate(on, today)}` : t`Plan it`}
        </Button>
      </div>
      {on && <AwayHint person={person} on={on} />}
      {on && <ConflictHint booking={{ on, at, lengthMinutes }} except={meeting.id} />}
    </Section>
  );
}
