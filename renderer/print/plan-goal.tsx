import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import type { PlanSheet } from '#domain/print/plan-sheet.ts';
import { Prose } from '#print/prose.tsx';

type Goal = PlanSheet['goals'][number];
type Step = Goal['steps'][number];

interface PlanGoalProps {
  readonly goal: Goal;
  /** What the person is called. */
  readonly them: string;
  /** The manager's name; may be empty. */
  readonly me: string;
}

const kinds: Record<Step['kind'], string> = { experience: t`Experience`, people: t`People`, course: t`Course` };

/** One goal with both sides' steps, the person's own first. */
export function PlanGoal({ goal, them, me }: PlanGoalProps) {
  const sides = [
    { owner: 'them', name: them },
    { owner: 'me', name: me || t`Manager` },
  ] as const;
  const taken = sides.map((side) => ({ ...side, steps: goal.steps.filter((step) => step.owner === side.owner) })).filter(({ steps }) => steps.length > 0);
  return (
    <section className="goal">
      <div className="intro">
        <h3 dir="auto">{goal.title}</h3>
        {goal.why && (
          <div className="labelled">
            <p className="label"><Trans>Why it matters</Trans></p>
            <Prose text={goal.why} />
          </div>
        )}
        {goal.measure && (
          <div className="labelled">
            <p className="label"><Trans>How we will know</Trans></p>
            <Prose text={goal.measure} />
          </div>
        )}
        {(goal.isAchieved || goal.targetOn) && (
          <div className="labelled">
            <p className="label"><Trans>By when</Trans></p>
            <p>{goal.isAchieved ? t`Achieved` : goal.targetOn && writtenDate(goal.targetOn)}</p>
          </div>
        )}
      </div>
      {taken.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col"><Trans>Step</Trans></th>
              <th scope="col"><Trans>Through</Trans></th>
              <th scope="col"><Trans>By</Trans></th>
            </tr>
          </thead>
          {taken.map(({ owner, name, steps }) => (
            <tbody key={owner}>
              <tr className="side">
                <th scope="rowgroup" colSpan={3}>
                  <Trans><bdi>{name}</bdi> takes on</Trans>
                </th>
              </tr>
              {steps.map((step, index) => (
                <tr key={index}>
                  <td dir="auto">{step.text}</td>
                  <td>{kinds[step.kind]}</td>
                  <td>{dueText(step)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

function dueText({ doneOn, dueOn }: Step): string {
  if (doneOn) return t`Done ${writtenDate(doneOn)}`;
  return dueOn ? writtenDate(dueOn) : t({ context: 'a state', message: 'Open' });
}
