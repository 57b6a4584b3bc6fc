import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { When } from '#components/when.tsx';
import { useLiveQuery } from '#data/live-query.ts';
import { listHeld } from '#data/one-on-ones.ts';
import { changeMeeting } from './change-meeting.ts';

type Measure = 'mood' | 'energy' | 'workload';

const measures: readonly { readonly key: Measure; readonly label: string; readonly noting: string; readonly ends: string }[] = [
  { key: 'mood', label: t`Mood`, noting: t`Note mood`, ends: t`1 low, 5 high` },
  { key: 'energy', label: t`Energy`, noting: t`Note energy`, ends: t`1 low, 5 high` },
  { key: 'workload', label: t`Workload`, noting: t`Note workload`, ends: t`1 light, 5 too much` },
];
const steps = ['1', '2', '3', '4', '5'] as const;
/** How far back a measure is looked for that was not asked every time. */
const LOOK_BACK = 12;

/** What the person says about themselves, beside what they said last time. Asked or left out, never guessed. */
export function MeetingStated({ meeting, person }: { readonly meeting: OneOnOne; readonly person: Person }) {
  const before = useLiveQuery(async () => (await listHeld(person.id, LOOK_BACK)).filter(({ id, on }) => id !== meeting.id && on <= meeting.on), [person.id, meeting.id, meeting.on]);
  return (
    <Section title={t`How they say they are`} description={t`In ${calledName(person)}’s own words and numbers. Leave out what was not asked.`}>
      <div className="grid gap-4">
        {measures.map(({ key, label, noting, ends }) => (
          <Stated key={key} measure={key} label={label} noting={noting} ends={ends} meeting={meeting} last={before?.find((each) => each[key] !== null)} />
        ))}
      </div>
    </Section>
  );
}

function Stated({ measure, label, noting, ends, meeting, last }: { readonly measure: Measure; readonly label: string; readonly noting: string; readonly ends: string; readonly meeting: OneOnOne; readonly last: OneOnOne | undefined }) {
  const value = meeting[measure];
  const state = (next: number | null) => void changeMeeting(noting, meeting.id, (stored) => ({ ...stored, [measure]: next }));
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-1">
      <RadioGroup label={label} layout="row" options={steps.map((key) => ({ key, label: key }))} value={value === null ? null : (String(value) as (typeof steps)[number])} onChange={(key) => state(Number(key))} description={ends} />
      {value !== null && (
        <Button kind="quiet" size="small" aria-label={t`Leave out: ${label}`} onPress={() => state(null)}>
          <Trans>Leave out</Trans>
        </Button>
      )}
      {last && (
        <p className="pb-0.5 text-sm text-soft">
          <Trans>
            {last[measure]} last time, <When on={last.on} />
          </Trans>
        </p>
      )}
    </div>
  );
}
