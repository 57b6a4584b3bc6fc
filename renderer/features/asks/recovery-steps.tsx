import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconCheck, IconDots, IconMinus } from '@tabler/icons-react';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { type Recovery, type RecoveryStep, type RecoveryStepKind, recoverySteps } from '#domain/recoveries/recovery.ts';
import { nextStepOf } from '#domain/recoveries/next-step.ts';
import { Button, IconButton } from '#components/button.tsx';
import { keepFocus } from '#components/keep-focus.ts';
import { Menu } from '#components/menu.tsx';
import { When } from '#components/when.tsx';
import { useToday } from '#data/clock.ts';
import type { AskDialog } from './ask-moves.ts';
import { stepDetails, stepNames } from './ask-words.ts';
import { markStep, openStepAgain } from './settle-ask.ts';

/** The four steps of making good, each with its day and what can be done with it. */
export function RecoverySteps({ recovery, onOpen }: { readonly recovery: Recovery; readonly onOpen: (dialog: AskDialog) => void }) {
  const today = useToday();
  const next = nextStepOf(recovery)?.kind;
  return (
    <ol aria-label={t`Steps: ${recovery.about}`} className="grid gap-1.5">
      {recoverySteps.map((kind) => {
        const step = recovery.steps[kind];
        return (
          <li key={kind} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StepMark state={step.state} isNext={kind === next} />
            <span className="min-w-0 flex-1 basis-48">
              <span className={step.state === 'open' ? '' : 'text-soft'}>{stepNames[kind]}</span> <StepDay step={step} isLate={step.state === 'open' && step.dueOn < today} />
              {kind === next && <span className="block text-sm text-soft">{stepDetails[kind]}</span>}
            </span>
            <StepActions recovery={recovery} kind={kind} onOpen={onOpen} />
          </li>
        );
      })}
    </ol>
  );
}

function StepMark({ state, isNext }: { readonly state: RecoveryStep['state']; readonly isNext: boolean }) {
  const look = state === 'done' ? 'border-accent bg-accent text-on-accent' : isNext ? 'border-owed' : 'border-edge text-soft';
  return (
    <span aria-hidden className={`flex size-5 shrink-0 items-center justify-center rounded-full border ${look}`}>
      {state === 'done' && <IconCheck size="0.875rem" stroke={3} />}
      {state === 'skipped' && <IconMinus size="0.875rem" />}
    </span>
  );
}

function StepDay({ step, isLate }: { readonly step: RecoveryStep; readonly isLate: boolean }) {
  if (step.state === 'open')
    return (
      <span className={`text-sm ${isLate ? 'text-owed' : 'text-soft'}`}>
        {isLate ? <Trans>meant for <When on={step.dueOn} /></Trans> : <Trans>due <When on={step.dueOn} /></Trans>}
      </span>
    );
  return (
    <span className="text-sm text-soft">
      {step.state === 'done' ? t({ context: 'state', message: 'done' }) : t`left out`} {step.settledOn && <When on={step.settledOn} />}
    </span>
  );
}

const markDone = (recovery: Recovery, kind: RecoveryStepKind, today: CalendarDate) => markStep(recovery, kind, 'done', today);

function StepActions({ recovery, kind, onOpen }: { readonly recovery: Recovery; readonly kind: RecoveryStepKind; readonly onOpen: (dialog: AskDialog) => void }) {
  const today = useToday();
  const name = `${stepNames[kind]}: ${recovery.about}`;
  const press = (change: typeof markDone | typeof openStepAgain) => () => {
    keepFocus();
    void change(recovery, kind, today);
  };
  if (recovery.steps[kind].state !== 'open') {
    return (
      <Button size="small" kind="quiet" aria-label={t`Open again: ${name}`} onPress={press(openStepAgain)}>
        <Trans>Open again</Trans>
      </Button>
    );
  }
  return (
    <span className="flex gap-1">
      <Button size="small" aria-label={t`Done: ${name}`} onPress={press(markDone)}>
        <Trans>Done</Trans>
      </Button>
      <Menu
        label={t`More about ${name}`}
        trigger={<IconButton label={t`More about ${name}`} size="small" icon={<IconDots size="1.125rem" aria-hidden />} />}
        items={[
          { key: 'skip', label: t`Leave it out`, onAction: () => void markStep(recovery, kind, 'skipped', today) },
          { key: 'move', label: t`Another day…`, onAction: () => onOpen({ kind: 'move-step', recovery, step: kind }) },
        ]}
      />
    </span>
  );
}
