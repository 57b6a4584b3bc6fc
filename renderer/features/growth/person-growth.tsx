import { Link, useNavigate, useParams } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { isOpen } from '#domain/growth/goal-states.ts';
import type { Goal } from '#domain/growth/goal.ts';
import { moveOf } from '#domain/growth/next-step.ts';
import { calledName, type Person, type PersonId } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { FirstLines } from '#components/first-lines.tsx';
import { List } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { useToday } from '#data/clock.ts';
import { listGoalsOf } from '#data/goals.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { listPlansOf } from '#data/plans.ts';
import { GoalRow } from './goal-row.tsx';
import { NewGoalField } from './new-goal-field.tsx';
import { periodWords, PlanRow } from './plan-row.tsx';
import { useNewPlan } from './use-new-plan.ts';

/** The growth tab of a person: what they want, their goals, their plans. */
export function PersonGrowth() {
  const personId = useParams()['personId'] as PersonId;
  const today = useToday();
  const goTo = useNavigate();
  const startPlan = useNewPlan();
  const found = useLiveQuery(async () => ({ person: await readPerson(personId), goals: await listGoalsOf(personId), plans: await listPlansOf(personId) }), [personId]);
  if (!found?.person) return null;
  const { person, goals, plans } = found;
  const name = calledName(person);
  const open = myMovesFirst(goals.filter(isOpen), today);
  const ended = goals.filter((goal) => !isOpen(goal));
  return (
    <>
      <Section title={t`Goals`}>
        {open.length === 0 && <EmptyState title={t`${name} has no goal under way.`}><Trans>A goal says what they want to get better at, why it matters, and who does what next. Write the first one here.</Trans></EmptyState>}
        {open.length > 0 && (
          <List>
            {open.map((goal) => (
              <GoalRow key={goal.id} goal={goal} name={name} today={today} />
            ))}
          </List>
        )}
        <NewGoalField personId={personId} name={name} onAdded={(id) => void goTo(`/goals/${id}`)} />
      </Section>
      <Section title={t`Development plans`} actions={<Button onPress={() => void startPlan(person)}><Trans>New plan</Trans></Button>}>
        {plans.length === 0 ? (
          <EmptyState title={t`No development plan yet.`}>{t`It starts with what you know of ${name} and becomes one page that both of you sign.`}</EmptyState>
        ) : (
          <List>
            {plans.map((plan) => (
              <PlanRow key={plan.id} plan={plan} today={today} title={periodWords(plan)} />
            ))}
          </List>
        )}
      </Section>
      <InTheirWords person={person} name={name} />
      {ended.length > 0 && (
        <Section title={t`Earlier goals`}>
          <FirstLines
            lines={ended.map((goal) => (
              <GoalRow key={goal.id} goal={goal} name={name} today={today} />
            ))}
          />
        </Section>
      )}
    </>
  );
}

const rank = (goal: Goal, today: CalendarDate) => ({ me: 0, both: 1, them: 2 })[moveOf(goal, today).whose ?? 'them'];

/** Goals that wait for the manager stand first, then those for both. */
export const myMovesFirst = (goals: readonly Goal[], today: CalendarDate): Goal[] => goals.toSorted((a, b) => rank(a, today) - rank(b, today));

/** What the person said about strengths and aspirations; it is edited in their profile. */
function InTheirWords({ person, name }: { readonly person: Person; readonly name: string }) {
  const said = [
    { title: t`Strengths`, text: person.strengths },
    { title: t`In the next year or two`, text: person.aspirationsShort },
    { title: t`Further ahead`, text: person.aspirationsLong },
  ].filter(({ text }) => text.trim());
  return (
    <Section title={t`Strengths and aspirations`} actions={<Link to={`/people/${person.id}/profile`}><Trans>Edit in the profile</Trans></Link>}>
      {said.length === 0 ? (
        <p className="max-w-prose text-soft">{t`Nothing noted yet. What ${name} is good at and hopes for stands in their profile, and a new plan begins with it.`}</p>
      ) : (
        <dl className="grid max-w-prose gap-3">
          {said.map(({ title, text }) => (
            <div key={title}>
              <dt className="text-sm text-soft">{title}</dt>
              <dd className="whitespace-pre-wrap" dir="auto">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
