import { t } from '@lingui/core/macro';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { GoalStep } from '#domain/growth/goal.ts';
import { IconButton } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { DateField } from '#components/date-field.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { kindOptions } from './goal-words.ts';

export interface StepActions {
  readonly onType: (text: string) => void;
  readonly onChange: (change: Partial<Pick<GoalStep, 'owner' | 'kind' | 'dueOn'>>) => void;
  readonly onTick: (isDone: boolean) => void;
  readonly onAddAfter: () => void;
  readonly onShift: (places: number) => void;
  readonly onRemove: () => void;
}

interface StepRowProps extends StepActions {
  readonly step: GoalStep;
  /** Counted from 1. */
  readonly place: number;
  readonly count: number;
  /** What the person is called. */
  readonly name: string;
  readonly today: CalendarDate;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** One step, all of it editable in place and by keyboard. */
export function StepRow({ step, place, count, name, today, inputRef, ...on }: StepRowProps) {
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const run = commandOf(event, step, on);
    if (!run) return;
    event.preventDefault();
    run();
  };
  const isOverdue = step.doneOn === null && step.dueOn !== null && step.dueOn < today;
  return (
    <li className="grid grid-cols-[auto_1fr_auto] items-start gap-x-3 gap-y-2 py-3">
      <div className="flex min-h-9 items-center">
        <Checkbox isSelected={step.doneOn !== null} onChange={on.onTick} aria-label={t`Step ${place} done`} />
      </div>
      <TextField isAboutPerson label={t`Step ${place}`} isLabelHidden value={step.text} onChange={on.onType} onKeyDown={keys} inputRef={inputRef} placeholder={t`What is to be done`} />
      <div className="flex">
        <IconButton label={t`Move step ${place} up`} shortcut="Alt+↑" icon={<IconArrowUp size="1.125rem" aria-hidden />} isDisabled={place === 1} onPress={() => on.onShift(-1)} />
        <IconButton label={t`Move step ${place} down`} shortcut="Alt+↓" icon={<IconArrowDown size="1.125rem" aria-hidden />} isDisabled={place === count} onPress={() => on.onShift(1)} />
        <IconButton label={t`Delete step ${place}`} icon={<IconTrash size="1.125rem" aria-hidden />} onPress={on.onRemove} />
      </div>
      <div className="col-start-2 flex flex-wrap items-start gap-2">
        <Select label={t`Who takes on step ${place}`} isLabelHidden className="w-40" value={step.owner} onChange={(owner) => on.onChange({ owner })} options={[{ key: 'them', label: name }, { key: 'me', label: t`You` }]} />
        <Select label={t`How step ${place} is learned`} isLabelHidden className="w-36" value={step.kind} onChange={(kind) => on.onChange({ kind })} options={kindOptions} />
        <DateField label={t`Step ${place} due`} isLabelHidden isClearable value={step.dueOn} onChange={(dueOn) => on.onChange({ dueOn })} {...(isOverdue ? { description: t`Overdue` } : {})} />
      </div>
    </li>
  );
}

/** What a key in the text of a step does; nothing for every key that only types. */
function commandOf(event: KeyboardEvent, step: GoalStep, on: StepActions): (() => void) | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return () => on.onTick(step.doneOn === null);
  if (event.key === 'Enter') return on.onAddAfter;
  if (event.altKey && event.key === 'ArrowUp') return () => on.onShift(-1);
  if (event.altKey && event.key === 'ArrowDown') return () => on.onShift(1);
  if (event.key === 'Backspace' && step.text === '') return on.onRemove;
  return null;
}
