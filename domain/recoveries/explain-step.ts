import { plural, t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import type { Recovery, RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import { MEANT_AFTER } from '#domain/recoveries/transitions.ts';

/** Why a step has the day it has: the day that Heed proposed, counted from the beginning. Moved, it is the manager's own. */
export function explainStep({ beganOn }: Pick<Recovery, 'beganOn'>, kind: RecoveryStepKind, today: CalendarDate): string {
  const days = MEANT_AFTER[kind];
  const began = plainDate(beganOn, today);
  if (days === 0) return t`It began on ${began}. A word is owed at once, or on your next working day. You can choose another day.`;
  return plural(days, {
    one: `It began on ${began}. Heed proposes this step for one working day after that. You can choose another day.`,
    other: `It began on ${began}. Heed proposes this step for # working days after that. You can choose another day.`,
  });
}
