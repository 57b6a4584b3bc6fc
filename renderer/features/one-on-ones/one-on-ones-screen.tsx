import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { addDays, type CalendarDate, isoWeekday } from '#domain/calendar/calendar-date.ts';
import type { OneOnOne } from '#domain/one-on-ones/one-on-one.ts';
import { needsPlanning, type Rhythm } from '#domain/one-on-ones/rhythm.ts';
import type { Person, PersonId } from '#domain/people/person.ts';
import { useSettings } from '#bridge/settings.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { Page, Section } from '#components/page.tsx';
import { useShortcuts } from '#components/shortcuts.ts';
import { useToday } from '#data/clock.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listPlannedFrom, listToWriteUp, listUnsettled, readRhythms } from '#data/one-on-ones.ts';
import { listEverybody } from '#data/people.ts';
import { DueRow } from './due-row.tsx';
import { MeetingRow } from './meeting-row.tsx';
import { PlanDialog } from './plan-dialog.tsx';

/** Notes are still worth writing up after a fortnight; after that the memory is gone. */
const WRITE_UP_DAYS = 14;

/** Every conversation that is to come, that is due, and that waits for a word about what became of it. */
export function OneOnOnesScreen() {
  const today = useToday();
  const { standards } = useSettings();
  const [query, setQuery] = useSearchParams();
  const [planWith, setPlanWith] = useState<readonly Person[] | null>(null);
  const found = useLiveQuery(async () => {
    const everybody = await listEverybody();
    const [rhythms, planned, unsettled, toWriteUp] = await Promise.all([
      readRhythms(everybody.filter(({ state }) => state === 'active'), standards, today),
      listPlannedFrom(today),
      listUnsettled(today),
      listToWriteUp(addDays(today, -WRITE_UP_DAYS)),
    ]);
    return { everybody, rhythms, planned, unsettled, toWriteUp };
  }, [standards, today]);

  const active = found?.everybody.filter(({ state }) => state === 'active') ?? [];
  const plan = () => active.length > 0 && setPlanWith(active);
  useShortcuts([{ keys: 'n', does: t`Plan a one-on-one`, group: t`One-on-ones`, run: plan }]);
  if (!found) return null;

  const people = new Map(found.everybody.map((person) => [person.id, person]));
  const isPlanning = planWith !== null || (query.has('plan') && active.length > 0);
  const weekEnd = addDays(today, 7 - isoWeekday(today));
  const due = found.rhythms.filter(({ rhythm }) => needsPlanning(rhythm)).sort(longestOverdueFirst);
  const parts: readonly { readonly title: string; readonly meetings: readonly OneOnOne[]; readonly description?: string }[] = [
    { title: t`Did these take place?`, meetings: found.unsettled, description: t`Their day has passed. Only what was held counts for the rhythm.` },
    { title: t`Today`, meetings: found.planned.filter(({ on }) => on === today) },
    { title: t`This week`, meetings: found.planned.filter(({ on }) => on > today && on <= weekEnd) },
    { title: t`Later`, meetings: found.planned.filter(({ on }) => on > weekEnd) },
  ];
  return (
    <Page
      title={t`One-on-ones`}
      subtitle={headline(found.planned, due.length, today)}
      actions={
        <>
          <ButtonLink kind="quiet" to="/one-on-ones/import">
            <Trans>Import calendar</Trans>
          </ButtonLink>
          <ButtonLink kind="quiet" to="/one-on-ones/questions">
            <Trans>Questions</Trans>
          </ButtonLink>
          <ButtonLink kind="quiet" to="/one-on-ones/templates">
            <Trans>Templates</Trans>
          </ButtonLink>
          {active.length > 0 && (
            <Button kind="primary" onPress={plan}>
              <Trans>Plan a one-on-one</Trans>
            </Button>
          )}
        </>
      }
    >
      {active.length === 0 && <NobodyYet />}
      {parts.map(({ title, meetings, description }) => (
        <MeetingSection key={title} title={title} description={description} meetings={meetings} people={people} />
      ))}
      {due.length > 0 && (
        <Section title={t`Due, and not planned`}>
          <FirstLines
            lines={due.map(({ person, rhythm }) => (
              <DueRow key={person.id} person={person} rhythm={rhythm} onPlan={() => setPlanWith([person])} />
            ))}
          />
        </Section>
      )}
      <MeetingSection title={t`To write up`} meetings={found.toWriteUp} people={people} />
      {isPlanning && (
        <PlanDialog
          people={planWith ?? active}
          onClose={() => {
            setPlanWith(null);
            if (query.has('plan')) setQuery({}, { replace: true });
          }}
        />
      )}
    </Page>
  );
}

interface MeetingSectionProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly meetings: readonly OneOnOne[];
  readonly people: ReadonlyMap<PersonId, Person>;
}

function MeetingSection({ title, description, meetings, people }: MeetingSectionProps): ReactNode {
  const rows = meetings.flatMap((meeting) => {
    const person = people.get(meeting.personId);
    return person ? [{ meeting, person }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Section title={title} description={description}>
      <FirstLines
        lines={rows.map(({ meeting, person }) => (
          <MeetingRow key={meeting.id} meeting={meeting} person={person} />
        ))}
      />
    </Section>
  );
}

const NobodyYet = () => (
  <EmptyState title={t`There is nobody to speak with yet.`} actions={<ButtonLink kind="primary" to="/people"><Trans>Add people</Trans></ButtonLink>}>
    <Trans>Add the people you look after; each gets a rhythm, and this page says with whom a conversation is due.</Trans>
  </EmptyState>
);

function headline(planned: readonly OneOnOne[], due: number, today: CalendarDate): string {
  const todays = planned.filter(({ on }) => on === today).length;
  const first = todays === 0 ? t`None today.` : plural(todays, { one: 'One today.', other: '# today.' });
  if (due === 0) return t`${first} Nobody is waiting to be planned.`;
  return `${first} ${plural(due, { one: 'One person is due and not planned.', other: '# people are due and not planned.' })}`;
}

const lateness = (rhythm: Rhythm) => (rhythm.kind === 'overdue' ? rhythm.overdueDays : rhythm.kind === 'due-today' ? 0 : -1);
const longestOverdueFirst = (a: { readonly rhythm: Rhythm }, b: { readonly rhythm: Rhythm }) => lateness(b.rhythm) - lateness(a.rhythm);
