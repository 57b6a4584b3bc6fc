import { pause } from '#data/pause.ts';
import { isCalendarText } from '#domain/one-on-ones/import/calendar-blocks.ts';
import { readCalendar, type ReadCalendar } from '#domain/one-on-ones/import/read-calendar.ts';

export type CalendarRefusal = 'too-large' | 'no-calendar' | 'no-events' | 'unreadable';

export type CalendarOutcome =
  | { readonly kind: 'read'; readonly fileName: string; readonly calendar: ReadCalendar }
  | { readonly kind: 'refused'; readonly fileName: string; readonly reason: CalendarRefusal }
  | { readonly kind: 'cancelled' };

/** Ten years of a full calendar are a tenth of it. */
const LARGEST_BYTES = 50 * 1024 * 1024;

/** Reads a calendar a piece at a time, so that typing never waits. iCalendar files are UTF-8 (RFC 5545, 3.1.4). */
export async function readCalendarFile(file: File, zone: string, onProgress: (share: number) => void, signal: AbortSignal): Promise<CalendarOutcome> {
  const refuse = (reason: CalendarRefusal): CalendarOutcome => ({ kind: 'refused', fileName: file.name, reason });
  try {
    if (file.size > LARGEST_BYTES) return refuse('too-large');
    const text = await file.text();
    if (!isCalendarText(text)) return refuse('no-calendar');
    const calendar = await inPieces(readCalendar(text, zone), onProgress, signal);
    if (calendar === null) return { kind: 'cancelled' };
    return calendar.events.size === 0 ? refuse('no-events') : { kind: 'read', fileName: file.name, calendar };
  } catch {
    // The file was moved, or lies on a drive that is gone.
    return refuse('unreadable');
  }
}

/** Goes through long work a step at a time, and lets the screen draw in between. Null when it was stopped. */
export async function inPieces<Result>(steps: Generator<number, Result>, onProgress: (share: number) => void, signal: AbortSignal): Promise<Result | null> {
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    onProgress(step.value);
    await pause();
  }
}
