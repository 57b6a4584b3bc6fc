import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { Goal, GoalStep } from '#domain/growth/goal.ts';
import { addStep, changeStep, removeStep, shiftStep, tickStep } from '#domain/growth/goal-steps.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/page.tsx';
import { type ListedKey, useListedKeys } from '#components/shortcuts.ts';
import { showToast } from '#components/toast.tsx';
import { newId } from '#data/ids.ts';
import { StepRow } from './step-row.tsx';
import type { EditedRecord } from '#data/use-edited-record.ts';

interface StepListProps {
  readonly goal: EditedRecord<Goal>;
  /** What the person is called. */
  readonly name: string;
  readonly today: CalendarDate;
}

const stepKeys: readonly ListedKey[] = [
  { keys: 'Enter', does: t`In a step: add the next`, group: t`Steps` },
  { keys: 'Ctrl+Enter', does: t`In a step: done, or open again`, group: t`Steps` },
  { keys: 'Alt+ArrowUp', does: t`Move the step up`, group: t`Steps` },
  { keys: 'Alt+ArrowDown', does: t`Move the step down`, group: t`Steps` },
  { keys: 'Backspace', does: t`Delete an empty step`, group: t`Steps` },
];

/** The steps of a goal in the order they are planned. */
export function StepList({ goal, name, today }: StepListProps) {
  useListedKeys(stepKeys);
  const { steps } = goal.value;
  const inputs = useRef(new Map<string, HTMLInputElement>());
  const focusNext = useRef<string | null>(null);
  const addButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (focusNext.current === null) return;
    (inputs.current.get(focusNext.current) ?? addButton.current)?.focus();
    focusNext.current = null;
  }, [steps]);

  const add = (after: GoalStep | undefined) => {
    const step: GoalStep = { id: newId<string>(), text: '', owner: after?.owner ?? 'them', kind: after?.kind ?? 'experience', dueOn: null, doneOn: null };
    focusNext.current = step.id;
    goal.act(t`Add step`, (record) => addStep(record, step, today, after?.id));
  };

  const remove = (step: GoalStep, index: number) => {
    focusNext.current = (steps[index - 1] ?? steps[index + 1])?.id ?? 'none';
    goal.act(t`Delete step`, (record) => removeStep(record, step.id));
    if (step.text === '') return;
    showToast({
      text: t`The step is deleted.`,
      undo: () => goal.act(t`Bring step back`, (record) => ({ ...record, steps: record.steps.toSpliced(index, 0, step) })),
    });
  };

  return (
    <Section title={t`Steps`} description={t`Each belongs to one of you: what ${name} takes on, and what you do for it.`}>
      {steps.length > 0 && (
        <ol className="divide-y divide-line border-y border-line">
          {steps.map((step, index) => (
            <StepRow
              key={step.id}
              step={step}
              place={index + 1}
              count={steps.length}
              name={name}
              today={today}
              inputRef={(element) => {
                if (element) inputs.current.set(step.id, element);
                else inputs.current.delete(step.id);
              }}
              onType={(text) => goal.type(t`Edit step`, (record) => changeStep(record, step.id, { text }))}
              onChange={(change) => goal.act(t`Change step`, (record) => changeStep(record, step.id, change))}
              onTick={(isDone) => goal.act(isDone ? t`Tick step` : t`Untick step`, (record) => tickStep(record, step.id, isDone ? today : null))}
              onAddAfter={() => add(step)}
              onShift={(places) => {
                focusNext.current = step.id;
                goal.act(t`Move step`, (record) => shiftStep(record, step.id, places));
              }}
              onRemove={() => remove(step, index)}
            />
          ))}
        </ol>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button ref={addButton} onPress={() => add(steps.at(-1))}>
          <Trans>
            <IconPlus size="1.125rem" aria-hidden />
            Add a step
          </Trans>
        </Button>
        {steps.length > 0 && <p className="text-sm text-soft"><Trans>In a step: Enter adds the next, Ctrl+Enter ticks it, Alt with an arrow moves it.</Trans></p>}
      </div>
    </Section>
  );
}
