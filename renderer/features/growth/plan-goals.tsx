import { Link } from 'react-router';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { DevelopmentPlan } from '#domain/growth/development-plan.ts';
import type { Goal, GoalId } from '#domain/growth/goal.ts';
import { progressOf } from '#domain/growth/goal-progress.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { List, ListRow } from '#components/list.tsx';
import { Section } from '#components/page.tsx';
import { stateWords } from './goal-words.ts';
import { NewGoalField } from './new-goal-field.tsx';
import { progressWords } from './progress-ring.tsx';
import type { EditedRecord } from '#data/use-edited-record.ts';

interface PlanGoalsProps {
  readonly plan: EditedRecord<DevelopmentPlan>;
  /** All goals of the person. */
  readonly goals: readonly Goal[];
  readonly name: string;
}

/** Which goals the plan holds. Their words and steps are edited on the goal's own page. */
export function PlanGoals({ plan, goals, name }: PlanGoalsProps) {
  const { goalIds, personId } = plan.value;
  const offered = goals.filter((goal) => goal.state !== 'dropped');
  const choose = (id: GoalId, isChosen: boolean) =>
    plan.act(t`Choose goals`, (record) => ({ ...record, goalIds: isChosen ? [...record.goalIds.filter((each) => each !== id), id] : record.goalIds.filter((each) => each !== id) }));
  return (
    <Section title={t`Goals`}>
      {offered.length === 0 ? (
        <p className="text-soft">{t`${name} has no goal yet. Add the first one here.`}</p>
      ) : (
        <List>
          {offered.map((goal) => (
            <ListRow
              key={goal.id}
              actions={
                <Link to={`/goals/${goal.id}`} aria-label={t`Edit the goal ${goal.title}`}>
                  <Trans>Edit</Trans>
                </Link>
              }
            >
              <Checkbox isSelected={goalIds.includes(goal.id)} onChange={(isChosen) => choose(goal.id, isChosen)} description={`${stateWords[goal.state]}. ${progressWords(progressOf(goal))}.`}>
                <bdi>{goal.title}</bdi>
              </Checkbox>
            </ListRow>
          ))}
        </List>
      )}
      <NewGoalField personId={personId} name={name} onAdded={(id) => choose(id, true)} />
    </Section>
  );
}
