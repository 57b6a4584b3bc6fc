/** A component of a calendar file as it stands there, with the lines it is made of. */
export interface CalendarBlock {
  readonly kind: 'VEVENT' | 'VTIMEZONE';
  readonly text: string;
}

/** Whether a text is a calendar at all. */
export const isCalendarText = (text: string): boolean => /^\s*BEGIN:VCALENDAR\s*$/im.test(text.slice(0, 2_000));

/**
 * Cuts a calendar into its events and zones, so that one which cannot be read takes no other with it. Alarms within
 * events are left out. Lines stay folded as they are. Takes files whose end is missing.
 */
export function* calendarBlocks(text: string): Generator<CalendarBlock> {
  let kind: CalendarBlock['kind'] | null = null;
  let lines: string[] = [];
  let inner = '';
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, word = '', name = ''] = /^(BEGIN|END):([A-Z-]+)\s*$/i.exec(line) ?? [];
    const [mark, component] = [word.toUpperCase(), name.toUpperCase()];
    if (kind === null) {
      if (mark !== 'BEGIN' || (component !== 'VEVENT' && component !== 'VTIMEZONE')) continue;
      kind = component;
      lines = [line.trim()];
    } else if (mark === 'BEGIN' && component === 'VEVENT') {
      // The one before was never ended.
      kind = 'VEVENT';
      lines = [line.trim()];
      inner = '';
    } else if (kind === 'VEVENT' && inner !== '') {
      if (mark === 'END' && component === inner) inner = '';
    } else if (kind === 'VEVENT' && mark === 'BEGIN') {
      inner = component;
    } else {
      lines.push(line);
      if (mark !== 'END' || component !== kind) continue;
      yield { kind, text: lines.join('\r\n') };
      kind = null;
    }
  }
}
