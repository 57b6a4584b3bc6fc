/** Minutes lost a week as a line states them, and where the words stand. */
export interface LostMinutes {
  readonly perWeek: number;
  readonly from: number;
  readonly to: number;
}

const WORKING_DAYS_A_WEEK = 5;
const WEEKS_A_MONTH = 52 / 12;
const PATTERN = /(?<![\p{L}\p{N}.,])(\d{1,4}(?:[.,]\d)?)\s*(minutes|minuten|minute|mins|min\.?|m|hours|hour|hrs|hr|stunden|stunde|std\.?|h)\s*(?:\/\s*|(?:a|per|each|every|pro|am|je|jede|jeden|in\s+der|im)\s+)(day|week|month|tag|woche|monat|d|w)(?![\p{L}\p{N}])/iu;

/** "20 min/day", "2 Stunden pro Woche"; "an hour" is not guessed: a number, a unit of time and how often must all be there. A day counts as one of five. */
export function lostMinutes(text: string): LostMinutes | null {
  const words = PATTERN.exec(text);
  if (!words) return null;
  const [whole, count = '', unit = '', often = ''] = words;
  const minutes = Number(count.replace(',', '.')) * (/^(?:h|st)/i.test(unit) ? 60 : 1);
  const perWeek = Math.round(minutes * timesAWeek(often.toLowerCase()));
  return perWeek > 0 && perWeek <= 7 * 24 * 60 ? { perWeek, from: words.index, to: words.index + whole.length } : null;
}

function timesAWeek(often: string): number {
  if (often.startsWith('d') || often === 'tag') return WORKING_DAYS_A_WEEK;
  return often.startsWith('w') ? 1 : 1 / WEEKS_A_MONTH;
}
