import { t } from '@lingui/core/macro';
import { type CalendarDate } from '#domain/calendar/calendar-date.ts';
import { writtenDate } from '#domain/calendar/spoken-date.ts';
import { filed, isLive } from '#domain/requests/case-file.ts';
import { hasOwnAppealDay, lastDayToExtend, owedDay, wasDecidedLate } from '#domain/requests/deadlines.ts';
import type { FlexibleRequest } from '#domain/requests/request.ts';
import { packOf } from '#domain/requests/rule-packs.ts';
import { changed, refused, type Transition } from '#domain/transition.ts';

export interface ExtensionOrder {
  readonly agreedOn: CalendarDate;
  readonly untilOn: CalendarDate;
}

/**
 * A longer period for the decision, agreed with the person: before the period ends, or after the fact while the rules
 * still allow it, also for a decision that came late. Where the rules know none there is none.
 */
export function agreeExtension(request: FlexibleRequest, { agreedOn, untilOn }: ExtensionOrder, today: CalendarDate): Transition<FlexibleRequest> {
  const { extension, name } = packOf(request.rule);
  const due = owedDay(request).on;
  const lastDay = lastDayToExtend(request);
  if (extension === null) return refused(t`The rules that Heed holds for “${name}” have no longer period. Check the source.`);
  if (!isLive(request) && !wasDecidedLate(request)) return refused(t`Nothing is left to put off: it was decided in time, or withdrawn.`);
  if (agreedOn > today) return refused(t`Note it on the day you agree on it, not before.`);
  if (agreedOn < request.receivedOn) return refused(t`That was before the request was made.`);
  if (request.appeal !== null && hasOwnAppealDay(request) && agreedOn < request.appeal.receivedOn) return refused(t`That was before they appealed.`);
  if (agreedOn < (request.extensions.at(-1)?.agreedOn ?? agreedOn)) return refused(t`That was before you agreed on the longer period that stands.`);
  if (untilOn <= due) return refused(t`The decision is due on ${writtenDate(due)}. A longer period ends after that day.`);
  if (lastDay !== null && agreedOn > lastDay) return refused(t`A longer period could be agreed until ${writtenDate(lastDay)}. ${extension.says}`);
  return changed(filed({ ...request, extensions: [...request.extensions, { agreedOn, fromOn: due, untilOn }] }));
}
