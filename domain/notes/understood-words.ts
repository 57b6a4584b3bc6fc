import { plural, t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import { plainDate, spokenDate, weekdayName } from '#domain/calendar/spoken-date.ts';
import type { Matter } from '#domain/matters/matter.ts';
import type { Captured } from '#domain/notes/capture.ts';

const matterNames: Record<Matter['kind'], string> = { concern: t`A concern`, suggestion: t`A suggestion`, need: t`A need`, friction: t`A friction` };

const dayOf = (on: CalendarDate, today: CalendarDate) => {
  const spoken = spokenDate(on, today);
  const exact = t`${weekdayName(on)} ${plainDate(on, today)}`;
  return spoken === weekdayName(on) || spoken === plainDate(on, today) ? t`by ${exact}` : t`by ${spoken}, ${exact}`;
};

/** What Heed has understood of a line, in the words of the chip that it becomes. */
export function understood(captured: Exclude<Captured, { kind: 'praise' }>, today: CalendarDate): string {
  switch (captured.kind) {
    case 'matter':
      return captured.minutesPerWeek === null ? matterNames[captured.matterKind] : plural(captured.minutesPerWeek, { one: `${matterNames[captured.matterKind]}, # minute a week`, other: `${matterNames[captured.matterKind]}, # minutes a week` });
    case 'point':
      return captured.raisedBy === 'me' ? t`Raised by you` : t`Raised by them`;
    default:
      return captured.dueOn === null ? t`No date` : dayOf(captured.dueOn, today);
  }
}
