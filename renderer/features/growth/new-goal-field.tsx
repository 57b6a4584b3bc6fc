import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { GoalId } from '#domain/growth/goal.ts';
import { newGoal } from '#domain/growth/new-goal.ts';
import type { PersonId } from '#domain/people/person.ts';
import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import { useNewLine } from '#components/use-new-line.ts';
import { now, today } from '#data/clock.ts';
import { addGoal } from '#data/goals.ts';
import { newId } from '#data/ids.ts';

interface NewGoalFieldProps {
  readonly personId: PersonId;
  /** What the person is called. */
  readonly name: string;
  /** Told when the goal is saved. */
  readonly onAdded: (id: GoalId) => void;
}

/** One line that begins a goal; the rest is filled in on its own page. */
export function NewGoalField({ personId, name, onAdded }: NewGoalFieldProps) {
  const { text: title, setText: setTitle, unsaved, add: addLine } = useNewLine();
  const add = async () => {
    if (!title.trim()) return;
    const goal = newGoal(newId<GoalId>(), personId, title.trim(), today(), now());
    await addLine(() => addGoal(goal));
    onAdded(goal.id);
  };
  return (
    <form
      className="mt-3 flex max-w-prose flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField className="flex-1 basis-64" label={t`New goal for ${name}`} isLabelHidden description={unsaved} value={title} onChange={setTitle} placeholder={t`What to get better at`} />
      <Button type="submit" isDisabled={!title.trim()}>
        <Trans>Add goal</Trans>
      </Button>
    </form>
  );
}
