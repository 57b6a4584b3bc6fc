import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { QuickCaptured } from '#domain/capture/read-capture-line.ts';
import type { Put } from '#domain/journal/change.ts';
import { capturedRecord } from '#domain/notes/captured-record.ts';
import type { PersonId } from '#domain/people/person.ts';
import { draftPraise } from '#domain/praise/give.ts';
import type { PraiseId } from '#domain/praise/praise.ts';
import { logTouch } from '#domain/touches/log-touch.ts';
import type { TouchId } from '#domain/touches/touch.ts';
import { must } from '#domain/transition.ts';

interface QuickMoment {
  readonly personIds: readonly PersonId[];
  readonly today: CalendarDate;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => string;
}

/**
 * The records of one typed line: praise is one for all it names, and waits to be said; everything else is one for each
 * person, as each of them is owed it.
 */
export function quickRecords(captured: QuickCaptured, { personIds, today, now, newId }: QuickMoment): readonly Put[] {
  if (captured.kind === 'praise') return [{ op: 'put', table: 'praise', value: draftPraise({ id: newId() as PraiseId, personIds, whatTheyDid: captured.text, notedOn: today }, now) }];
  return personIds.map((personId): Put => {
    if (captured.kind === 'word') return { op: 'put', table: 'touches', value: must(logTouch(newId() as TouchId, personId, { on: today, how: null, note: captured.text }, { today, now })) };
    return capturedRecord(captured, { id: newId(), personId, oneOnOneId: null, today, now });
  });
}
