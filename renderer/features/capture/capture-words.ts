import { t } from '@lingui/core/macro';
import type { CalendarDate } from '#domain/calendar/calendar-date.ts';
import type { QuickCaptured } from '#domain/capture/read-capture-line.ts';
import { understood } from '#domain/notes/understood-words.ts';

/** What a line becomes, as the first of its chips says. */
export const captureNames: Readonly<Record<QuickCaptured['kind'], string>> = {
  promise: t`You promise`,
  action: t`They owe you`,
  point: t`Talking point`,
  goal: t`Goal`,
  praise: t`Praise to say`,
  matter: t`Matter`,
  word: t`A word in passing`,
};

/** What else was understood; null when there is nothing to add. */
export function captureDetail(captured: QuickCaptured, today: CalendarDate): string | null {
  if (captured.kind === 'word') return t`today`;
  return captured.kind === 'praise' ? null : understood(captured, today);
}
