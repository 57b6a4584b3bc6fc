import { useState } from 'react';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { moveOf } from '#domain/growth/next-step.ts';
import { nextReviewOf } from '#domain/growth/plan-reviews.ts';
import { stallOf } from '#domain/growth/stalled-goal.ts';
import { calledName, type Person } from '#domain/people/person.ts';
import { Button, ButtonLink } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Folded } from '#components/folded.tsx';
import { List } from '#components/list.tsx';
import { Page, Section } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { useToday } from '#data/clock.ts';
import { listOpenGoals } from '#data/goals.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { listPeople } from '#data/people.ts';
import { listNewestPlans } from '#data/plans.ts';
import { ExportPlansDialog } from './export-plans-dialog.tsx';
import { GoalRow } from './goal-row.tsx';
import { myMovesFirst } from './person-growth.tsx';
import { PlanRow } from './plan-row.tsx';
import { useNewPlan } from './use-new-plan.ts';

const PEOPLE_AT_FIRST = 15;

interface Grower {
  readonly person: Person;
  readonly goals: readonly Goal[];
  readonly plan: DevelopmentPlan | null;
}

async function listGrowers(): Promise<Grower[]> {
  const [people, goals, plans] = await Promise.all([listPeople(), listOpenGoals(), listNewestPlans()]);
  const byPerson = Map.groupBy(goals, (goal) => goal.personId);
  return people.map((person) => ({ person, goals: byPerson.get(person.id) ?? [], plan: plans.get(person.id) ?? null }));
}

/** Everybody's growth at a glance: whose move it is, what stands still, which plan waits for its review. */
export function GrowthScreen() {
  const today = useToday();
  const growers = useLiveQuery(listGrowers, []);
  const [isExporting, setExporting] = useState(false);
  if (!growers) return null;
  if (growers.length === 0) {
    return (
      <Page title={t`Growth`}>
        <EmptyState title={t`Nobody is here to grow yet.`} actions={<ButtonLink to="/people"><Trans>To people</Trans></ButtonLink>}>
          <Trans>Add the people you look after. Then their goals, the next step of each and their development plans stand here.</Trans>
        </EmptyState>
      </Page>
    );
  }
  const planned = growers.flatMap(({ person, plan }) => (plan ? [{ person, plan }] : []));
  const active = growers.filter(({ goals, plan }) => goals.length > 0 || plan);
  const waiting = growers.filter(({ goals, plan }) => goals.length === 0 && !plan);
  return (
    <Page title={t`Growth`} subtitle={overview(growers, today)} actions={planned.length > 0 && <Button onPress={() => setExporting(true)}><Trans>Export plans…</Trans></Button>}>
      <Folded items={active} atFirst={PEOPLE_AT_FIRST}>
        {(shown) => shown.map((grower) => <GrowerSection key={grower.person.id} grower={grower} today={today} />)}
      </Folded>
      {waiting.length > 0 && (
        <Section title={t`Without a goal or a plan`} description={t`Ask what they would like to be able to do a year from now.`}>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            {waiting.map(({ person }) => (
              <li key={person.id} className="max-w-full min-w-0">
                <PersonName person={person} to={`/people/${person.id}/growth`} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isExporting && <ExportPlansDialog plans={planned} onClose={() => setExporting(false)} />}
    </Page>
  );
}

function GrowerSection({ grower: { person, goals, plan }, today }: { readonly grower: Grower; readonly today: CalendarDate }) {
  const startPlan = useNewPlan();
  const name = calledName(person);
  return (
    <Section
      title={<PersonName person={person} to={`/people/${person.id}/growth`} />}
      actions={
        plan ? undefined : (
          <Button kind="quiet" size="small" aria-label={t`Start a plan for ${name}`} onPress={() => void startPlan(person)}>
            <Trans>Start a plan</Trans>
          </Button>
        )
      }
    >
      <List aria-label={t`Goals and plan of ${name}`}>
        {myMovesFirst(goals, today).map((goal) => (
          <GoalRow key={goal.id} goal={goal} name={name} today={today} />
        ))}
        {plan && <PlanRow plan={plan} today={today} title={t`Development plan`} />}
      </List>
    </Section>
  );
}

/** What the picture says in a sentence or two. */
function overview(growers: readonly Grower[], today: CalendarDate): string {
  const goals = growers.flatMap((grower) => grower.goals);
  const mine = goals.filter((goal) => moveOf(goal, today).whose === 'me').length;
  const still = goals.filter((goal) => stallOf(goal, today) !== null).length;
  const reviews = growers.filter(({ plan }) => plan && (nextReviewOf(plan) ?? '9999') <= today).length;
  if (goals.length === 0) return t`No goal is under way.`;
  return [mineSentence(mine), stillSentence(still), reviewSentence(reviews)].filter(Boolean).join(' ');
}

const mineSentence = (count: number) => (count === 0 ? t`No goal waits for you.` : plural(count, { one: 'One goal waits for you.', other: '# goals wait for you.' }));
const stillSentence = (count: number) => (count === 0 ? '' : plural(count, { one: 'One stands still.', other: '# stand still.' }));
const reviewSentence = (count: number) => (count === 0 ? '' : plural(count, { one: 'One plan is due for review.', other: '# plans are due for review.' }));
