import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate } from '#domain/calendar/spoken-date.ts';
import { nextStepOf } from '#domain/recoveries/next-step.ts';
import type { Recovery, RecoveryStepKind } from '#domain/recoveries/recovery.ts';
import { asSentence, type BriefLine, whereFrom } from '#domain/brief/brief-line.ts';

const steps: Record<RecoveryStepKind, string> = { acknowledge: t`Acknowledge it`, apologise: t`Apologise`, 'put-right': t`Put it right`, 'check-back': t`Ask whether it is good again` };

/** What went wrong and is being made good, with the step that is next: owed before anything else is said. */
export function recoveringLines(recoveries: readonly Recovery[], today: CalendarDate): BriefLine[] {
  return recoveries.toSorted((a, b) => (a.beganOn < b.beganOn || (a.beganOn === b.beganOn && a.id < b.id) ? -1 : 1)).flatMap((recovery) => {
    const next = nextStepOf(recovery);
    if (next === null) return [];
    const step = steps[next.kind];
    const due = next.step.dueOn < today ? t`Next: ${step}, it was due ${plainDate(next.step.dueOn, today)}.` : next.step.dueOn === today ? t`Next: ${step}, due today.` : t`Next: ${step}, due ${plainDate(next.step.dueOn, today)}.`;
    const text = [t`Something went wrong: ${asSentence(recovery.about)}`, due].join(' ');
    return [{ key: `recovery/${recovery.id}`, text, evidence: t`Begun ${whereFrom(recovery.beganOn, null, today)}`, route: `/people/${recovery.personId}/asks`, isOwed: true }];
  });
}
