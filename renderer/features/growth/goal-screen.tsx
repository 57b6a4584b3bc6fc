import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { calledName, type Person } from '#domain/people/person.ts';
import { changeState, nextStatesOf } from '#domain/growth/goal-states.ts';
import type { Goal, GoalId } from '#domain/growth/goal.ts';
import { Button, ButtonLink, IconButton } from '#components/button.tsx';
import { DateField } from '#components/date-field.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Menu } from '#components/menu.tsx';
import { Page } from '#components/page.tsx';
import { PersonName } from '#components/person-name.tsx';
import { sayOutcome } from '#components/say-outcome.ts';
import { TextArea, TextField } from '#components/text-field.tsx';
import { useToday } from '#data/clock.ts';
import { changeGoal, deleteGoal, readGoal, restoreGoal } from '#data/goals.ts';
import { useLiveQuery } from '#data/live-query.ts';
import { readPerson } from '#data/people.ts';
import { GoalStanding } from './goal-standing.tsx';
import { stateActions } from './goal-words.ts';
import { StepList } from './step-list.tsx';
import { type EditedRecord, useEditedRecord } from '#data/use-edited-record.ts';

/** Reads the goal and its person, then lets one edit it. */
export function GoalScreen() {
  const id = useParams()['goalId'] as GoalId;
  const found = useLiveQuery(async () => {
    const goal = await readGoal(id);
    return { goal, person: goal && (await readPerson(goal.personId)) };
  }, [id]);
  if (!found) return null;
  if (!found.goal || !found.person) {
    return (
      <Page title={t`Goal`}>
        <EmptyState title={t`This goal is not here any more.`} actions={<ButtonLink to="/growth"><Trans>To all goals</Trans></ButtonLink>}>
          <Trans>It may have been deleted. Undo brings it back.</Trans>
        </EmptyState>
      </Page>
    );
  }
  return <GoalEditor key={id} stored={found.goal} person={found.person} />;
}

function GoalEditor({ stored, person }: { readonly stored: Goal; readonly person: Person }) {
  const today = useToday();
  const goTo = useNavigate();
  const goal = useEditedRecord(stored, (label, change) => changeGoal(label, stored.id, change));
  const { value } = goal;
  const name = calledName(person);
  const [likely, ...others] = nextStatesOf(value.state);

  const moveTo = (state: Goal['state']) => goal.act(t`Change goal state`, (record) => changeState(record, state, today));
  const remove = async () => {
    sayOutcome(await deleteGoal(stored), t`The goal is deleted.`, () => restoreGoal(stored));
    await goTo(`/people/${person.id}/growth`);
  };

  return (
    <Page
      title={<bdi>{value.title || t`Goal`}</bdi>}
      windowTitle={value.title || t`Goal`}
      width="page"
      subtitle={
        <Trans>
          A goal of <PersonName person={person} to={`/people/${person.id}/growth`} />
        </Trans>
      }
      actions={
        <>
          {likely && <Button onPress={() => moveTo(likely)}>{stateActions[likely]}</Button>}
          <Menu
            label={t`More for this goal`}
            trigger={<IconButton label={t`More`} icon={<IconDots size="1.125rem" aria-hidden />} />}
            items={[...others.map((state) => ({ key: state, label: stateActions[state], onAction: () => moveTo(state) })), { key: 'delete', label: t`Delete the goal`, isDangerous: true, onAction: () => void remove() }]}
          />
        </>
      }
    >
      <GoalStanding goal={value} name={name} today={today} />
      <div className="mb-10 grid max-w-prose gap-4">
        <TitleField goal={goal} />
        <TextArea label={t`Why it matters`} description={t`To ${name}, and to the work.`} rows={2} value={value.why} onChange={(why) => goal.type(t`Edit goal`, (record) => ({ ...record, why }))} />
        <TextArea label={t`How you will both know`} description={t`What one would see, hear or count.`} rows={2} value={value.measure} onChange={(measure) => goal.type(t`Edit goal`, (record) => ({ ...record, measure }))} />
        <DateField label={t`By when`} isClearable className="w-56" value={value.targetOn} onChange={(targetOn) => goal.act(t`Change target date`, (record) => ({ ...record, targetOn }))} />
      </div>
      <StepList goal={goal} name={name} today={today} />
    </Page>
  );
}

/** A goal without a name cannot be found again: an emptied field says so and keeps the last name. */
function TitleField({ goal }: { readonly goal: EditedRecord<Goal> }) {
  const [isEmpty, setEmpty] = useState(false);
  const type = (title: string) => {
    setEmpty(title.trim() === '');
    if (title.trim()) goal.type(t`Edit goal`, (record) => ({ ...record, title }));
  };
  return <TextField isAboutPerson label={t`Goal`} value={isEmpty ? '' : goal.value.title} onChange={type} onBlur={() => setEmpty(false)} error={isEmpty ? t`A goal needs a name. The last one is kept.` : null} />;
}
