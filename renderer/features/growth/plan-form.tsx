import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { Section } from '#components/page.tsx';
import { TextArea } from '#components/text-field.tsx';
import { useSettings } from '#bridge/settings.ts';
import { PlanGoals } from './plan-goals.tsx';
import { ReviewDates } from './review-dates.tsx';
import type { EditedRecord } from '#data/use-edited-record.ts';

interface PlanFormProps {
  readonly plan: EditedRecord<DevelopmentPlan>;
  readonly person: Person;
  readonly goals: readonly Goal[];
}

type Said = 'strengths' | 'aspirationsShort' | 'aspirationsLong';

/** Everything of a plan that can be filled in, in the order of the printed page. What stays empty is left out there. */
export function PlanForm({ plan, person, goals }: PlanFormProps) {
  const { value } = plan;
  const { managerName } = useSettings();
  const name = calledName(person);
  const edit = (change: Partial<DevelopmentPlan>) => plan.type(t`Edit plan`, (record) => ({ ...record, ...change }));
  const said = (field: Said, label: string, take: string) => <SaidField label={label} take={take} name={name} value={value[field]} inProfile={person[field]} onChange={(text) => edit({ [field]: text })} />;
  return (
    <div className="min-w-0">
      <Section title={t`Period`}>
        <div className="flex flex-wrap gap-4">
          <DateField label={t`From`} value={value.fromOn} max={value.toOn} onChange={(on) => on && plan.act(t`Change period`, (record) => ({ ...record, fromOn: on }))} />
          <DateField label={t({ context: 'before a day', message: 'To' })} value={value.toOn} min={value.fromOn} onChange={(on) => on && plan.act(t`Change period`, (record) => ({ ...record, toOn: on }))} />
        </div>
      </Section>
      <Section title={t`Strengths and aspirations`}>
        <div className="grid gap-4">
          {said('strengths', t`Strengths`, t`Take strengths from ${name}’s profile`)}
          {said('aspirationsShort', t`Aspirations in the next year or two`, t`Take aspirations in the next year or two from ${name}’s profile`)}
          {said('aspirationsLong', t`Aspirations further ahead`, t`Take aspirations further ahead from ${name}’s profile`)}
        </div>
      </Section>
      <Section title={t`What to work on`}>
        <TextArea label={t`Focus areas`} description={t`One on each line.`} rows={3} value={value.focusAreas.join('\n')} onChange={(text) => edit({ focusAreas: text === '' ? [] : text.split('\n').map((line) => line.slice(0, 2_000)) })} />
      </Section>
      <PlanGoals plan={plan} goals={goals} name={name} />
      <Section title={t`Support and reviews`}>
        <div className="grid gap-4">
          <TextArea label={t`Support needed`} description={t`Time, money, people, tools. A line that begins with a dash becomes a list.`} value={value.supportNeeded} onChange={(supportNeeded) => edit({ supportNeeded })} />
          <ReviewDates plan={plan} />
        </div>
      </Section>
      {managerName.trim() === '' && (
        <p className="text-soft">
          <Trans>Your signature line has no name yet. Write yours in <Link to="/settings">Settings</Link>.</Trans>
        </p>
      )}
    </div>
  );
}

interface SaidFieldProps {
  readonly label: string;
  /** What a button that takes it over from the profile does. */
  readonly take: string;
  readonly name: string;
  readonly value: string;
  /** What the person's profile says now. */
  readonly inProfile: string;
  readonly onChange: (text: string) => void;
}

/** A text that the profile may hold too; when it says something else there, it is offered. */
function SaidField({ label, take, name, value, inProfile, onChange }: SaidFieldProps) {
  const isOffered = inProfile.trim() !== '' && inProfile.trim() !== value.trim();
  return (
    <div>
      <TextArea label={label} value={value} onChange={onChange} />
      {isOffered && (
        <Button kind="quiet" size="small" className="mt-1" aria-label={take} onPress={() => onChange(value.trim() ? `${value.trimEnd()}\n${inProfile}` : inProfile)}>
          {value.trim() ? t`Add what ${name}’s profile says` : t`Take it from ${name}’s profile`}
        </Button>
      )}
    </div>
  );
}
